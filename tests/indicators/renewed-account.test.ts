import { expect, test } from 'vitest';
import { renewedAccount as sign } from '../../src/indicators/renewed-account.ts';
import { runSign, type Values } from './run-sign.ts';

const renewed: Values = {
  name: 'Nathan Forsyth',
  slug: 'ludmila-geraskova-12a31b7',
  joined: '2011-03',
  photoUploadedAt: '2026-10-12T00:00:00Z',
  contactInfoUpdated: '2026-10',
  activityCount: 0,
};
const without = (...names: (keyof Values)[]): Values =>
  Object.fromEntries(Object.entries(renewed).filter(([name]) => !names.includes(name as keyof Values)));

test('an old account on which everything is new, under an address of another name', () => {
  expect(runSign(sign, renewed)).toMatchObject({
    kind: 'concern',
    strength: 'strong',
    signals: ['joined', 'photoUploadedAt', 'contactInfoUpdated', 'activityCount', 'slug'],
  });
});

test('less of it counts less', () => {
  expect(runSign(sign, without('contactInfoUpdated')).strength).toBe('plain');
  expect(runSign(sign, without('contactInfoUpdated', 'activityCount')).strength).toBe('weak');
  expect(runSign(sign, without('slug')).strength).toBe('weak');
});

test('activity that begins now is as clear as the dialog', () => {
  const begun = { ...without('contactInfoUpdated'), activityCount: 9, firstActivityAt: '2026-10-30T08:00:00Z' };
  expect(runSign(sign, begun)).toMatchObject({ strength: 'strong' });
  expect(runSign(sign, begun).signals).toContain('firstActivityAt');
});

test('the member number dates an account too', () => {
  const seen = runSign(sign, { ...without('joined'), accountCreatedAbout: '2011-06' });
  expect(seen).toMatchObject({ strength: 'strong' });
});

test('a new photo alone, a new surname, or a young account is ordinary', () => {
  expect(runSign(sign, { joined: '2011-03', photoUploadedAt: '2026-10-12T00:00:00Z' }).kind).toBe('clear');
  expect(runSign(sign, { ...without('contactInfoUpdated'), slug: 'nathan-marlow-12a31b7' }).kind).toBe('clear');
  expect(runSign(sign, { ...renewed, joined: '2026-01' }).kind).toBe('clear');
  expect(runSign(sign, { ...renewed, photoUploadedAt: '2019-10-12T00:00:00Z' }).kind).toBe('clear');
});

test('without the age or the date of a photo there is no saying', () => {
  expect(runSign(sign, without('joined')).kind).toBe('unknown');
  expect(runSign(sign, without('photoUploadedAt')).kind).toBe('unknown');
});
