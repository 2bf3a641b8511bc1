import { beforeEach, expect, test } from 'vitest';
import { ReportDraft } from '../../src/contracts/report.ts';
import { faults, fire, stored } from '../platform/support/browser-double.ts';
import { bodyOf, fromPage, restartBackground, see, startBackground } from './support/background-world.ts';
import { read, sighting, signals } from './support/sightings.ts';

beforeEach(startBackground);

const KEY = 'member:740000123';
const said = {
  choice: 'suspicious',
  statement: 'They asked for my CV.',
  did: ['replied'],
  sharedWhat: '',
  conversation: 'none',
  leaveOut: ['name'],
} as const;
const choices = { ...said, did: [...said.did], leaveOut: [...said.leaveOut] };
const open = async () => bodyOf(await fromPage('report-open', { key: KEY }));
const jsonOf = async () => {
  const delivery = bodyOf(await fromPage('report-deliver', { key: KEY, way: 'json' }));
  return delivery.kind === 'file' ? JSON.parse(delivery.content) : null;
};

test('a report of an account that nobody saw is not found', async () => {
  expect(await fromPage('report-open', { key: KEY })).toMatchObject({ ok: false, code: 'not-found' });
  expect(await fromPage('report-deliver', { key: KEY, way: 'json' })).toMatchObject({ ok: false, code: 'not-found' });
});

test('what is shown is the very object that goes', async () => {
  await see(sighting());
  await open();
  const shown = bodyOf(await fromPage('report-change', { key: KEY, choices }));
  expect(ReportDraft.parse(shown)).toEqual(shown);
  expect(shown.report).toMatchObject({
    choice: 'suspicious',
    statement: 'They asked for my CV.',
    profile: { name: null },
  });
  // The page goes on loading; what was shown still goes as it was shown.
  const more = signals({ memberId: read(740_000_123), headline: read('Other words') });
  await see(sighting({ sequence: 2, signals: more }));
  expect(await jsonOf()).toEqual(shown.report);
});

test('a closed page or a killed worker loses no word', async () => {
  await see(sighting());
  const { report } = await open();
  await fromPage('report-change', { key: KEY, choices });
  await restartBackground();
  const again = await open();
  expect(again).toMatchObject({ choices, report: { id: report.id, createdAt: report.createdAt } });
});

test('what was seen since goes into a report that is opened again', async () => {
  await see(sighting());
  const { report } = await open();
  const more = signals({ memberId: read(740_000_123), headline: read('Other words') });
  await see(sighting({ sequence: 2, signals: more }));
  expect(await open()).toMatchObject({ report: { id: report.id, profile: { headline: 'Other words' } } });
});

test('a report that was handed over is remembered, and shown on the next visit', async () => {
  await see(sighting());
  const { report } = await open();
  const receipt = bodyOf(await fromPage('report-delivered', { key: KEY, way: 'eml' }));
  expect(receipt).toMatchObject({ id: report.id, way: 'eml' });
  await see(sighting({ visit: 'visit-2' }));
  expect(bodyOf(await fromPage('tab-state', { tabId: 1 }))).toMatchObject({
    account: { case: { reports: [receipt] } },
  });
});

test('the same report in a second form keeps its number; one that says more gets a new one', async () => {
  await see(sighting());
  const first = await open();
  await fromPage('report-delivered', { key: KEY, way: 'mail' });
  expect((await open()).report.id).toBe(first.report.id);
  const more = signals({ memberId: read(740_000_123), headline: read('Other words') });
  await see(sighting({ visit: 'visit-2', signals: more }));
  expect((await open()).report.id).not.toBe(first.report.id);
});

test('a report can be made from memory after the tab was closed', async () => {
  await see(sighting());
  fire.tabClosed(1);
  await expect.poll(() => stored.session).toEqual({});
  expect((await open()).report.profile).toMatchObject({ memberId: 740_000_123, name: 'Mira Tolden' });
});

test('each way makes its own form, to the manager', async () => {
  await fromPage('settings-change', { managerEmail: 'security@northquay.example', organisation: 'Northquay' });
  await see(sighting());
  expect((await open()).report.organisation).toBe('Northquay');
  const deliver = async (way: 'mail' | 'eml' | 'json' | 'copy') =>
    bodyOf(await fromPage('report-deliver', { key: KEY, way }));
  expect(await deliver('mail')).toMatchObject({
    kind: 'link',
    href: expect.stringMatching(/^mailto:security@northquay\.example\?/),
  });
  expect(await deliver('eml')).toMatchObject({
    kind: 'file',
    type: 'message/rfc822',
    content: expect.stringContaining('To: security@'),
  });
  expect(await deliver('json')).toMatchObject({ kind: 'file', type: 'application/json' });
  expect(await deliver('copy')).toMatchObject({ kind: 'text' });
});

test('with no room left the report is a failure, not a silent loss', async () => {
  await see(sighting());
  faults.sessionFull = true;
  expect(await fromPage('report-open', { key: KEY })).toMatchObject({ ok: false, code: 'storage' });
});
