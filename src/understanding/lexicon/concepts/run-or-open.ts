import { defineConcept } from '../concept-lexicon.ts';

export const runOrOpen = defineConcept({
  id: 'run-or-open',
  says: {
    en: `
      #link ~ @password, start|run|launch|install|open|use ~ viewer|player|program|tool|reader|one|it|this ~ on|with|at ~ computer|laptop|machine|pc|desk|windows|workstation|vpn
      antivirus|defender|firewall|protection|scanner|security ~ complain*|object*|warn*|block*|shout* ~ allow|ignore|off|switch|permit|click|accept|pause
      switch|turn|disable|pause|leave ~ protection|antivirus|defender|firewall|scanner|off ~ off|minutes|while|for|protection|first
      do|run|open|build|test|use ~ on|with ~ laptop|computer|machine|workstation you ~ usually|normally|work, work|office|company laptop|computer|machine ~ because|as|since ~ vpn|toolchain|libraries|access
      press|click|hit enable|allow|accept|run content|editing|all|anyway
      clone|fork|checkout|pull|cloning|check ~ @repository|project|#link|code
      run|running|execute|launch|compile|build|start ~ @repository|code|app|demo|prototype|installer|setup|binary|game|server|poc|mvp|tests|build|viewer|player|program ~ locally|machine|laptop|computer|yourself|side|first|before|please|and|your|us|on|see|tell|error*|let|desk|office
      run|execute|launch|start|build|running ~ it|this|project|them|everything locally|on, run|execute|launch ~ npm|script|scripts|exe|installer|macro|command|binary|program, npm install|start|run|i, pip install
      docker compose|run|pull|build, git clone|pull, yarn install|start|dev, make run
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
      paste|copy|type|enter|run ~ command|commands|line|code|snippet|script ~ terminal|console|powershell|prompt|shell|run|box, terminal|powershell|cmd|console ~ paste|run|command|type
      press ~ windows|win ~ paste|run|enter
      @repository|#link ~ clone|run|install|download|unzip|execute|checkout
      coding|code|technical|home|test|skills|programming|assessment task|assignment|challenge|exercise|test|project|home|assessment ~ @repository|locally|machine|zip|archive|attach*|#link|run|download|clone
      get|set|setting ~ it|project|repo|app|environment|up|them up|running|locally|going|to ~ machine|locally|run*|laptop|own|computer|environment
      fix|find|debug|solve|look ~ bug|bugs|error|issue ~ @repository|locally|run*|machine|#link`,
    fr: `
      clon*|forke*|forker ~ @repository|projet|#link
      execut*|lanc*|lancer|compil*|demarr*|tourn*|install*|test* ~ @repository|projet|local|machine|ordinateur|npm|installateur|application|#link ~ local*|machine|ordinateur|vous|poste|pc|chez|puis|dites|erreur|github|suivant|ci
      execut*|lanc*|lancez ~ script*|code|commande*|fichier|programme|executable|installateur
      ouvr*|decompress*|dezipp*|extra*|telecharg*|deverrouill*|dechiffr* ~ piece|jointe|archive|zip|rar|fichier*|document|classeur|pdf|tableur|dossier|#link ~ jointe|joint|ci|mot|passe|ordinateur|poste|puis|suivant|lien|#link|protege|envoy*|pc|zip|rar|attache*|chiffre*|et
      ouvrez|ouvrir|telechargez|decompress*|dezipp*|extrayez ~ archive|zip|rar|jointe|joint|installateur|macros, activ*|autoris*|accept* ~ macro*|contenu|modification*|scripts, desactiv*|coup* ~ antivirus|protection|pare
      scann*|flash*|photographi* ~ qr|code, qr code ~ dessous|joint|suivant|scann*, mot de passe ~ archive|zip|fichier|document|piece|ouvrir|dossier, archive|zip|fichier|document|piece ~ mot|protege* ~ passe|est
      double cliqu*|clic*, cliqu* ~ installer|executer|installateur|activer|ouvrir|setup
      install* ~ logiciel|programme|client|module|pilote|mise|composant|extension|lecteur|outil ~ lien|#link|joint|archive|ci|suivant|reunion|fourni*, copi*|coll*|tap* ~ commande|ligne ~ terminal|console|powershell|invite
      test|exercice|defi|tache ~ technique|code|programmation|github|depot ~ depot|github|archive|zip|telecharg*|local*|joint*|lien|#link|lanc*, depot|github|repo ~ clon*|execut*|lanc*|lancer|install*|telecharg*`,
    de: `
      klon*|clone*|forke* ~ @repository|projekt|#link, repo*|repository|projekt|#link ~ klonen|klont|geklont|clonen|auschecken
      fuhr*|ausfuhr*|start*|kompilier*|lauf*|teste*|installier* ~ @repository|projekt|lokal|rechner|npm|laptop|installer|anwendung ~ lokal*|rechner|laptop|aus|sagen|fehler|github|bitte|anschliessend|dann|computer|pc
      starten|starte|ausfuhren|fuhren ~ skript*|script*|code|programm|datei|installer|npm|exe
      @repository ~ ausfuhr*|lokal*|starten|laufen|installier*|klonen|herunterlad*
      offn*|entpack*|herunterlad*|runterlad*|lad*|entsperr*|aufmach* ~ anhang*|anlage|archiv|zip|rar|angehangt*|beigefugt*|datei|dokument|tabelle|ordner|arbeitsmappe ~ @password|lautet|bitte|rechner|und|ist|mit|anhang*|angehangt*|dann|am
      offn*|entpack* ~ angehangt*|beigefugt*|anhang|archiv|zip|rar|anlage
      archiv|zip|rar|datei|dokument|anhang|pdf|anlage ~ offn*|entpack*|herunterlad*|@password|geschutzt|doppelklick*, aktivier*|erlaub*|zulass*|einschalt*|klick* ~ makro*|inhalt*|bearbeitung|ausfuhrung
      makro*|inhalt*|bearbeitung ~ aktivier*|erlaub*|zulass*|einschalt*|zulassen, virenscanner|antivirus|virenschutz|firewall|defender ~ ausschalt*|deaktivier*|abschalt*|aus|kurz|vorubergehend
      scann*|einscann*|abfotografier* ~ qr|code, qr code ~ scann*|unten|anbei|einscann*|folgend*, doppelklick* ~ datei|installer|symbol|setup|auf, klick* ~ ausfuhren|installieren|aktivieren|zulassen|datei|installer
      @password ~ fur|zum|des ~ archiv|zip|datei|dokument|anhang|offnen, kopier*|eingeb*|fug*|tipp* ~ befehl*|zeile ~ terminal|konsole|powershell|eingabeaufforderung
      installier* ~ programm|software|client|plugin|treiber|erweiterung|update|viewer|werkzeug ~ link|#link|anhang|hier|dies*|unten|unser*|folgend*
      testaufgabe|probeaufgabe|codingaufgabe|aufgabe|test|ubung ~ @repository|#link|zip|archiv|lokal*|anhang|angehangt*|herunterlad*|github`,
    es: `
      descarg*|baj* ~ zip|rar ~ contrasena|clave|ejecut*|abr*, ejecut* ~ root|administrador|servidor|equipo, pas*|paus*|desactiv* ~ antivirus, antivirus ~ pausa|desactiv*|apag*|permit*|ignor*
      clon* ~ @repository|proyecto|#link
      ejecut*|lanc*|lanz*|corr*|arranc*|compil*|instal*|inici*|prueb*|prob* ~ @repository|proyecto|local|npm|instalador|aplicacion ~ local*|ordenador|computadora|maquina|equipo|npm|y|dig*|error|github|portatil|pc|laptop|siguiente|su|tu
      ejecut*|lanz*|corr* ~ script|codigo|comando|archivo|programa|ejecutable|instalador|npm
      abr*|abra|descomprim*|extra*|descarg*|desbloque*|baj* ~ adjunto*|adjunta|archivo|zip|rar|fichero|documento|carpeta|hoja|pdf|libro|#link ~ adjunt*|contrasena|clave|protegid*|ordenador|equipo|luego|y|siguiente|envi*|enlace|#link|zip|es
      abr*|descomprim*|descarg* ~ adjunto*|adjunta|zip|rar|comprimid*|instalador, contrasena|clave ~ archivo|zip|documento|fichero|adjunto|carpeta|abrir
      archivo|zip|documento|fichero|adjunto ~ contrasena|protegid*|cifrad*|comprimid* ~ es|contrasena|clave|con|abr*
      habilit*|activ*|permit* ~ macro*|contenido|edicion|scripts, macro*|contenido|edicion ~ habilit*|activ*|permit*, desactiv*|apag* ~ antivirus|cortafuegos|proteccion|defender|firewall, escane* ~ qr|codigo
      codigo qr ~ abajo|adjunto|siguiente|escane*|movil, doble clic, haga|hacer|haz clic ~ instal*|ejecut*|habilit*|abrir|archivo
      instal* ~ programa|cliente|software|complemento|controlador|actualizacion|herramienta|extension ~ enlace|#link|adjunt*|desde|aqui|siguiente|reunion
      copi*|peg*|escrib* ~ comando|linea ~ terminal|consola|powershell|simbolo, prueba|tarea|ejercicio|reto ~ tecnic*|codigo|programacion|github ~ @repository|zip|descarg*|local*|adjunt*|enlace|#link|clon*`,
    it: `
      zip|archivio|rar password, antivirus ~ pausa|disattiv*|segnal*|ignor*, avvi*|esegu* ~ amministratore|portatile|computer
      clon* ~ @repository|progetto|#link, esegu*|avvi*|lanci*|compil*|install* ~ @repository|progetto|npm|applicazione|installer ~ locale|computer|macchina|portatile|npm|e|dica|errore|github|suo|tuo|pc
      esegu*|avvi*|lanci* ~ script|codice|comando|programma|eseguibile|installer
      apr*|scaric*|estra*|decomprim*|scompatt*|sblocc* ~ allegat*|archivio|zip|rar|file|documento|cartella|pdf ~ allegat*|password|protett*|computer|poi|e|link|#link|zip|inviat*
      apra|apri|aprire|scompatt*|decomprim* ~ allegat*|archivio|zip|rar
      password ~ archivio|zip|file|documento|allegato|aprire, archivio|zip|file|documento|allegato ~ password|protetto, abilit*|attiv*|consent* ~ macro|contenuto|contenuti|modifica
      disattiv* ~ antivirus|firewall|protezione, scansion*|inquadr* ~ qr|codice, codice qr, doppio clic, clicc* ~ install*|esegu*|abilita|apri|file
      install* ~ programma|software|client|plugin|aggiornamento|driver ~ link|#link|allegat*|seguente|riunione|nostro, copi*|incoll* ~ comando|riga ~ terminale|powershell|prompt
      prova|test|esercizio|compito ~ tecnic*|codice|github ~ @repository|zip|locale|scaric*|link|#link|allegat*`,
    pt: `
      antivirus ~ desativ*|pausa|ignor*|deslig*
      clon* ~ @repository|projeto|projecto|#link
      execut*|rod*|corr*|inici*|compil*|instal* ~ @repository|projeto|projecto|npm|aplicac*|instalador ~ local*|computador|maquina|portatil|npm|e|diga|erro|github|seu|pc|notebook
      execut*|rode|rodar|inici* ~ script|codigo|comando|programa|instalador
      abr*|descompact*|extra*|baix*|descarreg*|desbloque*|transfir* ~ anex*|arquivo|zip|rar|ficheiro|documento|pasta|pdf ~ anex*|senha|protegid*|computador|e|depois|link|#link|zip|palavra|enviad*
      abr*|descompact* ~ anexo|zip|rar|anexad*, senha|palavra ~ arquivo|zip|documento|ficheiro|anexo|abrir
      arquivo|zip|documento|ficheiro|anexo ~ senha|protegid*, habilit*|ativ*|permit* ~ macro*|conteudo|edicao, macro*|conteudo|edicao ~ habilit*|ativ*|permit*, desativ*|deslig* ~ antivirus|firewall|protecao
      escane*|leia|digitaliz*|aponte ~ qr|codigo, codigo qr, qr code, duplo clique, cliqu* ~ instal*|execut*|habilit*|abrir|arquivo
      instal* ~ programa|software|cliente|plugin|atualizacao|driver ~ link|#link|anex*|seguinte|reuniao|nosso, copi*|cole ~ comando|linha ~ terminal|powershell|prompt
      teste|tarefa|exercicio|desafio ~ tecnic*|codigo|github|programacao ~ @repository|zip|local*|baix*|link|#link|anex*`,
    nl: `
      repository|repo op, haal* ~ repository|repo, virusscanner|antivirus ~ negeer|pauzeer*|uit
      kloon|klonen|clone|clonen ~ @repository|project|#link, voer|draai*|start*|installeer*|compileer*|run ~ @repository|project|npm|applicatie|lokaal ~ lokaal|computer|laptop|machine|npm|uit|en|zeg|fout|github|pc|uw|je
      voer|draai*|start*|run ~ script|code|programma|commando|installer, @repository|project ~ lokaal|draaien|klonen|uitvoeren|downloaden
      open*|download*|pak|uitpakken|unzip|ontgrendel* ~ bijlage*|bijgevoegd*|archief|zip|rar|bestand*|document|map ~ wachtwoord|bijgevoegd*|computer|uit|#link|link|is|en|dan|zip|gestuurd|beveiligd*|met
      open* ~ bijgevoegd*|bijlage|zip|rar|archief
      wachtwoord ~ archief|zip|bestand|document|bijlage, archief|zip|bestand|document|bijlage ~ wachtwoord|beveiligd, macro*|inhoud|bewerking ~ inschakel*|toestaan|activeer*|aan
      schakel|activeer*|inschakel*|sta ~ macro*|inhoud|bewerking*, virusscanner|antivirus|firewall ~ uit|uitschakel*|uitzet*, schakel ~ virusscanner|antivirus|firewall, scan* ~ qr|code, qr code, dubbelklik*
      klik ~ installeren|uitvoeren|inschakelen|toestaan|bestand, installeer* ~ programma|software|client|plugin|update|driver ~ link|#link|bijlage|onze|volgende|via
      kopieer*|plak ~ commando|regel|opdracht ~ terminal|powershell, opdracht|test|oefening|proefopdracht ~ @repository|zip|lokaal|download*|#link|bijlage|github`,
    pl: `
      sklon* ~ @repository|projekt|#link, uruchom*|odpal*|zainstal*|skompil*|wykon* ~ @repository|projekt|npm|aplikacj* ~ lokalnie|komputer*|laptop*|maszyn*|npm|i|blad|github|swoim|u
      uruchom*|odpal*|wykon* ~ skrypt*|kod|program|polecen*|instalator*
      otworz*|rozpak*|pobier*|pobrac|wypak*|sciagn* ~ zalacz*|zalacznik*|archiwum|zip|rar|plik*|dokument*|folder ~ haslo|zalacz*|komputer*|link*|#link|zip|i|zabezpiecz*|z|na
      otworz*|rozpak* ~ zalaczon*|zalacznik*|archiwum|zip|rar
      haslo ~ archiwum|zip|pliku|dokument*|zalacznik*, archiwum|zip|plik|dokument|zalacznik ~ haslo|haslem|zabezpiecz*, wlacz*|zezwol*|aktyw* ~ makr*|tresc*|edycj*|zawartos*, makr*|tresc ~ wlacz*|zezwol*
      wylacz* ~ antywirus*|zapor*|ochron*, zeskan*|skan* ~ qr|kod*, kod qr, kliknac|kliknij|kliknij ~ dwukrotn*|zainstal*|uruchom*|plik|zezwol*|wlacz*
      zainstal* ~ program*|oprogram*|klient*|wtyczk*|aktualizacj* ~ link*|#link|zalacz*|nasz*|nastep*, skopiuj*|wklej* ~ polecen*|komend*|lini* ~ terminal*|powershell|konsol*
      zadan*|test*|cwiczen* ~ @repository|zip|lokalnie|pobier*|#link|zalacz*|github|link*`,
    ru: `
      клонир*|склонир* ~ @repository|#link, запуст*|запуск*|выполн*|установ*|скомпилир*|собер* ~ @repository|проект|npm|приложен* ~ локальн*|компьютер*|ноутбук*|машин*|npm|и|ошибк*|github|себя|своем|у|пк
      запуст*|выполн* ~ скрипт*|код|команд*|программ*|установщик*
      откро*|открыт*|распак*|скача*|загруз*|извлек* ~ вложен*|вложенн*|прикреп*|архив*|zip|rar|файл*|документ*|папк* ~ парол*|прикреп*|вложен*|компьютер*|ссылк*|#link|zip|и|защищ*|с|на|он
      откройте|распак* ~ вложен*|архив|zip|rar|прикрепленн*
      пароль ~ архив*|zip|файл*|документ*|вложен*, архив|zip|файл|документ|вложение ~ парол*|защищен, включ*|разреш*|активир* ~ макрос*|содержим*|редактирован*, макрос* ~ включ*|разреш*
      отключ* ~ антивирус*|защит*|брандмауэр*, отскан*|сканир*|наведите ~ qr|код*|камер*, qr код, куар код, двойной клик|щелчок, щелкните|нажмите|кликните ~ дважды|установ*|запуст*|файл*|разреш*|включ*
      установ* ~ программ*|клиент*|плагин*|обновлен*|драйвер* ~ ссылк*|#link|вложен*|наш*|след*, скопир*|встав* ~ команд*|строк* ~ терминал*|powershell|консол*
      задан*|тест*|упражнен* ~ @repository|zip|локальн*|скача*|#link|вложен*|github|гитхаб*|ссылк* ~ клон*|запуст*|скача*|там|на|и|по|лежит`,
    zh: `
      下载 ~ 测试包|程序包|项目包|软件包, 密码 ~ 打开|解压, 杀毒 ~ 关|退出|忽略|暂停|允许, 测试包
      克隆 ~ 仓库|代码|项目, 运行 ~ 代码|脚本|程序|项目|安装包, 执行 ~ 代码|脚本|程序|命令, 启动项目, 本地运行, 在 ~ 电脑|本地 ~ 运行|执行|启动, 打开 ~ 附件|压缩包|文件|文档|表格|安装包 ~ 密码|附|并|即可|查看|解压|后, 打开附件, 打开附带, 打开压缩包, 解压 ~ 附件|压缩包|文件|密码, 解压密码
      下载 ~ 附件|压缩包|安装包|程序|文件 ~ 打开|运行|安装|解压|密码, 密码 ~ 解压|压缩包|打开附件, 启用宏, 启用 ~ 宏|内容|编辑, 允许 ~ 宏|编辑|运行, 扫描 ~ 二维码, 扫 ~ 二维码|码, 扫码, 双击 ~ 安装|文件|运行|打开, 安装 ~ 程序|软件|插件|客户端 ~ 链接|附件|以下|我们, 关闭 ~ 杀毒|防火墙|防护, 测试题 ~ 下载|运行|仓库|代码, 粘贴 ~ 命令 ~ 终端`,
  },
  unless: {
    en: `
      we|i|they|team|engineers|already|developers|he|she run|ran|open|opened|build|launch|start|clone|cloned|running, never|avoid open|run|click|enable
      open ~ source|access|position*|role|day|question*|window|door|account|letter|data|to|science
      live|pair ~ coding|session|programming ~ together|interview|discuss, marathon, run the|a|your|our team|department|programme|program|group|conference|lab|company|business, build ~ team|relationship*|network|career`,
    fr: `
      n|ne|jamais ouvr*|activ*|cliqu*|install*|execut*, ouvr* ~ fenetre|porte|compte|poste|magasin|debat|portes|discussion, acces ouvert, je|nous|on|il|elle|equipe lanc*|execut*|install*|ouvr*|fait tourner
      ensemble ~ direct|entretien, marathon, code postal`,
    de: `
      wir|ich|team|sie|er fuhr*|starte*|offne*|lief*|laufe ~ jeden|gern|marathon|team|unser*, fenster|tur|konto|geschaft|diskussion ~ offn*|auf, offn* ~ fenster|tur|fenster|konto, live|gemeinsam ~ aufgabe|coding|gesprach
      nie|nicht|niemals ~ offn*|klick*|aktivier*, postleitzahl, tag ~ offnen tur`,
    es: `
      nunca|no|jamas abr*|habilit*|ejecut*|instal*|haga|hagas, abr* ~ ventana|puerta|cuenta|tienda|debate|puertas, acceso abierto, yo|nosotros|ella|ellos|equipo ejecut*|corr*|lanz*|dirij*
      en vivo|directo ~ entrevista|ejercicio|juntos, ejercicio ~ en vivo|directo, maraton, codigo postal, corr* ~ kilometros|maraton`,
    it: `
      non|mai apr*|clicc*|esegu*|install*|abilit*, finestra|porta|conto|negozio, accesso aperto, maratona, codice postale, dal vivo|insieme ~ colloquio|esercizio, esercizio ~ insieme|dal vivo`,
    pt: `
      nao|nunca abr*|cliqu*|execut*|instal*|habilit*|ativ*, janela|porta|conta|loja, acesso aberto, maratona, codigo postal, ao vivo|juntos ~ entrevista|exercicio, exercicio ~ juntos|ao vivo`,
    nl: `
      nooit|niet ~ open*|klik|installeer*|inschakel*, open* ~ raam|deur|rekening|winkel, raam ~ open*, open toegang|access, marathon, postcode, samen|live ~ gesprek|oefening|opdracht, opdracht ~ samen|live`,
    pl: `
      nigdy|nie ~ otwier*|klik*|uruchami*|instal*, okn*|drzwi|konto|sklep* ~ otw*, otw* ~ okn*|drzwi|konto, dostep otwart*, maraton*, kod pocztowy, na zywo|razem ~ rozmow*|zadan*, zadan* ~ na zywo|razem`,
    ru: `
      никогда|не ~ открыв*|нажима*|запускай*|устанавл*|включай*, окн*|дверь|счет|магазин ~ откр*, откр* ~ окн*|дверь|счет|магазин, открытый доступ, марафон*, почтовый индекс, вживую|вместе ~ задан*|собеседован*|встреч*
      задан* ~ вживую|вместе`,
    zh: `
      不要打开, 不要运行, 不要点击, 请勿打开, 请勿扫, 打开窗, 开窗, 开放获取, 马拉松, 邮政编码, 现场 ~ 编程|题`,
  },
});
