import type { Outcome, Reply } from '../contracts/messages.ts';
import type { PageReading } from '../contracts/page-reading.ts';
import { innerHosts, innerRoot } from '../reading/scope.ts';
import { computedVisibility } from '../reading/visibility.ts';
import { packPage, type ReadPage, readPage, tellsTheSame } from './read-page.ts';
import { schedule } from './schedule.ts';

/** Written out, for the contract's constant would bring zod along; its type fails the build when the two differ. */
const PROTOCOL: PageReading['protocol'] = 1;
/** A page may take six seconds to show what it holds; the background waits as long before it says that it could not be read. */
const PATIENCE = 6_000;

export type Visit = {
  document: Document;
  url: URL;
  /** Ends with the visit: the next navigation, a hidden tab, an update of the extension. */
  signal: AbortSignal;
  /** Told of each change of the page, for browsers without the Navigation API. */
  changed(): void;
  send(reading: PageReading): Promise<Outcome<Reply<'page-read'>>>;
  /** The background's answer to the newest reading of this visit. */
  answered(reply: Outcome<Reply<'page-read'>>): void;
};

/**
 * Reads the page of one visit: at once, and again whenever its nodes changed, until `signal` ends it. Sends only what
 * differs from the last reading. Observes no attributes.
 */
export function startVisit({ document, url, signal, changed, send, answered }: Visit): void {
  const visit = crypto.randomUUID();
  const started = Date.now();
  let sequence = 0;
  let sent: ReadPage | null = null;

  const read = () => {
    const age = Date.now() - started;
    const began = performance.now();
    const page = readPage(document, url, computedVisibility);
    const readMs = Math.round((performance.now() - began) * 100) / 100;
    watchInside();
    if (sent && tellsTheSame(page, sent)) return readings.slower();
    sent = page;
    sequence += 1;
    readings.faster();
    void tell({ protocol: PROTOCOL, visit, sequence, age, readMs, ...packPage(page) });
  };

  const tell = async (reading: PageReading) => {
    const reply = await send(reading);
    if (signal.aborted || reading.sequence !== sequence) return;
    // Nobody heard it, or it may still be loading: the next reading says it again.
    if (!reply.ok && (reply.code === 'failed' || reply.code === 'too-early')) sent = null;
    answered(reply);
  };

  const readings = schedule(read, signal);
  const observer = new MutationObserver(() => {
    changed();
    readings.soon();
  });
  const watched = new WeakSet<Node>();
  const watch = (root: Node) => {
    watched.add(root);
    observer.observe(root, { childList: true, subtree: true, characterData: true });
  };
  /** Messaging can stand in a shadow root or a frame, of whose changes nobody outside is told. */
  const watchInside = () => {
    for (const host of innerHosts(document)) {
      const root = innerRoot(host);
      if (!root || watched.has(root)) continue;
      watch(root);
      host.addEventListener('load', readings.soon, { signal });
    }
  };
  watch(document.documentElement);
  const patience = setTimeout(read, PATIENCE + 50);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(patience);
  });
  read();
}
