import { calmedBy, clear, concern, defineIndicator } from '../define-indicator.ts';
import { kindsSaid, quoteHits, theirHits } from '../support/conversation.ts';
import { namesAPost, quotePost } from '../support/named-post.ts';

export const clientNotNamed = defineIndicator({
  id: 'client-not-named',
  axis: 'approach',
  family: 'depth',
  title: 'A client or a task that stays vague',
  why: 'Who pays and what for are left open, so that nothing can be checked and the task can change later.',
  common: 'By our estimate one in ten messages from recruiters; many may not name the client at first.',
  innocent: 'Agencies often name the client only once you are interested.',
  source: 'NPSA, Think Before You Link, 2021-2026 (lack of depth)',
  reads: ['conversation'],
  evaluate({ conversation }) {
    const vague = theirHits(conversation, 'unnamed-client', 'vague-role');
    if (vague.length === 0) return clear();
    const evidence = quoteHits(conversation, vague);
    if (namesAPost(conversation)) {
      return calmedBy(
        concern('advice', ...evidence),
        'They name an employer and a post that can be looked up.',
        quotePost(conversation),
      );
    }
    return concern(kindsSaid(conversation, 'unnamed-client', 'vague-role') === 2 ? 'plain' : 'weak', ...evidence);
  },
});
