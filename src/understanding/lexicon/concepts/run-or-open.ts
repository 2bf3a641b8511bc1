import { defineConcept } from '../concept-lexicon.ts';

export const runOrOpen = defineConcept({
  id: 'run-or-open',
  says: {
    en: `
      clone|fork|checkout|pull|cloning|check ~ @repository|project|#link|code
      run|running|execute|launch|compile|build|start|try|test ~ @repository|code|app|demo|prototype|installer|setup|binary|game|server|poc|mvp|tests|build ~ locally|machine|laptop|computer|yourself|side|first|before|please|and|your|us|on|see|tell|error*|let
      run|execute|launch|start|build|running ~ it|this|project|them|everything locally|on, run|execute|launch ~ npm|script|scripts|exe|installer|macro|command|binary|program
      npm install|start|run|i, pip install, docker compose|run|pull|build, git clone|pull, yarn install|start|dev, make run
      please|to|just|you|and|could|can|must|should|then|simply|kindly|now open|unzip|unpack|extract|download|decompress|decrypt|install|execute|launch|view ~ @attachment|@repository|archive|#link
      open|unzip|unpack|extract|unlock|decrypt|download|launch ~ attach*|archive|zip|rar|enclosed|docx|xlsx|spreadsheet|macro*|workbook|iso|installer|secure|protected|encrypted|invitation
      open ~ file|document|pdf|questionnaire|folder|brief|assignment|contract|form ~ i|we|attach*|sent|sending|below|computer|laptop|password|desktop|work|with|send|enable|on
      download ~ file|files|package|folder|installer|viewer|client|brief ~ #link|open|run|from|install|and|unzip|password|here|below
      enable|activate|allow|turn|accept|switch|click ~ macro*|content|editing|permissions|scripts|javascript|popups, click ~ enable|run|allow|install*|open|accept|anyway
      disable|switch|turn|pause ~ antivirus|defender|firewall|protection|virus|security software|protection|briefly|for|temporarily|off|first
      scan* ~ qr|barcode|code|square, qr code|below|attached|picture, qr ~ scan*|phone|camera|join
      password|passcode|pw|key ~ archive|zip|rar|file|document|attach*|pdf|folder|unzip|open|extract|unlock
      archive|zip|rar|attach*|document|pdf|file ~ password|protected|encrypted|passcode|open|unlock* ~ is|with|using|and|it|please|on
      double click, click ~ installer|exe|setup|shortcut|icon ~ install|run|open
      install ~ from|the|this|our|a|following|small|necessary|meeting|video|missing|required|provided|first ~ #link|attach*|archive|package|client|plugin|update|driver|viewer|codec|component|camera|tool|reader|dependencies
      paste|copy|type|enter|run ~ command|commands|line|code|snippet|script ~ terminal|console|powershell|prompt|shell|run|box
      terminal|powershell|cmd|console ~ paste|run|command|type, press ~ windows|win ~ paste|run|enter
      @repository|#link ~ clone|run|install|download|unzip|execute|checkout
      coding|code|technical|home|test|skills|programming|assessment task|assignment|challenge|exercise|test|project|home|assessment ~ @repository|locally|machine|zip|archive|attach*|#link|run|download|clone
      get|set|setting ~ it|project|repo|app|environment|up|them up|running|locally|going|to ~ machine|locally|run*|laptop|own|computer|environment
      fix|find|debug|solve|look ~ bug|bugs|error|issue ~ @repository|locally|run*|machine|#link`,
  },
  unless: {
    en: `
      we|i|they|team|engineers|already|developers|he|she run|ran|open|opened|build|launch|start|clone|cloned|running, never|avoid open|run|click|enable
      open ~ source|access|position*|role|day|question*|window|door|account|letter|data|to|science
      live|pair ~ coding|session|programming ~ together|interview|discuss, marathon, run the|a|your|our team|department|programme|program|group|conference|lab|company|business
      build ~ team|relationship*|network|career`,
  },
});
