import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { main } from '../../tools/evaluate.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

function fileOf(content: string): string {
  const file = path.join(folder, 'cases.jsonl');
  writeFileSync(file, content);
  return file;
}

async function evaluate(content: string | null, ...args: string[]) {
  const [out, err] = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')].map((spy) => spy.mockReturnValue());
  const file = content === null ? path.join(folder, 'nowhere.jsonl') : fileOf(content);
  const status = await main([file, '--now', '2026-11-21', ...args]);
  const said = (spy: typeof out) => (spy?.mock.calls ?? []).map(([line]) => String(line)).join('\n');
  return { status, out: said(out), err: said(err) };
}

const malicious = {
  id: 'M',
  label: 'malicious',
  profile: {
    name: 'Dana Whitlow',
    headline: 'Partner | seeking former government officials for confidential clients',
    joined: '2026-08',
    positions: [{ title: 'Partner', company: 'Meridian', companyLinked: false, start: '2012-03', end: null }],
  },
};
const twin = { ...malicious, id: 'T', twinOf: 'M', profile: { ...malicious.profile, name: 'Li Na' } };
const odd = { ...malicious, id: 'O', twinOf: 'M', profile: { ...malicious.profile, joined: null } };
const benign = { id: 'B', label: 'benign', profile: { name: 'Sam', headline: 'Nurse', connections: 80 } };
const file = (...cases: unknown[]) =>
  cases.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n');

test('--json gives one line a case, with the keys of the contract', async () => {
  const { status, out, err } = await evaluate(file(malicious, benign), '--json');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out.split('\n').map((line) => JSON.parse(line))).toMatchObject([
    {
      id: 'M',
      profile: 'medium',
      approach: 'unread',
      stage: 'none',
      findings: ['sought-after-audience', 'account-younger-than-career', 'unverifiable-employer'],
    },
    { id: 'B', profile: 'low', approach: 'unread', stage: 'none', findings: [] },
  ]);
});

test('text gives a table, the misses with their reasons, and counts', async () => {
  const { status, out } = await evaluate(
    file(malicious, { ...benign, id: 'X', label: 'malicious' }, benign, twin, odd),
  );
  expect(status).toBe(0);
  expect(out).toMatch(/^case +label +profile/);
  expect(out).toMatch(/X \(malicious\): not caught\..*No findings/);
  expect(out).toMatch(/O \(malicious\): .*differs from its twin M/);
  expect(out).toMatch(/caught +2 of 4/);
  expect(out).toMatch(/calm +1 of 1/);
  expect(out).toMatch(/twins equal +1 of 2/);
});

test('a bad line is told by number and reason, ends in 2, and the others are judged', async () => {
  const { status, out, err } = await evaluate(
    `\ufeff${file(benign, '{"id":', '', { id: 'Y', label: 'odd' })}\r\n`,
    '--json',
  );
  expect(status).toBe(2);
  expect(out.split('\n')).toHaveLength(1);
  expect(err).toMatch(/^line 2: not valid JSON\nline 4: label: /);
  expect(err).not.toMatch(/at .*\.ts:\d+/);
});

test('a field that cannot be read is named, and its case is judged without it', async () => {
  const foreign = { ...malicious, profile: { ...malicious.profile, photo: 'selfie', followers: '1,200' } };
  const { status, out, err } = await evaluate(file(benign, foreign), '--json');
  expect(status).toBe(0);
  expect(err).toMatch(/^warning: line 2 \(M\): profile\.photo: expected "present" or "absent"; left out$/);
  expect(JSON.parse(out.split('\n')[1] ?? '')).toMatchObject({ id: 'M', profile: 'medium' });
});

test('a line of many megabytes is refused and the next one judged', async () => {
  const { status, out, err } = await evaluate(file(`"${'x'.repeat(9_000_000)}"`, benign), '--json');
  expect({ status, lines: out.split('\n').length }).toEqual({ status: 2, lines: 1 });
  expect(err).toMatch(/^line 1: longer than/);
});

test.each([
  ['a missing file', null, [], /could not be read/],
  ['an empty file', '', [], /no cases/],
  ['an unknown option', '', ['--all'], /unknown option --all/],
  ['a moment that is none', '', ['--now', 'soon'], /--now needs/],
  ['two files', '', ['other.jsonl'], /exactly one file/],
])('%s: a clear message and 2', async (_, content, args, message) => {
  const { status, out, err } = await evaluate(content, ...args);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err.split('\n')[0]).toMatch(message);
});

test('it runs by its command, and --json leaves standard output to the cases', () => {
  const root = path.join(import.meta.dirname, '../..');
  const command = ['tools/run.mjs', 'tools/evaluate.ts', fileOf(file(benign, '{')), '--json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ id: 'B', profile: 'low' });
  expect(stderr).toMatch(/^line 2: not valid JSON$/m);
});
