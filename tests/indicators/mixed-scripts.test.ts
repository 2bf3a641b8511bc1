import { expect, test } from 'vitest';
import { mixedScripts as sign } from '../../src/indicators/mixed-scripts.ts';
import { runSign } from './run-sign.ts';

test('look-alike letters inside one word are plain, and marked', () => {
  const seen = runSign(sign, { name: 'Соrinne Maddox', slug: 'corinne-maddox' }); // the first two letters are Cyrillic
  expect(seen).toMatchObject({ kind: 'concern', strength: 'plain', signals: ['name'] });
});

test('in the address as well', () => {
  expect(runSign(sign, { slug: 'dana-whitlοw' }).signals).toEqual(['slug']); // the o is Greek
});

test('other mixtures and hidden characters are weak', () => {
  expect(runSign(sign, { name: 'Яndrew Holt' }).strength).toBe('weak');
  expect(runSign(sign, { name: 'Da\u200bna Whitlow' }).strength).toBe('weak');
});

test.each([
  '田中さくら Sakura Tanaka (MBA)',
  'カズKazu 山田',
  '김Grace 수진',
  'Ольга Миронова',
  'Анна Smith',
  'Вiктор Ковальчук', // a Latin i: keyboards without the Ukrainian letter
  'Rosa Delgado, CISSP, PMP 🚀',
  '👩‍💻 Ana',
  'Γιώργος Παππάς',
  'علی‌رضا رضایی', // the hidden character belongs there
  'Nguyễn Thị Hoa',
  'Zoe\u0308 Brandt',
])('%s is ordinary', (name) => {
  expect(runSign(sign, { name }).kind).toBe('clear');
});

test('neither was read', () => {
  expect(runSign(sign, {}).kind).toBe('unknown');
});
