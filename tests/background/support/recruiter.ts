import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { ProfileSignals } from '../../../src/contracts/profile.ts';
import type { Person } from '../../../src/contracts/sighting.ts';
import { readSavedPage } from '../../../tools/check/read-saved-page.ts';

const FOLDER = 'tests/pages/demo-young-recruiter';

/** Somebody with strong warning signs: the profile of a test page, as it is read, at a firm that a government names. */
export function recruiterSignals(): ProfileSignals {
  const { url, now } = JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')) as { url: string; now: string };
  const { document } = parseHTML(readFileSync(`${FOLDER}/page.html`, 'utf8'));
  const { signals } = readSavedPage(document as unknown as Document, new URL(url), now);
  if (!signals) throw new Error('the test page shows no profile');
  const { positions } = signals;
  if (!('value' in positions)) throw new Error('the test page shows no positions');
  const atNamedFirm = positions.value.map((position) => ({ ...position, company: 'BR-YR Executive Search' }));
  return { ...signals, positions: { ...positions, value: atNamedFirm } };
}

const shownIn = <T>(signal: { value: T } | { missing: string }): T | null => ('value' in signal ? signal.value : null);

/** The same person as a list shows them. */
export function recruiter(changed: Partial<Person> = {}): Person {
  const { name, slug, memberId, headline } = recruiterSignals();
  const shown = { name: shownIn(name), slug: shownIn(slug), memberId: shownIn(memberId), headline: shownIn(headline) };
  return { ...shown, degree: 2, mutualConnections: null, note: null, ...changed };
}
