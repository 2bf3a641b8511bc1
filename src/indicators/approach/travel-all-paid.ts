import { calmedBy, clear, concern, defineIndicator } from '../define-indicator.ts';
import { kindsSaid, quoteHits, theirHits, theySay } from '../support/conversation.ts';

export const travelAllPaid = defineIndicator({
  id: 'travel-all-paid',
  axis: 'approach',
  family: 'too-good',
  title: 'A trip or an event with all paid',
  why: 'Many public cases turned into recruitment on a paid visit, away from home and among new friends.',
  common: 'By our estimate one in a hundred messages to specialists; conferences invite speakers in this way.',
  innocent:
    'Organisers do pay for speakers, and employers for interviews. Then there is a programme or a post to look up.',
  source: 'NPSA, Think Before You Link, 2021-2026; DGSI and BfV, public warnings',
  reads: ['conversation'],
  evaluate({ conversation }) {
    const offered = theirHits(conversation, 'travel-paid');
    if (offered.length === 0) return clear();
    const evidence = quoteHits(conversation, offered);
    const more = kindsSaid(
      conversation,
      'unnamed-client',
      'not-public',
      'secrecy',
      'inside-person',
      'document-wanted',
      'vague-role',
      'move-channel',
    );
    const checkable = theySay(conversation, 'public-venue') || theySay(conversation, 'named-client');
    if (checkable && more < 2) {
      const named = quoteHits(conversation, theirHits(conversation, 'public-venue', 'named-client'));
      return calmedBy(concern('weak', ...evidence), 'They name an event or an employer that can be looked up.', named);
    }
    return concern('plain', ...evidence);
  },
});
