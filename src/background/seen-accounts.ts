import { withDerivedSignals } from '../assessment/derived-signals.ts';
import { ProfileSignals } from '../contracts/profile.ts';
import type { Conversation, Person, Sighting } from '../contracts/sighting.ts';
import type { Signal } from '../contracts/signal.ts';
import { accountKeyOf } from '../memory/account-key.ts';
import type { Seen } from '../memory/merge.ts';
import { GLIMPSES, type Glimpse } from '../memory/surfaces.ts';
import { memberIdFromPid } from '../text/member-number.ts';

const ABSENT = { missing: 'absent' } as const;
const PID = /^AC[ow]AA/;
const names = Object.keys(ProfileSignals.shape);

/** The account whose profile a page shows; null when there is none that could be told from others. */
export function seenOnProfile({ signals, visit, lang, at }: Sighting): Seen | null {
  const key = signals && accountKeyOf(signals);
  return key && signals ? { key, surface: 'profile', signals: withDerivedSignals(signals), visit, lang, at } : null;
}

/** The people of a list and of invitations, each once. */
export function seenInLists({ people, invitations, visit, lang, at }: Sighting): Seen[] {
  const seen = [
    ...invitations.map((person) => seenPerson(person, 'invitations', { visit, lang, at })),
    ...people.map((person) => seenPerson(person, 'people', { visit, lang, at })),
  ];
  return eachOnce(seen.filter((one) => one !== null));
}

/**
 * Those with whom the page shows a conversation, once it holds a message. The person in view comes first. One with whom there
 * are several is there several times, with the conversation in view last: then it is the freshest.
 */
export function seenInConversations({ conversations, visit, lang, at }: Sighting): Seen[] {
  const loaded = conversations.filter(({ messages }) => messages.length > 0);
  const inView = loaded.toSorted((one, other) => Number(other.where === 'page') - Number(one.where === 'page'));
  const seen = inView.flatMap(bySender).map((conversation): Seen | null => {
    const person = seenPerson(conversation.person, 'thread', { visit, lang, at });
    return person && { ...person, conversation };
  });
  const known = seen.filter((one) => one !== null);
  return eachOnce(known).flatMap(({ key }) => known.filter((one) => one.key === key).toReversed());
}

function seenPerson(person: Person, surface: Glimpse, when: Pick<Seen, 'visit' | 'lang' | 'at'>): Seen | null {
  const signals = signalsOf(person, GLIMPSES[surface]);
  const key = accountKeyOf(signals);
  if (!key) return null;
  return { key, surface, signals: withDerivedSignals(signals), invitationNote: person.note, ...when };
}

/** A link by PID names the account by its number; as a slug it would look like a changed address. */
function signalsOf({ name, slug, memberId, degree, headline, mutualConnections }: Person, via: string): ProfileSignals {
  const shown = <T>(value: T | null): Signal<T> => (value === null ? ABSENT : { value, via });
  const pid = slug !== null && PID.test(slug) ? slug : null;
  return {
    ...(Object.fromEntries(names.map((one) => [one, ABSENT])) as ProfileSignals),
    name: shown(name),
    slug: shown(pid === null ? slug : null),
    memberId: shown(memberId ?? (pid === null ? null : memberIdFromPid(pid))),
    degree: shown(degree),
    headline: shown(headline),
    mutualConnections: shown(mutualConnections),
  };
}

/**
 * In a group nobody answers for what another wrote: each writer whose number is known is an account with their own
 * messages, and messages of which nobody knows the writer are left out.
 */
function bySender(conversation: Conversation): Conversation[] {
  if (!conversation.group) return [conversation];
  const { person, messages } = conversation;
  const senders = new Set(messages.flatMap(({ from, sender }) => (from === 'them' && sender) || []));
  return [...senders].map((memberId) => ({
    ...conversation,
    person: memberId === person.memberId ? person : { ...nobody, memberId },
    messages: messages.filter(({ from, sender }) => from === 'me' || sender === memberId),
  }));
}

const nobody: Person = {
  name: null,
  slug: null,
  memberId: null,
  degree: null,
  headline: null,
  mutualConnections: null,
  note: null,
};

function eachOnce(seen: readonly Seen[]): Seen[] {
  const first = new Map<string, Seen>();
  for (const one of seen) if (!first.has(one.key)) first.set(one.key, one);
  return [...first.values()];
}
