import { beforeEach, expect, test } from 'vitest';
import { bodyOf, fromPage, see, startBackground } from './support/background-world.ts';
import { conversation, person, read, sighting, signals } from './support/sightings.ts';

beforeEach(startBackground);

const OTHER = { name: 'Oskar Venn', slug: 'oskar-venn', memberId: 250_000_001 };
const stateOf = async (tabId = 1) => bodyOf(await fromPage('tab-state', { tabId }));
const bubble = (changed: Parameters<typeof conversation>[0] = {}) => conversation({ where: 'bubble', ...changed });

test.each([
  ['', {}],
  [', in a private window', { private: true, tabId: 7 }],
])(
  'a profile whose number only a bubble over it shows is one account from the first reading on%s',
  async (_where, tab) => {
    const unnumbered = signals({ slug: read('mira-tolden'), about: read('I buy winches.') });
    const conversations = [bubble({ person: person(OTHER) }), bubble()];
    await see(sighting({ signals: unnumbered, conversations }), tab);
    const state = await stateOf('tabId' in tab ? tab.tabId : 1);
    expect(state).toMatchObject({
      account: {
        key: 'member:740000123',
        signals: { about: { value: 'I buy winches.' } },
        conversation: { where: 'bubble' },
      },
    });
    expect(state.kind === 'account' && state.also.map(({ name }) => name)).toEqual(['Oskar Venn']);
  },
);
