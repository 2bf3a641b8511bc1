import { defineConcept } from '../concept-lexicon.ts';

export const chasing = defineConcept({
  id: 'chasing',
  says: {
    en: `
      haven|have|had|hasn|didn|did|not|never|t|yet t|not|never|yet heard|received|had|got|get|seen|hear ~ from you|back|@answer|anything
      still ~ waiting|await*|hoping|nothing|missing|expecting, no|without|any|zero @answer|news|sign|message from|since|yet|so|to|at
      still no @answer|news|word|sign, await* ~ your|you|@answer, waiting for|on you|your|@answer|news, silence from you|your
      any|some news|update|thoughts|progress|luck|movement ~ on|from|about|regarding my|your|this|our|the|you
      did|have|had|do you ~ see|seen|read|get|got|receive*|miss*|forget|forgot*|notice|chance ~ message*|mail|email|note|proposal|offer|last|about|me|us
      were|are|was you ~ able to ~ look|read|think|consider, chance to look|read|think|go|consider ~ my|the|our|it|message*|offer
      had|have|get|got ~ chance|time|moment to ~ look|read|think|go|consider|reflect|review
      follow*|circl*|check*|bump*|nudg*|ping*|chas*|remind* ~ again|message*|offer|proposal|email|note|earlier|previous|last|once|silence|@answer|request
      just|only|simply following|checking|circling|bumping|touching up|in|back|this|base, bumping this, circling back, chasing you
      gentle|friendly|kind|quick|small|another|second|third|final|last|little|soft reminder|nudge|ping|bump|attempt|try
      why ~ silent|silence|quiet|answer*|reply*|respond*|ignor*|disappear*|you not, ignor* me|my|us|our|these|all|messages
      you|youve have|ve|re|are|went|been|gone|go|going ~ quiet|silent|dark|cold|missing|ghost*|vanished|disappeared|off, ghost* me|us
      leav*|left|keep*|kept me|us|him|her|them|client waiting|hanging|dark|read|guessing|limbo
      disappoint*|upset|hurt|saddened|sad|let|pity|shame|surprised|annoyed|frustrat* ~ you|your|silence|@answer|hear|heard|down
      i|we ~ expected|hoped|thought ~ more|better|from you|your|we|you|had|serious|interested, expected ~ answer*|reply|reaction|hear ~ by|now|sooner
      you promised|agreed|assured ~ would|send|by|for|weeks|days|last|yesterday|me|us|the|it|monday|friday
      you ~ said|told ~ would ~ but|and|yet|still|days|weeks|last|yesterday, gave your word
      @principal ~ waiting|impatient|nervous|restless|asking|asks|asked|pressing|pushing|chasing|losing|keeps|unhappy|wondering ~ you|your|me|again|still|when|answer*|patience|interest
      @principal ~ is|are|still|getting|been waiting|impatient|nervous, counting|relying|rely|depending|depend|depends on you|your
      after all ~ done|did|effort|trouble|work|time, after everything ~ we|i, went|gone|going out ~ way for|to, stuck ~ neck|head, vouched ~ for you
      put ~ my|our name|reputation|word ~ for|line|you|behind, make|makes|making me|us look ~ bad|foolish|silly|stupid, look bad in|with|before
      second|third|fourth|fifth|several|many|three|two|four time|times|message*|attempt*|email*|mails|note|try ~ i|we|you|without|no|not|now|already
      wrote|written|messaged|sent|tried|emailed|called|asked|contacted|texted ~ you ~ times|twice|thrice|already|again|ago|week*|days|before
      i|we wrote|written|messaged|sent|tried|called|emailed|texted ~ twice|times|thrice|days|week*|yesterday|already ~ ago|no|not|and|but|without|nothing
      are|you still interested|there|alive|keen|thinking|considering|on, do you still want|wish|plan, have|did you forgot*|forget|lost|lose|change*|given
      lost interest, change* your mind, did|have i|we ~ offend*|wrong|upset|said|something, not ~ single|a word|line, not a word
      hope ~ you ~ haven|not|have|t ~ forgotten|forgot|ignor*|lost, @answer ~ overdue|late|outstanding|missing|long
      writing|write|trying|asking|ask|reaching ~ again|once|second|third ~ because|as|since|about|to|time, again ~ because|since|as ~ never|not|no|t ~ answer*|reply|repl*|heard
      been ~ days|weeks|while|time ~ since ~ i|we|you|my|our|last, no longer ~ interested|hear, should i|we take ~ no|silence, at least ~ answer|reply|no|tell|yes`,
  },
  unless: {
    en: `
      thank* ~ quick|fast|prompt|swift|speedy|kind|reply|response|answer*|for, sorry|apolog*|forgive ~ my|late|slow|delay|not|i|for|belated
      no need|rush|hurry ~ answer|reply|respond|worry, ticket*|bug|invoice*|pull|order|incident|delivery|parcel|appointment|dentist
      no worries, no problem, have|has|not heard ~ years|decades, heard ~ good|great, take your time, whenever, when you ~ can|chance|time|like`,
  },
});
