// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { AccountView } from '../../src/contracts/account.ts';
import type { Assessment } from '../../src/contracts/assessment.ts';
import { Popup } from '../../src/popup/popup.tsx';
import { calmAccount, highAccount } from '../../src/ui/samples/accounts.ts';
import { listedElena, listedTheo } from '../../src/ui/samples/listed.ts';
import { answeringTab, draw, press, textOf, watchedHost } from '../ui/in-page.ts';

const open = async (state: string, parts = {}) => {
  const { host, sent } = watchedHost('popup', state, parts);
  return { root: await draw(<Popup host={host} />), sent };
};
const show = (account: AccountView) => open('high', answeringTab('popup', { kind: 'account', account, also: [] }));
const judged = (part: Partial<Assessment>, account = highAccount) =>
  show({ ...account, assessment: { ...account.assessment, ...part } });
const texts = (root: HTMLElement, selector: string) =>
  [...root.querySelectorAll(selector)].map((one) => one.textContent?.trim() ?? '');

test('what is said in one message stands in one quote, with both marks and both meanings', async () => {
  const { root } = await open('high');
  const quote = root.querySelector('.fold-card .quote') as HTMLElement;
  expect(texts(quote, 'mark')).toEqual([
    'something a bit less general this time',
    'what people inside the programme really think about the delays',
  ]);
  expect(quote.querySelector('.says')?.textContent).toBe('Wants it less general; wants what is not public');
  expect(quote.querySelector('figcaption')?.textContent).toMatch(/They wrote, .*2026/);
});

test('of many quotes two stand open, and the others come when asked for', async () => {
  const { root } = await open('high');
  const card = root.querySelectorAll('.fold-card')[1] as HTMLElement;
  expect(card.querySelectorAll('.quote')).toHaveLength(2);
  await press(card, 'Show one more quote');
  expect(card.querySelectorAll('.quote')).toHaveLength(3);
});

test('the place on the path is told in words, too', async () => {
  const { root } = await open('high');
  expect(root.querySelector('.stage-path [aria-current]')?.textContent).toBe('inside ask');
  expect(textOf(root)).toContain('You are here. They ask for what only people inside know.');
});

test('the advice comes in its order under small headings', async () => {
  const { root } = await open('high');
  const advice = root.querySelector('.advice') as HTMLElement;
  expect(texts(advice, 'h3')).toEqual(['What to do now', 'What not to do', 'What to tell your security manager']);
  expect(texts(advice, 'p')).toEqual(highAccount.assessment.advice);
});

test('without advice there is no heading for it', async () => {
  const { root } = await judged({ advice: [] });
  expect(root.querySelector('.advice')).toBeNull();
});

test('all that was loaded can be read, with what the signs rest on marked, and is said to be all', async () => {
  const { root } = await open('high');
  const talk = root.querySelector('.talk') as HTMLElement;
  expect(talk.querySelectorAll('li')).toHaveLength(13); // the note and twelve messages
  expect(talk.querySelectorAll('li[data-from="me"]')).toHaveLength(4);
  expect(talk.querySelectorAll('li[data-from="me"] mark')).toHaveLength(0);
  expect(texts(talk, 'mark')).toContain('Could we go on in Telegram?');
  expect(textOf(talk)).toContain('Attached: Unmanned aviation in Europe.pdf');
  expect(talk.closest('details')?.open).toBe(false);
  expect(textOf(root)).toContain('Only what is loaded was read: the 12 most recent messages.');
});

test('evidence that points beside its message is quoted as it is and marks nothing in the conversation', async () => {
  const [first] = highAccount.assessment.findings;
  if (!first) throw new Error('The sample has no sign.');
  const evidence = [{ signal: 'thread', shown: 'words of nobody', part: 2, from: 'them' as const, marks: [] }];
  const { root } = await judged({ findings: [{ ...first, evidence }] });
  expect(textOf(root.querySelector('.quote') as HTMLElement)).toContain('words of nobody');
  expect(root.querySelectorAll('.talk mark')).toHaveLength(0);
});

test('in a group it is said that others took part', async () => {
  const conversation = highAccount.conversation && { ...highAccount.conversation, group: true };
  expect(textOf((await show({ ...highAccount, conversation })).root)).toContain('Several people take part.');
  expect(textOf((await open('high')).root)).not.toContain('Several people take part.');
});

test('no address in a message can be followed, and one that shows another is told', async () => {
  const links = [{ shown: 'calder.example', href: 'https://calder-lnsight.example/login' }];
  const messages = [{ from: 'them' as const, at: null, text: 'See calder.example', links }];
  const conversation = highAccount.conversation && { ...highAccount.conversation, messages };
  const { root } = await show({ ...highAccount, conversation });
  expect(root.querySelector('a')).toBeNull();
  expect(textOf(root)).toContain('calder.example leads to https://calder-lnsight.example/login');
});

test('what speaks for an ordinary matter is quoted and names the one sign that it answers', async () => {
  const { root } = await open('calm');
  const block = root.querySelector('.calming') as HTMLElement;
  expect(textOf(block)).toContain('They tell you to mind your employer’s rules');
  expect(textOf(block)).toContain('It answers “Money for what you know”, and nothing else.');
  expect(texts(block, 'mark')).toContain('Please share nothing that is confidential or internal to your employer');
});

test('what answers a sign that was not counted is named by what the sign is called', async () => {
  const calming = calmAccount.assessment.calming.map((one) => ({ ...one, title: 'A sign without a finding' }));
  const { root } = await judged({ findings: [], calming }, calmAccount);
  expect(textOf(root)).toContain('It answers “A sign without a finding”, and nothing else.');
});

test('where nothing stands out there is no path to be on, only what they ask so far', async () => {
  const { root } = await open('calm');
  expect(root.querySelector('.stage-path')).toBeNull();
  expect(textOf(root)).toContain('So far: They offer money for a task, or for what you know.');
});

test('what was looked at counts the messages and says where else the person was seen', async () => {
  const { root } = await open('calm');
  expect(textOf(root)).toContain('Five messages, three of theirs and two of yours');
  expect(textOf(root)).toMatch(/Seen on: messages, .*; profile, /);
});

test('another open conversation stands last, or first where it stands out more', async () => {
  const after = await open('also');
  const headings = (root: HTMLElement) => texts(root, 'main h2');
  expect(headings(after.root).at(-1)).toBe('Another open conversation');
  expect(textOf(after.root.querySelector('.listed') as HTMLElement)).toContain(listedTheo.name);
  const before = await open('also-worse');
  expect(headings(before.root)[0]).toBe('Another open conversation');
  expect(textOf(before.root.querySelector('.listed') as HTMLElement)).toContain(listedElena.reason);
});

test('why somebody like them is of interest is told only to those who said so, and only where something stands out', async () => {
  const words = 'IT administrators are named targets';
  expect(textOf((await open('realise-it')).root)).toContain(words);
  expect(textOf((await open('realise')).root)).not.toContain(words);
  const calm = { ...calmAccount, case: { ...calmAccount.case, step: 'realise' as const } };
  const { host } = watchedHost('popup', 'realise-it');
  const send = async (type: string, body: never) =>
    type === 'tab-state'
      ? { ok: true, body: { kind: 'account', account: calm, also: [] } }
      : host.send(type as never, body);
  expect(textOf((await open('realise-it', { send })).root)).not.toContain(words);
});

test('a conversation that was read by phrases alone says so', async () => {
  expect(textOf((await show(highAccount)).root)).not.toContain('phrases alone');
  expect(textOf((await show({ ...highAccount, byPhrasesAlone: true })).root)).toContain('phrases alone');
});

test('addresses and file names cannot turn themselves around', async () => {
  const [first, ...others] = highAccount.conversation?.messages ?? [];
  if (!first || !highAccount.conversation) throw new Error('the sample has no conversation');
  const links = [{ shown: 'our site', href: 'https://example.org/\u202egro.knab' }];
  const messages = [{ ...first, links, attachments: ['plan\u202efdp.exe'] }, ...others];
  const { root } = await show({ ...highAccount, conversation: { ...highAccount.conversation, messages } });
  expect(textOf(root)).toContain('leads to https://example.org/[U+202E]gro.knab');
  expect(textOf(root)).toContain('Attached: plan[U+202E]fdp.exe');
  expect(root.querySelectorAll('a')).toHaveLength(0);
});
