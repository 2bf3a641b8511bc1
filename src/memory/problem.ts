/** Why memory could not be used. Judging goes on without it, and the person is told. */
type MemoryProblem = 'newer' | 'full' | 'broken';

/** Failures are values: whoever asks memory must look which of the two came back. */
export type Remembered<T> = { ok: true; value: T } | { ok: false; problem: MemoryProblem };

export const problemWords: Record<MemoryProblem, string> = {
  newer: 'What was seen before was written by a newer Second Look and cannot be read. Update Second Look to use it.',
  full: 'There is no room left on this computer to remember what was seen. Nothing was deleted.',
  broken: 'What was seen before could not be opened. It was left as it is, and this page is judged without it.',
};

/** Sorts what IndexedDB throws. A failed transaction carries its cause, such as a full disk, inside the error. */
export function problemOf(error: unknown): MemoryProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'VersionError') return 'newer';
  return name === 'QuotaExceededError' ? 'full' : 'broken';
}
