import type { Conversation, Message, Person } from '../../contracts/sighting.ts';

// Invented from beginning to end: nobody wrote these.

const them = (at: string, text: string): Message => ({ from: 'them', at, text });
const me = (at: string, text: string, attachments?: string[]): Message => ({
  ...{ from: 'me', at, text },
  ...(attachments ? { attachments } : {}),
});

const person = (name: string, slug: string, headline: string): Person => ({
  ...{ name, slug, headline, memberId: null, degree: 1, mutualConnections: null, note: null },
});

export const elenasNote = 'I follow your work on flight control with great interest and would be glad to connect.';

/** Slow and friendly: ten weeks from a compliment to what is not public. */
export const withElena: Conversation = {
  where: 'page',
  person: person('Elena Hartwell', 'elena-hartwell-8b1a2', 'Senior Partner · Meridian Insight Group'),
  group: false,
  subject: null,
  messages: [
    them(
      '2026-09-03T08:41:00Z',
      'Thank you for accepting. I run a small research practice. We write for clients in aviation who like to hear from people with real experience.',
    ),
    me('2026-09-03T12:10:00Z', 'Thanks. What kind of research is it?'),
    them(
      '2026-09-04T07:55:00Z',
      'Short papers, nothing difficult. Two or three pages on where unmanned aviation is going in Europe.\n\nWe pay 400 euros a page, and public sources are fine.',
    ),
    me('2026-09-08T18:22:00Z', 'That is a lot for public sources. Who is the client?'),
    them(
      '2026-09-09T07:12:00Z',
      'A long-standing client abroad who prefers not to be named at this stage. They value the eye of an expert.',
    ),
    me('2026-09-21T19:40:00Z', 'I put something together, two pages.', ['Unmanned aviation in Europe.pdf']),
    them(
      '2026-09-23T09:05:00Z',
      'This is excellent, the client was delighted, and your payment is on its way. You write better than the consultants we use.',
    ),
    them(
      '2026-10-06T08:30:00Z',
      'They would like another one, something a bit less general this time: what people inside the programme really think about the delays.',
    ),
    me('2026-10-08T20:02:00Z', 'I would have to stay with what is published.'),
    them(
      '2026-10-09T07:48:00Z',
      'Of course. Only your own impression of who decides on suppliers, and which one is in trouble. For that they would go to 1,200 euros a page.',
    ),
    them('2026-10-30T08:16:00Z', 'Could we go on in Telegram? I travel a lot and do not always see messages here.'),
    them('2026-11-14T09:12:00Z', 'Did you see my last message? The client is waiting, and only a few days are left.'),
  ],
};

/** Pays for an hour of what somebody knows, and does it the way it should be done. */
export const withTheo: Conversation = {
  where: 'bubble',
  person: person('Theo Lindqvist', 'theo-lindqvist', 'Associate · Calder Insight'),
  group: false,
  subject: 'A paid call about baggage systems',
  messages: [
    them(
      '2026-11-12T10:04:00Z',
      'Good morning, I am with Calder Insight, an expert network. The consultancy Aldgate & Stone would like to understand how regional airports choose baggage systems.',
    ),
    them(
      '2026-11-12T10:06:00Z',
      'It would be a paid call of one hour, 220 pounds. Please share nothing that is confidential or internal to your employer, and check first that its rules allow you to take part.',
    ),
    me('2026-11-12T17:31:00Z', 'What would I have to sign?'),
    them(
      '2026-11-13T09:20:00Z',
      'Our terms, and a short training on what must not be said. Both are on our website, next to our company number. If your employer says no, that is the end of it.',
    ),
    me('2026-11-13T12:45:00Z', 'Thanks, I will ask.'),
  ],
};
