import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Message } from '../../src/contracts/sighting.ts';
import { readConversation } from '../../src/understanding/read-conversation.ts';
import { conceptModel } from '../../tools/concept-model.ts';

const message = (text: string, more: Partial<Message> = {}): Message => ({ from: 'them', at: null, text, ...more });
const read = (...messages: Message[]) =>
  readConversation({ invitationNote: null, subject: null, messages }, conceptModel());

test('note and subject stand before the messages, and are theirs', () => {
  const { parts } = readConversation(
    { invitationNote: 'Hello', subject: 'An offer', messages: [message('Hi', { from: 'me' })] },
    null,
  );
  expect(parts.map(({ signal, from }) => [signal, from])).toEqual([
    ['invitationNote', 'them'],
    ['subject', 'them'],
    ['thread', 'me'],
  ]);
});

test('a sentence that says something is found where it stands, as it was written', () => {
  const text = 'Nice to meet you. Please go on with me on Whats\u200bApp, it is easier. Bye!';
  const { concepts, parts } = read(message(text));
  const hit = concepts.find(({ concept }) => concept === 'move-channel');
  expect(hit && parts[hit.part]?.text.slice(hit.start, hit.end)).toBe(
    'Please go on with me on Whats\u200bApp, it is easier.',
  );
});

test('who said it is kept', () => {
  const { concepts } = read(message('Can we go on on WhatsApp? It is easier for me.', { from: 'me' }));
  expect(concepts.every(({ from }) => from === 'me')).toBe(true);
  expect(concepts.length).toBeGreaterThan(0);
});

test('each message has its own language', () => {
  const { parts } = read(
    message('Could we talk about the post next week, please? I would be glad to.'),
    message('Wir suchen für unseren Auftraggeber eine erfahrene Fachkraft in Ihrer Nähe.'),
    message('Nous cherchons une personne qui connaît bien ce secteur et ses décisions.'),
    message('我们想请您写一篇文章。'),
    message('ok 123'),
  );
  expect(parts.map(({ language }) => language)).toEqual(['en', 'de', 'fr', 'zh', null]);
});

test('the address behind the words of a link counts', () => {
  const { addresses } = read(
    message('See halden.example/jobs today', {
      links: [{ shown: 'halden.example/jobs', href: 'https://h4lden.invalid/jobs' }],
    }),
  );
  expect(addresses).toContainEqual({
    part: 0,
    start: 4,
    end: 23,
    kind: 'hidden-target',
    domain: 'h4lden.invalid',
    from: 'them',
  });
});

test('every span stands inside its text, whatever was written', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      'We pay 400 USD per page. ',
      'on W h a t s A p p ',
      'a@b.example ',
      '\u202e',
      'не публикуется ',
      '内部',
      '\n',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const { parts, concepts, amounts, addresses } = read(message(pieces.join('')));
      for (const { part, start, end } of [...concepts, ...amounts, ...addresses]) {
        expect(0 <= start && start <= end && end <= (parts[part]?.text.length ?? 0)).toBe(true);
      }
    }),
  );
});

test('time grows with the length of a message and no faster', () => {
  const hostile = 'we pay 400 usd per page for what is not public on whats app 1 2 3 4 5 6 7 a.b@c.d-e. '.repeat(120);
  const best = (length: number) => {
    const runs = Array.from({ length: 8 }, (_, run) => {
      const text = `${run} ${hostile}`.slice(0, length);
      const started = performance.now();
      read(message(text));
      return performance.now() - started;
    });
    return Math.min(...runs);
  };
  best(9_000);
  const [half, whole] = [best(4_500), best(9_000)];
  expect(whole / Math.max(half, 0.2)).toBeLessThan(5); // twice the work, with room for a busy machine
});
