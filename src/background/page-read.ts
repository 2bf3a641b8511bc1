import type { Outcome } from '../contracts/messages.ts';
import type { PageReading } from '../contracts/page-reading.ts';
import { PROTOCOL, Sighting } from '../contracts/sighting.ts';
import type { BadgeState } from '../contracts/tab.ts';
import { extractPage } from '../extraction/extract-page.ts';
import type { ContentSender } from '../platform/sender.ts';
import { failed } from './outcome.ts';
import { onSighting, onStillLoading } from './sighting.ts';

/** How long a page may take to show what it holds before "could not read this page" is said. */
const PATIENCE_MS = 6_000;

/** A page was read: find out what it says, and go on with that. The page's own clock counts for nothing. */
export async function onPageRead(reading: PageReading, sender: ContentSender): Promise<Outcome<BadgeState>> {
  const { visit, sequence, age, readMs } = reading;
  const at = new Date().toISOString();
  const page = extractPage(reading, at);
  const sighting = Sighting.safeParse({ protocol: PROTOCOL, visit, sequence, at, readMs, ...page });
  if (!sighting.success) return failed('bad-request', 'That is no page as our reader reads it.');
  if (sighting.data.understood || age >= PATIENCE_MS) return onSighting(sighting.data, sender);
  await onStillLoading(sighting.data, sender);
  return failed('too-early', 'The page is still loading.');
}
