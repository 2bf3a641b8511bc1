import { defineConcept } from '../concept-lexicon.ts';

export const flattery = defineConcept({
  id: 'flattery',
  says: {
    en: `
      your ~ @praised ~ @merit, your ~ @merit ~ @praised, @praised by|with|at|about|what your|the|you|how ~ @merit|done|achieved|built|depth|breadth|work
      your very|truly|most|really|so|quite @praised, your @praised work|paper*|research|book|articles|mind|analysis|eye|ideas|insight*|thinking
      @praised @merit ~ like|as yours|you|your, such ~ @praised|impressive|deep|rich|broad ~ @merit|person|expert|career, @merit|career|profile as|like yours
      @merit ~ is|are|looks|truly|speaks|stands|stood ~ @praised|itself|volumes|out|class|league|second|none|match
      your|the|with @merit|work|name ~ stood|stands|stand|shines|shine|speaks|blew ~ out|volumes|itself|away|through|crowd
      people|expert*|specialist*|somebody|someone|person|minds|professional*|officer*|engineer*|scholar*|scientist*|individual*|talent ~ of|with your|such ~ calibre|caliber|stature|standing|level|rank|class|seniority|quality|depth
      of|with your|such calibre|caliber|stature|standing|rank|depth|seniority
      someone|person|expert*|mind|minds|people|talent|professional*|specialist*|engineer*|scholar*|brain|brains|pearl|gem|men|women like|such as you|yourself|yours
      few|hardly|rarely|seldom|nobody|none|scarcely ~ people|one|any*|experts|person|else|can|could|others|specialists ~ like you|yours|as|know*|understand*|match|combin*|have|equal|rival
      few|hardly|rarely|nobody|none|scarcely ~ understand*|know*|grasp*|see|combin*|master* ~ like|as|better|way you|well|deeply|do|yours|yourself|thoroughly
      one|among of ~ best|brightest|finest|leading|top|sharpest|greatest|foremost|few|strongest|most ~ minds|people|experts|specialists|voices|profiles|who|in|i|scholars|heads
      you|yours are|re|is|as ~ leading|foremost|top|best|brightest|greatest|authority|guru|legend|star|genius|gifted|brilliant|rare|exceptional|expert|reference|gem|pioneer|impressive|visionary
      leading|respected|foremost|recognised|recognized|renowned|major|influential|global|world|authoritative|strong|true voice|authority|expert|mind|figure|name|specialist|thinker|class|light ~ field|like|such|you|your|area|subject|on|as
      i|we|all|everyone|truly|long|deeply|greatly|much|always|so admire*|admiration|look|envy|respect|applaud|salute ~ you|your|up|work|career
      admir* ~ for|of|your you|your|work|career
      honou*|privilege*|humbled|flattered|thrilled ~ to|by|with|if|for ~ connect|write|know|speak|work|meet|welcome|you|contact|learn|count
      fan of your|yours|you, in awe, hats off, take ~ hat off, world class, second to none, cut above, league ~ own, class ~ own
      @merit|mind|talent|gift|brain ~ like yours|that, wasted|hidden|underused|undervalued ~ talent|gem|mind|where|there, talent|mind|gift ~ is|being ~ wasted
      seldom|rarely|never|hardly|don|not|t|first|long|years ~ see|seen|meet|met|come|find|found|read|encounter* ~ such|like|so|this|depth|combination|anyone|profile|someone|strong|as
      exactly|precisely|perfectly|just ~ the|kind|person|expert|profile|mind|brain|voice|sort of|we|they|i|person ~ need*|look*|want*|search*|hop*
      nobody|no|none|cannot|not|t|never ~ better|more suited|suitable ~ than|person|qualified|expert|placed|you|someone, best person ~ for|to, better than you|anyone
      your reputation|name|fame ~ precedes|came|comes|keeps|mentioned|recommended|known|respected|everywhere
      everyone|everybody|people|colleagues|many|all speak*|talk*|recommend*|praise*|tell ~ highly|you|your|warmly
      heard|hear|read ~ great|wonderful|excellent|only|so|best|much|nothing ~ things|good|but ~ you|your, highly recommended|regarded|respected ~ you|by|field|in
      blown|taken away|aback by|with|at your|you, @praised|insight*|sharp|deep|astute|wise ~ comment*|post*|articles|thread|thoughts ~ you|your
      you ~ know|understand|see|grasp ~ better|more|deeper than|any*|most|everyone, you|your|yours deserve* ~ bigger|wider|more|recogni*|stage|audience|place|better`,
  },
  unless: {
    en: `
      congrat*, congrats, happy birthday|anniversary, my|our profile|background|career|experience|reputation|cv|resume
      our|this|the product*|app|tool|platform|software|restaurant|city|hotel|website|team is|are
      thank* ~ for your ~ talk|lecture|presentation|keynote|help|patch|review|yesterday
      rare earth*|disease*|metals|event*|bird*, unique id|identifier|key|users, not|t ~ impressed, your|the thesis|dissertation`,
  },
});
