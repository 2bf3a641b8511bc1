import { expect, test } from 'vitest';
import { unverifiableEmployer as sign } from '../../src/indicators/unverifiable-employer.ts';
import { post, runSign } from './run-sign.ts';

const unlinked = post({ companyLinked: false });

test('a current employer without a page and without a word about the work', () => {
  expect(runSign(sign, { positions: [unlinked, post({ end: '2011-01' })] })).toMatchObject({
    kind: 'concern',
    strength: 'weak',
    signals: ['positions'],
  });
});

test('not one employer with a page is plain', () => {
  const before = post({ companyLinked: false, start: '2001-01', end: '2011-01', company: 'Bexley Wood' });
  expect(runSign(sign, { positions: [unlinked, before] }).strength).toBe('plain');
});

test('words about clients without names are nothing to go by', () => {
  const description = 'We connect senior people with our international clients, who prefer not to be named in public.';
  expect(runSign(sign, { positions: [{ ...unlinked, description }] }).kind).toBe('concern');
});

test.each([
  ['a page behind one of two current employers', [unlinked, post()]],
  ['a freelancer', [post({ companyLinked: false, company: 'Freelance' })]],
  ['a freelancer in German', [post({ companyLinked: false, title: 'Selbständige Übersetzerin' })]],
  ['a founder', [post({ companyLinked: false, title: 'Founder & CEO' })]],
  ['something that can be asked about', [post({ companyLinked: false, description: 'Signal boxes. '.repeat(10) })]],
  ['links that were not read', [post({ companyLinked: null })]],
])('%s is ordinary', (_, positions) => {
  expect(runSign(sign, { positions }).kind).toBe('clear');
});

test('no positions, or no current one', () => {
  expect(runSign(sign, {}).kind).toBe('unknown');
  expect(runSign(sign, { positions: [post({ end: '2020-01', companyLinked: false })] }).kind).toBe('unknown');
});
