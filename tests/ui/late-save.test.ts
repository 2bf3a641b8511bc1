import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lateSave } from '../../src/ui/late-save.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const recorder = () => {
  const saved: string[] = [];
  const late = lateSave<string>(
    async (value) => {
      await new Promise((done) => setTimeout(done, 50));
      saved.push(value);
    },
    (waits, value) => waits + value,
  );
  return { saved, late };
};

test('changes in quick succession are saved once, joined', async () => {
  const { saved, late } = recorder();
  late.change('a');
  late.change('b');
  await vi.advanceTimersByTimeAsync(400);
  expect(saved).toEqual(['ab']);
});

test('a page that closes saves at once', async () => {
  const { saved, late } = recorder();
  late.change('a');
  const done = late.flush();
  expect(late.waiting()).toBe(false);
  await vi.advanceTimersByTimeAsync(60);
  await done;
  expect(saved).toEqual(['a']);
});

test('a slow save never overtakes the one before it', async () => {
  const { saved, late } = recorder();
  late.change('a');
  void late.flush();
  late.change('b');
  void late.flush();
  await vi.advanceTimersByTimeAsync(200);
  expect(saved).toEqual(['a', 'b']);
});

test('nothing waiting, nothing saved', async () => {
  const { saved, late } = recorder();
  await late.flush();
  expect(saved).toEqual([]);
});
