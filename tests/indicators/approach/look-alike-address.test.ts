import { expect, test } from 'vitest';
import { lookAlikeAddress as sign } from '../../../src/indicators/approach/look-alike-address.ts';
import { post, runSign } from '../run-sign.ts';
import { talk } from './talk.ts';

const link = (domain: string, kind: 'link' | 'shortener' | 'punycode' | 'hidden-target' = 'link') =>
  talk({ text: 'Look here', address: { kind, domain } });
const positions = [post({ company: 'Halden Optics Ltd' })];

test('an address that imitates a firm, whatever the trick', () => {
  for (const domain of ['haldenoptlcs.example', 'halden-0ptics.example', 'haldenopticss.example']) {
    expect(runSign(sign, { conversation: link(domain), positions }).strength, domain).toBe('plain');
  }
  expect(runSign(sign, { conversation: link('xn--haldn-optics.example', 'punycode') }).strength).toBe('plain');
  expect(runSign(sign, { conversation: link('x.example', 'hidden-target') }).strength).toBe('plain');
});

test('the firm’s own address, a firm that lends its name, and another firm', () => {
  expect(runSign(sign, { conversation: link('halden-optics.example'), positions }).kind).toBe('clear');
  expect(runSign(sign, { conversation: link('haldenoptics-careers.example'), positions }).strength).toBe('weak');
  expect(runSign(sign, { conversation: link('bexley.example'), positions }).kind).toBe('clear');
  expect(runSign(sign, { conversation: link('bit.ly', 'shortener') }).strength).toBe('weak');
});

test('free mail of somebody whose firm has a page', () => {
  const conversation = talk({ address: { kind: 'free-mail', domain: 'gmail.com' } });
  expect(runSign(sign, { conversation, positions }).strength).toBe('weak');
  expect(runSign(sign, { conversation, positions: [post({ companyLinked: false })] }).kind).toBe('clear');
});

test('the viewer’s own employer can be imitated, too', () => {
  expect(
    runSign(sign, { conversation: link('ostermoor-gird.example'), viewerEmployer: 'Ostermoor Grid' }).strength,
  ).toBe('plain');
});
