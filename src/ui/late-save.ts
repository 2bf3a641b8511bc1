const WAIT_MS = 300; // long enough for a word, short enough that nobody waits for it

export type LateSave<T> = {
  change(value: T): void;
  /** Saves what waits, and waits for it. */
  flush(): Promise<void>;
  /** True while something is not saved yet. */
  waiting(): boolean;
};

/**
 * Saves a while after the last change, one at a time and in order. `merge` joins a change to one that still waits.
 * Nothing is lost when the page closes: what waits is sent as soon as the page is hidden.
 */
export function lateSave<T>(save: (value: T) => Promise<void>, merge: (waits: T, value: T) => T): LateSave<T> {
  let waits: { value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Promise.resolve();
  const flush = () => {
    clearTimeout(timer);
    const now = waits;
    waits = null;
    if (now) last = last.then(() => save(now.value));
    return last;
  };
  return {
    change(value) {
      waits = { value: waits ? merge(waits.value, value) : value };
      clearTimeout(timer);
      timer = setTimeout(flush, WAIT_MS);
    },
    flush,
    waiting: () => waits !== null,
  };
}

/** Calls back when the page may be about to go: hidden, closed, or left. Returns a function that stops. */
export function onLeaving(leaving: () => void): () => void {
  const whenHidden = () => document.visibilityState === 'hidden' && leaving();
  document.addEventListener('visibilitychange', whenHidden);
  addEventListener('pagehide', leaving);
  return () => {
    document.removeEventListener('visibilitychange', whenHidden);
    removeEventListener('pagehide', leaving);
  };
}
