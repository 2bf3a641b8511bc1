import { expect, test } from 'vitest';
import { emptyJudged } from '../../src/assessment/empty-signals.ts';
import { judge } from '../../src/assessment/judge.ts';
import { Assessment } from '../../src/contracts/assessment.ts';
import { moment, post, signalsWith } from '../indicators/run-sign.ts';

const strong = signalsWith({
  name: 'Hélène Vasseur',
  headline: 'Partner | seeking former government officials for confidential clients',
  slug: 'helene-vasseur-8b1a2',
  joined: '2026-08',
  connections: { count: 500, orMore: true },
  activityCount: 0,
  recommendations: 0,
  skillsTotal: 1,
  positions: [post({ title: 'Partner', companyLinked: false, start: '2009-01' })],
});

test('an assessment fits its contract, with findings strongest first', () => {
  const assessment = judge(strong, moment);
  expect(Assessment.parse(assessment)).toEqual(assessment);
  const weights = assessment.findings.map(({ weight }) => weight);
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  expect(assessment.profile.band).toBe('high');
  expect(assessment.findings.length).toBeGreaterThan(3);
});

test('what such approaches lead to is told where something stands out, and only there', () => {
  expect(judge(strong, moment).realise.length).toBeGreaterThan(1);
  const calm = signalsWith({
    name: 'Rosa Delgado',
    headline: 'Architect',
    positions: [post({ companyLinked: false })],
  });
  expect(judge(calm, moment)).toMatchObject({ profile: { band: 'low' }, realise: [] });
});

test('messages are not judged yet, so that axis is unread', () => {
  const written = signalsWith({ thread: [{ from: 'them', at: null, text: 'Send me your internal papers' }] });
  expect(judge(written, moment)).toMatchObject({ approach: { band: 'unread', score: 0 }, stage: 'none' });
});

test('what could not be read is named, and one fact under two names only when neither was read', () => {
  expect(judge(emptyJudged(), moment).unread).toContain('joined');
  const { unread } = judge(signalsWith({ joined: '2012-01', photoUpdated: '2020-01' }), moment);
  expect(unread).not.toContain('joined');
  expect(unread).not.toContain('accountCreatedAbout');
  expect(unread).not.toContain('photoUploadedAt');
  expect(unread).toContain('positions');
});

test('evidence from an earlier visit says when it was seen', () => {
  const seenAt = '2026-10-01T00:00:00Z';
  const joined = { value: '2026-08', via: 'dialog', seenAt };
  const evidence = judge({ ...strong, joined }, moment).findings.flatMap((finding) => finding.evidence);
  expect(evidence.filter(({ signal }) => signal === 'joined').every(({ at }) => at === seenAt)).toBe(true);
  expect(evidence.some(({ signal, at }) => signal === 'positions' && at === undefined)).toBe(true);
});

test('text of a hundred kilobytes and a hundred positions are judged at once', () => {
  const positions = Array.from({ length: 100 }, (_, at) =>
    post({ company: `Firm ${at}`, description: 'we seek '.repeat(750), title: 'Partner '.repeat(30) }),
  );
  const about = 'seeking former government '.repeat(460);
  const started = performance.now();
  const assessment = judge({ ...strong, ...signalsWith({ about, positions }) }, moment);
  expect(performance.now() - started).toBeLessThan(3_000);
  expect(Assessment.safeParse(assessment).success).toBe(true);
});
