import { defineConcept } from '../concept-lexicon.ts';

/** Asks for a call, a meeting or an interview. */
export const interview = defineConcept({
  id: 'interview',
  says: {
    en: `
      spare|give|have ~ half|15|20|30|twenty|fifteen|ten|minutes|moment ~ hour|minutes|min ~ for|this|to|talk|chairman|me|week|today|evening|tomorrow, could|can|would you spare ~ minutes|hour|time
      grab 15|20|30|ten|fifteen|twenty minutes, video|phone interview on|this|next|tomorrow|with, coffee|lunch|dinner|drink ~ at|next|this|tomorrow ~ week|tuesday|monday|wednesday|thursday|friday|tomorrow
      hour|hours a month|week with you, calendar link, demo ~ this|next|thursday|tuesday|monday
      schedule|arrange|set|book|organise|organize|plan|fix|line|confirm|propose|jump|hop|pencil|squeeze ~ call|calls|chat|meeting|interview|interviews|conversation|talk|coffee|video|videocall|hour|session
      have|join|open|up|suggest|keen|happy|love|like|want|invite|invited|inviting|ready|agree|accept|grab|take|would ~ call|chat|meeting|interview|coffee|lunch|dinner|video|#channel ~ with|you|this|next|about|discuss|tomorrow|week|to|on|where|together|soon
      open|up for|to call|chat|coffee|meeting|conversation|interview, would you take|have|join ~ call|chat|coffee
      quick|short|brief|15|20|30|45|minute|min|minutes|introductory|intro|informal|exploratory|virtual|video call|chat|meeting|conversation|interview|talk|discussion|session|coffee
      when|what|which ~ suits|suit|convenient|availab* ~ you|your|call|chat|meet*|talk|speak|interview, when are you ~ free|available|around, what|which time|day|slot works|suits|is|would
      would|will ~ time|day|slot|tuesday|monday|wednesday|thursday|friday|tomorrow|week|afternoon|morning ~ suit*|work|convenient, if ~ suit* you
      let|tell ~ know|me|us ~ when|what|which|time|day ~ suit*|convenient|availab*|free|works|talk|meet|speak
      are you|u ~ free|available|around|reachable ~ call|talk|meet|chat|speak|week|tomorrow|today|monday|tuesday|wednesday|thursday|friday|afternoon|morning|interview|some|at
      can|could|may|shall|might|let|perhaps|maybe|why|how we|i|us|not|about|s ~ meet|speak|talk|call|chat|interview*|sit ~ you|over|by|tomorrow|this|next|down|briefly|soon|week|face|together|phone|person|coffee|lunch
      would|i|we|d ~ like|love|want|wish|prefer|keen|happy|glad|hope|delighted|suggest to ~ meet|speak|talk|interview|call|chat ~ you|directly|person|face|over|by|with|in
      invit* you ~ interview|meeting|call|conversation|meet|chat|round, you ~ invited ~ interview|meeting|call|round, interview with ~ our|the|my|us|director|client|team|hiring|manager
      pick|choose|select|book|grab ~ slot|time|date|calendar, my calendar|calendly|diary, calendly, your availability, availability ~ call|week|chat|interview|meeting|next
      face to face, in person ~ meet*|talk|discuss|if|better|would|could|over, meet*|talk|discuss|see ~ in person, meet* ~ over coffee|lunch|dinner|drink
      next|second|first|final round|stage|step ~ interview|call|meeting|chat|conversation|talk, interview ~ round|slot|panel|date|schedule|invit*|next|tomorrow|on|will|by ~ @soon|you|be|with|week|video|phone|next|our
      give me|you|us ~ ring|call|bell|buzz, ring|phone|call me|us ~ back|tomorrow|tonight|this|today|when, i|we|she|he ll|will|would|can|could|shall|may|d call|phone|ring|interview you
      discuss ~ over|by|via phone|call|coffee|lunch|dinner|video|#channel, discuss in person
      talk|speak|discuss|explain|tell ~ by|over|on phone|#phone|video|telephone|#channel|line, #channel|video|phone|telephone|skype call|interview|meeting|chat`,
    fr: `
      parlons|discutons|parler|discuter ~ autour|devant|vive ~ diner|cafe|dejeuner|verre|voix, as|avez ~ minutes ~ pour|demain ~ call|appel|appeler|parler|visio, diner|dejeuner|cafe ~ ensemble|semaine|demain
      @talk ~ telephon*|visio*|video|court*|bref*|rapide*|prochain*|semaine|minutes|zoom|#channel|informel*|entre|ensemble|avec ~ vous|toi|semaine|jours|directeur|notre|possible|nous|moi|demain|vif
      organis*|fix*|planifi*|prevoir|prevoi*|cal*|convenir|convenons|programm*|caler|propos*|faire|avoir|auriez|prendre|prenons|accorder|souhait*|aimer*|invit*|bloqu*|reserv* ~ appel|entretien*|rencontre*|rendez|visio*|rdv|cafe|dejeuner|echange*|conversation|discussion|creneau
      bref|court|petit|rapide|premier|simple|quelques|15|20|30|vingt|quinze|trente appel|entretien|echange|minutes|rdv|rencontre|coup|visio|cafe
      etes|es|seriez|serais|etre ~ vous|tu ~ disponible*|dispo|libre*|joignable*, disponible*|dispo|libre* ~ appel|echang*|parl*|discut*|rencontr*|entretien|demain|semaine|jeudi|lundi|mardi|mercredi|vendredi|quand|cafe
      quand|quel*|quelle*|a ~ pouvons|pourrions|etes|seriez|jour|heure|creneau|moment|disponibilit*|dispo* ~ appel*|parl*|discut*|voir|rencontr*|echang*|convien*|arrang*|vous|libre|disponible*
      vos|tes|votre disponibilites|agenda|creneaux|dispos
      pouvons|pourrions|peut|pourrait|peux|puis|pourriez|pouvez|aimerais|aimerions|souhaite*|voudrais|voudrions|serait ~ nous|vous|on|je|te|se ~ appeler|parler|discuter|rencontrer|voir|telephoner|echanger|retrouver ~ telephone|vive|visio*|semaine|demain|jeudi|cafe|quelques|dejeuner|personne|directement|autour|soir|midi|prochain*|sujet|video|brievement
      vous|te rencontrer ~ personne|semaine|cafe|vive|dejeuner|autour|prochain*|discut*|bureau, se voir|rencontrer|parler|appeler ~ cafe|vive|dejeuner|semaine|demain|telephone|jeudi|visio
      appel*|rappel* moi|nous ~ demain|soir|quand|semaine|lundi|au, de vive voix, passer un|coup ~ coup|appel|fil|telephone
      invit* ~ entretien|rencontre|rendez, entretien ~ avec ~ notre|directeur|client|responsable|equipe|moi, choisi*|reserv* ~ creneau|date|horaire
      prochain*|deuxieme|premiere|derniere etape|tour ~ entretien|appel|rencontre`,
    de: `
      zum essen|kaffee|abendessen|mittagessen einladen, beim|bei|uber ~ kaffee|essen|abendessen ~ sprechen|besprechen|reden|plaudern, einmal anrufen, ich|wir rufe|rufen ~ an
      telefon*|telefonier*|zoom|#channel|sprech*|austausch*|unterhalt*|treffen|kennenlern*|besprechen ~ diese|nachste*|kommende*|morgen|heute|donnerstag|mittwoch|montag|dienstag|freitag|woche|minuten|kurz|kaffee|mal|personlich
      kurz*|ersten|erstes|15|20|30|zwanzig|dreissig|viertelstunde|halbe|unverbindlich*|telefonisch*|personlich*|informell* gesprach*|telefonat|anruf|call|austausch|treffen|minuten|kennenlernen|videocall|termin|kaffee
      15|20|30|zwanzig|dreissig|funfzehn minuten ~ zeit|telefon*|gesprach|call|video*
      vereinbar*|ausmach*|ansetz*|planen|plane|legen|organisier*|finden|buch*|vorschlag*|einlad*|lade|laden|einrichten|arrangier*|machen|blocken|anbieten|hatte*|haben|hast|wunsch*|nehmen|freu* ~ gesprach*|telefonat|anruf|treffen|termin|interview*|call|videocall|kaffee|besprechung|videogesprach|vorstellungsgesprach
      gesprach*|telefonat|anruf|treffen|termin|interview*|call|videocall|videogesprach|vorstellungsgesprach ~ vereinbar*|ausmach*|ansetz*|planen|finden|fuhren|vorschlag*|einlad*|einladen|anbieten|buchen|moglich|mit unserem|mit|unserer|zeit|interesse|lust
      wann|welcher|welche|wie|ob ~ passt|passen|passte|zeit|erreichbar|verfugbar|frei|recht|telefon*|sprech*|treffen ~ ihnen|dir|sie|du|wir|sprech*|telefon*|tag|fur
      haben|hatten|hast|hattest ~ zeit|lust|interesse ~ telefon*|gesprach|kaffee|treffen|sprech*|austausch*|call|diese|nachste|donnerstag|morgen|minuten|mittagessen
      konnen|konnten|konnte|kann|durfen|darf|durfte|wollen|sollen|mochte*|wurde*|lass*|waren|waren ~ wir|ich|uns|sie|dich|ihnen|dir ~ telefon*|sprech*|treffen|anrufen|austausch*|unterhalt*|sehen|zusammensetz*|kennenlern*|kennenzulern*|reden|anrufe
      rufe|ruf|rufen ~ sie|ich|mich|dich ~ an|zuruck|morgen|heute
      telefonieren|treffen|sprechen wir|uns|sie|du ~ diese|nachste|morgen|kommende|kurz|mal, unter vier augen, personlich ~ treffen|sprechen|kennenlern*|begegnen|sehen
      ihre|deine verfugbarkeit*|telefonnummer ~ anruf|sprechen|gesprach|call, wahlen|suchen|buchen ~ termin|slot|zeitfenster|kalender, nachste* schritt|runde ~ gesprach|interview|call|telefonat`,
    es: `
      @talk ~ telefon*|video*|brev*|cort*|rapid*|semana|minutos|zoom|#channel|informal|conmigo|director*|nosotros|proxim*|manana|jueves|lunes|martes|viernes|usted|contigo
      agend*|program*|organiz*|fij*|concert*|acord*|propon*|hac*|tener|tiene*|tendria*|reserv*|invit*|convoc*|coordin*|cuadr*|cerr*|busc*|gustaria|quer*|acept* ~ llamada|reunion|entrevista*|videollamada|encuentro|cita|cafe|almuerzo|conversacion|charla|hueco
      breve|corta|rapida|pequena|15|20|30|veinte|quince|treinta|primera|informal llamada|charla|conversacion|minutos|entrevista|reunion|videollamada|cafe, minutos ~ llamada|hablar|charlar|telefono|video*|conversar
      cuando|que|cual ~ vien*|vendr*|conv*|disponib*|pued*|podria*|dia|hora ~ hablar|llam*|vernos|bien|reunir*|convers*|usted|le|te|charlar
      tiene|tienes|tendria|tendrias|esta|estas|estaria ~ disponible*|libre*|disponibilidad|tiempo|minutos|rato|hueco ~ hablar|llam*|charlar|semana|jueves|manana|reunir*|entrevista|conversar|cafe|lunes|martes|viernes
      podemos|podriamos|puedo|podria|pueda|gustaria|quisiera|quiero|queremos|encantaria|le|te ~ hablar|llamar*|llamo|reunir*|vernos|conocer*|conversar|charlar|entrevistar*|quedar|tomar|encontrarnos ~ semana|telefono|persona|usted|contigo|cafe|manana|jueves|videollamada|por|con|directamente|tomar|almorzar|comer|rato
      nos vemos|reunimos|encontramos|tomamos|llamamos ~ cafe|semana|persona|video*|manana|para|jueves, cara a cara, vernos en persona, llame*|llamame|llamenos ~ manana|cuando|hoy|al
      elij*|reserv*|escoj* ~ hora|hueco|calendario|fecha|horario, siguiente|proximo|segunda|ultima paso|ronda|fase ~ entrevista|llamada|reunion`,
    it: `
      ci|la|ti vediamo|invito ~ cena|pranzo|caffe
      @talk ~ telefon*|video*|breve|rapid*|settimana|minuti|zoom|#channel|conoscitiv*|prossim*|domani|giovedi|lunedi|direttore|con
      fiss*|organizz*|programm*|concord*|propor*|propong*|fare|avere|avrebbe|invit*|piacere|vorre*|prenot*|combin*|sentirci ~ chiamata|telefonata|colloquio|incontro|videochiamata|appuntamento|caffe|riunione|pranzo
      breve|veloce|rapida|20|15|30|venti|quindici|trenta chiamata|telefonata|minuti|colloquio|incontro|chiacchierata, minuti ~ chiamata|parlare|telefon*|sentirci
      quando|che giorno|che ora ~ disponib*|liber*|va bene|comodo|sentir*|parlar*|vedere, quando le|ti ~ bene|comodo|comoda|parlarne|parlare
      possiamo|potremmo|posso|puo|vorrei|vorremmo|sarebbe|potrebbe ~ sentir*|incontrar*|veder*|parlar*|chiamar*|conoscer* ~ settimana|telefono|persona|caffe|domani|giovedi|direttamente|presto|voce|video*|lei|pranzo|con|per
      ci|la|ti vediamo|sentiamo|chiamo ~ caffe|settimana|domani|persona|giovedi, di persona, a quattr occhi, mi chiami|chiama ~ domani|quando|al|oggi, scelga|scegli|prenoti ~ orario|data|calendario
      e|sarebbe|sei|saresti disponibile|libero|libera ~ chiamata|parlare|settimana|domani|giovedi`,
    pt: `
      @talk ~ telefon*|video*|breve|rapid*|semana|minutos|zoom|#channel|informa*|proxim*|amanha|quinta|segunda|diretor|connosco|conosco
      marc*|agend*|combin*|organiz*|propor*|propon*|fazer|ter|teria*|convid*|gostari*|reserv*|aceit* ~ chamada|ligacao|reuniao|entrevista|videochamada|encontro|cafe|conversa|almoco
      breve|rapida|curta|15|20|30|vinte|quinze|trinta chamada|ligacao|conversa|minutos|entrevista|reuniao, minutos ~ chamada|falar|convers*|telefon*|ligacao
      quando|que dia|que horas ~ disponive*|livre|convem|jeito|falar|convers*|pode|seria|da, quando ~ lhe|te|voce|e ~ convem|jeito|melhor|falar|convers*|disponive*
      podemos|poderiamos|posso|pode|poderia|gostaria*|queria|vamos|seria ~ falar|convers*|encontr*|reunir|ligar|conhec*|marcar ~ semana|telefone|pessoa*|cafe|amanha|quinta|diretamente|video*|voce|brevemente|almoc*|por|para|si
      esta|estaria|estas disponivel|livre ~ chamada|conversa*|falar|semana|amanha|quinta, me ligue|liga* ~ amanha|quando|hoje, ligue|liga me, frente a frente, escolha|reserve ~ horario|data|hora
      proxima|segunda etapa|fase ~ entrevista|chamada`,
    nl: `
      @talk ~ telefon*|video*|kort|snel|week|minuten|zoom|#channel|kennismak*|morgen|donderdag|directeur|volgende|bellen
      plannen|inplannen|plan|afspreken|regelen|voorstel*|hebben|heb|zou|uitnodig*|graag|boek*|maken|kunnen ~ gesprek|belletje|afspraak|kennismaking*|videocall|koffie|lunch|interview|overleg|sollicitatiegesprek
      kort|snel|even|15|20|30|twintig|kwartier|vijftien|half gesprek|belletje|bellen|uur|minuten|overleg|telefoontje, minuten ~ bellen|gesprek|tijd|praten
      wanneer|welke|hoe ~ schikt|uitkomt|kunt|kan|past|tijd|beschikbaar|bellen|praten
      kunnen|kan|zullen|zou|laten|zouden|wil|willen|graag ~ we|ik|u|je|wij|met ~ bellen|spreken|praten|afspreken|ontmoeten|kennismaken|zien|videobellen|elkaar
      bent|ben|heb|heeft|hebt u|je|jij ~ beschikbaar|tijd|vrij ~ gesprek|bellen|week|donderdag|morgen|praten|koffie|kennismak*|belletje, bel|bellen mij|me|u|je ~ morgen|even|vandaag|op, onder vier ogen
      persoonlijk ontmoeten|spreken|kennismaken, kies|reserveer ~ tijdstip|moment|datum, volgende stap|ronde ~ gesprek|interview, uitnodigen voor ~ gesprek|interview|kennismaking*`,
    pl: `
      masz|ma|macie czas na rozmowe|spotkanie|kawe, rozmowe|spotkanie|kawe ~ dzis|jutro|czwartek|tygodniu
      @talk ~ telefon*|wideo|krotk*|szybk*|tygodni*|minut*|zoom|#channel|zapoznaw*|jutro|czwartek|dyrektor*|przyszl*
      umow*|zaplan*|zorganiz*|propon*|zaprosi*|zaprasz*|ustal*|chcial*|znajd*|znalez*|mial*|zgodz* ~ rozmow*|spotkan*|telefon*|wideorozmow*|kaw*|obiad*|wywiad*
      krotk*|szybk*|15|20|30|dwadziescia|kwadrans|pietnascie ~ rozmow*|spotkan*|minut*|telefon*|kaw*, minut ~ rozmow*|na|telefon*
      kiedy|jaki*|ktor* ~ pasuj*|odpowiad*|wygodn*|dogodn*|wolny|wolna|porozmawia*|dzwon*|termin*|mozemy, czy ~ znajd*|ma|mialby|mialaby|moze*|mozemy|moglib* ~ porozmawia*|spotkac|zadzwon*|spotkan*|rozmow*|chwil*|kaw*
      mozemy|moglibysmy|chcialbym|chcialabym|chetnie ~ porozmawia*|spotk*|zadzwoni*|poznac ~ pan*|pani|tygodni*|telefon*|osobiscie|kaw*|jutro|z|cie|toba, spotkajmy sie, porozmawiajmy ~ telefon*|osobiscie|jutro
      osobiscie ~ spotk*|porozmawia*, twarza w twarz, w cztery oczy, prosz* ~ zadzwonic|zadzwon ~ jutro|kiedy|do, kolejny|nastepny etap|krok ~ rozmow*|spotkan*`,
    ru: `
      @talk ~ телефон*|видео|коротк*|быстр*|недел*|минут*|zoom|#channel|знаком*|завтра|четверг|директор*|ближайш*
      назнач*|заплан*|организ*|предлож*|предлага*|приглас*|приглаша*|договор*|хотел*|провести|найд*|устро* ~ звонок|звонк*|созвон*|собеседован*|встреч*|разговор*|интервью|беседу|кофе
      коротк*|быстр*|небольш*|15|20|30|двадцать|полчаса|пятнадцать ~ звонок|созвон|разговор*|встреч*|минут*|беседу, минут* ~ звонок|разговор*|поговор*|созвон*|на
      когда|какой|во ~ удобно|удобн*|свободн*|подойдет|можем|сможете ~ вам|тебе|поговорить|созвон*|день|время|вы|встретиться, когда вам|тебе|вы ~ удобно|удобнее|свободн*|сможете
      можем|давайте|давай|хотел*|можно|сможем|хотелось ~ созвон*|поговор*|встрет*|позвон*|познаком*|обсуд*|увид*|пообщ* ~ недел*|телефон*|лично|кофе|завтра|с|вами|четверг|по|вам|на|тобой|минут
      созвонимся|встретимся|поговорим|пообщаемся ~ завтра|недел*|лично|кофе|телефон*|четверг|на, с глазу на глаз, при встрече, позвоните|наберите мне, выберите|забронируйте ~ время|дат*|слот*
      следующий|второй этап|шаг|тур ~ собеседован*|интервью|звон*|встреч*`,
    zh: `
      方便 ~ 通话|电话|视频|见面 ~ 吗, 当面聊, 见面聊, 一起吃饭, 请您吃饭, 请你吃饭
      安排|约|预约|约个|邀请|方便|可以|进行|参加|想 ~ 面试|通话|电话|视频|会面|见面|面谈|聊聊|聊一聊|通个电话|见个面, 什么时候 ~ 方便|有空|合适|有时间, 何时方便, 哪天 ~ 方便|有空|合适, 方便 ~ 电话|通话|聊|见面, 有空 ~ 聊|见|通话|电话|吗, 有时间 ~ 聊|见|通话|电话, 面对面, 当面 ~ 聊|谈, 见面 ~ 聊|谈, 喝咖啡, 喝杯咖啡, 吃个饭, 打电话给您, 给您打电话
      给你打电话, 分钟 ~ 通话|聊|电话|视频, 简短 ~ 通话|电话|面谈|交流, 视频面试, 电话面试, 下一轮 ~ 面试|面谈`,
  },
  unless: {
    en: `
      thank* ~ for ~ call|chat|meeting|interview|conversation|time, our|last|yesterday|previous|after|during|following call|chat|meeting|conversation ~ was|yesterday|last|we|on|i
      call|calls for papers|proposals|abstracts|applications|contributions|evidence|tenders
      interview ~ went|was|process ~ well|rounds|has|four|three, your|the|an interview in|with|on|about|was|went ~ journal|magazine|newspaper|radio|minister|paper|podcast|tv|times|interesting|read|saw|well|great|good
      had|have|great ~ good|nice|call|chat ~ yesterday|last, good|great|nice|lovely ~ to ~ meet|see|talk|chat|speak* ~ yesterday|last, no|not|without need|need for|to ~ call|meet*|interview, no interview, not call`,
    fr: `
      merci ~ appel|entretien|echange|rencontre|temps, appel a|aux communications|contributions|candidatures|projets|articles, votre|ton|l|son entretien|interview ~ dans|journal|radio|hier|magazine
      notre|dernier|derniere|hier|suite appel|entretien|rencontre|echange ~ hier|dernier|d, pas besoin|inutile|sans ~ appel*|entretien|rencontr*|rdv, processus|quatre|trois ~ entretiens|tours, agreable|plaisir ~ hier`,
    de: `
      danke*|dank ~ fur ~ gesprach|telefonat|anruf|treffen|zeit, call for papers|abstracts, kein*|nicht|ohne ~ gesprach|telefonat|treffen|anruf ~ notig|notwendig|noting|erforderlich
      unser*|letztes|letzten|gestrigen gesprach|telefonat|treffen ~ gestern|letzte*|hat|war, ihr*|dein*|das interview ~ in|zeitung|radio|gelesen|zeitschrift|podcast, vier|drei|mehrere ~ runden|gesprache, gestern`,
    es: `
      gracias ~ llamada|reunion|entrevista|charla|tiempo, convocatoria|llamada a|de ponencias|comunicaciones|propuestas|articulos, su|tu|la entrevista ~ en|con ~ periodico|radio|revista|diario|ministro|podcast
      no|sin ~ hace|necesidad|falta|necesari* ~ llam*|reunion|reunirse|hablar, nuestra|ultima llamada|reunion|charla ~ ayer|fue|pasada|del, proceso ~ rondas|entrevistas, cuatro|tres rondas|entrevistas, ayer`,
    it: `
      grazie ~ chiamata|telefonata|incontro|colloquio|tempo, call for papers, sua|tua|l intervista ~ sul|in|con|giornale|radio, non ~ serve|bisogno|necessari* ~ chiamata|incontro|telefon*, ieri, invito a presentare`,
    pt: `
      obrigad* ~ chamada|ligacao|reuniao|entrevista|conversa|tempo, chamada de|para trabalhos|artigos|comunicacoes|resumos|propostas, sua|tua|a entrevista ~ no|na|ao|jornal|radio|revista
      nao ~ precis*|necess* ~ chamada|reuniao|ligar|conversa*, ontem`,
    nl: `
      bedankt|dank ~ gesprek|belletje|telefoontje|tijd|overleg, call for papers|abstracts, uw|je|jouw|het interview ~ in|met|krant|radio|gelezen, geen ~ gesprek|afspraak|overleg ~ nodig, niet ~ bellen ~ nodig
      hoeft ~ niet, gisteren`,
    pl: `
      dziekuj* ~ rozmow*|spotkan*|telefon|czas, call for papers, nabor ~ abstrakt*|referat*, wywiad* ~ w|z|gazet*|radi*|czytal*, nie ~ trzeba|potrzeb* ~ spotkan*|rozmow*|dzwon*, wczoraj*`,
    ru: `
      спасибо ~ звонок|встреч*|разговор|время|беседу, прием тезисов|докладов|заявок, ваше|твое интервью ~ в|журнал*|газет*|радио|читал*, не ~ нужн*|надо|обязательн* ~ звон*|встреч*|созван*, вчера*`,
    zh: `
      谢谢 ~ 电话|通话|见面|面谈, 感谢 ~ 电话|通话|见面|面谈, 征文, 采访 ~ 报纸|杂志|电台, 不用 ~ 见面|电话|通话, 不需要 ~ 见面|电话|会议, 面试 ~ 四轮|三轮|顺利, 昨天, 上次`,
  },
});
