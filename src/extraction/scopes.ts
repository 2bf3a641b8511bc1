import type { Generation } from '../contracts/sighting.ts';
import type { Scope } from '../reading/scope.ts';

/** The cards of a profile that something is read from. LinkedIn names them in `componentkey` (SDUI) and `id` (artdeco). */
export const CARDS = {
  top: { key: 'Topcard', anchor: null },
  about: { key: 'About', anchor: 'about' },
  activity: { key: 'Activity', anchor: 'content_collections' },
  experience: { key: 'ExperienceTopLevelSection', anchor: 'experience' },
  education: { key: 'EducationTopLevelSection', anchor: 'education' },
  skills: { key: 'Skills', anchor: 'skills' },
  recommendations: { key: 'RecommendationsTopLevel', anchor: 'recommendations' },
} as const;
export type CardName = keyof typeof CARDS;

/** Keys of cards: this, the PID (or the slug, for Activity), and an ending of `CARDS`. SDUI, since late 2025. */
export const CARD_KEY = 'com.linkedin.sdui.profile.card.ref';
/** An empty box with this key will hold cards when the person scrolls there. SDUI, since late 2025. */
export const PENDING_KEY = 'profileCardsBelowActivityPart';

const cards = Object.values(CARDS);

const sduiProfile: Scope = {
  boxes: [`[componentkey^="${CARD_KEY}"]`, `[componentkey^="${PENDING_KEY}"]:empty`, '[role="dialog"]', 'dialog[open]'],
  wanted: (key) => !key.startsWith(CARD_KEY) || cards.some((card) => key.endsWith(card.key)),
  brief: (key) => key.endsWith(CARDS.activity.key),
  pictures: (key) => key.endsWith(CARDS.top.key),
  addressName: 'componentkey',
};

/** The top card has no anchor; its heading is the only `h1` of the page. */
const artdecoProfile: Scope = {
  boxes: ['[role="dialog"]'],
  around: 'main h1',
  anchors: cards.flatMap(({ anchor }) => anchor ?? []),
  brief: (anchor) => anchor === CARDS.activity.anchor,
  addressName: 'id',
};

/** Rows of a people search. SDUI since late 2025; artdeco before, its rows in plain `li`. */
const sduiPeople: Scope = { boxes: [':is(main,[role="main"]) [role="listitem"]'], addressName: 'componentkey' };
const artdecoPeople: Scope = { boxes: ['[data-chameleon-result-urn]'], addressName: 'id' };

/** What to read of a page, or null when there is nothing to read on it. */
export function scopeOf(surface: 'profile' | 'people', generation: Generation): Scope | null {
  if (generation === 'sdui') return surface === 'profile' ? sduiProfile : sduiPeople;
  if (generation === 'artdeco') return surface === 'profile' ? artdecoProfile : artdecoPeople;
  return null;
}
