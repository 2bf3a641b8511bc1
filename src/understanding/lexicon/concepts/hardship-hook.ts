import { defineConcept } from '../concept-lexicon.ts';

export const hardshipHook = defineConcept({
  id: 'hardship-hook',
  says: {
    en: `
      laid|let|made|been off|go|redundant|dismissed|sacked|fired ~ help|offer|opportunit*|project|income|work|solution|pay|paid|extra|can|could|something|we|bridge
      layoff*|redundan*|unemploy*|jobless|furlough*|dismiss*|severance|divorc*|debt*|mortgage|illness|sick|burnout|cuts|shutdown|downsiz*|restructur*|bankrupt* ~ we|i|can|could|may|might|would ~ help|offer|ease|support|bridge|solve|cover|propose|pay
      help|ease|bridge|reliev*|cover|solve|fix|soften|cushion|clear|fill|tide|lighten|sort|settle|off|against|with|out ~ debt*|bills|mortgage|loan*|rent|tuition|worries|shortfall|alimony|instalment*
      help ~ you ~ through|during|over|bridge|out of|in ~ time*|situation|period|months|gap|difficult*|hard|tough|crisis|patch
      bridge|tide|cover|get|fill ~ gap|period|you over|months|until|time, make ends meet, ends ~ meet, keep ~ head above|afloat, get back on ~ feet
      extra|additional|some|little|side|second|quick|easy|steady|bit money|cash|income|pay|earning*|euros|work|project* ~ difficult|hard|tough|times|bills|debt*|mortgage|loan*|while|until|cover|help|after|since|unpaid|ease|situation
      @pay|project*|income|work|offer|assignment*|opportunit* ~ while|until|whilst you|your|the ~ look*|search*|find|unpaid|leave|furlough*|between|recover*|out|next|settle*|back|hearing|divorce|freeze
      tough|hard|difficult|rough|bad|stressful|uncertain|trying time*|period|patch|months|year|phase|situation|stretch|spell ~ offer|help|opportunit*|project*|income|can|could|pay|paid|consider|may|something|support|we
      know|saw|see|heard|hear|read|understand|notice*|gather*|realise|realize|aware|told|learned|sorry ~ you|your ~ lost|laid|redundan*|unpaid|debt*|divorc*|struggl*|ill|sick|furlough*|strain*|trouble|money|hardship|cut|cuts ~ offer|help|opportunit*|project*|income|solution|could|perhaps|maybe|why|would|pay|paid|so|something
      between jobs|posts|roles|contracts ~ offer|help|project*|income|we|could|would|something|perfect|ideal
      since|now ~ you ~ lost|laid|out of|without ~ job|work|off|salary|income|contract|grant|funding
      lost your ~ job|post|position|contract|grant|funding|clearance|pension ~ we|i|could|can|help|offer|this
      you|your|they|boss|employer|ministry|agency|bosses|superior*|institut*|colleagues ~ not|never|hardly|barely|don|doesn|didn|t|fail* ~ appreciat*|valu*|recogni*|reward*|see|promot* ~ you|your|we|what|enough|worth|work
      underpaid|undervalued|underappreciated|unappreciated|unrecogni*|underestimated|overworked|overlooked|sidelined|exploited ~ you|we|there|our|should|could|by|offer|someone|expert*|your
      you|your ~ underpaid|undervalued|underappreciated|unappreciated|unrecogni*|overlooked|sidelined|exploited|mistreated|humiliated
      passed|overlooked|skipped ~ over|for ~ promot*|again|post|you, you|talent|expert*|people|effort* ~ deserve*|worth ~ better|more|recogni*|than|fair
      deserve* ~ better|more than|than|pay|treat*|salary|life|recogni*
      public|civil|state|government*|academic|service|officer*|ministry|your|university|servant* salar*|pay|wage*|pension|grade ~ low|not|barely|hardly|little|enough|poor|modest|frozen|match|reflect|small|t
      salary|pay|pension|wage*|income ~ not|barely|hardly|never|doesn|t ~ enough|cover|reflect|match|stretch|far|keep|last
      not|t|never|hardly|barely ~ paid ~ enough|fairly|well|worth|deserve*
      after everything|all ~ you|your ~ gave|given|did|done|sacrific*|years|service, after ~ years|decades ~ service|loyalty ~ treat*|nothing|this|little|you
      frustrat*|fed|tired|stuck|bored|unhappy|exhausted|sick|disillusioned ~ with|in|of|up|at ~ job|work|role|employer|ministry|there|bureaucracy|office|salary|boss|service|system ~ we|offer|help|way|could|something|alternative|perhaps|maybe|then|this|change|we
      financial*|money ~ worr*|difficult*|trouble*|stress|strain|pressure|burden|problem*|freedom|situation|relief|independence ~ you|we|our|help|offer|solve|could|can|disappear|ease|this|your|behind
      financial*|money your|you ~ worr*|difficult*|trouble*|problem*|burden, pay* off ~ debt*|loan*|mortgage|medical|bills|credit, off ~ your ~ debt*|loan*|mortgage
      medical|hospital|legal|school|tuition|care|treatment|therapy|lawyer* bills|costs|fees|expenses ~ help|cover|offer|could|can|pay|contribut*|easy|take
      with|given|considering|after ~ your ~ divorc*|illness|layoff*|redundan*|debt*|mortgage|situation|treatment|surgery|reorganisation|reorganization|separation|funeral|loss|child* ~ money|income|pay|paid|offer|help|project*|extra|flexible|useful|could|might
      times|life|things are|is|must|can|have ~ hard|tough|difficult|expensive|tight|not ~ you|your|we|right|now|without ~ help|offer|project*|income|paid|we|money`,
  },
  unless: {
    en: `
      i was|am laid|made|redundant|fired|furlough*|unemploy*, we had|have|saw layoff*|cuts|redundanc*, i|we am|re|are ~ unemploy*|redundan*|redundant|looking for
      my debt*|mortgage|divorce|boss|job|salary|layoff*
      no worries, helpline, charity|union|counsel*|foodbank|jobcentre ~ help|advice|support, welfare, reference letter`,
  },
});
