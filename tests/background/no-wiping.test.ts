import { beforeEach, expect, test } from 'vitest';
import type { Conversation, Message } from '../../src/contracts/sighting.ts';
import { conversationParts } from '../../src/ui/words/conversation-parts.ts';
import { bodyOf, fromPage, restartBackground, see, startBackground } from './support/background-world.ts';
import { conversation, message, sighting } from './support/sightings.ts';

// Nobody can take back what was seen of them by writing more, or elsewhere.

beforeEach(startBackground);

const minute = (number: number) => new Date(Date.UTC(2026, 10, 20, 10, number)).toISOString();
const said = (number: number, text: string): Message => message({ at: minute(number), text });
const TELLING = [
  said(0, 'We would pay you 900 dollars per page for a report on what is not public about your programme.'),
  said(1, 'Please tell nobody at your company about this, and let us continue on Telegram.'),
  said(2, 'Which of your colleagues have access to the classified design documents?'),
];
const chatter = (count: number) => Array.from({ length: count }, (_, n) => said(60 + n, `The tram was late, ${n}.`));

async function judged(visit: string, changed: Partial<Conversation>) {
  await restartBackground();
  const conversations = [conversation(changed)];
  await see(sighting({ visit, kind: 'thread', surface: 'thread', signals: null, conversations }));
  const state = bodyOf(await fromPage('tab-state', { tabId: 1 }));
  if (state.kind !== 'account') throw new Error(state.kind);
  return state.account;
}
const approachOf = ({ assessment }: Awaited<ReturnType<typeof judged>>) => assessment.approach;

test.each<[string, Partial<Conversation>[]]>([
  ['another subject', [{ subject: 'A seat on our board', messages: chatter(1) }]],
  ['a group', [{ group: true, messages: chatter(1).map((one) => ({ ...one, sender: 740_000_123 })) }]],
  ['many subjects', [1, 2, 3, 4, 5].map((n) => ({ subject: `Trams ${n}`, messages: chatter(1) }))],
  ['hundreds of messages', [{ messages: chatter(220) }]],
  ['hundreds of messages elsewhere', [{ subject: 'Trams', messages: chatter(220) }]],
])('%s lowers nothing', async (_what, later) => {
  const before = await judged('first', { subject: 'A call', messages: TELLING });
  expect(approachOf(before).band).toBe('high');
  for (const [number, one] of later.entries()) {
    const now = await judged(`later ${number}`, one);
    expect(approachOf(now).band).toBe('high');
    expect(approachOf(now).score).toBeGreaterThanOrEqual(approachOf(before).score);
  }
});

test('what a finding quotes out of another conversation stands where its evidence points', async () => {
  await judged('first', { subject: 'A call', messages: TELLING });
  const account = await judged('later', { subject: 'A seat on our board', messages: chatter(3) });
  expect(account.conversation).toMatchObject({ subject: 'A seat on our board\nA call' });
  const parts = conversationParts(account);
  const quotes = account.assessment.findings.flatMap(({ evidence }) =>
    evidence.filter(({ part }) => part !== undefined),
  );
  expect(quotes.length).toBeGreaterThan(2);
  for (const { part = -1, shown } of quotes) expect(parts[part]?.text).toContain(shown.replaceAll('…', '').trim());
});
