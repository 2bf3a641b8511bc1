import { describe, expect, test } from 'vitest';
import type { Conversation, Message } from '../../src/contracts/sighting.ts';
import { keptConversations, nothingTells, type WhichTell } from '../../src/memory/kept-conversations.ts';
import { conversation, message } from '../background/support/sightings.ts';

const minute = (number: number) => new Date(Date.UTC(2026, 10, 20, 10, number)).toISOString();
const at = (number: number, text = `message ${number}`): Message => message({ at: minute(number), text });
const of = (messages: Message[], more: Partial<Conversation> = {}) => conversation({ messages, ...more });
const texts = (kept: readonly Conversation[]) => kept.map(({ messages }) => messages.map(({ text }) => text));
const keptAfter = (readings: Conversation[], whichTell: WhichTell = nothingTells) =>
  readings.reduce<Conversation[]>((kept, now) => keptConversations(kept, now, whichTell), []);

/** Messages that ask for something stand in for those in which a concept is heard. */
const asking: WhichTell = (messages) =>
  new Set(messages.flatMap(({ text }, index) => (text.startsWith('ask') ? [index] : [])));

describe('another conversation with the same person is kept beside the first', () => {
  test.each([
    ['a group', { group: true }],
    ['another subject', { subject: 'A seat on our board' }],
  ])('%s', (_what, other) => {
    const first = of([at(1)], { subject: 'A call' });
    expect(texts(keptAfter([first, of([at(2)], other)]))).toEqual([['message 2'], ['message 1']]);
    expect(texts(keptAfter([first, of([at(2)], other), of([at(3)], { subject: 'A call' })]))).toEqual([
      ['message 1', 'message 3'],
      ['message 2'],
    ]);
  });

  test('but one that does not show its subject is the same, and of several the one that it shares a message with', () => {
    const call = of([at(1)], { subject: 'A call' });
    const seat = of([at(2)], { subject: 'A seat' });
    expect(texts(keptAfter([call, of([at(3)])]))).toEqual([['message 1', 'message 3']]);
    expect(keptAfter([call, seat, of([at(1), at(3)])])).toMatchObject([
      { subject: 'A call', messages: [{}, {}] },
      { subject: 'A seat', messages: [{}] },
    ]);
  });

  const about = (subject: string, text: string, number: number) => of([at(number, text)], { subject });

  test('of more than four goes what tells nothing, and never the one in view', () => {
    const readings = ['ask 1', 'chat 2', 'chat 3', 'chat 4', 'chat 5', 'chat 6'].map((text, number) =>
      about(`subject ${number}`, text, number),
    );
    expect(texts(keptAfter(readings, asking))).toEqual([['chat 6'], ['chat 5'], ['chat 4'], ['ask 1']]);
    const all = readings.map((one, number) => about(one.subject ?? '', `ask ${number}`, number));
    expect(texts(keptAfter(all, asking))).toEqual([['ask 5'], ['ask 4'], ['ask 3'], ['ask 2']]);
  });

  test('a subject tells, too', () => {
    const readings = ['ask for plans', 'b', 'c', 'd', 'e'].map((subject, number) => about(subject, 'chat', number));
    expect(keptAfter(readings, asking).map(({ subject }) => subject)).toEqual(['e', 'd', 'c', 'ask for plans']);
  });
});

test('nothing now leaves what was', () => {
  expect(keptAfter([of([at(1)])])).toEqual(keptConversations([of([at(1)])], null, nothingTells));
  expect(keptConversations([], null, nothingTells)).toEqual([]);
});

describe('within 200 messages and 100,000 characters', () => {
  const many = (count: number, from = 0) =>
    Array.from({ length: count }, (_, number) => at(from + number, `chat ${from + number}`));

  test('the most recent are kept where nothing tells', () => {
    expect(texts(keptAfter([of(many(250))]))).toEqual([
      many(250)
        .slice(50)
        .map(({ text }) => text),
    ]);
    const long = Array.from({ length: 30 }, (_, number) => at(number, `${number}${'x'.repeat(9_900)}`));
    const [kept] = keptAfter([of(long.slice(0, 20)), of(long.slice(20))]);
    expect(kept?.messages).toHaveLength(10);
    expect(kept?.messages.at(-1)?.text).toMatch(/^29x/);
  });

  test('what tells cannot be pushed out by writing more, in this conversation or in another', () => {
    const told = [at(0, 'ask for what is not public'), at(1, 'ask for the system')];
    const [same] = keptAfter([of(told), of(many(200, 10)), of(many(200, 300))], asking);
    expect(same?.messages.slice(0, 2)).toEqual(told);
    expect(same?.messages).toHaveLength(200);
    expect(same?.messages.at(-1)?.text).toBe('chat 499');
    const apart = keptAfter([of(told), of(many(250, 10), { group: true })], asking);
    expect(apart.map(({ messages }) => messages.length)).toEqual([198, 2]);
    const wordy = Array.from({ length: 40 }, (_, number) => at(10 + number, 'x'.repeat(9_900)));
    expect(keptAfter([of(told), of(wordy)], asking)[0]?.messages.slice(0, 2)).toEqual(told);
  });

  test('when all of it tells, the oldest go', () => {
    const asks = Array.from({ length: 210 }, (_, number) => at(number, `ask ${number}`));
    expect(texts(keptAfter([of(asks)], asking))[0]?.[0]).toBe('ask 10');
  });

  test('links and names of files count, too: they can be longer than what is written', () => {
    const link = { shown: 's'.repeat(500), href: `https://example.org/${'x'.repeat(900)}` };
    const heavy = Array.from({ length: 20 }, (_, number) =>
      message({ at: minute(number), links: Array.from({ length: 20 }, () => link), attachments: ['f'.repeat(300)] }),
    );
    const [kept] = keptAfter([of(heavy)]);
    expect(kept?.messages.at(-1)?.at).toBe(minute(19));
    expect(JSON.stringify(kept).length).toBeLessThan(110_000);
  });
});
