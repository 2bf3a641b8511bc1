import { defineConcept } from '../concept-lexicon.ts';

/** Too general, more specific, deeper. Offering more details is another matter. */
export const narrowerPlease = defineConcept({
  id: 'narrower-please',
  says: {
    en: `
      too|very|rather|quite|bit|somewhat|still|fairly|overly general|broad|generic|vague|theoretical|academic|superficial|abstract|basic|obvious|thin|textbook|public|known|shallow
      more specific*|concrete*|precise*|detail|detailed|details|practical|depth|granular|internal|inside|substance|substantive|operational|focused|targeted|exclusive|tangible|pointed
      less theor*|general*|background|history|public|academic|abstract|context|introduct*
      go|going|dig|dive|digging|look|get deep|deeper|beneath|below
      in|more|greater|further|additional|deeper|finer depth|detail
      focus*|concentrate|zoom ~ internal*|inside|concrete|decision*|planned|upcoming|specific*|real|reasons|actual|who|particular|people
      narrow*|sharpen*|drill* down|scope|question|focus|topic|it|this
      already|everybody|everyone|anyone ~ known|knows|know|read|press|published|newspaper*|google|available ~ not|need|want|more|instead|anywhere|please|so
      nothing|little|hardly|not|t|lacks|lack|lacked|missing ~ new|detail|details|depth|substance|specifics|concrete|inside ~ report|paper|text|draft|piece|article|page*|it
      elaborate|expand|flesh|spell on|out|point*|part|section*|paragraph*|page*
      instead|rather ~ general*|theor*|public|background
      found|find|read|get|see ~ anywhere|everywhere|newspaper*|press|wikipedia
      names|numbers|figures|dates ~ instead|rather|not ~ general*|opinion*|theor*
      client*|editor*|partner*|sponsor*|team|readers|boss ~ expect*|want*|need*|ask*|hop*|look* ~ more|deeper|specific*|detail*|concrete*|closer
      some|bit|little|put more|extra|some meat|substance|colour|color|flesh
      could|can|please|try|next ~ specific|concrete|precise ~ about|on|regarding|next
      closer to|look ~ actual|real|inside|practice|what`,
  },
  unless: {
    en: `
      specific|exact|precise date|time|location|address|number|slot
      bug|error|issue|ticket|stack|reviewer*|referee|manuscript|salary|commute|apply|application|vacancy|interview*|availability|feature*
      the|this|our|job|more role|position|job|vacancy|offer|event|product|website
      i|we ll|will|can|could|d|ve give|send|share|tell|provide|go|explain
      give|send|share|tell|provide|offer|sending|giving|telling you ~ more|detail*
      for more|further|additional detail*|information|info
      know|hear|learn|find|interested|discuss|discussing|talk|chat|go|explain ~ more|in|further ~ detail*|depth
      see|visit|check|click ~ more|detail*
      you ~ need|want|like|have|require ~ more detail*|information
      more details|detail below|here|soon|later|follow|attached|available`,
  },
});
