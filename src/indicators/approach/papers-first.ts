import { calmedBy, clear, concern, defineIndicator } from '../define-indicator.ts';
import { quoteHits, theirHits, theySay } from '../support/conversation.ts';
import { namesAPost, quotePost } from '../support/named-post.ts';

export const papersFirst = defineIndicator({
  id: 'papers-first',
  axis: 'approach',
  family: 'depth',
  title: 'Your CV or papers before any post is described',
  why: 'A CV tells a stranger what you worked on, where, with whom and what you can reach.',
  common: 'By our estimate one in six messages from recruiters.',
  innocent: 'Recruiters ask for a CV early. A real one can say for which post.',
  source: 'NPSA, Think Before You Link, 2021-2026',
  reads: ['conversation'],
  evaluate({ conversation }) {
    const asked = theirHits(conversation, 'cv-first');
    if (asked.length === 0) return clear();
    const evidence = quoteHits(conversation, asked);
    if (namesAPost(conversation)) {
      return calmedBy(clear(), 'They name the employer and a post that can be looked up.', quotePost(conversation));
    }
    return concern(theySay(conversation, 'unnamed-client', 'vague-role', 'secrecy') ? 'plain' : 'weak', ...evidence);
  },
});
