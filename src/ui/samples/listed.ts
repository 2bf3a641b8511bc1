import type { ListedAccount, TabState } from '../../contracts/tab.ts';

type List = Extract<TabState, { kind: 'list' }>;

export const listedElena: ListedAccount = {
  key: 'slug:elena-hartwell-8b1a2',
  name: 'Elena Hartwell',
  headline: 'Senior Partner · Meridian Insight Group',
  degree: 1,
  mutualConnections: null,
  profile: 'low',
  approach: 'high',
  reason: 'Wants what only people inside know.',
};

export const listedTheo: ListedAccount = {
  key: 'slug:theo-lindqvist',
  name: 'Theo Lindqvist',
  headline: 'Associate · Calder Insight',
  degree: 2,
  mutualConnections: null,
  profile: 'low',
  approach: 'low',
  reason: 'Money for what you know.',
};

const inList = (person: Partial<ListedAccount> & Pick<ListedAccount, 'key' | 'name'>): ListedAccount => ({
  ...{ headline: null, degree: 3, mutualConnections: null, profile: 'medium', approach: 'unread', reason: '' },
  ...person,
});

const dana = inList({
  key: 'slug:dana-whitlow-71c0b',
  name: 'Dana Whitlow',
  headline: 'Talent Partner for cleared engineers | trusted by governments',
  mutualConnections: 2,
  profile: 'high',
  reason: 'Looks for cleared or government people.',
});

/** A search result. */
export const listedPeople: List = {
  kind: 'list',
  page: 'people',
  total: 24,
  people: [
    dana,
    inList({
      key: 'member:1712204418',
      name: 'Rowan Achterberg',
      headline: 'Independent analyst, strategic foresight for clients worldwide',
      degree: 2,
      mutualConnections: 41,
      reason: 'Many shared contacts on a new account.',
    }),
    inList({ key: 'slug:mila-sorrento', name: 'Mila Sorrento', reason: 'New account, long career.' }),
  ],
};

/** More than fit on a screen. */
export const manyPeople: List = {
  ...listedPeople,
  total: 140,
  people: Array.from({ length: 14 }, (_, at) =>
    inList({ key: `member:${1712204500 + at}`, name: `Robin Example ${at + 1}`, reason: 'New account, long career.' }),
  ),
};

/** Received invitations, one of them with a note. */
export const invited: List = {
  kind: 'list',
  page: 'invitations',
  total: 9,
  people: [
    inList({
      key: 'slug:elena-hartwell-8b1a2',
      name: 'Elena Hartwell',
      headline: 'Senior Partner · Meridian Insight Group',
      degree: 2,
      mutualConnections: 14,
      profile: 'low',
      approach: 'medium',
      reason: 'Money for what you know.',
    }),
    { ...dana, profile: 'medium' },
  ],
};
