import { clear, concern, defineIndicator } from '../define-indicator.ts';
import { quote } from '../support/evidence.ts';

/** Who made up the name chose its length, too; evidence that is too long could not be kept. */
const LONGEST_NAME = 100;

export const sameTextBefore = defineIndicator({
  id: 'same-text-before',
  axis: 'approach',
  family: 'template',
  title: 'The same text from another account',
  why: 'Approaches come in numbers. The same words from several accounts are a template, whoever signs it.',
  common: 'By our estimate one in a hundred messages, mostly recruiters and sales people of one firm.',
  innocent: 'Colleagues of one agency share their texts.',
  source: 'NPSA, Think Before You Link, 2021-2026; public cases',
  reads: ['textSeenFrom'],
  evaluate({ textSeenFrom }) {
    if (textSeenFrom.length === 0) return clear();
    const evidence = textSeenFrom.slice(0, 3).map(({ signal, text, name, seenAt }) => ({
      ...quote(signal, text, []),
      says: `used the words of ${name?.slice(0, LONGEST_NAME) ?? 'another account'}, seen ${seenAt.slice(0, 10)}`,
    }));
    return concern('plain', ...evidence);
  },
});
