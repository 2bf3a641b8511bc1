import { defineConcept } from '../concept-lexicon.ts';

/** Tell nobody, delete this. Its phrases hold their own negations, so that none before them counts. */
export const secrecy = defineConcept({
  id: 'secrecy',
  negated: 'kept',
  says: {
    en: `
      keep|keeping|kept|stay|stays|remain|remains|leave|hold ~ between us|ourselves|you|two, just|only|strictly|purely|entirely between us|ourselves|you|two
      keep|keeping|stay|remain|leave|hold ~ this|it|that|matter|conversation|cooperation|contact|offer|everything|what|arrangement ~ private|quiet|secret|confidential|discreet|yourself|ourselves|silent|wraps|mum|low
      keep|keeping quiet|silent|secret|discreet|mum, to yourself ~ please|now, for|this|it to yourself
      not|never|t|avoid|rather|without|nor ~ tell|telling|mention*|inform*|discuss*|talk|talking|speak*|report*|notify*|show*|forward*|involve*|involving|consult*|alert*|bother*|trouble|copy ~ @overseer
      not|never|t|avoid|without share|sharing|disclose|reveal ~ this|it|conversation|contact|cooperation|offer|message* ~ @overseer
      not|never|t|avoid mention*|discuss*|talk* ~ this|our|conversation|cooperation|contact|offer|arrangement ~ work|office|anyone|else|linkedin|home
      no|not|t|never|why|without need|reason|point|necessary|have|necessity|sense|bother ~ tell|telling|inform*|mention*|involve*|involving|report*|notify*|ask*|consult*|disclos*|register|declare|check ~ @overseer|anything|this|it
      employer|boss|company|colleagues|security|manager|hr|department|compliance|wife|family|office ~ not|t|never|nothing ~ know|learn|hear|find|see|notice|told|informed|aware|need
      nobody|none|noone ~ needs|need|has|have|must|should|ever|else ~ know|learn|hear|see|find|told
      no one ~ needs|need|has|have|must|should|ever|else ~ know|learn|hear|find|told
      delete|erase|remove|clear|wipe|destroy|burn|shred|trash ~ message*|chat|chats|conversation|history|thread|email*|correspondence|traces|reading
      delete|erase|burn this|it|them ~ after|once|when|afterwards, discreet*|hush
      discretion ~ expect*|required|matter*|important|essential|appreciat*|count|both|needed|guarantee*|sides
      need*|want*|count*|rely|expect*|appreciat*|value*|require*|utmost|complete|absolute|your discretion, under the radar, under wraps, low profile|key
      quietly ~ work|do|arrange|cooperat*|meet|help|continue, strictly|completely|absolutely|entirely confidential*|private|secret, our|little secret
      meet|work|talk|write|act|help in secret|secrecy, pen name, pseudonym*, under another|different|other|assumed name, without|no|leave|leaving|any trace*|record|records
      no|not paper trail, nothing|not in writing|paper, eyes only, if ~ asks|asked|ask|wonders ~ say|tell|just|friend*|answer, keep ~ from|outside your|the @overseer|work
      behind ~ back, stays here|inside|room, separate from|outside your ~ employer|office|work|job ~ keep|contact|matter
      does|do|need|should|must not|never|t concern ~ employer|boss|company|colleagues, stay|stays|remain|remains with us|me
      keep|keeps|kept apart|separate from ~ job|work|employer|office, keep|leave|stay ~ out of it|this ~ office|employer|company|me|my|best|colleagues|course
      company|employer|boss|bank|office|nobody ~ never|not ~ connect|trace|link|find
      tell|say|call ~ office|work|employer|boss|department|it ~ holiday|vacation|doctor|dentist|tutoring|family|leave
      not list|declare|register|mention ~ declaration|form|forms|register|annual, need nobody|nobodys ~ leave|permission, not make ~ work|office thing|matter
      not|t bother|trouble ~ office|manager|boss|employer|legal`,
    fr: `
      entre nous|vous moi|deux|toi, rest*|gard*|demeur* ~ entre nous
      gard*|rest*|conserv*|tenir|tenez ~ secret|secrete|confidentiel*|discret*|discrete|silence|pour|prive ~ cela|ca|ceci|vous|nous|tout|echange*|conversation|collaboration|affaire|proposition|tres|svp
      gard*|rest* ~ cela|ca|ceci|tout|conversation|echange*|collaboration|proposition|discussion*|le ~ secret*|confidentiel*|vous|discret*
      ne|n|pas|sans|eviter|evitez|eviter|inutile|jamais|ni ~ dire|dites|parler|parlez|inform*|mention*|prevenir|prevenez|evoqu*|avert*|montr*|implique*|consult*|raconte*|partag*|signal*|declar* ~ @overseer
      pas|inutile|aucun*|nul|pourquoi|sans ~ besoin|necessaire|raison|utile|obligation|obliger|inform*|prevenir ~ employeur*|chef*|hierarchie|superieur*|collegue*|rh|securite|direction|entreprise|service*|declar*
      employeur|chef|hierarchie|collegues|superieur*|patron|entreprise|service|securite|direction|famille|femme|mari ~ ne|n ~ pas|rien|jamais ~ savoir|sache*|appren*|doit|doivent|besoin|voir|entendre|courant
      personne|nul ~ ne|n ~ savoir|sache|saura|doit|appren*|besoin, a l insu
      supprim*|efface*|detrui*|brul*|jete* ~ message*|conversation*|echange*|mail*|historique|trace*|discussion*|lecture|fil|ceci, apres lecture
      sans|aucune|pas|laiss* ~ trace*|ecrit, discretion, discret*|discrete*|discretement ~ tres|travail*|agir|rest*|soyez|nous|toute|procede*
      soyez|rester|restez|restons discret*|discrete*, toute discretion, plus|plus grande stricte discretion|confidentialite
      strictement|totalement|absolument confidentiel*|prive*|secret*, notre|petit secret, en secret|cachette|douce|catimini, sous un|autre|faux pseudonyme|nom, pseudonyme
      profil bas, si on|quelqu ~ demande* ~ dites|repondez|dis|ami*, dans le|dos dos, ne|n regarde*|concerne* ~ employeur|chef|personne|que, vos yeux seulement
      rien ~ ecrit|papier, dites|dire|prenez|posez ~ bureau|travail|employeur|conges|vacances ~ conges|vacances|famille|medecin|plutot|simple|souple
      rester|restez|laissez ~ en dehors, rien ~ par ecrit, sans le|en dire|parler a|au`,
    de: `
      unter uns|vier, bleib*|behalt*|behandel*|halt* ~ unter|zwischen uns, zwischen uns ~ bleib*|beiden, fur sich|dich ~ behalt*|behalten, behalt* ~ fur sich|dich
      vertraulich|diskret|geheim|verschwiegen|stillschweig*|stillschweigen ~ behandel*|bleib*|halt*|bewahr*|umgeh*|vereinbar*
      bitte|streng|absolut|strikt|hochst|vollig vertraulich|diskret|geheim|verschwiegen
      diskretion|verschwiegenheit|stillschweigen|geheimhaltung ~ erwart*|wichtig|bitt*|selbstverstand*|gross*|zahl*|bewahr*|verlass*|beiderseit*|voraus*|notig
      um|auf|absolute|hochste|gegenseitige ~ diskretion|verschwiegenheit|stillschweigen
      niemand* ~ erzahl*|sag*|inform*|wissen|weitererzahl*|erwahn*|davon|zeigen|verraten|gegenuber|erfahr*|erfahrt
      @overseer ~ nicht*|nichts|besser|lieber|keine|niemals ~ erzahl*|sag*|inform*|wissen|erwahn*|erfahr*|zeigen|verraten|mitteil*|melden|mitbekomm*|hor*|weiss
      nicht|niemals|nie|keine|kein|ohne|nichts|lieber|weder ~ @overseer ~ erzahl*|sag*|inform*|sprech*|erwahn*|zeigen|verraten|mitteil*|melden|fragen|bescheid|einbezieh*|einweih*|red*|erfahr*
      nicht|keine|kein|unnotig|ohne|warum ~ notig|notwendig|muss*|brauch*|grund|anlass|noch ~ @overseer
      sag*|erzahl*|inform*|erwahn*|sprech*|red*|melde* ~ @overseer ~ nicht*|nichts|davon|daruber|nie
      nicht|niemals|keinem|niemand* ~ erwahn*|weitererzahl*|weitersag*|herumerzahl*|ausplauder*, nicht ~ im|am buro|arbeitsplatz ~ erwahn*|sprech*|red*
      losch*|vernicht*|verbrenn*|entfern*|beseitig* ~ nachricht*|chat*|verlauf|unterhaltung|mail|mails|konversation|diese|spuren|danach|lesen
      nachricht*|chat*|verlauf|unterhaltung|mail|mails|gesprach|spuren|diese ~ losch*|vernicht*|verbrenn*|beseitig*, nach dem lesen, keine|ohne spuren
      nichts|nicht schriftlich*|papier|festhalten, unser|kleines geheimnis, im geheimen|stillen|verborgenen, unter dem radar, unauffallig ~ bleib*|verhalt*|arbeit*|vorgeh*|treff*
      deckname*|pseudonym|falschen namen|anderem, unter anderem|fremdem namen, falls|wenn ~ jemand|man|einer ~ fragt|fragen ~ sag*|antwort*|freund*, hinter rucken
      geht ~ niemand*|arbeitgeber*|chef* ~ nichts, muss|mussen|braucht|brauchen|soll|sollte ~ davon nichts|nicht|niemand*
      sag*|melde*|nimm|nehmen ~ buro|arbeit|chef|dienststelle|urlaub ~ urlaub|arzt|familie|einfacher|privat, merkt|merken|erfahrt|weiss ~ keiner|niemand
      keiner|niemand ~ merkt|erfahrt, nicht ~ dienstrechner|diensthandy|dienstlich*, vom dienstrechner ~ nicht, halt*|lass* ~ heraus|raus|aussen vor`,
    es: `
      entre nosotros|usted|los|tu ~ dos|nosotros|yo|solo|queda*, qued*|manten*|mantengamos ~ entre ~ nosotros|dos|usted, entre nosotros
      manten*|mantengamos|guard*|conserv*|qued*|trat* ~ esto|secreto|discrecion|confidencial*|reserva|discret*|silencio|privad*|usted, guard* ~ secreto|silencio|para
      para si|usted|ti mism*
      no|nunca|sin|evite*|evitar|jamas|mejor|tampoco|ni ~ dig*|decir*|cont*|cuent*|habl*|inform*|mencion*|coment*|avis*|muestr*|compart*|involucr*|consult*|menci*|comunic*|revel*|notific* ~ @overseer
      no|sin|ningun*|tampoco ~ necesidad|necesario|hace|falta|motivo|tiene|razon|para ~ inform*|decir*|avis*|mencion*|consult*|notific*|comunic*|declar* ~ @overseer|nada|esto|lo
      @overseer ~ no|nada|tampoco|nunca ~ sab*|sep*|enter*|conoc*|necesita|necesitan|debe*|tiene*, nadie ~ sab*|sep*|enter*|conoc*|debe*, que ~ nadie ~ sepa|entere
      sin que ~ @overseer ~ sep*|enter*|conoz*, borr*|elimin*|destru*|quem* ~ mensaje*|conversaci*|chat|correo*|historial|rastro*|esto|leer*|charla|hilo
      despues de|haberlo leer*|leido ~ borr*|elimin*|destru*, sin|ningun*|no dejar|rastro*|deje*|deja* ~ rastro*|huella*|escrito|constancia, sin rastro*|dejar, discrecion
      discretamente, trabaj*|actu*|sea|ser|seamos|sean|muy|maxima|total ~ discret*|discrecion
      estrictamente|totalmente|absolutamente|muy|completamente confidencial*|secret*|privad*, nuestro|pequeno secreto, en secreto, bajo otro nombre, seudonimo, perfil bajo
      a espaldas, si ~ alguien|le|te ~ pregunta* ~ diga|digale|responda|di|amig*, por debajo ~ agua, no ~ incumbe|concierne|importa ~ @overseer, a escondidas, nada por escrito
      solo para sus ojos, diga*|di|decir ~ oficina|trabajo|empresa|jefe ~ vacaciones|medico|familia, sin contar* ~ oficina|trabajo|nadie, nada ~ por escrito
      nadie ~ relacion*|vincul*|entera*`,
    it: `
      tra|fra noi|lei|due|me ~ noi|due|rest*|solo|me, rest*|tenga|teniamo*|tien* ~ tra|fra noi|lei, rest*|riman* ~ fra|tra noi
      teng*|ten*|tien*|mant*|rest*|conserv* ~ segret*|riservat*|riserbo|discret*|riservo|confidenzial*|silenzio|te|lei|per, tenga|tieni|tenere|tenerlo per se|te|lei
      non|senza|mai|evit*|nessun* ~ dica|dire|dir*|parl*|inform*|menzion*|raccont*|mostr*|condivid*|avvis*|consult*|coinvolg*|accenn*|comunic* ~ @overseer
      non|nessun*|senza ~ serve|necessari*|bisogno|motivo|occorre|obbligo ~ inform*|dir*|avvis*|menzion*|comunic*|consult* ~ @overseer|nulla
      @overseer ~ non|nulla|niente ~ sap*|sapere|deve|venga|scop*|bisogno, nessuno ~ sap*|deve|scop*|venire|verra
      cancell*|elimin*|distrugg*|bruci* ~ messagg*|conversazion*|chat|mail|email|cronologia|tracc*|questo|lettura, dopo averlo|la lettura|letto, senza|nessuna|lasci* tracc*
      discrezione|riserbo|riservatezza ~ massim*|assolut*|import*|contiamo|confid*|chied*|appr*|necessari*, massima|assoluta|totale|chiediamo|con discrezione|riservatezza|riserbo
      sia|siamo|essere|molto|agire discret*, strettamente|assolutamente|totalmente|molto confidenzial*|riservat*|segret*, nostro|piccolo segreto, in segreto
      sotto altro|falso nome, pseudonimo, basso profilo, se ~ qualcuno|chied* ~ dica|amic*|rispond*, alle spalle, niente di|per scritto|iscritto
      dica|dire|dite|di ~ ufficio|azienda|lavoro|capo|ferie ~ ferie|medico|famiglia|semplice, azienda|ufficio ~ dica|dire ~ ferie|famiglia, tutto a|solo voce
      al lavoro ~ non ~ parl*|dir*, non ~ parl* ~ al lavoro|ufficio`,
    pt: `
      entre nos, fiqu*|mant* ~ entre nos, mant*|guard*|fiqu*|conserv*|trat* ~ segredo|sigilo|discric*|confidencia*|discret*|silencio|consigo|si|reserv*, guard* ~ para si|voce
      nao|sem|nunca|evite*|nem ~ diga|dizer|conte|contar|fal*|inform*|mencion*|coment*|avis*|mostr*|compartilh*|partilh*|consult*|envolv*|comunic*|revel* ~ @overseer
      nao|sem|nenhum* ~ precis*|necessari*|necessidade|motivo|ha|obrigad*|porque ~ inform*|dizer|avis*|mencion*|comunic*|consult*|contar ~ @overseer|nada|isso
      @overseer ~ nao|nada|nunca ~ sab*|sou*|precis*|deve*|descob*|conhec*, ninguem ~ sab*|saib*|precis*|deve*|descob*|fiqu*
      apag*|elimin*|destru*|exclu*|delet* ~ mensage*|convers*|chat|email*|historico|rastro*|vestigi*|isto|isso|ler|leitura, depois de|que ler|lida|lido ~ apag*|elimin*
      sem|nenhum|deix* rastro*|vestigi*|rasto*, discricao|sigilo ~ maxim*|absolut*|import*|contamos|pedimos|total|agradec*|necessari*
      maxima|total|absoluta|absoluto|pedimos|com discricao|sigilo, seja|sejamos|muito|agir discret*, estritamente|totalmente|absolutamente|muito confidencia*|secret*|sigilos*
      nosso|pequeno segredo, em segredo, com|sob outro|falso nome, pseudonimo, se ~ alguem|pergunt* ~ diga|amig*|responda, pelas costas, as escondidas, nada por escrito
      nao ~ ponha|escreva|mencione|fale ~ correio|trabalho|agencia|servico|emprego, diga ~ trabalho|empresa|servico ~ ferias|medico|familia, sem ninguem ~ saber
      ninguem ~ liga|relacion*|percebe`,
    nl: `
      tussen ons|u|jou, onder ons|vier, blij*|houd*|hou ~ onder|tussen ons, voor jezelf|uzelf|je
      houd*|hou|blij*|behandel* ~ geheim|stil|vertrouwelijk|discreet|prive|uzelf|jezelf
      niet|nooit|geen|niemand|zonder|liever ~ vertel*|zeg*|praat*|inform*|meld*|noem*|deel|delen|laten|bespreek*|vermeld*|weten ~ @overseer
      niet|geen|nooit ~ @overseer ~ vertel*|zeg*|praat*|inform*|melden|weten|noemen|bespreken|delen|laten|over
      @overseer ~ niet*|niets|geen ~ weten|vertel*|inform*|horen|merken|zeggen|melden|hoeft|hoeven, niemand* ~ weten|vertel*|hoeft|horen|zeggen|over
      niet|geen|onnodig nodig|noodzaak|reden|hoeft ~ @overseer, @overseer ~ hoeft|hoeven|moet|mag ~ niet*|niets
      verwijder*|wis|wissen|vernietig*|verbrand*|delete ~ bericht*|chat|gesprek|mail|mails|geschiedenis|sporen|lezen|dit
      bericht*|chat|gesprek|mail|dit ~ verwijder*|wissen|vernietig*|verbrand*, na lezing|lezen, geen|zonder sporen|spoor, discretie|geheimhouding|stilzwijgen
      discreet ~ werk*|blij*|te|zijn|graag|heel|zeer, strikt|uiterst|absoluut|zeer|volstrekt vertrouwelijk|geheim|discreet|prive, ons|klein geheim|geheimpje, in het geheim
      schuilnaam|pseudoniem, onder een andere|valse naam, onder radar, als|mocht ~ iemand ~ vraagt ~ zeg*|vriend*|antwoord, achter ~ rug, niets op papier|schrift
      werk ~ niet ~ praten|zeggen|over|noemen, niet|niks|niets ~ op|het werk ~ praten|zeggen|noemen|over, merkt|merken ~ toch niemand|niemand, kijkt|merkt ~ niemand
      zeg ~ werk|baas ~ vakantie|vrij|dokter`,
    pl: `
      miedzy nami, zosta*|pozosta*|zachow* ~ miedzy|dla ~ nami|siebie, dla siebie ~ zachow*|zatrzym*|prosze, zachow*|zatrzym* ~ dla siebie|siebie
      zachow*|trzym*|utrzym*|pozosta* ~ tajemnic*|dyskrecj*|poufn*|cisz*|sekre*|dyskret*
      nie|bez|nigdy|ani|lepiej ~ mow*|mowi*|wspomin*|inform*|rozmaw*|opowiad*|zdradz*|pokaz*|dziel*|konsult*|zglasz*|powiadam* ~ @overseer
      nikomu ~ nie ~ mow*|mowi*|wspomin*|opowiad*|zdradz*|pokaz*, @overseer ~ nie ~ musi|musz*|powin*|wiedzi*|wie|dowie*|mow*|inform*|potrzeb*
      nie ~ trzeba|musi*|potrzeb*|ma|koniecz* ~ inform*|mowi*|wspomin*|zglasz*|powiadam*|pyta* ~ @overseer|nic|tym, nikt ~ nie ~ musi|powin*|wie|dowie*
      usun*|skasuj*|skasow*|zniszcz*|spal*|usuw* ~ wiadomos*|rozmow*|czat*|mail*|histori*|slad*|przeczytan*|te|to, po przeczytan*, bez|zadn*|nie ~ slad*|sladow, dyskrecj*
      dyskretn* ~ dzial*|prosz*|bardz*|spraw*|byc|badz*, scisle|absolutnie|calkowicie|bardzo poufn*|tajn*|prywatn*, nasz*|mal* ~ tajemnic*|sekret*, w tajemnicy|sekrecie
      pseudonim*, pod innym|falszywym|zmienionym nazwisk*|imieni*, jesli|gdyby ~ ktos ~ zapyta*|pyta* ~ powiedz*|mow*|znajom*|odpowied*, za plecami, nic ~ na pismie|papierze
      nic ~ nie ~ mow* ~ prac*|domu|biurze, nie ~ mow* ~ nic ~ prac*, nikt ~ nie ~ dowie*|zauwaz*|polaczy*, w pracy ~ powie*|powiedz* ~ urlop|lekarz*`,
    ru: `
      между нами, оста* ~ между ~ нами, держ*|сохран*|остав*|храни* ~ секрет*|тайн*|себе|конфиденциальн*|между
      не|без|никогда|лучше|ни ~ говор*|рассказ*|сообщ*|упомин*|обсужд*|показ*|делит*|информир*|ставить|привлек*|докладыв*|советов* ~ @overseer
      никому ~ не ~ говор*|рассказ*|сообщ*|упомин*|показ*, @overseer ~ не ~ должн*|нужно|надо|обязательн*|знать|знает|узна*|говор*|сообщ*|рассказ*|станов*, @overseer ~ знать ~ не
      не ~ нужно|надо|обязательно|стоит|требуется|обязан* ~ сообщ*|говор*|информир*|упомин*|уведомл*|спраш*|став* ~ @overseer|об, никто ~ не ~ должен|узна*|знает
      удал*|сотр*|уничтож*|сожг* ~ сообщени*|переписк*|чат*|письм*|истори*|след*|прочтени*|это, после прочтени*, без|никаких|не следов|остав* ~ следов|след*, без следов
      конфиденциальност*|осторожност*|деликатност* ~ прос*|важн*|рассчит*|цен*|полн*|строг*, строго|полностью|абсолютно|исключительно конфиденциальн*|секретн*|приватн*
      наш*|маленьк* секрет*|тайн*, в секрете|тайне, по секрету, псевдоним*, под другим|чужим|вымышленн* именем|фамили*, если ~ спрос* ~ скаж*|говор*|друг|знаком*|ответ*
      за спиной, не афишир*, не привлекая|привлекать вниман*, ничего ~ письменно|бумаг*, не высовыв*, на работе ~ скаж*|говор*|отпуск*|незачем|лучше
      дома|работе ~ не ~ говор*|упомин*|рассказ*, незачем ~ говор*|рассказ*|сообщ*`,
    zh: `
      不要|别|请勿|无需|不必|不用|没必要|切勿|最好不|先不|勿 ~ 告诉|告知|通知|提起|提及|透露|报告|汇报|说|讲|声张 ~ @overseer, 保密|保守秘密|你知我知|天知地知|我们之间的秘密|我们两个人知道|只有我们知道|我们俩知道|我们两人之间|你我之间|您我之间|我们之间
      不要|别|请勿|切勿|先不 ~ 声张|外传|泄露|张扬|外泄, @overseer ~ 不需要知道|不必知道|不用知道|不会知道|没必要知道, 不需要|不必|没必要|无需|不用 ~ 让 ~ @overseer ~ 知道, 别让|不要让|不让 ~ @overseer ~ 知道, 没人会知道|没有人会知道|谁都不会知道
      删除|删掉|删了|销毁 ~ 消息|聊天|记录|邮件|对话|信息|这条, 看完就删|看完删|阅后删除|看后删除|不留痕迹|别留痕迹|不留记录, 低调 ~ 处理|进行|行事|一点, 悄悄|秘密进行|暗中|私下进行|笔名|化名|匿名 ~ 发表|写|进行|做, 如果有人问|要是有人问 ~ 就说
      不用|不必|无需|别|不要|也不用 ~ 跟|和|向|对 ~ @overseer ~ 说|提|讲|报备|汇报, 跟|和|向|对 ~ @overseer ~ 不用|不必|无需|别 ~ 说|提|讲|报备, @overseer ~ 不必|不用|无需 ~ 报备|汇报|打招呼, 不留文字|不留书面|不署名|口头说说|以旅游名义|以度假名义|以探亲名义`,
  },
  unless: {
    en: `
      application|applications|cv|candidate*|applicant*|patient*|customer*, privacy|cookie policy, secret recipe|santa|ingredient|sauce|garden, public announcement
      please|should|must|always|first|can|may|could|would inform|tell|check|ask|consult|notify ~ your ~ employer|manager|compliance|supervisor|legal|security, intended recipient*
      at your|our|their|its discretion, not|no|longer secret*, password*, trade secret*, my|our employer|boss|manager|supervisor
      share|disclose|reveal|send|include|give|provide ~ confidential|internal|proprietary|sensitive|classified|nonpublic, report|fix* ~ bug|issue*|error*, branch|cache|database
      tell|inform|ask ~ employer|boss ~ first|before, hesitate, report it|this|them ~ security|form|manager`,
    fr: `
      candidature*|candidat*|patient*, politique de|confidentialite confidentialite, recette*|ingredient*|sauce, annonce publique
      veuillez|merci|devez|faut|prier|pensez|abord ~ inform*|prevenir|consult*|demander|parl* ~ employeur|hierarchie|juridique|superieur*, mot de|passe passe
      mon|notre employeur|chef|patron, a votre|discretion de discretion, secret|secrets professionnel|fabrication, ne|n|pas @send ~ confidentiel*|interne*|sensible*
      entre nous|nos deux societes|entreprises|equipes, difference entre`,
    de: `
      bewerbung*|bewerber*|patient*|datenschutz*|lebenslauf, geheimrezept|geheimzutat|rezept*|zutat*, offentliche bekanntmachung
      bitte|sollten|mussen|zuerst|vorher|unbedingt ~ inform*|fragen|sprech*|abstimm*|klar* ~ arbeitgeber*|vorgesetzt*|rechtsabteilung|compliance ~ zuerst|vorher|zustimm*|bevor|bitte
      informieren|fragen sie|bitte ~ ihren|ihre arbeitgeber|vorgesetzt* ~ vorher|zuerst|bevor|zustimmung|erlaubnis, passwort*|kennwort*|geschaftsgeheimnis*
      mein|meinen|meinem|meine|unser|unserem|unseren arbeitgeber|chef|kolleg*|firma, kein geheimnis, nicht ~ vertraulich*|intern* ~ teil*|weitergeb*|@send
      keine ~ vertraulich*|intern* ~ teil*|weitergeb*|@send|informationen, nicht mehr geheim, cache|datenbank|branch`,
    es: `
      candidatura*|solicitud|curriculum|candidat*|paciente*, politica|aviso de privacidad, receta*|ingrediente*|salsa, anuncio publico
      por favor|debe|deberia|favor|conviene|primero inform*|avise|consulte|hable|pregunte|comuni* ~ empleador|empresa|jefe|superior*|juridic*, por favor inform*|consult*|avis*
      contrasena*|clave*, mi|nuestro empleador|jefe|empresa, no secreto, secreto|secretos comercial*|profesional*|industrial*
      no ~ compart*|envi*|@send ~ informaci*|datos|document*|material @internal, no ~ @internal, entre nosotros ~ empresas|dos empresas`,
    it: `
      candidatur*|candidat*|curriculum|pazient*, informativa|politica|privacy, ricett*|ingredient*|salsa, annuncio pubblico
      per favore|prego|deve|dovrebbe|prima|consigliamo|preghiamo inform*|avvis*|consult*|parl*|chied* ~ datore|azienda|capo|superior*|legal*
      inform*|avvis* ~ datore|azienda ~ prima, password, mio|nostro datore|capo|azienda, non segreto, segreto|segreti industrial*|professional*, non ~ condivid*|@send ~ @internal`,
    pt: `
      candidatura*|candidat*|curriculo|paciente*, politica|aviso de privacidade, receita*|ingrediente*|molho, anuncio publico
      por favor|deve|deveria|convem|primeiro inform*|avis*|consult*|fal*|pergunt* ~ empregador|empresa|chefe|superior*|juridic*, inform*|avis* ~ empregador|empresa ~ antes
      senha*|password*, meu|nosso empregador|chefe|empresa, nao segredo, segredo|segredos comercia*|profissiona*|industria*, nao ~ compartilh*|partilh*|@send ~ @internal`,
    nl: `
      sollicit*|kandida*|cv|patient*, privacybeleid|privacyverklaring, recept*|ingredient*|saus, openbare aankondiging|mededeling
      graag|gelieve|moet|eerst|vooraf|alstublieft inform*|vraag|overleg*|bespreek* ~ werkgever|leidinggevende|juridisch*
      inform*|vraag|overleg* ~ werkgever ~ eerst|voordat|vooraf, wachtwoord*, mijn|onze werkgever|baas|bedrijf, geen geheim, bedrijfsgeheim*
      niet|geen|nooit ~ @internal ~ delen|deel|sturen|stuur, deel|delen ~ geen ~ @internal`,
    pl: `
      aplikacj*|kandydat*|rekrut*|pacjent*|cv, polityk* prywatnosci, przepis*|skladnik*|sos, publiczn* ogloszen*
      prosze|trzeba|nalezy|najpierw|powinien poinform*|zapyta*|skonsult*|uzgodni* ~ pracodawc*|przelozon*|prawn*|szef*
      poinform*|zapyta*|skonsult* ~ pracodawc*|przelozon* ~ najpierw|zanim|wczesniej, hasl*, moj*|nasz* pracodawc*|szef*|firm*, to ~ zadna tajemnica
      tajemnic* handlow*|przedsiebiorstw*|zawodow*, nie ~ udostep*|dziel*|przesyl* ~ @internal`,
    ru: `
      заявк*|анкет*|резюме|кандидат*|пациент*, политик* конфиденциальност*, рецепт*|ингредиент*|соус*, публичн* объявлени*
      пожалуйста|нужно|следует|сначала|обязательно|необходимо сообщ*|проинформир*|соглас*|спрос*|уведом* ~ работодател*|начальств*|юрист*|руководств*
      проинформир*|уведом*|сообщ* ~ работодател*|руководств* ~ прежде|до|заранее|сначала, парол*, мой|моему|мое|наш|нашему работодател*|начальств*|компани*, не секрет
      коммерческ*|профессиональн* тайн*, не ~ отправля*|присыла*|передава* ~ @internal`,
    zh: `
      您的申请|你的申请|应聘|简历|候选人|患者|隐私政策|秘方|食谱|菜谱|公告, 请先告知|请先通知|请告知您的雇主|请通知您的雇主|请向您的单位|应告知|请先向|请提前告知|请先与, 密码|商业秘密, 我的公司|我们公司|我的领导|我单位, 不是秘密`,
  },
});
