import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FailureCode, Outcome } from '../../src/contracts/messages.ts';
import { askingAgain } from '../../src/ui/ask-again.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const failing = (code: FailureCode): Outcome<never> => ({ ok: false, code, message: '' });
const fine = { ok: true, body: {} } as const;

async function asked(...answers: Outcome<object>[]) {
  let times = 0;
  const send = async () => answers[Math.min(times++, answers.length - 1)] as never;
  const outcome = askingAgain(send)('forget', {});
  await vi.advanceTimersByTimeAsync(20_000);
  return [await outcome, times];
}

test('a background that was ended between question and answer is asked again', async () => {
  expect(await asked(failing('failed'), fine)).toEqual([fine, 2]);
});

test('a question that stays open is asked again', async () => {
  let times = 0;
  const send = () => (times++ === 0 ? new Promise<never>(() => {}) : Promise.resolve(fine));
  const outcome = askingAgain(send as never)('forget', {});
  await vi.advanceTimersByTimeAsync(20_000);
  expect([await outcome, times]).toEqual([fine, 2]);
});

test('an answer is an answer, also a refusal', async () => {
  expect(await asked(fine)).toEqual([fine, 1]);
  expect(await asked(failing('storage'), fine)).toEqual([failing('storage'), 1]);
});

test('asking ends, and the person is told', async () => {
  expect(await asked(failing('failed'))).toEqual([failing('failed'), 3]);
});
