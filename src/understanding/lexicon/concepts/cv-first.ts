import { defineConcept } from '../concept-lexicon.ts';

export const cvFirst = defineConcept({
  id: 'cv-first',
  says: {
    en: `
      @send|@want|see|have|get|receive|submit|email|look|review|update*|appreciate|attach|letting|upload|shoot|ping|prepare ~ your ~ @cv
      @send|shoot|see|have|get|email ~ updated|current|latest|recent|full|detailed|complete|short @cv, may|can|could|shall|might|would i|we|you ~ @cv
      your @cv ~ please|first|so|before|asap|today|then|to|by|will|would|needed|required|over|and, your|a ~ @cv ~ to|at|via #mail|#channel|#link|me|us
      @cv|resume ~ first|needed|required|welcome|please|before|then ~ details|discuss*|tell|explain*|describ*|match|assess|share|talk|step|thing
      start|begin|begins|starts|first|step|kick ~ with|by|is|your|from ~ @cv, a|one page|short|current|copy|pdf|word @cv|version
      @send|need*|provide|scan|submit|require* ~ copy|copies|scan|scans|photo|picture|photos of ~ passport|id|degree|diploma*|certificate*|licence|badge|card
      @send|@want|provide|submit|attach|list|two|three|with ~ your|of|professional|personal|academic|two|three references|referees|transcripts|certificates|diploma*|testimonials
      @send|provide|prepare|write|need*|submit|make|list ~ list|overview|summary|record|history|rundown|outline|description ~ of ~ your|past|previous|all|projects|positions|posts|jobs ~ projects|positions|posts|jobs|employ*|career|assignments|publications|experience|tasks|responsibilities|years
      list ~ of ~ projects|positions|posts|programmes|programs|publications|assignments ~ you ~ worked|held|been|done|led|did|have|took
      your ~ list of projects|publications|posts
      past|previous|all employers|positions|posts|projects ~ with dates|years|names, employment|work|project|career history ~ please|send|first|need*|with
      full career|employment|work history
      background|career|experience|profile ~ document|summary|sheet|in|form ~ writing|word|pdf|send|please
      profile|form|sheet|questionnaire ~ fill|complete|filled ~ your|career|experience|background
      fill|filling|complete ~ form|questionnaire|sheet|template ~ your|about|career|education|experience|posts|background, don|do t|not have|forget ~ @cv ~ send|attach
      your @cv|details|particulars ~ on file|database|pool|our|system, put|keep|add|include|enter ~ your ~ @cv|details|profile ~ database|pool|file|forward|client|system|to
      @cv ~ to my|our|the client|director|boss|partner|customer|principal|committee|board|colleague|hr
      @cv|resume and|plus|with ~ references|passport|diploma*|certificates|salary|expected|list|photo|id|number`,
  },
  unless: {
    en: `
      careers page|portal|site|website, apply|application|applications|applying ~ through|via|online|portal|careers|page, my|our|his|her|their @cv
      @cv ~ workshop|template|advice|tips|writing|clinic|coach*|check
      thank* ~ for|you ~ your|sending ~ @cv, received|got|read|reviewed|liked ~ @cv, your @cv is|was|reads|looks, feedback on|to your
      university|course|school|school|teaching|bachelor|master curriculum
      cover letter|my, curriculum of|for|design|committee|reform|development, speaker*|speaking, help|improve|polish|proofread ~ @cv`,
  },
});
