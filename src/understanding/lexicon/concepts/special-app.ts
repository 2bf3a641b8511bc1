import { defineConcept } from '../concept-lexicon.ts';

/** A tool, a telephone or a mailbox that they choose or hand out. */
export const specialApp = defineConcept({
  id: 'special-app',
  says: {
    en: `
      install|installing|download|downloading|sideload* ~ app|apps|application|software|messenger|client|program|vpn|browser|extension|plugin|apk|tool|#channel
      we|i|client|team|partner|courier ~ provide*|send|sends|give|gives|supply|ship|issue|hand|hands|prepare*|buy|arrange|mail|lend|bring|brings ~ @device
      send|give|ship|issue|post|provide|hand|buy|mail|lend you ~ @device
      @device ~ we|i|client ~ provide*|send|give|supply|prepare*|chose|bought|buy
      @device|app|software|messenger ~ provided|supplied|prepared|configured|issued|preloaded|preinstalled ~ by|for|us|you|me|client
      encrypted|burner|prepaid|disposable|hardened|separate|second|custom|modified|dedicated phone|phones|smartphone*|handset*|laptop*|computer|tablet*|device*|sim|usb|stick|drive|messenger*|app|chat|mailbox|software|email|number
      secure|secured|encrypted|proprietary|special|private messenger|app|chat|messaging|mailbox|phone|drive|line|tool|software|connection|laptop|usb|channel
      drafts folder, shared|common|joint mailbox|inbox|drafts|login, dead drop*|letterbox|mailbox
      save|leave|write|put ~ drafts|draft ~ folder|mailbox|read|account|without|not
      disappear*|vanish* messages|chat*, self destruct*
      accept|carry|keep|use|take ~ phone|laptop|device|sim|tablet ~ we|from us|only|our|us|contact|talk|separate
      use|communicate|write|talk|work only|exclusively through|via|on|this|our ~ app|phone|device|messenger|software|mailbox
      our own|special|secure|private|encrypted app|messenger|chat|mailbox|phone
      create|open|register|make|set ~ new|separate|fresh|second|anonymous|another ~ email|mail|account|mailbox|#channel|address ~ for|only|us|this|our|that|without
      use|connect|through|behind|via ~ vpn|tor|proxy ~ before|when|always|contact|write|log|open|us|for
      gift|present ~ phone|laptop|tablet|smartphone|watch, phone|laptop|tablet|smartphone ~ as gift|present
      apk, outside ~ app|play store, encrypt* usb|stick|drive|disk|archive|container
      password|passphrase|key ~ mailbox|drive|stick ~ share*|both|us|separately`,
  },
  unless: {
    en: `
      first|starting|start day|week, onboard*, conference|event|festival|banking app
      we|i built|develop*|launched|released|wrote|created, update your|the phone|app|software
      company|work|corporate|office laptop|phone
      app|play store, our customers|users, demo|free trial, solar|panel*|window*|kitchen|heating|heat|boiler
      update|upgrade, my phone|laptop|app`,
  },
});
