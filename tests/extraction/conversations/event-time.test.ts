import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventTime } from '../../../src/extraction/conversations/event-time.ts';
import { ME, NOW, urnAt } from './conversation-pages.ts';

const instant = fc
  .integer({ min: Date.UTC(2003, 4, 6), max: Date.parse(NOW) })
  .map((time) => new Date(time).toISOString());

test('the time that a URN begins with, whatever stands behind it', () => {
  fc.assert(
    fc.property(instant, fc.stringMatching(/^[a-z][\w&-]{4,60}$/), (iso, rest) => {
      expect(eventTime(urnAt(iso, ME, rest), NOW)).toBe(iso);
    }),
  );
});

test('base64 for addresses reads the same', () => {
  fc.assert(
    fc.property(instant, (iso) => {
      const urn = urnAt(iso, ME, 'b~~~???>>>');
      expect(eventTime(urn.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''), NOW)).toBe(iso);
    }),
  );
});

test('any other text is no time, and throws nothing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), (text) => {
      expect(eventTime(`urn:li:msg_message:(urn:li:fsd_profile:${ME},2-${text})`, NOW)).toBeNull();
      expect(eventTime(text, NOW)).toBeNull();
    }),
  );
});

const encoded = (text: string) => `urn:li:msg_message:(urn:li:fsd_profile:${ME},2-${btoa(text)})`;

test.each([
  ['before LinkedIn', encoded('0900000000000b58769-004&cf2a035c')],
  ['two days from now', urnAt('2026-11-23T12:00:01.000Z')],
  ['twelve digits', encoded('176763999999b58769-004&cf2a035c')],
  ['digits behind something else', encoded('x1767639999999b58769-004&cf2a')],
  ['an older URN', 'urn:li:fs_event:(6517000000000000000,S6517000000000000001_500)'],
  ['no base64', 'urn:li:msg_message:(urn:li:fsd_profile:x,2-!!!!!!!!!!!!!!!!!!!!!!!!)'],
  ['bytes that are no text', `urn:li:msg_message:(urn:li:fsd_profile:x,2-${btoa('\xff\xfe\x00\x80'.repeat(8))})`],
  ['nothing', ''],
])('no time: %s', (_, urn) => {
  expect(eventTime(urn, NOW)).toBeNull();
});

test('clocks may differ by a day', () => {
  expect(eventTime(urnAt('2026-11-22T11:00:00.000Z'), NOW)).toBe('2026-11-22T11:00:00.000Z');
});

test('hundreds of thousands of characters are passed over at once', () => {
  const began = performance.now();
  for (const unit of [',2-', 'MTc2', ',2-A', '=']) expect(eventTime(unit.repeat(100_000), NOW)).toBeNull();
  expect(performance.now() - began).toBeLessThan(1_000);
});
