import { expect, test } from 'vitest';
import { Report } from '../../src/contracts/report.ts';
import { account, aReport, choices, finding, frame, hostileReports } from './support/reports.ts';

test('a report holds what was seen, what was said and who made it', async () => {
  const report = await aReport();
  expect(Report.parse(report)).toEqual(report);
  expect(report).toMatchObject({
    ...frame,
    profile: { name: 'Mira Tolden', slug: 'mira-tolden', memberId: 740_000_123 },
    bands: { profile: 'medium', approach: 'unread' },
    did: ['connected', 'shared'],
    sharedWhat: 'My CV.',
    conversation: null,
    leftOut: [],
  });
});

test.each(['name', 'headline', 'unread', 'address', finding.id])(
  '%s is left out everywhere and named as left out',
  async (part) => {
    const whole = await aReport();
    const report = await aReport({}, { leaveOut: [part] });
    expect(report.leftOut).toEqual([part]);
    const gone: Record<string, string[]> = {
      name: ['Mira Tolden'],
      headline: ['Procurement lead at Northquay'],
      unread: ['"about"'],
      address: ['mira-tolden', '740000123'],
      [finding.id]: [finding.title],
    };
    for (const words of gone[part] ?? []) {
      expect(JSON.stringify(whole)).toContain(words);
      expect(JSON.stringify({ ...report, leftOut: [] })).not.toContain(words);
    }
  },
);

test('what is not a part is not claimed to be left out, and nothing is named twice', async () => {
  const { leftOut } = await aReport({}, { leaveOut: ['name', 'name', 'bands', 'no-such-sign'] });
  expect(leftOut).toEqual(['name']);
});

test('what was shared goes only when "shared" is ticked', async () => {
  expect((await aReport({}, { did: ['replied'] })).sharedWhat).toBe('');
});

test('a finding is dated by its latest evidence', async () => {
  const old = [{ signal: 'name', shown: 'x', at: '2026-11-01T10:00:00.000Z' }];
  const assessment = { ...account().assessment, findings: [finding, { ...finding, evidence: old }] };
  const { findings } = await aReport({ assessment });
  expect(findings.map(({ seenAt }) => seenAt)).toEqual(['2026-11-20T10:00:00.000Z', '2026-11-01T10:00:00.000Z']);
});

test('the digest stands for the evidence and nothing else', async () => {
  const { evidenceSha256 } = await aReport();
  expect((await aReport({}, { statement: 'Other words', did: [] })).evidenceSha256).toBe(evidenceSha256);
  expect((await aReport({}, { leaveOut: [finding.id] })).evidenceSha256).not.toBe(evidenceSha256);
  expect((await aReport({ url: null })).evidenceSha256).not.toBe(evidenceSha256);
});

test('an empty organisation is none', async () => {
  const { buildReport } = await import('../../src/report/build-report.ts');
  expect((await buildReport(account(), choices(), { ...frame, organisation: '' })).organisation).toBeNull();
});

test('reports on hostile profiles fit the schema', async () => {
  for (const { report } of await hostileReports()) expect(Report.safeParse(report).error).toBeUndefined();
});
