import { expect, test } from 'vitest';
import { everyTraceRecent as sign } from '../../src/indicators/every-trace-recent.ts';
import { post, runSign } from './run-sign.ts';

const recent = {
  positions: [post({ start: '2012-03' })],
  photoUploadedAt: '2026-10-02T00:00:00Z',
  contactInfoUpdated: '2026-10',
  activityCount: 0,
};

test('photo, contact details and activity all begin now on a long career', () => {
  expect(runSign(sign, recent)).toMatchObject({
    kind: 'concern',
    strength: 'plain',
    signals: ['photoUploadedAt', 'contactInfoUpdated', 'activityCount', 'positions'],
  });
  const byDialog = { ...recent, photoUploadedAt: undefined, photoUpdated: '2026-10' };
  const { photoUploadedAt, ...rest } = byDialog;
  expect(photoUploadedAt).toBeUndefined();
  expect(runSign(sign, rest).signals).toContain('photoUpdated');
});

test('a recent first activity counts as none before; a little of it counts less', () => {
  const first = { ...recent, activityCount: 7, firstActivityAt: '2026-09-30T08:00:00Z' };
  expect(runSign(sign, first).strength).toBe('plain');
  expect(runSign(sign, { ...recent, activityCount: 4 }).strength).toBe('weak');
});

test('an older trace, a short career, or an old account is something else', () => {
  expect(runSign(sign, { ...recent, photoUploadedAt: '2023-01-01T00:00:00Z' }).kind).toBe('clear');
  expect(runSign(sign, { ...recent, contactInfoUpdated: '2025-01' }).kind).toBe('clear');
  expect(runSign(sign, { ...recent, activityCount: 30 }).kind).toBe('clear');
  expect(runSign(sign, { ...recent, positions: [post({ start: '2024-01' })] }).kind).toBe('clear');
  expect(runSign(sign, { ...recent, joined: '2015-01' }).kind).toBe('clear');
});

test('with the dialog closed an older trace may stand in it, so the rest is advice', () => {
  const { contactInfoUpdated, ...rest } = recent;
  expect(contactInfoUpdated).toBeDefined();
  expect(runSign(sign, rest)).toMatchObject({
    strength: 'advice',
    signals: ['photoUploadedAt', 'activityCount', 'positions'],
  });
});

test('no career to compare with', () => {
  expect(runSign(sign, { ...recent, positions: [post({ start: null })] }).kind).toBe('unknown');
  const { positions, ...rest } = recent;
  expect(positions).toBeDefined();
  expect(runSign(sign, rest).kind).toBe('unknown');
});
