import { defineConcept } from '../concept-lexicon.ts';

/** Few hours, no interview, no experience, much for little. */
export const easyTerms = defineConcept({
  id: 'easy-terms',
  says: {
    en: `
      few|couple|only|just|one|two|three|four|five|ten|1|2|3|4|5|10 hours|hour|evenings|days|minutes ~ week|month|weekly|monthly|enough|needed|suffice*|required|sufficient
      work|do|done|write|writing|job|everything|it|earn ~ from home|sofa|couch|anywhere|wherever|kitchen
      no|without|zero experience|interview*|test|tests|exam*|qualification*|degree|selection|paperwork|formalit*|assessment*|screening|training|cv|prior
      not|t need|require|have ~ experience|degree|interview*|qualification*|cv|training|quit|leave|office|skills|prior
      skip*|waive*|bypass* ~ interview*|test*|process|formal*|round*|paperwork|hr|selection
      easy|simple|light|effortless|quick|undemanding|straightforward money|work|task*|job|income|assignment*|cash|writing|earn*|gig
      little|minimal|hardly|barely|low time|effort|work|commitment|workload|involvement
      not|t|never ~ much|lot|cost ~ effort|work|time ~ @pay|#sum
      #sum ~ few|couple|short|half|only|just|brief|little|single ~ lines|pages|minutes|hour|hours|thoughts|page|paragraph*|call|evening|words|effort|work|answers
      few|couple|short|half|brief|only ~ lines|pages|thoughts|paragraph*|sentences|answers|bullet* ~ #sum|@pay|enough|suffic*|month|week|all
      start|begin|starting|join ~ immediately|tomorrow|today|straight|instantly|tonight, immediate start
      start right away|now
      in your spare|free|leisure|own time|evenings|hours|pace|rhythm|schedule
      whenever you ~ like|want|wish|time|suits|free
      beside|besides|alongside|keep|keeping|next|addition|quitting|leaving your ~ job|work|post|position|employment
      no|without fixed|set|office hours|schedule|timetable
      hired|accepted|contract|yours immediately|instantly|automatically|tomorrow|today
      nothing|not hard|difficult|complicated|complex|demanding|special ~ work|task*|job|just|only
      job|position|place|contract is yours, already hired|accepted|selected|approved, no strings, money for nothing
      as much|little ~ as you, evening|weekend* ~ enough|suffic*|is all|two|per
      takes|take|spend|invest|need|needs|requires ~ only|just|less|half|few|couple|more than ~ hour|hours|evening*|afternoon|minutes ~ week|month|report|page|piece|your|write`,
  },
  unless: {
    en: `
      recipe|hybrid|policy|maternity|nursery|setup|installation, interview process|rounds|stages
      rounds|stages of interview*, our product|software|platform|tool|app|solution|demo|service|course|survey
      no experience with|of|in, my|our experience|notice|interview*, webinar|survey
      gym|workout|sleep|training session`,
  },
});
