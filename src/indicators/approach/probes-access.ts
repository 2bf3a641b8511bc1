import { calmedBy, clear, concern, defineIndicator } from '../define-indicator.ts';
import { kindsSaid, quoteHits, theirHits, theySay } from '../support/conversation.ts';
import { namesAPost, quotePost } from '../support/named-post.ts';

export const probesAccess = defineIndicator({
  id: 'probes-access',
  axis: 'approach',
  family: 'access',
  title: 'Asks what you have access to',
  why: 'Clearance, systems, sites and the current project tell a recruiter whether you are worth the effort.',
  common: 'By our estimate one in a hundred messages, mostly recruiters for posts that need a clearance.',
  innocent: 'A recruiter for an advertised post must know whether you can be cleared; colleagues ask what you work on.',
  source: 'NPSA, Think Before You Link, 2021-2026; NCSC and FBI, The Nevernight Connection, 2020',
  reads: ['conversation'],
  evaluate({ conversation }) {
    const asked = theirHits(conversation, 'clearance', 'access', 'current-work');
    if (asked.length === 0) return clear();
    const evidence = quoteHits(conversation, asked);
    const kinds = kindsSaid(conversation, 'clearance', 'access', 'current-work');
    if (kinds === 1 && namesAPost(conversation)) {
      return calmedBy(clear(), 'They name the employer and a post that can be looked up.', quotePost(conversation));
    }
    if (kinds >= 3) return concern('strong', ...evidence);
    return concern(kinds === 2 || theySay(conversation, 'access') ? 'plain' : 'weak', ...evidence);
  },
});
