// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { ReportChoices, ReportDraft } from '../../src/contracts/report.ts';
import { ReportPage } from '../../src/report-page/report-page.tsx';
import { aMoment, draw, press, textOf, type as typeInto, watchedHost } from '../ui/in-page.ts';

const open = async (state: string, parts = {}) => {
  const { host, sent } = watchedHost('report', state, parts);
  const root = await draw(<ReportPage host={host} accountKey={await host.reportKey()} />);
  const lastChoices = () =>
    (sent.findLast(({ type }) => type === 'report-change')?.body as { choices: ReportChoices } | undefined)?.choices;
  return { root, sent, lastChoices };
};

const exactly = (root: HTMLElement) => JSON.parse(root.querySelector('pre')?.textContent ?? '{}');

test('the subject is the one of the mail, and the letter says to whom it goes', async () => {
  const { root } = await open('new');
  expect(textOf(root)).toContain('LinkedIn profile reported (suspicious): Elena Hartwell');
  expect(textOf(root)).toContain('Priya Raman security@northgate.example');
});

test('a part that is taken out leaves the object that goes, and can be put back', async () => {
  const { root, lastChoices } = await open('new');
  await press(root, 'Take out: Wants what only people inside know');
  await aMoment();
  expect(lastChoices()?.leaveOut).toEqual(['wants-the-inside']);
  const ids = exactly(root).findings.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(['paid-insight', 'client-not-named', 'off-platform', 'pressure']);
  expect(root.querySelectorAll('.sign')).toHaveLength(4);
  await press(root, 'Put back');
  await aMoment();
  expect(exactly(root).leftOut).toEqual([]);
});

test('words are saved a moment later, and at once when the page goes', async () => {
  const { root, lastChoices } = await open('new');
  await typeInto(root.querySelector('textarea'), 'They wrote twice.');
  expect(lastChoices()).toBeUndefined();
  dispatchEvent(new Event('pagehide'));
  expect(lastChoices()?.statement).toBe('They wrote twice.');
});

test('what was done is told in the order of the contract; sharing asks what, opening sends to IT', async () => {
  const { root, lastChoices } = await open('new');
  await press(root, 'I opened a file');
  await press(root, 'I shared something');
  expect(textOf(root)).toContain('Tell IT at once');
  await typeInto(root.querySelector('.deeds textarea'), 'My CV');
  await aMoment();
  expect(lastChoices()).toMatchObject({ did: ['shared', 'opened'], sharedWhat: 'My CV' });
});

test('their messages, both sides or none: what is shown is what goes', async () => {
  const { root, lastChoices } = await open('new');
  const shown = () => [...root.querySelectorAll('.talk .said')].map((said) => said.textContent);
  const goes = () => exactly(root).conversation?.map(({ text }: { text: string }) => text) ?? null;
  expect(shown()).toEqual(goes().filter((text: string) => text !== ''));
  expect(shown()).not.toContain('Thanks. What kind of research is it?');
  await press(root, 'Both sides');
  await aMoment();
  expect(lastChoices()?.conversation).toBe('both');
  expect(shown()).toEqual(goes());
  expect(shown()).toContain('Thanks. What kind of research is it?');
  await press(root, 'Leave the messages out');
  await aMoment();
  expect(goes()).toBeNull();
  expect(root.querySelector('.talk')).toBeNull();
  expect(textOf(root)).toContain('No message is in the letter.');
});

test('where no message of theirs was read nobody is asked about messages', async () => {
  const { host } = watchedHost('report', 'new');
  const send = async (type: string, body: never) => {
    const outcome = await host.send(type as never, body);
    if (type !== 'report-open' || !outcome.ok) return outcome;
    const draft = outcome.body as ReportDraft;
    const bands = { ...draft.report.bands, approach: 'unread' };
    return { ok: true, body: { ...draft, report: { ...draft.report, bands, conversation: null } } };
  };
  const { root } = await open('new', { send });
  expect(textOf(root)).not.toContain('Both sides');
});

test('without an address it is asked for in place and kept', async () => {
  const { root, sent } = await open('no-address');
  const [name, address] = [...root.querySelectorAll<HTMLInputElement>('.ask input')];
  await typeInto(name ?? null, 'Priya Raman');
  await typeInto(address ?? null, 'security@northgate.example');
  await press(root, 'Use this address');
  expect(sent.find(({ type }) => type === 'settings-change')?.body).toEqual({
    managerName: 'Priya Raman',
    managerEmail: 'security@northgate.example',
  });
  expect(root.querySelector('.ask')).toBeNull();
  expect(root.querySelector('.recipient')?.textContent).toContain('Priya Raman');
});

test('an address that policy holds cannot be changed here', async () => {
  const { root } = await open('locked-address');
  expect(root.querySelector('.recipient')?.textContent).toContain('Set by your organisation');
  expect(root.querySelector('.recipient button')).toBeNull();
});

test('copying hands over what was chosen up to now, remembers it, and says thank you', async () => {
  const copied: string[] = [];
  const copyText = async (text: string) => copied.push(text) > 0;
  const { root, sent } = await open('new', { copyText });
  await press(root, 'I am not sure');
  await press(root, 'Copy text');
  const order = sent.map(({ type }) => type).filter((type) => type.startsWith('report-'));
  expect(order.slice(-3)).toEqual(['report-deliver', 'report-deliver', 'report-delivered']);
  expect(order.indexOf('report-change')).toBeLessThan(order.lastIndexOf('report-deliver'));
  expect(copied).toHaveLength(1);
  expect(textOf(root)).toContain('Thank you');
});

test('a clipboard that refuses is said, and nothing is remembered', async () => {
  const { root, sent } = await open('new', { copyText: async () => false });
  await press(root, 'Copy text');
  expect(textOf(root)).toContain('The clipboard did not take it.');
  expect(sent.some(({ type }) => type === 'report-delivered')).toBe(false);
});

test('only a mail link is ever made a link', async () => {
  const { host } = watchedHost('report', 'new');
  const send = async (type: string, body: never) =>
    type === 'report-deliver'
      ? { ok: true, body: { kind: 'link', href: 'javascript:alert(1)' } }
      : host.send(type as never, body);
  const { root } = await open('new', { send });
  expect(root.querySelectorAll('a')).toHaveLength(0);
});

test('without an account in the address there is nothing to report', async () => {
  const { root } = await open('new', { reportKey: async () => null });
  expect(textOf(root)).toContain('No account to report');
});
