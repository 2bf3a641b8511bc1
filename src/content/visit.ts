import type { Outcome, Reply } from '../contracts/messages.ts';
import type { Sighting } from '../contracts/sighting.ts';
import { computedVisibility } from '../reading/visibility.ts';
import { type PageReading, readPage } from './read-page.ts';
import { schedule } from './schedule.ts';
import { contentOf, sightingOf } from './sighting.ts';

/** How long a page may take to show what it holds before "could not read this page" is said. */
const PATIENCE = 6_000;

export type Visit = {
  document: Document;
  url: URL;
  /** Ends with the visit: the next navigation, a hidden tab, an update of the extension. */
  signal: AbortSignal;
  /** Told of each change of the page, for browsers without the Navigation API. */
  changed(): void;
  send(sighting: Sighting): Promise<Outcome<Reply<'sighting'>>>;
  /** The background's answer to the newest reading of this visit. */
  answered(reply: Outcome<Reply<'sighting'>>): void;
};

/**
 * Reads the page of one visit: at once, and again whenever its nodes changed, until `signal` ends it. Sends only what
 * differs from the last reading. Observes no attributes.
 */
export function startVisit({ document, url, signal, changed, send, answered }: Visit): void {
  const visit = crypto.randomUUID();
  const started = Date.now();
  let sequence = 0;
  let sent = '';

  const read = () => {
    const at = new Date();
    const began = performance.now();
    const page = readPage(document, url, computedVisibility, at.toISOString());
    const readMs = Math.round((performance.now() - began) * 100) / 100;
    if (isTooEarly(page, at.getTime() - started)) return;
    const content = contentOf(page);
    if (content === sent) return readings.slower();
    sent = content;
    sequence += 1;
    readings.faster();
    void tell(sightingOf(page, { visit, sequence, at: at.toISOString(), readMs }));
  };

  const tell = async (sighting: Sighting) => {
    const reply = await send(sighting);
    if (signal.aborted || sighting.sequence !== sequence) return;
    if (!reply.ok && reply.code === 'failed') sent = ''; // nobody heard it: the next reading says it again
    answered(reply);
  };

  const readings = schedule(read, signal);
  const observer = new MutationObserver(() => {
    changed();
    readings.soon();
  });
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  const patience = setTimeout(read, PATIENCE + 50);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(patience);
  });
  read();
}

/** A profile that is not there yet is loading, until patience ends. */
const isTooEarly = (page: PageReading, age: number): boolean => !page.understood && age < PATIENCE;
