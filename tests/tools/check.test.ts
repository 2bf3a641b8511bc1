import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../tools/check.ts';
import { artdeco, sdui } from '../extraction/profile-pages.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const URL_OF_ADA = 'https://www.linkedin.com/in/ada-quill/';
const GIVEN = ['--url', URL_OF_ADA, '--now', '2026-11-21T12:00:00Z'];

function fileOf(content: string | Buffer): string {
  const file = path.join(folder, 'page.html');
  writeFileSync(file, content);
  return file;
}

async function check(...args: string[]) {
  const [out, err] = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')].map((spy) => spy.mockReturnValue());
  const status = await main(args);
  const said = (spy: typeof out) => (spy?.mock.calls ?? []).map(([line]) => String(line)).join('\n');
  return { status, out: said(out), err: said(err) };
}

async function expectRefusal(args: string[], message: RegExp) {
  const { status, out, err } = await check(...args);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(message);
  expect(err).not.toMatch(/^\s+at |\.ts:\d+/m);
}

describe('a file that is no page', () => {
  test.each<[string, string | Buffer, RegExp]>([
    ['empty', '', /is empty/],
    ['white space', ' \n\t ', /no HTML page/],
    ['text', 'Ada Quill, weaver', /no HTML page/],
    ['a PDF', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(4_096, 7)]), /no HTML page/],
    [
      'a PDF with XML in it',
      Buffer.concat([Buffer.from('%PDF-1.7\n<x:xmpmeta>'), Buffer.alloc(4_096, 255)]),
      /no LinkedIn page/,
    ],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /no HTML page/],
    ['a page of another site', '<!doctype html><html><body><h1>Ada Quill</h1></body></html>', /no LinkedIn page/],
    ['JSON', '{"name":"Ada Quill"}', /no HTML page/],
  ])('%s', (_, content, message) => expectRefusal([fileOf(content), ...GIVEN], message));

  test('missing', () =>
    expectRefusal([path.join(folder, 'nowhere.html'), ...GIVEN], /there is no file .*nowhere\.html/));

  test('a folder', () => {
    mkdirSync(path.join(folder, 'a-folder.html'));
    return expectRefusal([path.join(folder, 'a-folder.html'), ...GIVEN], /there is no file/);
  });

  test('100 MB, refused before it is read', () => {
    const file = path.join(folder, 'large.html');
    writeFileSync(file, '');
    truncateSync(file, 100_000_000);
    return expectRefusal([file, ...GIVEN], /larger than 60 MB/);
  });
});

test('arguments that cannot be are refused', () =>
  expectRefusal([fileOf(sdui()), '--url', 'ada-quill'], /--url must be/));

describe('a page that breaks off', () => {
  const whole = readFileSync('tests/pages/demo-renewed/page.html', 'utf8');
  const at = whole.indexOf('id="experience"');

  test('in the middle of a tag: refused', () =>
    expectRefusal([fileOf(whole.slice(0, whole.lastIndexOf('<a ', at) + 20)), ...GIVEN], /breaks off/));

  test('before anything could be read: refused', () =>
    expectRefusal([fileOf(whole.slice(0, whole.indexOf('<h1'))), ...GIVEN], /breaks off/));

  test('between two tags, behind the top card: what is there is read', async () => {
    const file = fileOf(whole.slice(0, whole.lastIndexOf('>', at) + 1));
    const { status, out } = await check(file, '--url', 'https://www.linkedin.com/in/sandra-petrie-514aa813/', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ understood: true, signals: { name: { value: 'Marcus Elvenholt' } } });
  });
});

test('a page nested 5,000 deep is read like any other', async () => {
  const nested = artdeco({ cards: `${'<div>'.repeat(5_000)}<p>x</p>${'</div>'.repeat(5_000)}` });
  const { status, out } = await check(fileOf(nested), ...GIVEN, '--json');
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ signals: { name: { value: 'Ada Quill' } } });
});

describe('--json', () => {
  test('has the keys of the contract, and every signal has a value or a reason', async () => {
    const { status, out, err } = await check(fileOf(sdui()), ...GIVEN, '--json');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const checked = JSON.parse(out);
    const contract = [
      'surface',
      'generation',
      'elements',
      'readMs',
      'signals',
      'people',
      'invitations',
      'thread',
      'assessment',
    ];
    expect(Object.keys(checked)).toEqual(expect.arrayContaining(contract));
    expect(Object.keys(checked.signals)).toEqual(expect.arrayContaining(SIGNALS));
    for (const [name, signal] of Object.entries<object>(checked.signals)) {
      if ('missing' in signal) expect(MISSING, name).toContain(signal.missing);
      else expect(signal, name).toEqual({ value: expect.anything(), via: expect.any(String) });
    }
    expect(checked.assessment).toMatchObject({
      profile: { band: expect.stringMatching(BAND) },
      approach: { band: 'unread' },
      stage: 'none',
      findings: expect.any(Array),
      unread: expect.any(Array),
    });
  });

  test('a finding names its sign, its axis and what it quotes', async () => {
    const file = 'tests/pages/demo-young-recruiter';
    const { url } = JSON.parse(readFileSync(`${file}/expected.json`, 'utf8'));
    const { out } = await check(`${file}/page.html`, '--url', url, '--now', '2026-11-21', '--json');
    const { findings } = JSON.parse(out).assessment;
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(finding).toMatchObject({ id: expect.stringMatching(/^[a-z-]+$/), axis: 'profile' });
      expect(finding.evidence[0]).toMatchObject({ signal: expect.any(String), shown: expect.any(String) });
    }
  });

  test('a page that was not understood is not judged', async () => {
    const file = 'tests/pages/demo-young-recruiter/page.html'; // the card of one member under the address of another
    const { out } = await check(file, '--url', URL_OF_ADA, '--now', '2026-11-21', '--json');
    expect(JSON.parse(out)).toMatchObject({
      understood: false,
      assessment: { profile: { band: 'unread' }, approach: { band: 'unread' }, findings: [] },
    });
    const { out: words } = await check(file, '--url', URL_OF_ADA, '--now', '2026-11-21');
    expect(words).toMatch(/Could not read this page\.\n(?:.*\n)+Profile: {2}not enough read/i);
  });

  test.each([
    ['/company/loom/', 'company'],
    ['/feed/', 'feed'],
  ])('a page with nothing to judge: %s', async (address, kind) => {
    const { status, out } = await check(fileOf(sdui()), '--url', `https://www.linkedin.com${address}`, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      surface: 'other',
      kind,
      people: [],
      assessment: { profile: { band: 'unread' }, findings: [] },
    });
  });
});

test('--lang says in which language a page without a tag is written', async () => {
  const html = sdui({
    lang: '',
    nameRow: '<p>· 2nd</p>',
    around: '<div role="dialog"><p>登録：2013年3月</p><p>連絡先情報：1年前に更新</p></div>',
  });
  const { out } = await check(fileOf(html), ...GIVEN, '--lang', 'ja', '--json');
  expect(JSON.parse(out).signals.joined).toMatchObject({ value: '2013-03' });
});

test('without --json it is told in words', async () => {
  const { status, out } = await check(fileOf(sdui({ nameRow: '<p>· 2nd</p>' })), ...GIVEN);
  expect(status).toBe(0);
  expect(out).toMatch(/^profile \(profile\), sdui, \d+ elements/);
  expect(out).toMatch(/name +Ada Quill/);
  expect(out).toMatch(/positions +\(not-understood\)/);
});

test('it runs by its command, and a refusal is one line without a stack', () => {
  const root = path.join(import.meta.dirname, '../..');
  const command = ['tools/run.mjs', 'tools/check.ts', fileOf('<p>no</p>'), ...GIVEN, '--json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

const BAND = /^(low|medium|high|unread)$/;
const MISSING = ['absent', 'not-loaded', 'ambiguous', 'not-understood'];
const SIGNALS = [
  ...['name', 'pronouns', 'headline', 'location', 'degree', 'slug', 'memberId', 'connections', 'followers'],
  ...['mutualConnections', 'about', 'photo', 'photoUploadedAt', 'positions', 'positionsTotal', 'education'],
  ...['skillsTotal', 'recommendations', 'joined', 'accountCreatedAbout', 'firstActivityAt', 'lastActivityAt'],
  ...['verified', 'openToWork', 'hiring'],
];
