import { emptyJudged } from '../../../src/assessment/empty-signals.ts';
import { ProfileSignals } from '../../../src/contracts/profile.ts';
import type { Conversation, Message, Person, Sighting } from '../../../src/contracts/sighting.ts';

export const read = <T>(value: T) => ({ value, via: 'title' });

/** Signals of an invented person, with what a test changes. */
export function signals(changed: Partial<ProfileSignals> = {}): ProfileSignals {
  const all = {
    ...emptyJudged(),
    name: read('Mira Tolden'),
    headline: read('Procurement lead at Northquay'),
    ...changed,
  };
  const names = Object.keys(ProfileSignals.shape);
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name))) as ProfileSignals;
}

/** A person as a list or the head of a conversation shows them. */
export const person = (changed: Partial<Person> = {}): Person => ({
  name: 'Mira Tolden',
  slug: 'mira-tolden',
  memberId: 740_000_123,
  degree: 2,
  headline: 'Procurement lead at Northquay',
  mutualConnections: null,
  note: null,
  ...changed,
});

export const message = (changed: Partial<Message> = {}): Message => ({
  from: 'them',
  at: '2026-11-20T09:00:00.000Z',
  text: 'Thank you for connecting.',
  ...changed,
});

export const conversation = (changed: Partial<Conversation> = {}): Conversation => ({
  where: 'page',
  person: person(),
  group: false,
  subject: null,
  messages: [message()],
  ...changed,
});

export function sighting(changed: Partial<Sighting> = {}): Sighting {
  return {
    protocol: 1,
    visit: 'visit-1',
    sequence: 1,
    surface: 'profile',
    kind: 'profile',
    generation: 'sdui',
    understood: true,
    lang: 'en',
    at: '2026-11-20T10:00:00.000Z',
    elements: 2_000,
    readMs: 4,
    cut: [],
    signals: signals({ slug: read('mira-tolden'), memberId: read(740_000_123) }),
    people: [],
    invitations: [],
    conversations: [],
    ...changed,
  };
}
