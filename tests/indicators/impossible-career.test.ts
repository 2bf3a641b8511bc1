import { expect, test } from 'vitest';
import { impossibleCareer as sign } from '../../src/indicators/impossible-career.ts';
import { post, runSign, studies } from './run-sign.ts';

const at = (company: string, start: string, end: string | null, title = 'Engineer') =>
  post({ company, start, end, title });

test('dates that run backwards', () => {
  const seen = runSign(sign, { positions: [at('A', '2015-06', '2014-09'), at('B', '2016', null)] });
  expect(seen).toMatchObject({ kind: 'concern', strength: 'plain', signals: ['positions'] });
});

test('full-time posts at once: three are weak, four are plain', () => {
  const three = [at('A', '2011-01', '2020-01'), at('B', '2012-01', '2019-01'), at('C', '2012-01', null)];
  expect(runSign(sign, { positions: three })).toMatchObject({ kind: 'concern', strength: 'weak' });
  expect(runSign(sign, { positions: [...three, at('D', '2010-01', '2018-01')] }).strength).toBe('plain');
});

test('an executive in the first years of a first degree', () => {
  const early = post({ title: 'Vice President', start: '2019-01', end: '2021-01' });
  const seen = runSign(sign, { positions: [early], education: [studies({ start: '2018', degree: 'BSc Economics' })] });
  expect(seen).toMatchObject({ kind: 'concern', strength: 'weak' });
});

test('two posts, changes of post, board seats, several posts in one company are ordinary', () => {
  const kind = (...positions: ReturnType<typeof at>[]) => runSign(sign, { positions }).kind;
  expect(kind(at('A', '2011', null), at('B', '2012', null))).toBe('clear');
  expect(kind(at('A', '2011-01', '2013-05'), at('B', '2013-03', '2016-02'), at('C', '2016-01', null))).toBe('clear');
  expect(kind(at('A', '2011', '2013'), at('B', '2013', '2016'), at('C', '2016', null))).toBe('clear');
  expect(kind(at('A', '2011', null), at('B', '2012', null, 'Board member'), at('C', '2013', null, 'Trustee'))).toBe(
    'clear',
  );
  expect(kind(at('A', '2011', null), at('A', '2012', null), at('A', '2013', null))).toBe('clear');
});

test('founders, late students and later degrees are ordinary', () => {
  const kind = (title: string, degree: string, before: string) =>
    runSign(sign, {
      positions: [post({ title, start: '2019-01' }), post({ start: before, end: '2018-12' })],
      education: [studies({ start: '2018', degree })],
    }).kind;
  expect(kind('Director', 'BSc', '2001-01')).toBe('clear');
  expect(kind('Director', 'MBA', '2018-02')).toBe('clear');
  expect(
    runSign(sign, { positions: [post({ title: 'Founder & CEO', start: '2019' })], education: [studies()] }).kind,
  ).toBe('clear');
});

test('no post shows when it began', () => {
  expect(runSign(sign, { positions: [post({ start: null })] }).kind).toBe('unknown');
  expect(runSign(sign, {}).kind).toBe('unknown');
});
