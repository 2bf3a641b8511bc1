import type { PageReading } from '../contracts/page-reading.ts';
import type { Sighting } from '../contracts/sighting.ts';
import type { Outline } from '../reading/outline.ts';
import { extractConversations } from './conversations/conversations.ts';
import { pageAddress } from './page-kind.ts';
import { extractInvitations } from './people/invitations.ts';
import { extractPeople } from './people/people.ts';
import { extractProfile } from './profile/profile.ts';
import { isRead, scopeOf } from './scopes.ts';
import { unpackOutline } from './unpack-outline.ts';

/** What a page says, before it is placed in time. */
export type ExtractedPage = Omit<Sighting, 'protocol' | 'visit' | 'sequence' | 'at' | 'readMs'>;
/** A reading, without what places it. */
export type Read = Omit<PageReading, 'protocol' | 'visit' | 'sequence' | 'age' | 'readMs'>;
type Found = Pick<Sighting, 'surface' | 'kind'> & Partial<ExtractedPage>;

const NOTHING = { understood: true, signals: null, people: [], invitations: [], conversations: [] };

/** What a reading says, or null when its nodes were not put in order by our reader. `now` is an ISO instant. */
export function extractPage(reading: Read, now: string): ExtractedPage | null {
  const outline = unpackOutline(reading.nodes, reading);
  const talk = unpackOutline(reading.conversations, reading);
  if (!outline || !talk) return null;
  const { lang, elements, cut } = reading;
  const conversations = extractConversations(talk, now);
  const found = { ...NOTHING, conversations, ...foundIn(reading, outline, now) };
  const isMessagingAlone = reading.generation === 'unknown' && conversations.length > 0;
  const understood = found.understood && (conversations.length > 0 || !OPEN_CONVERSATION.test(reading.path));
  return { lang, elements, cut, ...found, understood, generation: isMessagingAlone ? 'messaging' : reading.generation };
}

/** Addresses of one conversation; `new` is a form for a message to nobody yet. */
const OPEN_CONVERSATION = /^\/messaging\/thread\/(?!new\/?$)[^/]/;

/** By its address first: addresses survived every redesign (2018-2026). */
function foundIn({ path, generation }: Read, outline: Outline, now: string): Found {
  if (generation === 'guest') return { surface: 'other', kind: 'guest' };
  const { kind, slug } = pageAddress({ pathname: path });
  const understood = !isRead(kind) || scopeOf(kind, generation) !== null;
  if (kind === 'people') return { surface: kind, kind, understood, people: extractPeople(outline) };
  if (kind === 'invitations') return { surface: kind, kind, understood, invitations: extractInvitations(outline) };
  if (kind === 'thread') return { surface: kind, kind };
  if (slug === null) return { surface: 'other', kind };
  const page = { surface: 'profile', kind } as const;
  if (!understood) return { ...page, understood };
  const { isOwn, ...profile } = extractProfile(outline, generation, slug, now);
  return isOwn ? { surface: 'other', kind: 'own-profile' } : { ...page, ...profile };
}
