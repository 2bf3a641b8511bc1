import { defineConcept } from '../concept-lexicon.ts';

export const moveChannel = defineConcept({
  id: 'move-channel',
  says: {
    en: `
      continue|move|switch|talk|chat|speak|discuss|connect|reach|write|message|text|contact|ping|add|find ~ #channel
      #channel ~ easier|faster|better|quicker|instead|convenient
      what|share|send|give|leave|have ~ #channel, your|my|on|via|over|to #channel
      private|personal email|mail|address|phone|number|line, rarely|seldom|hardly check|use|open|read|see|look`,
    de: 'wechsel*|weiter|schreib*|sprech*|unterhalt*|erreich*|melde* ~ #channel, #channel ~ einfacher|schneller|lieber|bequemer, private|privaten mail*|nummer|handy*',
  },
  unless: { en: 'stay|keep here, no need ~ #channel, public|news #channel' },
});
