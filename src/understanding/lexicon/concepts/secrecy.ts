import { defineConcept } from '../concept-lexicon.ts';

/** Tell nobody, delete this. Its phrases hold their own negations, so that none before them counts. */
export const secrecy = defineConcept({
  id: 'secrecy',
  negated: 'kept',
  says: {
    en: `
      keep|keeping|kept|stay|stays|remain|remains|leave|hold ~ between us|ourselves|you|two
      just|only|strictly|purely|entirely between us|ourselves|you|two
      keep|keeping|stay|remain|leave|hold ~ this|it|that|matter|conversation|cooperation|contact|offer|everything|what|arrangement ~ private|quiet|secret|confidential|discreet|yourself|ourselves|silent|wraps|mum|low
      keep|keeping quiet|silent|secret|discreet|mum, to yourself ~ please|now, for|this|it to yourself
      not|never|t|avoid|rather|without|nor ~ tell|telling|mention*|inform*|discuss*|talk|talking|speak*|report*|notify*|show*|forward*|involve*|involving|consult*|alert* ~ @overseer
      not|never|t|avoid|without share|sharing|disclose|reveal ~ this|it|conversation|contact|cooperation|offer|message* ~ @overseer
      not|never|t|avoid mention*|discuss*|talk* ~ this|our|conversation|cooperation|contact|offer|arrangement ~ work|office|anyone|else|linkedin|home
      no|not|t|never|why|without need|reason|point|necessary|have|necessity|sense|bother ~ tell|telling|inform*|mention*|involve*|involving|report*|notify*|ask*|consult*|disclos*|register|declare|check ~ @overseer|anything|this|it
      employer|boss|company|colleagues|security|manager|hr|department|compliance|wife|family|office ~ not|t|never|nothing ~ know|learn|hear|find|see|notice|told|informed|aware|need
      nobody|none|one ~ needs|need|has|have|must|should|ever|else ~ know|learn|hear|see|find|told
      delete|erase|remove|clear|wipe|destroy|burn|shred|trash ~ message*|chat|chats|conversation|history|thread|email*|correspondence|traces|reading
      delete|erase|burn this|it|them ~ after|once|when|afterwards
      discreet*|hush
      discretion ~ expect*|required|matter*|important|essential|appreciat*|count|both|needed|guarantee*|sides
      need*|want*|count*|rely|expect*|appreciat*|value*|require*|utmost|complete|absolute|your discretion
      under the radar, under wraps, low profile|key, quietly ~ work|do|arrange|cooperat*|meet|help|continue
      strictly|completely|absolutely|entirely confidential*|private|secret
      our|little secret, in secret|secrecy, pen name, pseudonym*, under another|different|other|assumed name
      without|no|leave|leaving|any trace*|record|records, no|not paper trail, nothing|not in writing|paper|print
      eyes only, if ~ asks|asked|ask|wonders ~ say|tell|just|friend*|answer
      keep ~ from|outside your|the @overseer|work, behind ~ back, stays here|inside|room
      separate from|outside your ~ employer|office|work|job ~ keep|contact|matter
      does|do|need|should|must not|never|t concern ~ employer|boss|company|colleagues`,
  },
  unless: {
    en: `
      application|applications|cv|candidate*|applicant*|patient*|customer*, privacy|cookie policy
      secret recipe|santa|ingredient|sauce|garden, public announcement
      please|should|must|always|first|can|may|could|would inform|tell|check|ask|consult|notify ~ your ~ employer|manager|compliance|supervisor|legal|security
      intended recipient*, at your|our|their|its discretion
      not|no|longer secret*, password*, trade secret*, my|our employer|boss|manager|supervisor
      share|disclose|reveal|send|include|give|provide ~ confidential|internal|proprietary|sensitive|classified|nonpublic
      report|fix* ~ bug|issue*|error*, branch|cache|database, tell|inform|ask ~ employer|boss ~ first|before
      hesitate`,
  },
});
