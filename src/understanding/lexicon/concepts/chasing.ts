import { defineConcept } from '../concept-lexicon.ts';

/** Kept when negated: "no answer yet" is what it says. */
export const chasing = defineConcept({
  id: 'chasing',
  says: {
    en: `
      hate|mean|want|wish|like to chase|nag|push|press|pester|nudge|insist ~ but|only|again|you|the|though, did you see|read my|it|our|the, have you opened|seen|read ~ file|pack|mail|it|document|message
      floating ~ top|inbox, last|final try|attempt
      haven|have|had|hasn|didn|did|not|never|t|yet t|not|never|yet heard|received|had|got|get|seen|hear ~ from you|back|@answer|anything
      still ~ waiting|await*|hoping|nothing|missing|expecting, no|without|any|zero @answer|news|sign|message from|since|yet|so|to|at
      still no @answer|news|word|sign, await* ~ your|you|@answer, waiting for|on you|your|@answer|news, silence from you|your
      any|some news|update|thoughts|progress|luck|movement ~ on|from|about|regarding my|your|this|our|the|you
      did|have|had|do you ~ see|seen|read|get|got|receive*|miss*|forget|forgot*|notice|chance ~ message*|mail|email|note|proposal|offer|last|about|me|us
      were|are|was you ~ able to ~ look|read|think|consider, chance to look|read|think|go|consider ~ my|the|our|it|message*|offer
      had|have|get|got ~ chance|time|moment to ~ look|read|think|go|consider|reflect|review
      following|followed|circl*|bump*|nudg*|ping*|chas*|remind*|follow|followup ~ again|message*|offer|proposal|email|note|earlier|previous|last|once|silence|@answer|request
      check* ~ in|back ~ again|message*|offer|proposal|email|note|earlier|previous|whether|if
      just|only|simply following|checking|circling|bumping|touching up|in|back|this|base, bumping this, circling back, chasing you
      gentle|friendly|kind|quick|small|another|second|third|final|last|little|soft reminder|nudge|ping|bump|attempt|try
      why ~ silent|silence|quiet|answer*|reply*|respond*|ignor*|disappear*|you not, ignor* me|my|us|our|these|all|messages
      you|youve have|ve|re|are|went|been|gone|go|going|so|very|all|awfully quiet|silent|dark|ghost*|vanished|disappeared, you ~ gone|went|been ~ quiet|silent|dark|cold|missing, you ~ disappeared|vanished|ghost*
      ghost* me|us
      leav*|left|keep*|kept me|us|him|her|them|client waiting|hanging|dark|read|guessing|limbo
      disappoint*|upset|hurt|saddened|sad|let|pity|shame|surprised|annoyed|frustrat* ~ you|your|silence|@answer|hear|heard|down
      i|we ~ expected|hoped|thought ~ more|better|from you|your|we|you|had|serious|interested, expected ~ answer*|reply|reaction|hear ~ by|now|sooner
      you promised|agreed|assured ~ would|send|by|for|weeks|days|last|yesterday|me|us|the|it|monday|friday, you ~ said|told ~ would ~ but|and|yet|still|days|weeks|last|yesterday, gave your word
      @principal ~ waiting|impatient|nervous|restless|asking|asks|asked|pressing|pushing|chasing|losing|keeps|unhappy|wondering ~ you|your|me|again|still|when|answer*|patience|interest
      @principal ~ is|are|still|getting|been waiting|impatient|nervous, counting|relying|rely|depending|depend|depends on you|your
      after all ~ done|did|effort|trouble|work|time, after everything ~ we|i, went|gone|going out ~ way for|to, stuck ~ neck|head, vouched ~ for you
      put ~ my|our name|reputation|word ~ for|line|you|behind, make|makes|making me|us look ~ bad|foolish|silly|stupid, look bad in|with|before
      second|third|fourth|fifth|last|final time|message*|reminder|try|attempt ~ i|we|you|from|without|no|not|now|already
      several|many|three|two|four|five messages|emails|mails|notes|reminders|attempts ~ without|no|not|already|and|from|so, last|final try|attempt|reminder|message*|chance ~ from|before|me
      unused|fifth|several time|times|message*|attempt*|email*|mails|note|try ~ i|we|you|without|no|not|now|already
      wrote|written|messaged|sent|tried|emailed|called|asked|contacted|texted ~ you ~ times|twice|thrice|already|again|ago|week*|days|before
      i|we wrote|written|messaged|sent|tried|called|emailed|texted ~ twice|times|thrice|days|week*|yesterday|already ~ ago|no|not|and|but|without|nothing
      are|you still interested|alive|keen|thinking|considering, do you still want|wish|plan, have|did you forgot*|forget|lost|lose|change*|given
      lost interest, change* your mind, did|have i|we ~ offend*|wrong|upset|said|something, not ~ single|a word|line, not a word
      hope ~ you ~ haven|not|have|t ~ forgotten|forgot|ignor*|lost, @answer ~ overdue|late|outstanding|missing|long
      writing|write|trying|asking|ask|reaching ~ again|once|second|third ~ because|as|since|about|to|time, again ~ because|since|as ~ never|not|no|t ~ answer*|reply|repl*|heard
      been ~ days|weeks|while|time ~ since ~ i|we|you|my|our|last, no longer ~ interested|hear, should i|we take ~ no|silence, at least ~ answer|reply|no|tell|yes`,
    fr: `
      pas|jamais|toujours|rien|aucune|sans ~ recu|reponse|nouvelle*|repondu|entendu|retour|signe|lu|vu, toujours en attente, j|nous attend* toujours|encore|depuis
      attend* ~ votre|ton|ta|vos|une @answer, sans nouvelle*|reponse|retour de|depuis, votre|ton silence, des nouvelles ~ votre|vous|ta|toi
      avez|as vous|tu ~ eu|recu|vu|lu|pu ~ temps|message*|mail|courriel|proposition|occasion|offre|loisir|regarder|reflechir|lire
      je|nous me|vous|nous|permets ~ relanc*|reviens|revenir|insister, relanc*|relance ~ vous|message*|sujet|proposition|amical*|petite|dernier*|offre, petit|petite|dernier|derniere|second|gentil rappel|relance
      je reviens vers|sur, revenir vers vous
      pourquoi ~ silence|repond*|reponse|disparu*|ignor*|reagi*, vous|tu m|nous|me|ne ignor*|repond*|oubli* ~ pas|plus|depuis, ignor* mes|nos|mon, laiss* ~ sans|attendre|attente ~ reponse|nouvelles
      fait|faites|fais ~ attendre|mort
      decu*|decevant|deception|dommage|peine|triste|blesse*|surpris*|etonn* ~ silence|reponse|vous|votre|nouvelles|repond*|tu|toi|ton, attend*|esper* ~ mieux|autre|plus ~ de vous|votre|part
      @principal ~ attend*|impatient*|demande*|insist*|perd*|relance*|inqui*|s|pose ~ reponse|votre|vous|toujours|encore|patience|nouvelles|texte|rapport|sans|pourquoi, @principal ~ impatient*|s impatient*|perd patience
      vous|tu ~ promis|assure|engage|aviez|avais ~ promis|dit|pour|avant|hier|lundi|semaine|envoyer, promis ~ pour|avant|hier, compt* ~ sur vous|toi, apres tout ~ fait|que
      me|nous mettre|mettez|mets ~ difficulte|embarras|position
      ecrit|relance|contacte|envoye|appele|sollicite ~ deux|trois|plusieurs|fois|semaine*|jours|deja, deuxieme|troisieme|quatrieme|enieme|plusieurs message*|fois|relance*|mail*, il y a ~ jours|semaines ~ sans|et|mais|rien
      toujours|encore|vous|etes ~ interess* ~ par, avez|as vous|tu oubli*|chang* ~ avis|moi|nous, etes|es vous|tu encore|toujours|la|interess*, ai je|nous dit|fait ~ mal|offens*|genant, rien recu
      mon|mes|notre dernier|derniers|precedent* message*|mail*|courriel ~ sans|reste*|vu|lu|recu
      au moins ~ reponse|repondre|mot|dire, mauvaise impression|image, j ai ~ garanti|recommand*|defend* ~ vous|votre`,
    de: `
      noch|immer|bisher|leider|seit|gar nicht*|nichts|keine|kein|immer ~ @answer|gehort|geantwortet|gemeldet|gelesen|reagiert|ruckmeldung, nichts|nix ~ gehort|gekommen|von dir|ihnen|ihnen
      warte*|wartet ~ noch|immer|weiter|seit ~ auf|@answer
      warte*|wart auf ~ @answer|dich|sie|ihre|deine, keine|ohne @answer|nachricht ~ von|bisher|seit|bekommen|erhalten
      haben|hast|konnten|konntest ~ sie|du ~ meine|mein|unser*|nachricht*|mail*|angebot|vorschlag ~ gesehen|gelesen|bekommen|erhalten|ansehen|anschauen|vergessen|angeschaut|uberlegt|durchgelesen
      schon|inzwischen|mal ~ zeit|gelegenheit|dazu ~ gehabt|gefunden|gekommen|anzusehen|lesen|nachzudenken, gibt es ~ neues|neuigkeiten|ruckmeldung|nachricht, schon etwas neues
      wollte ~ nachfragen|nachhaken|erinnern|nachfassen|horen
      nachhak*|nachfass*|nachfrag*|hake|fasse ~ nochmal|noch|nach|einmal|nachricht*|angebot|erneut|kurz|vorschlag|mail*, erinner* ~ nochmal|nachricht*|angebot|erneut|vorschlag|mail*
      kurze|freundliche|kleine|sanfte|zweite|letzte erinnerung|nachfrage, ich|wir ~ melde* ~ nochmal|noch einmal|erneut|wieder ~ weil|da|bei|zum|keine
      warum|wieso|weshalb ~ schweig*|antwort*|melde*|ignor*|still|reagier*|funkstille, ignorier*|ignoriert ~ mich|uns|meine|nachricht*, ihr|dein schweigen, funkstille, abgetaucht, untergetaucht
      lass*|lasst ~ mich|uns|ihn|kunden ~ warten|hangen|zappeln|stich
      enttausch*|schade|traurig|verletzt|verwunder*|irritier* ~ sie|du|von|dass|nicht|@answer|schweigen|ihnen|dir|horen, hatte*|haben ~ mehr|besseres|anderes ~ erwartet|erhofft, ich ~ bin|war ~ enttauscht
      @principal ~ wartet|warten|ungeduldig|fragt|fragen|drangt|drangen|nervos|verliert ~ auf|nach|schon|immer|geduld|mich|ihre|deine|ihnen|dir|standig|taglich
      @principal ~ wird|ist|werden|sind ~ ungeduldig|nervos|unruhig
      sie|du ~ hatten|hattest|haben|hast ~ versprochen|zugesagt|zugesichert|gesagt|wollten ~ bis|montag|letzte|schicken|melden|liefern|dass|mir, versprochen|zugesagt ~ bis|hatten|fur|war
      verlasse*|zahle*|rechne* ~ mich|uns|auf ~ sie|dich|ihnen, nach allem was, steh*|steht|dastehen ~ schlecht|dumm|blod|bloss ~ da|vor|kunden
      zweimal|dreimal|mehrmals|mehrfach|schon|bereits|zum ~ geschrieben|kontaktiert|angeschrieben|gefragt|versucht|nachgefragt|angerufen|mal
      meine|zweite|dritte|vierte|letzten|dritten|zweiten nachricht*|mail*|versuch ~ nicht|ohne|keine|unbeantwortet|an|und, habe ihnen|dir ~ geschrieben ~ und|aber|ohne|tagen|wochen
      noch ~ interesse|interessiert|dabei|da ~ an|oder|sie|du, haben|hast ~ mich|uns|es vergessen|anders uberlegt, habe|haben ~ ich|wir ~ falsch*|beleidigt|verargert, wenigstens|zumindest ~ @answer|kurz|wort|absage
      garantiert|verburgt|eingesetzt ~ fur sie|dich, fur sie|dich ~ verburgt|eingesetzt|ausgesprochen`,
    es: `
      no|sin|aun|todavia|nada|ningun*|ni ~ recib*|respuesta|noticias|contestado|respondido|respond*|contest*|sabemos|senal|leido|dicho ~ de|a|mis|mi|todavia|aun|nada|usted|ti|mensaje*|desde
      sigo|seguimos|estoy|estamos ~ esperando|espera ~ @answer|noticias|su|tu|de, sin noticias|respuesta ~ tuyas|suyas|de|desde
      sigo|seguimos esperando|sin, esperando ~ su|tu|una @answer, su|tu silencio
      ha|has|han|pudo|pudiste|tuvo|tuviste ~ visto|leido|recibido|ver|leer|revisar|ocasion|oportunidad|tiempo|pensar ~ mi|mensaje*|correo|propuesta|oferta|lo|mirar|ver|leer|pensar, alguna noticia|novedad
      le|te|os|les escribo|vuelvo|contacto ~ nuevo|otra|nuevamente|insistir|escribir|contactar|recordar|por, insist* ~ en|sobre|mensaje*|propuesta|otra
      record*|recordatorio ~ mensaje*|propuesta|amable|amistoso|oferta|correo|pequeno, amable|pequeno|segundo|ultimo|breve recordatorio, retomo|retomando ~ mensaje*|propuesta|contacto|hilo, hago seguimiento
      por que ~ no|silencio ~ respond*|contest*|dice|calla*|callad*, ignor* ~ mis|mi|nuestr*|me|nos, dej* ~ en visto|esperando|plantad*|colgad*|visto, desaparec*|callad* ~ sin|desde|usted|tu|ha|has
      decepcion*|desilusion*|lastima|pena|triste|dolid*|sorprend*|extran* ~ silencio|respuest*|usted|que no|respond*|contest*|noticias|ti|tu|su, esperaba*|crei|pensaba ~ mas|mejor|otra ~ de usted|ti|vos|parte|cosa
      @principal ~ esper*|impacient*|nervios*|pregunt*|presion*|insist*|perd*|inquiet* ~ por|respuesta|usted|su|me|todavia|paciencia|cuando|ti|noticias|texto, @principal ~ esta|estan|se ~ impacient*|nervios*|inquiet*
      usted|tu|me|nos|lo ~ prometio|prometiste|prometido|aseguro|aseguraste ~ para|que|el|antes|lunes|semana, dijo|dijiste que ~ ayer|lunes|semana|enviar*|mandar*, cuento|contamos|contaba|confi* con|en ~ usted|ti|contigo
      despues de todo ~ lo|que ~ hice|hicimos|hecho, quedar|quedo|quede|deja ~ mal ~ ante|con|client*|jefe
      escrib*|escrito|contact*|llam*|mand*|envi* ~ dos|tres|varias|veces|semana*|dias|ya ~ veces|y|sin|pero|hace|mensaje*, segundo|tercer|tercera|segunda|cuarto|ultimo mensaje|vez|correo|intento ~ que|sin|y|no|le|te
      hace ~ dias|semanas ~ que|sin|y|escribi|no
      sigue|sigues|continua|aun|todavia ~ interesad*|ahi|interes|en, se|te ~ olvid* ~ de|mi|nos, ha|has cambiado|olvidado, dije|hice|hicimos|dijimos ~ algo ~ mal|molest*|ofend*, ni una ~ palabra|respuesta|linea
      al menos ~ respuesta|responda|diga|contest*|palabra`,
    it: `
      non|nessuna|ancora|mai|senza|nulla|niente ~ ricevut*|risposta|rispost*|sentit*|notizie|riscontro|letto ~ da|ai|ai|a|mie*|mio|suo|suo|tuo|lei|ancora|messagg*|parte
      non ho|abbiamo ~ ricevut*|avuto|sentito ~ risposta|nulla|notizie|niente|riscontro, sto|stiamo|resto|sono ancora aspettando|attesa, in attesa ~ sua|tua|risposta|riscontro, senza sue|tue notizie
      ha|hai|avete ~ visto|letto|ricevuto|avuto|potuto ~ messagg*|mail|proposta|modo|tempo|occasione|offerta|leggere, torno a scriver*, le|ti ~ riscriv*|ricordo|sollecit*, sollecit* ~ risposta|messagg*|proposta
      gentile|piccolo|secondo|ultimo promemoria|sollecito, ci sono novita
      perche ~ silenzio|rispond*|tace, il suo|tuo silenzio, delus*|dispiac*|peccato|rammaric*|sorpres* ~ silenzio|rispost*|rispond*|lei|notizie, mi aspettavo ~ piu|risposta|altro|meglio
      @principal ~ aspett*|attend*|chied*|chiesto|spazient*|impazient*|insist*|preme ~ risposta|lei|sua|te|tua|me|mi|ancora|pazienza|ogni, mi|ci ~ aveva|avevi|ha|hai ~ promesso, promesso ~ per|entro|di
      conto|contavo|contiamo su ~ lei|te, figuraccia|brutta figura
      scritt*|contattat*|chiamat* ~ due|tre|piu|varie|diverse volte, secondo|terzo|quarto|ultimo messaggio|tentativo, ancora|sempre ~ interessat*, si|ti|ha ~ dimenticat* ~ di|me|noi, almeno ~ risposta|rispond*|cenno
      lascia*|lasci ~ attesa|aspettare|visualizzato, ho|abbiamo ~ detto|fatto ~ male|offes*|sbagliat*`,
    pt: `
      nao|sem|ainda|nada|nenhum*|nunca ~ receb*|resposta|respondeu|noticia*|respost*|retorno|leu ~ de|as|a|minhas|ainda|voce|sua|mensage*|meus, nao receb*|tive|tivemos|ouvi ~ resposta|nada|retorno|noticias
      continuo|estou|estamos|sigo ~ esper*|espera|aguard* ~ @answer|sua|seu|retorno, aguard* ~ sua|seu|@answer, sem noticias ~ suas|de
      viu|leu|recebeu|conseguiu|teve|chegou ~ mensage*|email|proposta|oferta|tempo|oportunidade|ler|ver|minha, volto a|escrever, escrevo ~ novamente|outra|de novo, lembrete, reforc* ~ mensage*|pedido|proposta
      alguma novidade|noticia, o seu|teu silencio, seu|sua silencio, por que|porque ~ silencio|nao ~ respond*|silencio
      dececion*|decepcion*|desilud*|pena|triste|chatead*|surpre* ~ silencio|respost*|voce|respond*|consigo|noticia*, esperava ~ mais|resposta|outra|melhor
      @principal ~ esper*|aguard*|pergunt*|impacient*|cobr*|insist*|press* ~ resposta|voce|sua|si|mim|me|ainda|paciencia|dia, prometeu|prometeste|prometido ~ para|que|ate|segunda|enviar, cont* com voce|consigo|contigo
      ficar|fico|fiquei mal ~ com|perante
      escrevi|contact*|mandei|liguei|enviei ~ duas|dois|tres|varias|vezes|semana*|dias, segunda|terceira|quarta|ultima mensagem|vez|tentativa, ainda|continua ~ interessad*, esqueceu|esqueceste ~ de|mim
      ao menos|pelo menos ~ respost*|respond*|palavra, ignor* ~ mensage*|minhas|me|nos, fiz|disse|dissemos ~ algo ~ mal|errad*|ofend*`,
    nl: `
      nog|steeds|geen|niets|nooit|helaas ~ antwoord|reactie|gehoord|vernomen|bericht|gereageerd ~ van|op|ontvangen|gekregen|u|je|mijn|gehad, nog steeds|altijd geen, nog geen antwoord|reactie|bericht
      niets gehoord|vernomen, wacht|wachten ~ nog|steeds|al ~ op|antwoord|reactie, ik wacht ~ op|nog
      heb|heeft|hebt|kon ~ je|u|jij ~ mijn|bericht*|mail|voorstel|aanbod ~ gezien|gelezen|ontvangen|bekeken|bekijken|lezen, al ~ tijd|gelegenheid ~ gehad|gevonden|om, kom ~ terug op ~ bericht*|voorstel|mail
      herinner* ~ aan|bericht*|voorstel|graag|nogmaals, kleine|vriendelijke|korte|tweede|laatste herinnering, is er al nieuws
      waarom ~ stil|antwoord*|reageer*|stilte|niets, uw|je|jouw stilte|stilzwijgen, negeer*|genegeerd ~ mij|me|ons|mijn|bericht*, teleurgesteld|jammer|verdrietig|verbaasd ~ dat|over|stilte|antwoord|u|je|niets
      had|hadden ~ meer|beter|anders ~ verwacht|gehoopt
      @principal ~ wacht|wachten|ongeduldig|vraagt|vragen|dringt|zenuwachtig ~ op|naar|steeds|nog|elke|me|mij|u|je|al|waar|antwoord, u|je|jij had|hebt|heeft ~ beloofd|toegezegd, beloofd ~ voor|maandag|om
      reken*|rekende|rekenen ~ op ~ u|je|jou
      geschreven|gemaild|gebeld|benaderd ~ keer|twee|drie|meerdere|weken|dagen|al, tweede|derde|vierde|laatste bericht|keer|poging|mail, nog|steeds ~ interesse|geinteresseerd, bent|ben|heb u|je ~ vergeten
      tenminste|minstens ~ antwoord|reactie|laten, laat|laten ~ wachten|bungelen, iets verkeerds|fout ~ gezegd|gedaan`,
    pl: `
      nie|wciaz|nadal|ciagle|brak|dalej ~ odpowiedzi|odpowiedz*|odpisal*|otrzymal*|dostal*|wiadomosci|odezwal* ~ na|od|moje|pana|pani|moja|ciebie|sie|dwie, brak odpowiedzi|wiadomosci
      czekam|czekamy ~ na|wciaz|nadal ~ odpowied*|wiadomosc|decyzj*|pana|pani|twoj*, czy ~ widzial*|czytal*|otrzymal*|dostal*|udalo|mial* ~ wiadomosc*|mail*|propozycj*|ofert*|czas|okazj*|przeczytac|moje|moja
      przypomin*|wracam|ponawiam ~ wiadomosc*|propozycj*|ofert*|pytani*|o|do|prosb*, przypomnieni*, czy sa jakies wiesci, dlaczego|czemu ~ milcz*|odpowiada*|cisza|odpisuj*|odzywa*, panskie|twoje|pani|pana milczenie*
      rozczarowan*|zawiedzion*|szkoda|przykro|smutno|dziwi ~ milczen*|odpowied*|pan*|ze|brak|cisz*, spodziewal*|oczekiwal* ~ wiecej|lepsz*|innej|odpowiedzi|inaczej
      @principal ~ czeka|czekaja|niecierpliw*|pyta|pytaja|naciska|denerw*|traci ~ na|o|pana|pania|mnie|wciaz|codziennie|ciebie|sie|cierpliwosc|kiedy|odpowied*, obiecal*|obiecywal* ~ do|na|ze|pan|wysla*|przysla*
      licze|liczylem|liczylam|liczymy ~ na ~ pana|pania|ciebie, pisalem|pisalam|pisalismy|dzwonilem|kontaktowal* ~ dwa|trzy|kilka|razy|tygodni*|dni|juz, druga|trzecia|czwarta|ostatnia wiadomosc|proba
      trzeci|drugi|kolejny raz, czy ~ nadal|wciaz ~ zainteresowan*|chce, zapomnial* ~ o|mnie|nas|pan, chociaz|przynajmniej ~ odpowied*|slowo|odpisac, ignoruj* ~ mnie|nas|moje, zrobil*|powiedzial* ~ cos ~ nie|zle`,
    ru: `
      до|так|все|пока|еще|никак* ~ не|нет|и ~ ответ*|получил*|дождал*|слышно|отозвал*, не ~ получил*|получала|дождал*|увидел* ~ ответ*|от|вестей, нет ответа|вестей|реакции, без ответа|вестей
      жду|ждем ~ ваш*|тво*|ответ*|до|от|решени*, все еще ~ жду|ждем|надеюсь, вы|ты ~ видели|видел|читали|получили|получил|смогли|успели ~ сообщени*|письм*|предложен*|мое|посмотр*|прочит*
      напомин*|напомн*|возвраща* ~ сообщени*|письм*|предложен*|вопрос*|о|к|себе|об, повторн* ~ пишу|сообщени*|письм*, пишу ~ снова|повторно|еще|опять|третий|второй, есть ли новости
      почему ~ молч*|отвеча*|тишина|игнор*|пропал*, ваше|твое молчание, разочаров*|расстро*|жаль|обидно|огорч*|удивл* ~ молчан*|ответ*|вы|что|вами|тобой|не, ожидал* ~ большего|другого|ответа|лучшего
      @principal ~ ждет|ждут|нервнича*|спрашива*|торопит|беспоко*|теря* ~ ответ*|вас|меня|вам|уже|каждый|терпени*|тебя|когда, @principal ~ ждет|ждут|нервничает|спрашивает, вы|ты ~ обещал*|обещали
      обещал* ~ к|до|прислать|в|на, рассчитыва*|надея* ~ на вас|тебя, писал*|звонил*|обращал* ~ дважды|два|три|несколько|раз|недел*|дней|дня|уже, второе|третье|четвертое|последнее сообщение|письмо
      второй|третий|который раз, вы|вам|вас ~ еще|все ~ интерес*, забыл* ~ о|обо|меня|про|нас, хотя бы ~ ответ*|слово|строч*|напиш*, игнорир* ~ меня|мои|нас, подвели|подводите, мы|я ~ что то ~ не, чем то обидел*`,
    zh: `
      没有|还没|没 ~ 收到 ~ 回复|答复|消息|回音|回信, 没有回复, 没有回音, 没有答复, 没有消息, 没回我, 不回我, 不回复, 一直 ~ 等 ~ 回复|消息|答复|您|你, 还在等 ~ 回复|消息|您|你, 等您的回复, 等你的回复, 看到 ~ 消息|邮件|信息 ~ 吗|了吗, 收到 ~ 消息|邮件 ~ 吗, 再次 ~ 联系|跟进|询问|提醒, 跟进一下, 提醒一下, 为什么 ~ 不回|没回|沉默|不理, 失望
      客户 ~ 在等|催|着急|问我|等着|不耐烦|追问, 老板 ~ 在等|催|着急|追问, 您答应, 你答应, 答应过, 发了 ~ 两次|几次|三次|好几, 联系 ~ 多次|几次|两次, 是否还 ~ 感兴趣|有兴趣, 还有兴趣, 忘了我, 至少 ~ 回|告诉, 不理我`,
  },
  unless: {
    en: `
      thank* ~ quick|fast|prompt|swift|speedy|kind|reply|response|answer*|for, sorry|apolog*|forgive ~ my|late|slow|delay|not|i|for|belated
      no need|rush|hurry ~ answer|reply|respond|worry, ticket*|bug|invoice*|pull|order|incident|delivery|parcel|appointment|dentist
      no worries, no problem, have|has|not heard ~ years|decades, heard ~ good|great, take your time, whenever, when you ~ can|chance|time|like`,
    fr: `
      merci ~ reponse|retour|rapid*, desole*|pardon|excus* ~ retard|tard*|silence|reponse, pas besoin|inutile|obligation de|repondre, ticket|bug|facture|commande|colis, prenez|prends votre|ton temps, ravi* ~ nouvelles`,
    de: `
      danke*|dank ~ schnelle|rasche|prompte|fur|ruckmeldung|antwort, sorry|entschuldig*|verzeih* ~ spate|verspatete|antwort|dass|erst|mich, keine antwort|ruckmeldung notig|notwendig|erforderlich
      nicht|keine ~ antworten|antwort ~ mussen|notig, ticket*|bug|rechnung|bestellung|paket, keine eile, lass ~ zeit`,
    es: `
      gracias ~ respuesta|rapid*|contestar|responder, perdon*|disculp*|siento|lamento ~ tard*|demora|retraso|respuesta|no, no ~ hace falta|necesario ~ respond*|contest*, ticket|incidencia|error|factura|pedido|paquete
      sin prisa, bug`,
    it: `
      grazie ~ risposta|rispost*|rapid*, scus*|perdon*|mi dispiace ~ ritardo|tard*|risposta, non ~ bisogno|serve|occorre ~ rispond*|risposta, ticket|bug|fattura|ordine|pacco`,
    pt: `
      obrigad* ~ resposta|rapid*|respond*|retorno, desculp*|perdao|lamento ~ demora|atraso|tard*|resposta, nao ~ precisa|necessario ~ respond*, ticket|bug|fatura|pedido|encomenda`,
    nl: `
      bedankt|dank ~ snelle|antwoord|reactie, sorry|excuses|excuus ~ late|laat|reactie|antwoord|vertraging, hoeft|niet ~ te ~ antwoorden|reageren, ticket|bug|factuur|bestelling|pakket, geen haast`,
    pl: `
      dziekuj* ~ odpowied*|szybk*, przepraszam|wybacz ~ pozn*|opoznien*|odpowied*|zwlok*, nie trzeba|musisz|musi ~ odpisywac|odpowiadac, ticket|blad|faktur*|zamowien*|paczk*, nie ma pospiechu`,
    ru: `
      спасибо|благодар* ~ ответ*|быстр*|отклик, извин*|прост* ~ задерж*|поздн*|опозд*|ответ*|молчан*, не надо|нужно|обязательно отвечать, тикет*|баг|счет|заказ*|посылк*, не спешите`,
    zh: `
      谢谢 ~ 回复, 感谢 ~ 回复, 抱歉 ~ 回复, 不好意思 ~ 回复, 不用回复, 无需回复, 工单, 订单, 没有失望, 快递`,
  },
  negated: 'kept',
});
