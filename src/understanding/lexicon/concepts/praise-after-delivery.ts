import { defineConcept } from '../concept-lexicon.ts';

export const praiseAfterDelivery = defineConcept({
  id: 'praise-after-delivery',
  says: {
    en: `
      thank*|thanks|thx|grateful|appreciat*|received|got|kudos ~ your|the|this|that|first|last|second|recent|latest ~ report*|analysis|memo|draft|write|text|piece|notes|answers|summary|briefing|brief|assessment|pages|contribution|submission|delivery|file*|document*|slides|photos|overview|findings|material|paper|article|work|insight* ~ @pleased|helpful|useful|good|great|excellent|quality|valuable|perfect|client|well|exactly|next|another|more|bonus|again|outstanding|very|really
      thank*|thanks|grateful ~ for ~ your|the|sending|this ~ report*|analysis|memo|draft|write|briefing|notes|summary|answers|pages|assessment|piece|submission
      @principal ~ was|is|were|are|really|very|more|extremely|truly|also|absolutely|quite|s|loved|liked|enjoyed|praised|appreciat* @pleased|loved ~ with|by|your|it|the|what|about|and|report*|how|last|answers|read|so
      @principal ~ @pleased|loved|liked|praised|enjoyed|found|rated ~ your|report*|paper|analysis|work|text|answers|article|piece|useful|what|memo|last|it|contribution|helpful|excellent|draft
      @pleased|impressed|delighted|happy ~ with|by|at your|the|what|how ~ report*|first|last|paper|piece|analysis|work|answers|delivery|memo|draft|text|sent|wrote|contribution|quality|delivered|turned
      your|the|that|this|first|last|second|short|latest report*|paper|analysis|memo|draft|text|piece|answers|contribution|notes|briefing|work|article|summary|overview|submission|delivery|photos|write|slides|pages ~ received|went|well|useful|helpful|valuable|excellent|great|superb|outstanding|perfect|exactly|brilliant|hit|insightful|appreciat*|praised|good|impressed|pleased|exceeded|spot|first
      very|was|were|been|extremely|most|warmly|so well received, went down|over ~ well, hit ~ mark|spot|nail
      exactly what|the ~ @principal|they|we|needed|wanted|looking|hoped|sort
      what|everything you ~ sent|wrote|delivered|gave|provided|produced|shared|prepared ~ excellent|great|useful|helpful|perfect|exactly|valuable|good|very|well|more|gold|outstanding|read|went|was|is
      excellent|great|good|fine|outstanding|superb|wonderful|nice|solid|brilliant|fantastic|terrific|splendid|impressive|first|amazing|lovely work|job|stuff|delivery|effort|rate ~ report*|paper|first|last|on|memo|draft|again|text|piece|analysis|client|they|next|the
      next|second|another|further|follow|more|new|third|similar|one|regular ~ report*|paper|task|assignment|piece|topic|order|article|memo|text|job|one|questions|round|analysis ~ because|since|after|so|as|following ~ well|good|@pleased|last|first|success|quality|liked
      so|therefore|and|which|that|because|since|now|again ~ @principal|they|we|he|she|i ~ like|want|wants|would|asked|ordered|request*|commission*|asks|order|need*|ready|offer|raise|double* ~ next|second|another|more|further|follow|series|regular|monthly|again|new|bonus|rate|fee
      bonus|extra|increase*|raise*|higher|double*|additional ~ @pay|fee|bonus|sum|#sum|amount|rate|percent ~ because|for|quality|report*|good|last|work|next|thank*|as|your|since|delivered|well|speed
      @pay|fee|money|transfer|honorarium|#sum|bonus ~ sent|transferred|way|arrive*|released|gone|done|processed|today|already|account ~ for|report*|first|last|next|thank*|paper|next|work|great|and
      bonus ~ on|top|added|quality|next|good|your, add*|included|put ~ bonus|little extra
      as ~ good|useful|excellent as ~ last|first|previous ~ one|time|report*|paper, same quality|depth|level ~ next|again|please|last
      keep ~ up|it|coming ~ good|work|great|like|them`,
  },
  unless: {
    en: `
      not|t|never @pleased|loved|happy, thank* ~ for ~ attending|coming|visiting|invit*|joining|talk|lecture|presentation|application|interest|order|purchase|quick|prompt
      our|product|my|her|his product|customers|report|paper|app|service|software
      appraisal|annual|performance review, journal|published|blog|newspaper|magazine|conference|reviewer*|editor*|citation*|preprint
      keynote|talk|panel|lecture|podcast|post ~ yesterday|was|last, bug|ticket|pull`,
  },
});
