import { defineConcept } from '../concept-lexicon.ts';

export const sharedHistory = defineConcept({
  id: 'shared-history',
  says: {
    en: `
      we|us|both worked|studied|met|shared|sat|served|played|graduated|travelled|traveled|spoke|talked|trained|interned|lived|taught|sailed|presented|rowed|flew|had|were|did|got ~ together|when|at|in|last|same|back|during|colleagues|classmates|lunch|dinner|coffee|roommates|neighbours
      worked|studied|served|trained|played|lived|taught|sat|shared|interned|wrote|flew|sailed|built|grew ~ together|alongside|beside|under you|with you|next
      with you ~ in|at|on ~ team|class|lab|project|school|office|course|year|years
      you|i were|was|used|had my|your|our|to ~ old|former|boss|supervisor|classmate|roommate|teacher|student|tutor|neighbour|neighbor|mentor|manager|intern|flatmate|colleague|sit|share|work|teach|supervise|play
      same class|team|office|year|school|course|batch|cohort|shift|lab|desk|corridor|battalion|platoon|squadron|dorm|bus|unit|room|choir|crew|floor|group|project ~ as|you|together|back|when|years|we|for|at|in|until|with|then|under
      my|your|our|an|as old|former|ex colleague*|classmate*|friend*|roommate*|flatmate|teammate*|neighbour|neighbor|boss|supervisor|team|office|lab|desk|class|days|unit|crew ~ you|here|from|at|we|i|together|back|when|is|remember|says|still|miss*
      good|great|nice|lovely|fun|pleasure|wonderful|enjoyed ~ meet*|see*|chat*|talk*|speak*|catch*|sit*|have|having|work* ~ you ~ last|yesterday|friday|monday|tuesday|wednesday|thursday|saturday|sunday|week|at|on|in|together|today|again|there|tonight
      good|great|nice|lovely|enjoyed ~ seeing|meeting|chatting|talking|catching|sitting|having|speaking ~ you|with|up|next|lunch|dinner ~ last|yesterday|at|on|friday|monday|saturday|sunday|week|today|again|there
      remember ~ me|when|our|us|that|how|from|the|old ~ we|us|our|you|together|class|team|office|days|at|from|trip|prof*|coach|lab|summer
      do|don you|t ~ remember ~ me|us|our|when
      since we|our|i|you ~ last ~ met|saw|spoke|worked|talked|sat|shared|graduat*|left, since ~ we ~ met|saw|spoke|worked|talked|graduat*|left|studied|shared
      since ~ our|your ~ days|time ~ at|in|together
      last|first ~ time|when ~ we|i ~ met|saw|spoke|talked|seen, back when ~ we|you|i, back in ~ when|we|the|our ~ day|days|we|you|lab|team
      our days|time|years|semester|shift*|lunches|trips at|in|together|on|with, those days
      how ~ are|is|s|was ~ kids|wife|husband|mum|mom|dad|parents|family|girls|boys|twins|baby|dog|cat|knee|boat|garden, say hi|hello ~ to, give ~ my|our love|regards|best ~ to
      regards|love|greetings to your|the ~ wife|husband|kids|family|parents|mother|mum|team
      your|my mother|father|brother|sister|wife|husband|uncle|cousin|mum|mom|dad|son|daughter|parents ~ neighbour|neighbor|gave|told|taught|studied|worked|asked ~ me|my|us|with|you
      my|your mother|father|brother|sister|wife|husband|uncle|mum|mom|dad neighbour|neighbor|friend|colleague|classmate
      miss|missed|missing ~ our|you|team|lunch|lunches|those|working with|days|around|office|coffee|walks|chats|being, met you|each ~ at|in|last|during|through|on|when
      we met ~ at|in|last|during|through|on|when|years|briefly|over
      as ~ discussed|agreed|promised|said|told|mentioned ~ at|over|when|after|during|on ~ lunch|dinner|coffee|saturday|party|wedding|reunion|met|training|pub|barbecue
      reunion|wedding|funeral|barbecue|christening ~ we|you|our|was|next|last
      taught|supervised|examined|marked|mentored|coached|hired|interviewed you|me ~ at|in|when|for|back|years|during|thesis|physics|maths|first
      your|my thesis|phd|master* ~ supervis*|when|advisor|we|i|you ~ me|were|was|you|i`,
  },
  unless: {
    en: `
      mutual|common connection*|contact*|friend*, would|will|ll|could|to|hope|love be ~ great|nice|good|lovely to|if meet|see|talk|speak|chat|meeting|we|you
      see|saw|noticed|notice that ~ you ~ studied|worked|attended|graduat*|served, your former|old employer|company|team|boss
      we both work|are|come|live, we ~ worked ~ with ~ many|experts|others|clients|specialists|people|companies, former colleague* of yours|your
      not ~ met|know*|sure ~ you|we|each|if, never met|worked|spoken, haven ~ met, former ~ officials|officers|colleagues|employees ~ of|who|from ~ your
      have worked|spoken with ~ several|many|other|experts, your ~ former|old|current|previous ~ colleague*|team|lab ~ introduc*|who|names|could|about|at`,
  },
});
