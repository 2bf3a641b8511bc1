import type { Finding } from '../contracts/assessment.ts';

/** The second R: what such approaches lead to. Each paragraph stands where one of its signs was found. */
type Paragraph = { when: readonly string[]; words: string };

const NEEDS_WEIGHT = 0.5; // nats: what says less than this needs no story

const PARAGRAPHS: readonly Paragraph[] = [
  {
    when: ['wants-the-inside', 'task-narrows', 'secrecy'],
    words:
      'It goes in small steps: something public first, then your own view, then what only people inside know. Each step is praised and paid, and each makes the next one harder to refuse.',
  },
  {
    when: ['special-channel', 'odd-payment'],
    words:
      'Hidden means and odd payment come late in such stories. What was taken then can be held against you, and that is often the point.',
  },
  {
    when: ['run-or-open-this', 'look-alike-address'],
    words: 'A test, a file or a log-in is a way into your computer, and from there into the network of your employer.',
  },
  {
    when: ['paid-insight', 'too-easy', 'client-not-named', 'role-and-request-disagree'],
    words:
      'Paid reports and consultations for a client without a name are the usual beginning. The first ones are harmless, so that the habit and the money come before the question that matters.',
  },
  {
    when: ['travel-all-paid'],
    words: 'On a paid trip you are away from home and among new friends. Several public cases turned there.',
  },
  {
    when: ['probes-access', 'papers-first', 'one-sided-questions'],
    words: 'What you can reach, and whom you know, decides whether they go on. Even a CV answers most of it.',
  },
  {
    when: ['off-platform', 'same-text-before', 'pressure', 'hook-from-your-life'],
    words:
      'Such messages go to thousands of people. Whoever answers is moved somewhere quieter and hurried along, before they ask anybody else.',
  },
  {
    when: ['sought-after-audience', 'generic-consultancy', 'employer-in-public-alert'],
    words:
      'Such accounts often begin with an offer: a paid report, a talk, a post for a client. The first task is easy and well paid. Later ones ask for what only people inside know.',
  },
  {
    when: ['account-younger-than-career', 'every-trace-recent', 'senior-role-without-substance', 'impossible-career'],
    words:
      'A made-up profile is built to be accepted once. After that your name helps it: colleagues see you as a shared contact and say yes more easily.',
  },
  {
    when: ['renewed-account', 'identity-changed-since-last-seen', 'name-address-mismatch'],
    words:
      'An account that changed hands keeps the trust of its old owner. It is used to write to people who would not answer a new one.',
  },
  {
    when: ['mixed-scripts'],
    words:
      'A name that imitates another is used to speak in that person’s place, and to ask for what you would give them.',
  },
  {
    when: ['unverifiable-employer'],
    words: 'If they ask for your CV or for details of your work, you cannot find out who will read it.',
  },
];

const MOST_PARAGRAPHS = 3;
const WHAT_TO_DO =
  'None of this proves anything about this person. Ask your security manager before you accept, reply or send anything.';

/** Empty when there is nothing to say. Strongest first, and the advice last. */
export function realise(findings: readonly Finding[]): string[] {
  const telling = findings.filter(({ weight }) => weight >= NEEDS_WEIGHT).map(({ id }) => id);
  const paragraphs = telling.flatMap((id) => PARAGRAPHS.find(({ when }) => when.includes(id)) ?? []);
  const told = [...new Set(paragraphs)].slice(0, MOST_PARAGRAPHS).map(({ words }) => words);
  return told.length === 0 ? [] : [...told, WHAT_TO_DO];
}
