import type { SeenOn } from '../../contracts/account.ts';
import type { Surface } from '../../contracts/sighting.ts';
import { whenWords } from './dates.ts';
import { sentenceCase } from './numbers.ts';

const surfaceWords: Record<Surface, string> = {
  profile: 'profile',
  people: 'a list of people',
  invitations: 'invitations',
  thread: 'messages',
  other: 'another page',
};

const OPEN_PROFILE = 'Open their profile and it is read, too.';

/** "Messages, just now; profile, yesterday." Freshest first, as given. Null where the page itself says it. */
export function seenOnWords(seenOn: readonly SeenOn[], now: Date): string | null {
  const [first] = seenOn;
  if (first === undefined) return null;
  if (seenOn.length > 1) {
    const places = seenOn.map(({ surface, at }) => `${surfaceWords[surface]}, ${whenWords(at, now)}`);
    return `Seen on: ${places.join('; ')}.`;
  }
  return first.surface === 'profile' ? null : `${sentenceCase(onlyThere[first.surface])} so far. ${OPEN_PROFILE}`;
}

const onlyThere: Record<Exclude<Surface, 'profile'>, string> = {
  people: 'seen only in a list of people',
  invitations: 'seen only among the invitations',
  thread: 'only their messages were seen',
  other: 'seen only beside another page',
};
