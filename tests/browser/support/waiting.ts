const PAUSE_MS = 50;
const LIMIT_MS = 10_000;

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Asks again and again until the answer is neither null, undefined, false nor empty. Throws when that takes too long. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false | ''>,
  limit = LIMIT_MS,
): Promise<T> {
  const end = Date.now() + limit;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error; // A page between two documents cannot answer; the next one can.
    }
    await pause(PAUSE_MS);
  }
  throw new Error(`Waited ${limit / 1000} s in vain for ${what}. Last: ${last instanceof Error ? last.message : last}`);
}
