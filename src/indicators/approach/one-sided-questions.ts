import { speaksOf } from '../../text/wording/topics.ts';
import { clear, concern, defineIndicator, unknown } from '../define-indicator.ts';
import { kindsSaid, quoteHits, theirHits } from '../support/conversation.ts';

/** A text in sentences, each with what ends it. */
const SENTENCE_END = /(?<=[.!?。！？\n])/u;
const QUESTION_END = /[?？]$/u;

/** Who they are, or who their client is, in one question of the text. */
const asksWhoTheyAre = (text: string): boolean =>
  text.split(SENTENCE_END).some((sentence) => QUESTION_END.test(sentence) && speaksOf(sentence, 'who-are-you'));

export const oneSidedQuestions = defineIndicator({
  id: 'one-sided-questions',
  axis: 'approach',
  family: 'depth',
  title: 'Asks much and answers nothing about themselves',
  why: 'You asked who they work for and got no name, while they wanted to know about your work.',
  common: 'By our estimate one in sixty conversations with recruiters.',
  innocent: 'People overlook questions, and agencies hold names back.',
  source: 'NPSA, Think Before You Link, 2021-2026 (imbalance)',
  reads: ['conversation'],
  evaluate({ conversation }) {
    const mine = conversation.parts.filter(({ from, text }) => from === 'me' && asksWhoTheyAre(text));
    if (mine.length === 0) return unknown('you did not ask who they work for');
    const asked = theirHits(
      conversation,
      'current-work',
      'access',
      'clearance',
      'inside-person',
      'not-public',
      'document-wanted',
      'cv-first',
    );
    const named = kindsSaid(conversation, 'named-client', 'vacancy-number') > 0;
    if (named || asked.length === 0) return clear();
    return concern('weak', ...quoteHits(conversation, asked));
  },
});
