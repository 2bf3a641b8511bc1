import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memberIdFromDefaultSlug, memberIdFromPid } from '../../src/text/member-number.ts';

test.each([
  ['ACoAAG5EwoAB8mHQP64djPtq2Ui3JpUEc-JRwC8', 1_850_000_000],
  ['ACoAAA8BYqEBjEX-t3Ap4ptUDcZ_OPGqYxzVjkc', 251_749_025],
  ['ACwAAA8BYqEBjEX-t3Ap4ptUDcZ_OPGqYxzVjkc', 251_749_025],
])('the PID %s holds %i', (pid, number) => {
  expect(memberIdFromPid(pid)).toBe(number);
});

test.each([
  ['too short', 'ACoAAA8BYqEBjEX-t3Ap4ptUDcZ_OPGqYxzVjk'],
  ['too long', 'ACoAAA8BYqEBjEX-t3Ap4ptUDcZ_OPGqYxzVjkcA'],
  ['another kind', 'ACpAAA8BYqEBjEX-t3Ap4ptUDcZ_OPGqYxzVjkc'],
  ['no 01 behind the number', 'ACoAAA8BYqECjEX-t3Ap4ptUDcZ_OPGqYxzVjkc'],
  ['number zero', 'ACoAAAAAAAABjEX-t3Ap4ptUDcZ_OPGqYxzVjkc'],
  ['characters outside base64url', 'ACoAAA8BYqEBjEX+t3Ap4ptUDcZ/OPGqYxzVjkc'],
  ['a slug', 'corvin-halloway'],
])('no member number from a PID: %s', (_, pid) => {
  expect(memberIdFromPid(pid)).toBeNull();
});

test.each([
  ['someone-here-a28689437', 1_850_000_000],
  ['someone-here-11538870', 251_749_025],
])('the default slug %s holds %i', (slug, number) => {
  expect(memberIdFromDefaultSlug(slug)).toBe(number);
});

test.each([
  ['chosen', 'corvin-halloway'],
  ['a letter past b', 'corvin-halloway-25d'],
  ['too short to be default', 'corvin-halloway-1987'],
  ['a leading zero in the last group', 'corvin-halloway-123012'],
  ['a number that no account has', 'corvin-halloway-bbbbbbbbb'],
  ['no hyphen before it', '11538870'],
])('no member number from a slug: %s', (_, slug) => {
  expect(memberIdFromDefaultSlug(slug)).toBeNull();
});

const LARGEST = 2_500_000_000;
const memberIds = fc.integer({ min: 1, max: LARGEST });

/** As LinkedIn writes it: kind, number in six bytes, 01, twenty bytes of anything. */
function pidOf(memberId: number, rest: Uint8Array): string {
  const bytes = Buffer.alloc(29);
  bytes.writeUIntBE(0x2a, 0, 2);
  bytes.writeUIntBE(memberId, 2, 6);
  bytes[8] = 1;
  bytes.set(rest, 9);
  return bytes.toString('base64url');
}

/** Base 1728, least significant group first, each group but the last three digits of base 12. */
function suffixOf(memberId: number): string {
  const group = (memberId % 1728).toString(12);
  return memberId < 1728 ? group : group.padStart(3, '0') + suffixOf(Math.floor(memberId / 1728));
}

test('every member number comes back out of the PID that holds it', () => {
  fc.assert(
    fc.property(memberIds, fc.uint8Array({ minLength: 20, maxLength: 20 }), (memberId, rest) => {
      expect(memberIdFromPid(pidOf(memberId, rest))).toBe(memberId);
    }),
  );
});

test('every member number with a suffix of six digits or more comes back out of the default slug', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1728 * 144, max: LARGEST }), (memberId) => {
      expect(memberIdFromDefaultSlug(`ada-quill-${suffixOf(memberId)}`)).toBe(memberId);
    }),
  );
});

test('any other text holds none, or a number that an account can have', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.string({ minLength: 34, maxLength: 34, unit: fc.constantFrom(...'Aaz09-_E') }).map((rest) => `ACoAA${rest}`),
    fc.string({ minLength: 6, maxLength: 9, unit: fc.constantFrom(...'0129ab') }).map((suffix) => `ada-${suffix}`),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const memberId of [memberIdFromPid(text), memberIdFromDefaultSlug(text)]) {
        expect(memberId === null || (memberId > 0 && memberId <= LARGEST)).toBe(true);
      }
    }),
  );
});
