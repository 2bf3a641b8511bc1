import { defineConcept } from '../concept-lexicon.ts';

/** A post or cooperation whose duties stay open. */
export const vagueRole = defineConcept({
  id: 'vague-role',
  says: {
    en: `
      flexible|various|mutual*|possible|potential|some|certain|interesting|attractive|lucrative|promising|beneficial|profitable|discreet|side|special opportunit*|cooperation*|collaborat*|partnership*|proposal*|proposition*|project|projects|arrangement*|venture*|gig*|assignment*|engagement*|offer
      various|different|diverse|simple|occasional|small|light|several|miscellaneous tasks|assignments|jobs|errands|things ~ for|us|you|from|time|client
      @opportunity ~ that|which|you ~ may|might|could|would|d ~ interest*|suit*|like|fit|enjoy|appeal|match*
      have|got|offer|propose ~ something ~ you|interest*|suit*|mind|special|different|good|nice
      @opportunity ~ fits|suits|matches|match|suit|fit|tailored|perfect|ideal ~ you|your|someone
      something|anything ~ that|which ~ suit*|fit*|interest*|match*
      details|specifics|particulars|rest|everything ~ later|discuss*|once|when|after|call|person|agreed|meet|reply
      tell|explain|say|share|disclose|reveal ~ more|details|everything|rest|specifics ~ later|once|when|after|call|person|meet|reply|interested|phone|privately
      exact|precise|final|concrete role|title|scope|tasks|duties|work|position|content ~ later|open|defined|agreed|discuss*|depend*|flexible|decided|clarif*|together
      no|not|without|nothing ~ fixed|exact|precise|formal|set|job ~ role|position|duties|tasks|title|scope|description|frame*
      cooperate|collaborate|cooperating|collaborating|partner with you|us|me
      some|kind|form|sort|type|way of cooperation|collaboration|partnership|working|work
      @opportunity ~ not|t|never ~ advertised|posted|listed|public
      consultant|consulting|advisor|adviser|advisory|expert role|position|work|capacity ~ flexible|general|various|broad|open|informal*
      win win, mutual* benefi*, business proposal|proposition|opportunity
      depend*|according|based ~ what you|your ~ interest*|prefer*|like|time ~ shape|define|decide|tasks|role
      shape|define|design ~ role|cooperation|position|tasks|it ~ together|yourself|along|way`,
  },
  unless: {
    en: `
      requirements|responsibilities|qualifications|years|engineer|developer|nurse|accountant|architect|electrician|teacher|driver|technician|manager|tester
      java|python|sql|kubernetes|permanent, full time, reporting to
      paper|manuscript|journal|grant|proposal ~ deadline|funding|eu, apply|vacancy`,
  },
});
