import { expect, test } from 'vitest';
import { nameAddressMismatch as sign } from '../../src/indicators/name-address-mismatch.ts';
import { runSign } from './run-sign.ts';

test('an address made from a wholly different name is weak', () => {
  const seen = runSign(sign, { name: 'Dana Whitlow', slug: 'marcin-kowalczyk-8b1a2' });
  expect(seen).toMatchObject({ kind: 'concern', strength: 'weak', signals: ['name', 'slug'] });
});

test.each([
  ['Josephine Albright', 'josephine-tanner-52a31b76', 'marriage'],
  ['Liz Harcourt', 'elizabeth-brandt-44a91b33', 'nickname'],
  ['Jürgen Groß', 'juergen-gross-44a91b33', 'spelling'],
  ['Whitlow Dana', 'dana-whitlow-8b1a2', 'order'],
  ['Tomas R. Holm', 'r-holm-4b9a1', 'initial'],
  ['Łukasz Żak', 'lukasz-zak-4b9a1', 'diacritics'],
  ['Nguyễn Thị Hoa', 'hoa-nguyen-4b9a1', 'diacritics and order'],
])('%s at %s is ordinary: %s', (name, slug) => {
  expect(runSign(sign, { name, slug }).kind).toBe('clear');
});

test.each([
  ['李晓梅', 'peter-jones-6a21b3654'],
  ['Ольга Миронова', 'anna-kuhn-8a2b13265'],
  ['Dana Whitlow', 'ольга-миронова-8a2b13265'],
  ['Dana Whitlow', 'northern-lighthouse'],
  ['Dana Whitlow', 'best-conference-2024'],
  ['Dana', 'marcin-kowalczyk-8b1a2'],
])('%s at %s cannot be compared', (name, slug) => {
  expect(runSign(sign, { name, slug }).kind).toBe('unknown');
});

test('unread name or address', () => {
  expect(runSign(sign, { name: 'Dana Whitlow' }).kind).toBe('unknown');
});
