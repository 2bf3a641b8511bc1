import { defineConcept } from '../concept-lexicon.ts';

export const interview = defineConcept({
  id: 'interview',
  says: {
    en: `
      schedule|arrange|set|book|organise|organize|plan|fix|line|confirm|hold|propose|offer|jump|hop|get|pencil|squeeze|find|put ~ @talk
      have|do|join|open|up|free|available|time|suggest|keen|happy|love|like|want|invite|invited|inviting|ready|spare|agree|accept|grab|take ~ call|chat|meeting|interview|conversation|coffee|lunch|dinner|video|#channel ~ with|you|this|next|about|discuss|tomorrow|week|to|for|on|where|some|together|and|soon
      quick|short|brief|15|20|30|45|minute|min|minutes|half|introductory|intro|initial|informal|exploratory|first|virtual|online|phone|telephone|video|casual|personal call|chat|meeting|conversation|interview|talk|discussion|session|coffee
      when|what|which|does|whether ~ suit*|convenient|availab*|free|works|work|best ~ you|your|call|chat|meet*|talk|speak|interview|to
      would|will|does|do ~ time|day|slot|tuesday|monday|wednesday|thursday|friday|tomorrow|week|afternoon|morning ~ suit*|work|convenient, if ~ suit* you
      let|tell ~ know|me|us ~ when|what|which|time|day ~ suit*|convenient|availab*|free|works|talk|meet|speak
      are you|u ~ free|available|around|reachable ~ call|talk|meet|chat|speak|week|tomorrow|today|monday|tuesday|wednesday|thursday|friday|afternoon|morning|interview|some|at
      can|could|may|shall|might|let|should|perhaps|maybe|why|how we|i|us|not|about|s ~ meet|speak|talk|call|chat|interview*|sit|catch ~ you|in|over|by|about|tomorrow|this|next|on|down|briefly|soon|week|face|up|together|some|phone|person|again|for|at|if|when|coffee|lunch
      would|i|we|d ~ like|love|want|wish|prefer|keen|happy|glad|hope|delighted|suggest to ~ meet|speak|talk|interview|call|chat ~ you|directly|person|face|over|by|with|in
      invit* you ~ interview|meeting|call|conversation|meet|chat|round, you ~ invited ~ interview|meeting|call|round
      interview with ~ our|the|my|us|director|client|team|hiring|manager
      pick|choose|select|book|grab ~ slot|time|date|calendar, my calendar|calendly|diary, calendly, your availability, availability ~ call|week|chat|interview|meeting|next
      face to face, in person ~ meet*|talk|discuss|if|better|would|could|over, meet*|talk|discuss|see ~ in person, meet* ~ over coffee|lunch|dinner|drink
      next|second|first|final round|stage|step ~ interview|call|meeting|chat|conversation|talk
      interview ~ round|slot|panel|date|schedule|invit*|next|tomorrow|on|will|by ~ @soon|you|be|with|week|video|phone|next|our
      give me|you|us ~ ring|call|bell|buzz, ring|phone|call me|us ~ back|tomorrow|tonight|this|today|when
      i|we|she|he ll|will|would|can|could|shall|may|d call|phone|ring|interview you, discuss ~ over|by|via phone|call|coffee|lunch|dinner|video|#channel, discuss in person
      talk|speak|discuss|explain|tell ~ by|over|on phone|#phone|video|telephone|#channel|line, #channel|video|phone|telephone|skype call|interview|meeting|chat`,
  },
  unless: {
    en: `
      thank* ~ for ~ call|chat|meeting|interview|conversation|time
      our|last|yesterday|previous|after|during|following call|chat|meeting|conversation ~ was|yesterday|last|we|on|i
      call|calls for papers|proposals|abstracts|applications|contributions|evidence|tenders
      interview ~ went|was|process ~ well|rounds|has|four|three
      your|the|an interview in|with|on|about|was|went ~ journal|magazine|newspaper|radio|minister|paper|podcast|tv|times|interesting|read|saw|well|great|good
      had|have|great ~ good|nice|call|chat ~ yesterday|last, good|great|nice|lovely ~ to ~ meet|see|talk|chat|speak* ~ yesterday|last
      no|not|without need|need for|to ~ call|meet*|interview, no interview, not call`,
  },
});
