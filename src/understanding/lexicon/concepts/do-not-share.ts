import { defineConcept } from '../concept-lexicon.ts';

export const doNotShare = defineConcept({
  id: 'do-not-share',
  says: {
    en: `
      not|never|t|avoid|refrain|without|nor|no ~ share|sharing|disclose|disclosing|reveal|revealing|send|sending|include|including|discuss|discussing|tell|give|giving|mention|use|write|provide|divulge|post|upload|put|bring|pass ~ @internal|secrets|patient|nda|embargoed
      not|never|t|avoid share|disclose|reveal|send|use|give ~ employer*|company ~ information|data|secrets|material|documents|names|details
      not|never|t|no|nor ~ want|need|ask*|seek*|looking|interested|require*|accept*|expect*|request*|wish|after|take|welcome|touch|cover|go ~ confidential*|internal|proprietary|classified|sensitive|secret|secrets|restricted
      nothing|anything|no|none ~ confidential*|internal|classified|proprietary|sensitive|restricted|secret|nda|embargoed ~ please|needed|should|wanted|required|shared|to|is|will|in|and|at|asked|employer*
      nothing|no confidential|internal|classified|proprietary|sensitive|secret|restricted
      nothing ~ covered|under|bound|protected ~ nda|confidential*|contract|clearance|secrecy
      only|just|exclusively|solely|strictly|purely|merely ~ public*|open|published|unclassified ~ information|sources|source|material|knowledge|data|domain|literature|documents|record|records|facts|available|known|talk*
      public*|open|published|unclassified information|sources|source|material|knowledge|data|domain|literature|documents|facts|records only|exclusively|please|alone|and|is|are|will enough|only|suffice*|sufficient|nothing|fine|please
      public*|open source|sources|information|material|domain|record|knowledge|data only
      stick|keep|limit*|restrict*|base*|confine*|rely|draw|stay ~ to|on|with|within|yourself ~ public*|open|published|unclassified
      leave|keep|strip|remove|redact|omit|blank|cut|exclude|anonymis*|anonymiz*|black|take ~ @internal|confidential*|names|sensitive|employer*|proprietary ~ out|aside|away|off|details|data|first|information|before|anything|parts|figures
      @internal|proprietary|employer* ~ not|never|must|should|may|cannot|t ~ share*|disclos*|wanted|needed|discuss*|sent|send|welcome|part|appear|required|enter|leave|asked|included|mention*
      respect*|honour|honor|mind|observe|breach*|protect*|careful|mindful|comply|bound|stay|within ~ confidential*|nda|secrecy|clearance|employer ~ obligation*|duties|duty|agreement*|limits|please|rules|information|polic*|confidence
      doubt|unsure ~ leave|don|not|skip|ask|omit|out, question*|answer* ~ touch*|concern*|confidential*|employer*|sensitive|internal|secret* ~ decline|skip|refuse|pass|leave
      can|may|free ~ decline|skip|refuse|pass|not ~ question*|answer* ~ confidential*|employer*|sensitive|internal|secret*, stop ~ if|when|as ~ confidential*|internal|sensitive`,
  },
  unless: {
    en: `
      password*|passcode*|pin|credentials|login, not only|just|merely|simply|limited|enough public*|open|published|confined
      this|our|my ~ conversation|message|contact|chat|offer|arrangement|discussion ~ anyone|anybody|employer*|boss|colleague*|nobody
      anyone|anybody|boss|colleagues ~ about|of us|this|our, public ~ not ~ enough|sufficient|interesting, more|beyond|than|besides ~ public*|open
      not share|tell|discuss|mention this, is|are ~ not ~ enough|sufficient`,
  },
});
