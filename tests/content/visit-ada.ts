import { vi } from 'vitest';
import { startVisit, type Visit } from '../../src/content/visit.ts';
import type { PageReading } from '../../src/contracts/page-reading.ts';
import { extractPage } from '../../src/extraction/extract-page.ts';

export type Reply = Awaited<ReturnType<Visit['send']>>;
export const BADGE = { show: true, look: 'low', words: 'x', reason: '', collapsed: false, nudge: false } as const;
export const OK: Reply = { ok: true, body: BADGE };

/** Starts a visit of Ada's page in the test's document, and counts what it does. */
export function visitAda(signal: AbortSignal, send: Visit['send'] = async () => OK) {
  const sent: PageReading[] = [];
  const answered = vi.fn<Visit['answered']>();
  const changed = vi.fn();
  // The reader asks for the tells of a generation first, once a reading.
  const asked = vi.spyOn(document, 'querySelector');
  const readings = () => asked.mock.calls.filter(([selector]) => selector.startsWith('[componentkey]')).length;
  startVisit({
    document,
    url: new URL('https://www.linkedin.com/in/ada-quill/'),
    signal,
    changed,
    answered,
    send: (reading) => {
      sent.push(reading);
      return send(reading);
    },
  });
  return { sent, answered, changed, readings };
}

/** Lets observers and timers run; happy-dom tells of mutations by a timer of its own. */
export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

export const add = (html: string) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html);

/** What the background would make of a reading. */
export function signalsIn(reading: PageReading | undefined) {
  return reading && extractPage(reading, '2026-11-21T12:00:00.000Z')?.signals;
}
