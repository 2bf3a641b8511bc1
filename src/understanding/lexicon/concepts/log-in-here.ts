import { defineConcept } from '../concept-lexicon.ts';

export const logInHere = defineConcept({
  id: 'log-in-here',
  says: {
    en: `
      log|sign|login|signin|logon|logging|signing in|on|into|with|using|via|at|to|here ~ #link|portal|page|site|website|platform|below|link|workspace|dashboard|system|account|here|with|using|via|through|dataroom|room|server|webmail
      log|sign|login|signin|logging in|on|with|using ~ your|with|using ~ account|credentials|work|office|company|corporate|email|mail|microsoft|google|linkedin|password|#mail|#channel|id|details|ministry|university|institutional|staff|badge
      enter|type|typing|give|send|confirm|provide|submit|input|share|fill|use|put|key|read|forward|insert|tell|entering|reply ~ your|the|me|us|usual|work|office|company ~ @password|code
      @password|code|sms ~ enter|type|provide|send|forward|tell|read|give|screen|submit ~ me|us|here|page|portal|#link|back|portal|below|form|there
      verify|confirm|validate|authenticate|reactivate|unlock|update|check|prove|re ~ your|account ~ account|identity|credentials|email|mailbox|profile|login|linkedin|details|mail|access ~ #link|here|portal|page|below|link|first|by|on|at|through|via|before|form|within|or|to|using|with
      code|otp|digits|number|pin|sms ~ you|your|that|phone ~ receive*|get|got|just|arrives|sent|texted|see ~ me|us|forward|send|tell|read|give|enter|reply|type|share|back|pass
      send|tell|forward|read|give|share|pass me|us|back|the ~ code|digits|otp|pin ~ you|that|sms|phone|receive*|your|from|to
      portal|page|site|link|form|platform|#link|it|system|workspace|file|document|folder ~ asks|ask|requires|require|wants|prompts|need*|needs ~ your|password*|account|sign|log|email ~ @password|account|in|address|name|password
      @password|sign|login ~ asked|required|needed ~ open|access|view|read|see
      work|office|company|corporate|ministry|university|institutional|staff|government|professional|usual|official|employer ~ login|credentials|account|password|email|mail|address|id ~ access|register|log|sign|open|authenticate|view|portal|verify|enter|unlock|download|use|used
      use|with|using|through|via|enter your ~ login|credentials|password
      access|view|unlock|open|see|download ~ document|file|brief|contract|offer|form|shared|tasks|project|invitation|#link ~ log*|sign|login|credentials|account|password|authenticat*|email
      create|register|set|open|activate|make ~ account|profile|login|registration ~ #link|portal|here|our|platform|below|site|workspace|system
      register|registration|sign|enrol*|onboard* ~ on|at|in|via|through our|the|this|a ~ portal|platform|#link|workspace|system ~ with|using|work|email|credentials|password|first|before|please|linkedin|to|see|and
      two|second|2fa|authenticator|multi factor|code|app|prompt|step ~ code|approve|confirm|send|accept|tell
      approve ~ prompt|notification|request|sign|push ~ phone|login|in|authenticator|app|when`,
  },
  unless: {
    en: `
      never|don|do|not|t enter|share|give|send|type|tell ~ password*|credentials|code|pin, as usual, own account, reception|desk|guard|visitor*|gate|sheet
      login page ~ bug|built|design*|css|code|developer*|working|down|slow|slow
      sign|log|log in|on|off ~ dotted|lease|contract|sheet|off|book, i|we|users|he|she|they ~ log|logged|signed|sign in|on|into, password manager|policy|policies|reset|rotation
      postal code|zip`,
  },
});
