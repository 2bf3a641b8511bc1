import { defineConcept } from '../concept-lexicon.ts';

export const urgency = defineConcept({
  id: 'urgency',
  says: {
    en: `
      by|before|until|till tonight|today|tomorrow|noon|midnight|midday|eod|cob
      need*|want*|send|sent|reply|answer|respond|confirm|decide|decision|sign|let|return|submit|deliver* ~ by|before|until @soon
      @answer|send|sent|need* ~ within ~ hours|minutes|day|days, @answer|decid*|sign|act ~ in the next ~ hours|days|minutes
      as soon as possible, asap, right away, straight away, without delay, no later than, at the latest, this very day|minute|hour
      urgent* ~ @answer|need*|matter|request*|client|important|attention|send|confirm|deadline, urgent*|urgency ~ your, need*|want* urgently
      matter of urgency, quite|very|rather|bit|really|extremely|most urgent, it|this|matter|request|client is|s urgent
      need*|want*|require*|appreciat*|expect* ~ quick|fast|swift|prompt|rapid|immediate|speedy|urgent ~ @answer|turnaround
      quick|fast|swift|rapid|immediate|speedy turnaround|decision|yes, clock is|s ticking, clock ticking
      time is|s ~ short|tight|running|limited|pressing ~ our|side|us|here|days|so|please|need|days|hours|hours|and
      time is|s short|tight|running|limited|pressing|critical|essence, running|run out of time, short|pressed|pushed|press for|on time
      not|t ~ much|lot time, little|no time left|lose|waste, window ~ closes|closing|shuts|short|narrow|closed
      close|closes|closing|ends|ending|expires|expire|expiring|lapses|shuts|locks|cut ~ @soon|soon|week|days|minutes
      deadline ~ @soon|tight|soon|close|looming|approaching|near|short|this|passes, tight|short|hard|strict|firm deadline|timeline|notice
      only|just|mere|few|couple ~ hours|days|minutes left|remain*, days|hours|minutes left
      within ~ 24|48|72|twenty hours, in the next few|two|24|48 hours
      sign|confirm|decide|answer|reply|send|call ~ today|tonight|now ~ rather|instead|please|if|so|because|not|than|otherwise
      decide|sign|confirm|act|move|reply|respond|answer|commit now|today|tonight|quickly|fast|immediately|promptly|swiftly|soon|straight|this
      it|this|that|they|offer|client|project|matter can|cannot|won|will|t t|not|wait wait, cannot wait till|until|any|much|long*
      don|do t|not delay|wait|lose|waste|sleep|linger, before ~ too late, hurry|rush|rushing ~ if|please|you|need, hurry up
      before|until the|this|my ~ end of ~ day|week|tonight, end of business|day|play|today, time sensitive|critical|pressing, last call
      need* ~ still|this|by|it today|tonight|tomorrow|morning|evening|now, must|needs|has|have ~ done|ready|sent|finished|in by|before|today
      need to|have know by|today|now|tonight|tomorrow|before|this, only|just valid|open|available|holds ~ until|till|this|today|for
      only|just this week|weekend|month|evening|morning, the sooner ~ better, every|each day|hour|minute counts|matters
      first thing ~ tomorrow|morning, ideally|preferably today|tonight|tomorrow|this|within|by, things ~ moving|move ~ fast|quickly
      move|moving ~ fast|quickly ~ this|need, lock|locks|locked ~ list|budget|slot|names ~ @soon|week, on my desk by`,
  },
  unless: {
    en: `
      no rush|hurry|urgency|pressure|deadline|stress, not urgent, when|whenever you have|get|feel|find|like, take your time, in your own time
      sale|sales|discount|promo ~ ends|end|closes, urgent care|surgery|clinic|medicine
      deadline ~ abstract*|proposals|papers|registration|conference|months|journal|tax|phd|thesis
      abstract*|proposals|papers ~ deadline, early bird, until|till then, we|i ll|will|shall ~ by|before|within|asap|soon
      i|we can|could|hope to send|reply|answer|let|get|deliver ~ by|before|as, get back to you, meeting|event|talk|doors|webinar ends|closes
      my|our deadline ~ past|was, sprint|release|ticket|patch|pull|server|outage|bug`,
  },
});
