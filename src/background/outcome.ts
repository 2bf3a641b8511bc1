import type { FailureCode, Outcome } from '../contracts/messages.ts';
import { problemWords, type Remembered } from '../memory/problem.ts';

export const done = <T>(body: T): Outcome<T> => ({ ok: true, body });
/** `message` is for the person. */
export const failed = (code: FailureCode, message: string): Outcome<never> => ({ ok: false, code, message });

export const fromMemory = <T>(remembered: Remembered<T>): Outcome<T> =>
  remembered.ok ? done(remembered.value) : failed('storage', problemWords[remembered.problem]);
