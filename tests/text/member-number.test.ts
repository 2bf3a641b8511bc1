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
