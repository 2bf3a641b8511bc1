import { beforeEach, expect, test } from 'vitest';
import type { Sighting } from '../../src/contracts/sighting.ts';
import { rowsOf } from '../memory/support/database.ts';
import { bodyOf, fromPage, see, startBackground } from './support/background-world.ts';
import { conversation, message, sighting } from './support/sightings.ts';

beforeEach(startBackground);

const KEY = 'member:740000123';
const stateOf = async () => bodyOf(await fromPage('tab-state', { tabId: 1 }));
const inMessaging = (conversations: Sighting['conversations']) =>
  sighting({ kind: 'thread', surface: 'thread', signals: null, conversations });

test('in a group nobody answers for what another wrote', async () => {
  const messages = [
    message({ sender: 740_000_123, text: 'Welcome, all.' }),
    message({ sender: 250_000_001, text: 'Send me the plans.' }),
    message({ text: 'who wrote this?' }),
    message({ from: 'me', text: 'Which plans?' }),
  ];
  await see(inMessaging([conversation({ group: true, messages })]));
  const rows = await rowsOf('accounts');
  const texts = rows.map((row) => [
    row.key,
    (row.conversations as { messages: { text: string }[] }[])[0]?.messages.map(({ text }) => text),
  ]);
  expect(Object.fromEntries(texts)).toEqual({
    [KEY]: ['Welcome, all.', 'Which plans?'],
    'member:250000001': ['Send me the plans.', 'Which plans?'],
  });
});

test('two conversations with one person on a page both count, and the one in view is at the front', async () => {
  const group = conversation({
    where: 'bubble',
    group: true,
    messages: [message({ sender: 740_000_123, text: 'Send me the plans.' })],
  });
  await see(inMessaging([group, conversation()]));
  expect(await stateOf()).toMatchObject({
    account: { conversation: { where: 'page', group: false } },
    also: [],
  });
  const [row] = await rowsOf('accounts');
  expect(row?.conversations).toMatchObject([
    { where: 'page', messages: [{ text: 'Thank you for connecting.' }] },
    { group: true, messages: [{ text: 'Send me the plans.' }] },
  ]);
});
