import { defineConcept } from '../concept-lexicon.ts';

/** Away from here, to a messenger, a mail address or a telephone. */
export const moveChannel = defineConcept({
  id: 'move-channel',
  says: {
    en: `
      continue|move|moving|switch|talk|talking|chat|chatting|speak|discuss|connect|reach|write|message|text|contact|ping|add|find|go|carry|hit|catch|exchange|communicat*|correspond*|send|available|active|responsive|reply|answer ~ #channel
      let|lets|could|can|shall|should|please|better|rather|prefer|would|use ~ use|using|try|on|via|over ~ #channel
      use|using #channel ~ us|talk|contact|instead|communicat*|messages
      #channel ~ easier|faster|better|quicker|instead|convenient|safer|private|comfortable|rather|best|prefer*|reach|works
      what|share|send|give|leave|have|drop|got|exchange|tell|need|are ~ #channel, your|my|via|over|through #channel
      private|personal|direct|other email|mail|address|inbox|phone|number|line|cell|mobile|mailbox
      rarely|seldom|hardly|barely check|use|open|read|see|look|log|visit|come
      t|not|never check|use|open|look|log|see|read ~ often|much|regularly|daily|frequently|every|linkedin|here
      notifications ~ here|linkedin|off|miss
      talk|discuss|continue|chat|write|speak|go|details|conversation|communicat*|message* ~ elsewhere|outside|off|another|other|different|away ~ here|linkedin|platform|place|channel|app|site|chat|way
      elsewhere ~ talk|chat|continue|speak, talk|chat|continue|speak|discuss ~ elsewhere
      another|other|different|alternative|safer|private|convenient|direct channel|app|messenger ~ talk|chat|continue|communicat*|write|reach|prefer|use
      off this|the|of platform|linkedin|site, outside linkedin|platform, leave linkedin
      not|rather|better|than ~ over|on|via|through linkedin|platform|inbox
      give|send|share|drop|leave|have|what|need|tell|get ~ your|my phone|mobile|cell|email|mail|handle|nickname|username|number
      your ~ phone|mobile|cell|private|personal ~ number|email
      reach|write|contact|call|text|message|ping|email|mail|reply|answer|respond ~ me|us|on|to|at ~ #mail|#phone|number|phone|gmail|address
      my|here number|phone|email|mail|handle|id|username|contact ~ #phone|#mail|below
      my|here|this is|on|at #phone|#mail, add me ~ there|contact|contacts|phone|#phone|#link|friend
      scan ~ qr|code ~ add|chat|contact|me
      linkedin|platform|site ~ rarely|limited|slow|inconvenient|unreliable|monitored|watched|blocked|unstable|unsafe|insecure|clumsy|awkward|place`,
  },
  unless: {
    en: `
      stay|keep|continue|remain|reply|answer here, no|not need ~ #channel|leave|elsewhere, public|news|our #channel
      #channel group|channel|bot|api|integration|outage|backend|protocol|desktop|client|stickers
      grandma|grandmother|mum|mom|mother|kids|scam*|fraud*|beware, unsubscribe, add me ~ linkedin
      #channel is ~ public|open, read ~ on #channel that`,
  },
});
