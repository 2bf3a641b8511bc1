/** Milliseconds without a change before the page is read again, after the first reading and after quiet ones. */
const SHORTEST_WAIT = 250;
const LONGEST_WAIT = 4_000;
/** A page that never rests is read all the same. */
const LONGEST_DELAY = 1_500;

type Schedule = {
  /** Something changed: read soon. Many calls make one reading. */
  soon(): void;
  /** The last reading brought nothing new: wait longer the next time. */
  slower(): void;
  /** The last reading brought something: wait as little as at first. */
  faster(): void;
};

/**
 * Runs `task` once a burst of changes is over, so that a storm of mutations costs one reading. Ends with `signal`. Sets a
 * timer only when something changed; nothing polls.
 */
export function schedule(task: () => void, signal: AbortSignal): Schedule {
  let wait = SHORTEST_WAIT;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstCall = 0;

  const run = () => {
    timer = undefined;
    task();
  };
  const soon = () => {
    if (signal.aborted) return;
    const now = Date.now();
    if (timer === undefined) firstCall = now;
    clearTimeout(timer);
    const latest = firstCall + Math.max(LONGEST_DELAY, wait);
    timer = setTimeout(run, Math.max(0, Math.min(wait, latest - now)));
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    soon,
    slower: () => {
      wait = Math.min(wait * 2, LONGEST_WAIT);
    },
    faster: () => {
      wait = SHORTEST_WAIT;
    },
  };
}
