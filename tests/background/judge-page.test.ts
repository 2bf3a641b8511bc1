import { beforeEach, expect, test } from 'vitest';
import { bodyOf, fromPage, see, startBackground } from './support/background-world.ts';
import { conversation, message, person, sighting } from './support/sightings.ts';

beforeEach(startBackground);

const OTHER = { name: 'Oskar Venn', slug: 'oskar-venn', memberId: 250_000_001 };
const stateOf = async (tabId = 1) => bodyOf(await fromPage('tab-state', { tabId }));
const bubble = (changed: Parameters<typeof conversation>[0] = {}) => conversation({ where: 'bubble', ...changed });
const inMessaging = (changed: Parameters<typeof sighting>[0]) =>
  sighting({ kind: 'thread', surface: 'thread', signals: null, ...changed });

test('a conversation with somebody who cannot be told from others could not be read, and that is said', async () => {
  const nobody = conversation({ person: person({ slug: null, memberId: null }) });
  await see(inMessaging({ conversations: [nobody] }));
  expect(await stateOf()).toMatchObject({ kind: 'could-not-read' });
  await see(inMessaging({ sequence: 2, conversations: [nobody, bubble({ person: person(OTHER) })] }));
  expect(await stateOf()).toMatchObject({ kind: 'could-not-read' });
  const mine = { ...nobody, group: true, messages: [message({ from: 'me' })] };
  await see(inMessaging({ sequence: 3, conversations: [mine] }));
  expect(await stateOf()).toMatchObject({ kind: 'nothing-to-judge' });
});
