import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lateSave } from '../../src/ui/late-save.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Answers each save after the given time, in milliseconds, and tells which answers still counted. */
function recorder(...answerAfter: number[]) {
  const sent: string[] = [];
  const counted: string[] = [];
  const late = lateSave<string>(
    async (value, overtaken) => {
      const wait = answerAfter[sent.push(value) - 1] ?? 50;
      await new Promise((done) => setTimeout(done, wait));
      if (!overtaken()) counted.push(value);
    },
    (waits, value) => waits + value,
  );
  return { sent, counted, late };
}

test('changes in quick succession are saved once, joined', async () => {
  const { sent, late } = recorder();
  late.change('a');
  late.change('b');
  await vi.advanceTimersByTimeAsync(400);
  expect(sent).toEqual(['ab']);
});

test('a page that closes saves within the same task', () => {
  const { sent, late } = recorder();
  late.change('a');
  void late.flush();
  expect([sent, late.waiting()]).toEqual([['a'], false]);
});

test('an earlier save without an answer holds nothing up, and its late answer counts no more', async () => {
  const { sent, counted, late } = recorder(200, 50);
  late.change('a');
  void late.flush();
  late.change('b');
  void late.flush();
  expect(sent).toEqual(['a', 'b']);
  await vi.advanceTimersByTimeAsync(300);
  expect(counted).toEqual(['b']);
});

test('a flush waits for all that was sent', async () => {
  const { counted, late } = recorder();
  late.change('a');
  const done = late.flush();
  await vi.advanceTimersByTimeAsync(60);
  await done;
  expect(counted).toEqual(['a']);
});

test('nothing waiting, nothing saved', async () => {
  const { sent, late } = recorder();
  await late.flush();
  expect(sent).toEqual([]);
});
