// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Popup } from '../../src/popup/popup.tsx';
import { highAccount, mediumAccount } from '../../src/ui/samples/accounts.ts';
import { asksForInside } from '../../src/ui/samples/approach-findings.ts';
import { answeringTab, draw, press, textOf, watchedHost } from '../ui/in-page.ts';

const open = async (state: string, parts = {}) => {
  const { host, sent } = watchedHost('popup', state, parts);
  return { root: await draw(<Popup host={host} />), sent };
};

test('the strongest finding is open, the others are closed', async () => {
  const { root } = await open('medium');
  const cards = [...root.querySelectorAll<HTMLDetailsElement>('.fold-card')];
  expect(cards.map((card) => [card.querySelector('h3')?.textContent, card.open])).toEqual([
    ['New account, long career', true],
    ['Looks for cleared or government people', false],
    ['Few connections for a recruiter', false],
  ]);
});

test('each finding tells fact, why, how common, the innocent explanation and its source', async () => {
  const { root } = await open('high');
  const words = textOf(root);
  for (const finding of highAccount.assessment.findings.slice(0, 3)) {
    for (const told of [finding.title, finding.why, finding.common, finding.innocent, finding.source]) {
      expect(words).toContain(told);
    }
  }
  expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain(
    'something a bit less general this time',
  );
});

test('at most three are shown; the report holds the others', async () => {
  const findings = [1, 2, 3, 4, 5].map((n) => ({ ...asksForInside, id: `sign-${n}` }));
  const account = { ...highAccount, assessment: { ...highAccount.assessment, findings } };
  const { root } = await open('high', answeringTab('popup', { kind: 'account', account, also: [] }));
  expect(root.querySelectorAll('.fold-card')).toHaveLength(3);
  expect(textOf(root)).toContain('Two weaker signs are in the report.');
});

test('a step is remembered for this account', async () => {
  const { root, sent } = await open('medium');
  await press(root, 'What this may lead to');
  expect(sent.at(-1)).toEqual({ type: 'case-step', body: { key: mediumAccount.key, step: 'realise' } });
  expect(root.querySelector('[aria-current="step"]')?.textContent).toBe('Realise');
  expect(textOf(root)).toContain(mediumAccount.assessment.realise[0]);
});

test('“I know them” can be undone', async () => {
  const { root, sent } = await open('low');
  await press(root, 'I know them');
  expect(textOf(root)).toContain('Marked as known');
  await press(root, 'Undo');
  expect(textOf(root)).not.toContain('Marked as known');
  expect(sent.filter(({ type }) => type === 'case-known').map(({ body }) => body)).toMatchObject([
    { known: true },
    { known: false },
  ]);
  expect(root.querySelector('.toast')).toBeNull();
});

test('“I have removed them” can be taken back', async () => {
  const { root, sent } = await open('remove');
  await press(root, 'I have removed them');
  await press(root, 'Take that back');
  expect(sent.filter(({ type }) => type === 'case-removed').map(({ body }) => body)).toMatchObject([
    { removed: true },
    { removed: false },
  ]);
});

test('what could not be done is said, and the view stays', async () => {
  const { host } = watchedHost('popup', 'low');
  const send = async (type: string, body: never) =>
    type === 'case-known' ? { ok: false, code: 'storage', message: '' } : host.send(type as never, body);
  const { root } = await open('low', { send });
  await press(root, 'I know them');
  expect(root.querySelector('[role="alert"]')?.textContent).toContain('could not store');
  expect(textOf(root)).toContain('What was looked at');
});

test('the report button opens the report of this account', async () => {
  const opened: string[] = [];
  const { root } = await open('high', { openReportPage: (key: string) => opened.push(key) });
  await press(root, 'Report to security…');
  expect(opened).toEqual([highAccount.key]);
});

test('the outline is copied, and that is said', async () => {
  let copied = '';
  const copyText = async (text: string) => {
    copied = text;
    return true;
  };
  const { root } = await open('could-not-read', { copyText });
  await press(root, 'Copy page outline');
  expect(copied).toContain('heading');
  expect(textOf(root)).toContain('Copied. Paste it into the bug report.');
});

test('a name from the page is text, whatever stands in it', async () => {
  const evil = '<img src=x onerror=alert(1)>';
  const signals = { ...highAccount.signals, name: { value: evil, via: 'title' } };
  const account = { ...highAccount, signals };
  const { root } = await open('high', answeringTab('popup', { kind: 'account', account, also: [] }));
  expect(root.querySelector('h1 bdi')?.textContent).toBe(evil);
  expect(root.querySelector('img')).toBeNull();
});
