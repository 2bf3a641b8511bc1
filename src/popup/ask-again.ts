/** Milliseconds between askings while a page is being read. Together some eight seconds; then the person is told. */
const WAITS: readonly number[] = [250, 500, 1000, 2000, 4000];

/** The wait before asking again, or null when it is time to stop. `asked` counts from 0. */
export const waitBefore = (asked: number): number | null => WAITS[asked] ?? null;
