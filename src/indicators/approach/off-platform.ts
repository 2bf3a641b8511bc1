import { calmedBy, clear, concern, defineIndicator } from '../define-indicator.ts';
import { knowEachOther } from '../support/acquaintance.ts';
import { quoteHits, theirHits, theySay } from '../support/conversation.ts';
import { namesAPost, quotePost } from '../support/named-post.ts';

export const offPlatform = defineIndicator({
  id: 'off-platform',
  axis: 'approach',
  family: 'channel',
  title: 'Wants to go on somewhere else',
  why: 'A messenger or private mail hides what follows from LinkedIn and from your employer.',
  common: 'By our estimate one in eight conversations with recruiters; in many places it is how people work.',
  innocent: 'Messengers are ordinary. The sign counts for little without others.',
  source: 'NPSA, Think Before You Link, 2021-2026; AIVD and CSIS, public warnings',
  reads: ['conversation'],
  mayRead: ['degree'],
  evaluate({ conversation, degree }) {
    const asked = theirHits(conversation, 'move-channel');
    if (asked.length === 0) return clear();
    if (knowEachOther(conversation, degree)) return calmedBy(clear(), 'You know each other.', []);
    if (namesAPost(conversation)) {
      return calmedBy(
        concern('advice', ...quoteHits(conversation, asked)),
        'They name an employer and a post that can be looked up.',
        quotePost(conversation),
      );
    }
    const apart = theySay(conversation, 'secrecy', 'unnamed-client', 'pay-for-insight', 'not-public');
    return concern(apart ? 'plain' : 'weak', ...quoteHits(conversation, asked));
  },
});
