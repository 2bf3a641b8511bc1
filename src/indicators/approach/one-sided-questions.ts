import { clear, concern, defineIndicator, unknown } from '../define-indicator.ts';
import { kindsSaid, quoteHits, theirHits } from '../support/conversation.ts';

const QUESTION = /[?？]/;
/** Their own answers are looked for in the next few messages. */
const ABOUT_THEM =
  /\b(who|whom|which (client|firm|company|organi[sz]ation)|what (company|firm|client)|your (client|company|firm|name|website))\b|\b(qui|quel(le)?s? (client|societe|entreprise)|votre (client|societe))\b|\b(wer|welche[rs]? (kunde|firma|auftraggeber)|ihr (kunde|auftraggeber))\b|\b(quien|que (cliente|empresa)|su (cliente|empresa))\b/iu;

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
    const mine = conversation.parts.filter(
      ({ from, text }) => from === 'me' && QUESTION.test(text) && ABOUT_THEM.test(text),
    );
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
