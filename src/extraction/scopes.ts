import type { Generation, PageKind } from '../contracts/sighting.ts';
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

/** Lists that load as the person scrolls; those at the side are not in them. SDUI, since 2025. */
const LAZY_ROWS = '[data-testid="lazy-column"] [role="listitem"]';

/**
 * Rows of a people search, and of the list of connections, which has neither degrees nor numbers. SDUI since late 2025;
 * artdeco before, its rows in plain `li` (a people search) or with a class (connections, 2018-2025).
 */
const sduiPeople: Scope = { boxes: [':is(main,[role="main"]) [role="listitem"]'], addressName: 'componentkey' };
const artdecoPeople: Scope = { boxes: ['[data-chameleon-result-urn]', '.mn-connection-card'], addressName: 'id' };

/** Invitations that were received. SDUI since 2025; the class of artdeco since 2018. */
const sduiInvitations: Scope = {
  boxes: ['[componentkey*="nvitationManagerPage_InvitationsList"] [role="listitem"]', LAZY_ROWS],
  addressName: 'componentkey',
};
const artdecoInvitations: Scope = { boxes: ['.invitation-card'], addressName: 'id' };

const scopes: { readonly [kind in PageKind]?: { sdui: Scope; artdeco: Scope } } = {
  profile: { sdui: sduiProfile, artdeco: artdecoProfile },
  people: { sdui: sduiPeople, artdeco: artdecoPeople },
  invitations: { sdui: sduiInvitations, artdeco: artdecoInvitations },
};

/** What to read of a page by its address, or null when there is nothing to read on it or its markup is unknown. */
export const scopeOf = (kind: PageKind, generation: Generation): Scope | null =>
  generation === 'sdui' || generation === 'artdeco' ? (scopes[kind]?.[generation] ?? null) : null;

/** Whether a page of this kind is one that something is read from, in the markup that is known. */
export const isRead = (kind: PageKind): boolean => kind in scopes;

const MINIMISED = '[data-msg-overlay-conversation-bubble-is-minimized="true"]';

/**
 * Conversations: the one of the messaging page, and the bubbles that lie open over any page, in the page itself, in an
 * open shadow root or in a frame. `msg-convo-wrapper` since 2020 or before; the others should it go. The list of
 * conversations, with what other people wrote, is no part of any of these.
 */
export const conversationScope: Scope = {
  boxes: [`.msg-convo-wrapper:not(${MINIMISED})`, `.msg-overlay-conversation-bubble:not(${MINIMISED})`, '.msg-thread'],
  addressName: 'class',
  inner: true,
};

/** Away from the messaging page conversations are bubbles; artdeco keeps them in one box (2018-2026). */
export const bubbleScope: Scope = { ...conversationScope, home: '#msg-overlay' };
