import { defineConcept } from '../concept-lexicon.ts';

export const publicVenue = defineConcept({
  id: 'public-venue',
  says: {
    en: `
      programme|program|agenda|schedule|speakers|speaker|tickets|ticket|registration|venue|proceedings|sponsors|flyer|brochure|timetable|invitation ~ online|website|site|page|published|#link|webpage|posted|homepage|pdf
      #link ~ @event|programme|agenda|tickets|register|registration|speakers|venue|call|schedule, @event|workshop ~ #link|website|webpage|homepage|hashtag
      annual|13th|10th|20th|5th|3rd|2nd|4th|6th|7th|8th|9th|11th|12th|15th|25th|30th|50th|third|fourth|fifth|tenth|twelfth|international|national|world|biennial|public|open @event
      @event ~ 2024|2025|2026|2027|2028
      @event ~ at|in|takes|held|hosted ~ hall|centre|center|university|library|museum|auditorium|theatre|theater|campus|institute|college|townhall|cathedral|faculty
      takes|take|held|taking place ~ at|in ~ hall|centre|center|university|library|museum|auditorium|campus|institute|college|town
      call for papers|abstracts|proposals|speakers|contributions|posters|participation|presentations|applications|submissions, early bird
      open|free to|for ~ public|everyone|anyone|all|everybody ~ register|ticket*|event|entry|attend|come
      public lecture|event|talk|hearing|session|workshop|debate|seminar|roundtable|panel|symposium
      convention|congress|exhibition|conference|expo|trade centre|center|hall|fair|grounds
      booth|stand|stall|hall|room|auditorium number|no|nr|b|a|c|d|1|2|3|4|5|6|7|8|9|10|12|14, visit|see|find|meet ~ us|our|you ~ booth|stand|stall
      registration ~ desk|opens|open|closes|page|free, register ~ at|on|via|through|online ~ #link|website|site|eventbrite|page, eventbrite
      tickets ~ cost|available|on sale|sold|free|from|#sum|box|online, ticket*|fee|admission ~ #sum|free|students
      keynote*|speaker*|panel* ~ include|announced|list|listed|confirmed|programme|are|from, programme|program committee|attached|booklet|pdf|below, proceedings
      livestream*|streamed|recorded ~ public*|online|youtube|website|channel
      organised|organized|hosted|sponsored|funded|supported by ~ the|university|association|society|institute|ministry|foundation|chamber|academy|ieee|acm ~ @event|public|annual|open
      @event ~ organised|organized|hosted|sponsored|supported by ~ university|association|society|institute|foundation|chamber|academy|ieee|acm|council|federation`,
  },
  unless: {
    en: `
      private|closed|confidential|exclusive|discreet|small|informal|secret|undisclosed|chatham|vip ~ @event|roundtable|room|house|dinner|session|meeting|gathering
      closed|behind door|doors, invitation only, not ~ public*|advertised|announced|published, no|without ~ programme|agenda|website|page|public*|publicity
      i|we|they choose|arrange|select|book|cover ~ hotel|venue, careers|job|jobs fair|page, programme manager|officer|director|lead, recorded ~ call|interview
      to be announced|confirmed|communicated|disclosed ~ later, release schedule|train, public ~ defender|sector|servant`,
  },
});
