import { defineConcept } from '../concept-lexicon.ts';

export const scarcity = defineConcept({
  id: 'scarcity',
  says: {
    en: `
      inviting|invite*|invited|asking|ask|asked|approach* ~ only|just ~ two|three|four|five|six|seven|eight|ten|twelve|few|handful|dozen|small|select
      no more than ~ people|experts|candidates|places|seats|names|specialists
      only|just|merely|few|handful|small|select|limited|one|two|three|four|five|six|ten people|experts|candidates|places|spots|seats|slots|specialists|professionals|profiles|names
      one|last|final|remaining|single|only|two|three place|spot|seat|slot|places|seats|spots|slots|vacancy ~ left|remain*|open|free|available|available
      last|final|remaining|few|limited|handful|scarce places|spots|seats|slots|place|spot|seat|slot|chance
      places|spots|seats|slots ~ limited|few|scarce|filling|going|gone|left
      exclusiv*|restricted|elite|private ~ group|circle|invit*|network|opportunit*|offer*|access|club|pool|panel|project|programme|program|you|experts|programme
      hand picked|picks|selected|chosen, handpick*, invitation only, by invitation ~ only, invite only, reserved for|to ~ few|select|best|top|senior|you
      select|selected|chosen|closed|small|elite|inner|tight|privileged group|circle|few|number|club|network|panel|team|pool of|experts|people
      you|your|you|yours ~ shortlist*|selected|chosen|picked|nominated ~ from|among|for|as|by|to|out
      you|your|name|profile on|made|reached|to short|our|the|my short|final list|shortlist, shortlist*|short list ~ of|you|your|name|only
      you are|re ~ one of|among ~ few|very|only|select*|chosen|handful|three|five|two|ten|small
      once in ~ lifetime|career|life, one off|time|shot chance|opportunit*|offer|project
      rare|unique|exceptional|singular|golden|unrepeatable|extraordinary opportunit*|chance|opening|offer
      chance|opportunit*|offer|invitation|opening|door|this|it ~ not|won|never|rarely|seldom|t ~ come|comes|repeat*|again|return|twice|open
      few ~ ever|people|experts|get|receive|are ~ invited|asked|chance|get|qualify|see|receive|offered
      not|t ~ everyone|everybody|anyone|many|anybody ~ gets|is|receives|invited|asked|qualifies|offered
      not|t|never ~ offer*|ask|asked|invite*|writ*|approach*|send|open ~ everyone|everybody|anyone|many|anybody|just
      very|only|extremely few ~ invited|receive|qualify|asked|get|selected|chosen, first come first, first to|who answer*|reply|say|confirm
      someone|somebody|another|other|others|second|next candidate*|expert*|person|people|else|specialist*|name|names ~ waiting|interested|line|queue|take|ready|eager|list|keen|happy
      go|goes|give|given|offer|pass|move|hand|offered ~ to|on someone|somebody|another|next|other*|else ~ else|candidate*|expert*|person|list|line|name|specialist*
      queue|waiting list, hold*|held|reserv*|keep*|kept|saved|save|saving ~ place|spot|seat|slot|position ~ you
      picked|chosen|chose|selected|filtered|narrowed|out|singled ~ you|your|name|profile ~ out|from|among ~ hundred*|dozens|thousand*|many|candidates|profiles|names|list|few
      out|from|among of|over|the|more ~ hundred*|dozens|thousand*|profiles|candidates ~ you|your|only|we|i
      you|your|name ~ top|first|out|chosen|best ~ of|from|among|over ~ hundred*|dozens|thousand*|profiles|candidates|list|many
      limited number|availability|capacity|intake|places
      circle|group|panel|list is|of|stays|remains|kept|deliberately|very|will ~ small|closed|full|limited|twelve|ten|eight|five
      when|once it|they|this|place*|seat*|spot*|slot*|round is|are|s gone|full|filled|taken, gone ~ is|are|gone, not ~ advertised|public ~ you|few|only`,
  },
  unless: {
    en: `
      limited edition|company|liability|partner, many|plenty|dozens|lots|enough|several of|places|openings|seats|vacancies|positions, open to|for everyone|everybody|anyone|all
      abstract|manuscript|submission|poster|paper|thesis|proposal selected|accepted|shortlist*|chosen|was|has, your paper|abstract|talk|poster|manuscript
      i|we|they|he|she was|were|got|am shortlist*|selected|chosen, last chance ~ see|say, few people|colleagues know|came|attended|left|from, private parking`,
  },
});
