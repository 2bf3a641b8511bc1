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
    fr: `
      clon*|forke*|forker ~ @repository|projet|#link
      execut*|lanc*|lancer|compil*|demarr*|tourn*|install*|test* ~ @repository|projet|local|machine|ordinateur|npm|installateur|application|#link ~ local*|machine|ordinateur|vous|poste|pc|chez|puis|dites|erreur|github|suivant|ci
      execut*|lanc*|lancez ~ script*|code|commande*|fichier|programme|executable|installateur
      ouvr*|decompress*|dezipp*|extra*|telecharg*|deverrouill*|dechiffr* ~ piece|jointe|archive|zip|rar|fichier*|document|classeur|pdf|tableur|dossier|#link ~ jointe|joint|ci|mot|passe|ordinateur|poste|puis|suivant|lien|#link|protege|envoy*|pc|zip|rar|attache*|chiffre*|et
      ouvrez|ouvrir|telechargez|decompress*|dezipp*|extrayez ~ archive|zip|rar|jointe|joint|installateur|macros, activ*|autoris*|accept* ~ macro*|contenu|modification*|scripts
      desactiv*|coup* ~ antivirus|protection|pare
      scann*|flash*|photographi* ~ qr|code, qr code ~ dessous|joint|suivant|scann*, mot de passe ~ archive|zip|fichier|document|piece|ouvrir|dossier
      archive|zip|fichier|document|piece ~ mot|protege* ~ passe|est, double cliqu*|clic*, cliqu* ~ installer|executer|installateur|activer|ouvrir|setup
      install* ~ logiciel|programme|client|module|pilote|mise|composant|extension|lecteur|outil ~ lien|#link|joint|archive|ci|suivant|reunion|fourni*
      copi*|coll*|tap* ~ commande|ligne ~ terminal|console|powershell|invite
      test|exercice|defi|tache ~ technique|code|programmation|github|depot ~ depot|github|archive|zip|telecharg*|local*|joint*|lien|#link|lanc*
      depot|github|repo ~ clon*|execut*|lanc*|lancer|install*|telecharg*`,
    de: `
      klon*|clone*|forke* ~ @repository|projekt|#link, repo*|repository|projekt|#link ~ klonen|klont|geklont|clonen|auschecken
      fuhr*|ausfuhr*|start*|kompilier*|lauf*|teste*|installier* ~ @repository|projekt|lokal|rechner|npm|laptop|installer|anwendung ~ lokal*|rechner|laptop|aus|sagen|fehler|github|bitte|anschliessend|dann|computer|pc
      starten|starte|ausfuhren|fuhren ~ skript*|script*|code|programm|datei|installer|npm|exe
      @repository ~ ausfuhr*|lokal*|starten|laufen|installier*|klonen|herunterlad*
      offn*|entpack*|herunterlad*|runterlad*|lad*|entsperr*|aufmach* ~ anhang*|anlage|archiv|zip|rar|angehangt*|beigefugt*|datei|dokument|tabelle|ordner|arbeitsmappe ~ @password|lautet|bitte|rechner|und|ist|mit|anhang*|angehangt*|dann|am
      offn*|entpack* ~ angehangt*|beigefugt*|anhang|archiv|zip|rar|anlage
      archiv|zip|rar|datei|dokument|anhang|pdf|anlage ~ offn*|entpack*|herunterlad*|@password|geschutzt|doppelklick*
      aktivier*|erlaub*|zulass*|einschalt*|klick* ~ makro*|inhalt*|bearbeitung|ausfuhrung, makro*|inhalt*|bearbeitung ~ aktivier*|erlaub*|zulass*|einschalt*|zulassen
      virenscanner|antivirus|virenschutz|firewall|defender ~ ausschalt*|deaktivier*|abschalt*|aus|kurz|vorubergehend
      scann*|einscann*|abfotografier* ~ qr|code, qr code ~ scann*|unten|anbei|einscann*|folgend*, doppelklick* ~ datei|installer|symbol|setup|auf
      klick* ~ ausfuhren|installieren|aktivieren|zulassen|datei|installer, @password ~ fur|zum|des ~ archiv|zip|datei|dokument|anhang|offnen
      kopier*|eingeb*|fug*|tipp* ~ befehl*|zeile ~ terminal|konsole|powershell|eingabeaufforderung
      installier* ~ programm|software|client|plugin|treiber|erweiterung|update|viewer|werkzeug ~ link|#link|anhang|hier|dies*|unten|unser*|folgend*
      testaufgabe|probeaufgabe|codingaufgabe|aufgabe|test|ubung ~ @repository|#link|zip|archiv|lokal*|anhang|angehangt*|herunterlad*|github`,
    es: `
      clon* ~ @repository|proyecto|#link
      ejecut*|lanc*|lanz*|corr*|arranc*|compil*|instal*|inici*|prueb*|prob* ~ @repository|proyecto|local|npm|instalador|aplicacion ~ local*|ordenador|computadora|maquina|equipo|npm|y|dig*|error|github|portatil|pc|laptop|siguiente|su|tu
      ejecut*|lanz*|corr* ~ script|codigo|comando|archivo|programa|ejecutable|instalador|npm
      abr*|abra|descomprim*|extra*|descarg*|desbloque*|baj* ~ adjunto*|adjunta|archivo|zip|rar|fichero|documento|carpeta|hoja|pdf|libro|#link ~ adjunt*|contrasena|clave|protegid*|ordenador|equipo|luego|y|siguiente|envi*|enlace|#link|zip|es
      abr*|descomprim*|descarg* ~ adjunto*|adjunta|zip|rar|comprimid*|instalador, contrasena|clave ~ archivo|zip|documento|fichero|adjunto|carpeta|abrir
      archivo|zip|documento|fichero|adjunto ~ contrasena|protegid*|cifrad*|comprimid* ~ es|contrasena|clave|con|abr*
      habilit*|activ*|permit* ~ macro*|contenido|edicion|scripts, macro*|contenido|edicion ~ habilit*|activ*|permit*
      desactiv*|apag* ~ antivirus|cortafuegos|proteccion|defender|firewall, escane* ~ qr|codigo, codigo qr ~ abajo|adjunto|siguiente|escane*|movil, doble clic
      haga|hacer|haz clic ~ instal*|ejecut*|habilit*|abrir|archivo
      instal* ~ programa|cliente|software|complemento|controlador|actualizacion|herramienta|extension ~ enlace|#link|adjunt*|desde|aqui|siguiente|reunion
      copi*|peg*|escrib* ~ comando|linea ~ terminal|consola|powershell|simbolo
      prueba|tarea|ejercicio|reto ~ tecnic*|codigo|programacion|github ~ @repository|zip|descarg*|local*|adjunt*|enlace|#link|clon*`,
  },
  unless: {
    en: `
      we|i|they|team|engineers|already|developers|he|she run|ran|open|opened|build|launch|start|clone|cloned|running, never|avoid open|run|click|enable
      open ~ source|access|position*|role|day|question*|window|door|account|letter|data|to|science
      live|pair ~ coding|session|programming ~ together|interview|discuss, marathon, run the|a|your|our team|department|programme|program|group|conference|lab|company|business
      build ~ team|relationship*|network|career`,
    fr: `
      n|ne|jamais ouvr*|activ*|cliqu*|install*|execut*, ouvr* ~ fenetre|porte|compte|poste|magasin|debat|portes|discussion, acces ouvert
      je|nous|on|il|elle|equipe lanc*|execut*|install*|ouvr*|fait tourner, ensemble ~ direct|entretien, marathon, code postal`,
    de: `
      wir|ich|team|sie|er fuhr*|starte*|offne*|lief*|laufe ~ jeden|gern|marathon|team|unser*, fenster|tur|konto|geschaft|diskussion ~ offn*|auf
      offn* ~ fenster|tur|fenster|konto, live|gemeinsam ~ aufgabe|coding|gesprach, nie|nicht|niemals ~ offn*|klick*|aktivier*, postleitzahl, tag ~ offnen tur`,
    es: `
      nunca|no|jamas abr*|habilit*|ejecut*|instal*|haga|hagas, abr* ~ ventana|puerta|cuenta|tienda|debate|puertas, acceso abierto
      yo|nosotros|ella|ellos|equipo ejecut*|corr*|lanz*|dirij*, en vivo|directo ~ entrevista|ejercicio|juntos, ejercicio ~ en vivo|directo, maraton, codigo postal
      corr* ~ kilometros|maraton`,
  },
});
