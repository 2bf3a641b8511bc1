const WAIT_MS = 300; // long enough for a word, short enough that nobody waits for it

export type LateSave<T> = {
  change(value: T): void;
  /** Saves what waits, and waits for it. */
  flush(): Promise<void>;
  /** True while something is not saved yet. */
  waiting(): boolean;
};

/** Sends one value. By the time of the answer a later one may be under way: `overtaken` tells. */
type Save<T> = (value: T, overtaken: () => boolean) => Promise<void>;

/**
 * Saves a while after the last change. `merge` joins a change to one that still waits. A flush sends within the same
 * task, also while an earlier save is unanswered: a page that closes has no later.
 */
export function lateSave<T>(save: Save<T>, merge: (waits: T, value: T) => T): LateSave<T> {
  let waits: { value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sent = 0;
  let all: Promise<unknown> = Promise.resolve();
  const flush = async () => {
    clearTimeout(timer);
    if (waits) {
      const mine = ++sent;
      const { value } = waits;
      waits = null;
      all = Promise.all([all, save(value, () => mine !== sent)]);
    }
    await all;
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
