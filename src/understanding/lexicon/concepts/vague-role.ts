import { defineConcept } from '../concept-lexicon.ts';

/** A post or cooperation whose duties stay open. */
export const vagueRole = defineConcept({
  id: 'vague-role',
  says: {
    en: `
      flexible|various|mutual*|possible|potential|some|certain|interesting|attractive|lucrative|promising|beneficial|profitable|discreet|side|special opportunit*|cooperation*|collaborat*|partnership*|proposal*|proposition*|project|projects|arrangement*|venture*|gig*|assignment*|engagement*|offer
      various|different|diverse|simple|occasional|small|light|several|miscellaneous tasks|assignments|jobs|errands|things ~ for|us|you|from|time|client
      @opportunity ~ that|which|you ~ may|might|could|would|d ~ interest*|suit*|like|fit|enjoy|appeal|match*
      have|got|offer|propose ~ something ~ you|interest*|suit*|mind|special|different|good|nice
      @opportunity ~ fits|suits|matches|match|suit|fit|tailored|perfect|ideal ~ you|your|someone, something|anything ~ that|which ~ suit*|fit*|interest*|match*
      details|specifics|particulars|rest|everything ~ later|discuss*|once|when|after|call|person|agreed|meet|reply
      tell|explain|say|share|disclose|reveal ~ more|details|everything|rest|specifics ~ later|once|when|after|call|person|meet|reply|interested|phone|privately
      exact|precise|final|concrete role|title|scope|tasks|duties|work|position|content ~ later|open|defined|agreed|discuss*|depend*|flexible|decided|clarif*|together
      no|not|without|nothing ~ fixed|exact|precise|formal|set|job ~ role|position|duties|tasks|title|scope|description|frame*
      cooperate|collaborate|cooperating|collaborating|partner with you|us|me, some|kind|form|sort|type|way of cooperation|collaboration|partnership|working|work
      @opportunity ~ not|t|never ~ advertised|posted|listed|public
      consultant|consulting|advisor|adviser|advisory|expert role|position|work|capacity ~ flexible|general|various|broad|open|informal*, win win, mutual* benefi*
      business proposal|proposition|opportunity, depend*|according|based ~ what you|your ~ interest*|prefer*|like|time ~ shape|define|decide|tasks|role
      shape|define|design ~ role|cooperation|position|tasks|it ~ together|yourself|along|way`,
    fr: `
      eventuel*|possible*|potentiel*|interessant*|certain*|souple*|flexible*|divers*|attracti*|lucrati*|prometteu*|speciale*|discrete* @opportunity ~ vous|avec|ensemble|pour|nous
      opportunite*|cooperation*|collaborat*|partenariat*|proposition*|projet*|mission* eventuel*|possible*|potentiel*|interessant*|souple*|flexible*|divers*|attracti*|lucrati*|prometteu*|ponctuel*|discrete*
      @opportunity ~ pourrait|pourraient|susceptible*|peut|peuvent|devrait ~ interess*|plaire|convenir|correspondre|seduire|aller|tenter
      ai|avons|aurais|aurions|propose|proposons ~ quelque|opportunite|proposition|projet ~ interess*|vous|special*
      diverses|differentes|petites|quelques|plusieurs taches|missions|choses|travaux ~ pour|selon|vous|nous|client
      details|precisions|reste|contenu ~ plus|tard|vive|ensuite|apres|oral|telephone|rencontre*|lors|ulterieurement
      expliqu*|dirai|dire|parler*|parlerai|raconter* ~ plus|tout|reste|details ~ tard|vive|oral|rencontre*|telephone|vous|appel
      contenu|taches|role|fonction|titre|missions exact* ~ defini*|ensemble|tard|ouvert*|selon|depend*|discut*|preciser
      sans|pas|aucun*|ni ~ titre|fiche|cadre|taches|fonction|poste ~ fixe*|precis*|defini*|formel*|arrete*, collaborer|cooperer|travailler ensemble|avec vous|nous
      une|sorte|forme|type|genre de|d collaboration|cooperation|partenariat, gagnant gagnant, mutuellement benefique*|avantageu*, interet|benefice mutuel|reciproque
      selon ~ vos|votre|tes envies|interets|preferences|disponibilites ~ defini*|taches|role|mission*`,
    de: `
      flexible*|mogliche*|verschieden*|diverse*|interessant*|spannende*|attraktiv*|lukrativ*|potenziell*|potentiell*|gewisse*|besonder*|gelegentlich*|diskrete*|eventuelle* @opportunity ~ fur|mit|sie|ihnen|uns|zwischen|du|dich|die|anbieten
      flexible*|mogliche*|potenziell*|lose*|freie*|unverbindlich* kooperation*|zusammenarbeit|mitarbeit|partnerschaft*
      @opportunity ~ sie|ihnen|dich|dir ~ interessier*|gefall*|zusag*|passen*|liegen|reiz*|interessant|passt
      hatte*|habe*|hatten|biete* ~ etwas|projekt|angebot|vorschlag ~ interess*|fur|passend*|besonder*, etwas fur sie|dich, etwas ~ das|was ~ passt|passen|gefallen|interess*
      verschiedene|diverse|kleine|kleinere|unterschiedliche|gelegentliche|einfache aufgaben|auftrage|sachen|dinge|tatigkeiten ~ fur|uns|je|nach|sie|dich|kunden
      details|einzelheiten|naheres|rest|alles ~ spater|personlich|telefon*|gesprach|treffen|dann|sobald|danach|besprech*
      genaue*|exakte*|konkrete* aufgabe*|rolle|titel|inhalt*|tatigkeit*|position ~ spater|offen|gemeinsam|absprache|noch|klar*|festleg*|definier*|abhang*
      ohne|keine*|nicht|nichts ~ feste*|festgelegt*|genaue*|formale* ~ aufgabe*|rolle|titel|stellenbeschreibung|position|rahmen, mit ihnen|dir|uns zusammenarbeiten|kooperieren
      zusammenarbeit mit ihnen|dir, eine art|form von|der|zusammenarbeit kooperation|zusammenarbeit|mitarbeit, art|form|weise zusammenarbeit|kooperation
      gegenseitig* nutzen|vorteil, beiderseitig* nutzen|vorteil|interesse, win win, je nach|ihren ~ interesse*|wunsch*|neigung*|lust ~ aufgabe*|rolle|gestalt*|vereinbar*
      aufgabe*|rolle ~ ergibt|ergeben|gestalt* ~ sich|spater|gemeinsam|selbst|laufe, nicht ~ ausgeschrieben*|offentlich ~ stelle|position`,
    es: `
      posible*|eventual*|potencial*|interesante*|flexible*|divers*|atractiv*|lucrativ*|prometedor*|cierta|ciertas|variad*|discret* @opportunity ~ usted|con|para|entre|ti|nosotros|juntos
      oportunidad*|colaboraci*|cooperaci*|propuesta*|proyecto*|encargo*|asociaci* posible*|eventual*|potencial*|interesante*|flexible*|divers*|atractiv*|lucrativ*|prometedor*|puntual*|discret*|variad*
      @opportunity ~ podria*|puede*|pueda*|quiza|tal ~ interes*|gust*|encaj*|convenir|agrad*|atraer
      tengo|tenemos|tendria|ofrezco|ofrecemos|hay ~ algo|propuesta|proyecto|oportunidad ~ usted|ti|interes*|gust*|especial, algo ~ que ~ encaj*|gust*|interes*|convenir
      varias|diversas|distintas|pequenas|algunas|diferentes tareas|cosas|trabajos|encargos|labores
      detalles|resto|contenido|pormenores ~ tarde|persona|despues|luego|telefono|llamada|adelante|reun*|cuando|conozcamos|veamos
      explic*|contar*|cuento|dir*|hablar* ~ mas|todo|resto|detalles ~ tarde|persona|despues|luego|telefono|llamada|adelante|veamos|reun*
      tareas|funciones|papel|rol|contenido|cargo exact*|concret*|precis*|definitiv* ~ defin*|juntos|despues|adelante|abiert*|segun|depend*|acord*
      definir*|defin*|acord* ~ tareas|funciones|papel|rol|contenido ~ juntos|despues|tarde|adelante|luego|usted
      sin|no|ningun* ~ titulo|cargo|tareas|funciones|puesto|horario ~ fij*|definid*|precis*|formal*, colaborar|cooperar|trabajar con usted|nosotros|ustedes
      tipo|forma|clase|especie de colaboraci*|cooperaci*|trabajo, ganar ganar, beneficio|interes|provecho mutuo|reciproco, mutuamente beneficios*
      segun sus|tus|su intereses|preferencias|gustos ~ defin*|tareas|rol|funciones`,
    it: `
      possibil*|eventual*|potenzial*|interessant*|flessibil*|divers*|lucrativ*|vantaggios*|particolar*|vari* @opportunity ~ lei|per|con|insieme|tra|noi|te
      opportunita|collaborazion*|cooperazion*|propost*|progett*|incaric* possibil*|eventual*|potenzial*|interessant*|flessibil*|lucrativ*|vantaggios*|saltuari*|occasional*
      @opportunity ~ potrebb*|puo|forse ~ interess*|piac*|adatt*|fare|convenir*
      avrei|abbiamo|ho|propongo|offro ~ qualcosa|propost*|progetto|opportunita ~ lei|te|interess*|special*, vari*|divers*|piccol*|alcuni compiti|incarichi|lavori|cose
      dettagli|resto|contenuto ~ dopo|tardi|voce|persona|telefono|seguito|incontr*
      spieg*|dir*|racconter* ~ tutto|resto|dettagli|meglio ~ dopo|tardi|voce|persona|telefono|vedremo|incontr*
      compiti|ruolo|mansioni|contenuto esatt*|precis* ~ defin*|insieme|dopo|apert*|concord*, definir*|defini* ~ compiti|ruolo|mansioni ~ insieme|dopo
      senza ~ titolo|mansioni|ruolo|compiti ~ fiss*|precis*|defini*, collaborare con lei|noi|te, forma|tipo di collaborazion*|cooperazion*
      vantaggio|beneficio|interesse reciproc*|mutuo`,
    pt: `
      possive*|eventua*|potencia*|interessante*|flexive*|divers*|atrativ*|lucrativ*|promissor*|cert*|variad* @opportunity ~ voce|com|para|entre|nos|si|juntos
      oportunidade*|colaborac*|cooperac*|proposta*|projeto*|parceria* possive*|eventua*|potencia*|interessante*|flexive*|lucrativ*|promissor*|pontua*
      @opportunity ~ poderi*|pode|possa|talvez ~ interess*|gostar|agrad*|encaix*|servir
      tenho|temos|teria|ofereco ~ algo|proposta|projeto|oportunidade ~ voce|si|interess*|especia*, varias|varios|divers*|pequen*|algum* tarefas|trabalhos|coisas|servicos
      detalhes|resto|conteudo ~ depois|tarde|pessoalmente|telefone|encontr*|conversa*
      explic*|cont*|digo|direi ~ tudo|resto|detalhes|mais ~ depois|tarde|pessoalmente|telefone|encontr*
      tarefas|func*|papel|cargo|conteudo exat*|precis* ~ defin*|juntos|depois|abert*|combin*, defin*|combin* ~ tarefas|papel|cargo ~ juntos|depois
      sem ~ titulo|cargo|tarefas|func* ~ fix*|definid*|precis*, colaborar|cooperar com voce|nos|si, forma|tipo de colaborac*|cooperac*|parceria
      beneficio|interesse|vantagem mutu*`,
    nl: `
      mogelijk*|eventue*|potentie*|interessant*|flexibel*|divers*|verschillend*|aantrekkelijk*|lucratie*|bepaald*|bijzonder*|losse @opportunity ~ u|je|voor|met|ons|tussen|samen
      flexibele|mogelijke|vrijblijvende samenwerking|opdracht*, @opportunity ~ zou|kan|wellicht|misschien ~ interess*|bevallen|passen|liggen|aanspreken|leuk
      heb|hebben|bied ~ iets|voorstel|project|opdracht ~ u|je|interess*|leuk|passen|bijzonder*, diverse|kleine|verschillende|losse taken|klusjes|opdrachtjes|dingen|werkzaamheden
      details|rest|inhoud|bijzonderheden ~ later|persoonlijk|telefonisch|gesprek|straks|dan|ontmoet*
      vertel*|leg|uitleg* ~ meer|alles|rest|details ~ later|persoonlijk|telefonisch|zodra|spreken|ontmoet*
      precieze|exacte taken|rol|functie|inhoud|invulling ~ later|samen|open|overleg|bepalen|nader, zonder|geen ~ vaste|precieze ~ taken|rol|functie|titel|functieomschrijving
      met u|jou|ons samenwerken, samenwerk* met u|jou, vorm|soort van|samenwerking samenwerking, wederzijds* voordeel|belang`,
    pl: `
      ewentualn*|mozliw*|potencjaln*|interesujac*|ciekaw*|elastyczn*|rozn*|atrakcyjn*|lukratywn*|pewn*|szczegoln* @opportunity ~ pan*|dla|z|miedzy|razem|ciebie|nami
      elastyczn*|luzn*|niezobowiazuj* wspolprac*|zlecen*, @opportunity ~ moze|moglby|moglaby|mogloby|chyba ~ zaintereso*|spodob*|pasow*|odpowiad*
      mam|mamy|mialbym ~ cos|propozycj*|projekt*|ofert* ~ pan*|ciebie|interesuj*|ciekaw*|dla|spodob*, rozne|drobne|male|kilka zadan*|zlecen*|rzeczy|prac*
      szczegol*|reszt*|tresc ~ pozniej|osobisc*|telefon*|rozmow*|spotkan*, opowiem|wyjasni*|powiem ~ wiecej|wszystko|reszt*|szczegol* ~ pozniej|osobisc*|telefon*|spotk*
      dokladn*|konkretn* ~ zadan*|zakres*|rol*|obowiazk* ~ ustal*|pozniej|wspolnie|razem|otwart*, bez|zadn* ~ stal*|okreslon* ~ zadan*|stanowisk*|obowiazk*|tytul*
      wspolprac* z panem|pania|toba|nami, forma|form*|rodzaj* wspolprac*|kooperacj*, wzajemn*|obopoln* korzys*`,
    ru: `
      возможн*|потенциальн*|интересн*|гибк*|разн*|различн*|выгодн*|перспективн*|определенн*|особ*|некотор* @opportunity ~ для|вас|с|между|нами|вами|вам|тебя
      гибк*|возможн*|взаимовыгодн*|потенциальн* сотрудничеств*|партнерств*|предложени*, @opportunity ~ может|мог*|возможно|наверное ~ заинтерес*|понрав*|подойт*|подойд*|интерес*
      есть|имеется|хочу ~ что|кое|предложени*|проект* ~ вас|интересн*|для|нечто|вам, разн*|различн*|небольш*|мелк*|нескольк* задани*|поручени*|задач*|дел*
      детали|подробности|остальное|содержани* ~ позже|лично|телефон*|разговор*|встреч*|потом, расскаж*|объясн* ~ все|остальн*|детал*|подробн* ~ позже|лично|телефон*|встреч*|потом
      точн*|конкретн* ~ задач*|обязанност*|роль|круг|содержани* ~ обсуд*|определ*|позже|вместе|потом, без ~ фиксирован*|определенн*|четк* ~ обязанност*|должност*|задач*
      сотрудничать|сотрудничества с вами|нами|тобой, форма|форму|вид|род сотрудничеств*|работы, взаимн* выгод*|интерес*, взаимовыгодн*`,
    zh: `
      合作机会|灵活合作|灵活的合作|某种合作|各种合作|长期合作|互利|共赢|双赢, 可能 ~ 感兴趣 ~ @opportunity, @opportunity ~ 可能 ~ 感兴趣|喜欢|适合, 有个|有一个|有些|有份|有一份 ~ @opportunity ~ 适合您|适合你|感兴趣|想找您|想找你
      适合您的|适合你的 ~ @opportunity, 各种任务|一些小任务|一些任务|零散任务|零活, 细节|详情|具体内容|具体任务|具体职责|具体事项 ~ 见面|以后|之后|再谈|再聊|后面|电话|面谈|稍后|当面, 见面|电话|以后|当面 ~ 细谈|详谈|再说|再聊, 没有固定 ~ 职责|岗位|任务|职务
      与您合作|和您合作|跟您合作|与你合作|和你合作|跟你合作`,
  },
  unless: {
    en: `
      requirements|responsibilities|qualifications|years|engineer|developer|nurse|accountant|architect|electrician|teacher|driver|technician|manager|tester
      java|python|sql|kubernetes|permanent, full time, reporting to, paper|manuscript|journal|grant|proposal ~ deadline|funding|eu, apply|vacancy`,
    fr: `
      cdi|cdd|infirmi*|comptable|developpeu*|ingenieur|chauffeur|diplome|experience|exige*|annees|temps plein, java|python|sql, article|manuscrit|revue, vacances`,
    de: `
      vollzeit|unbefristet*|ingenieur*|pflege*|buchhalt*|erzieher*|fahrer*|elektriker*|lehrer*|abschluss|berufserfahrung|jahre|anforderung*|qualifikation*|schicht*
      java|python|sql, zeitschrift|manuskript|antrag, wie war|ist ~ urlaub`,
    es: `
      enfermer*|contable|conductor*|maestr*|desarrollador*|electricista|experiencia ~ anos, requisito*|titulacion|jornada completa|contrato indefinido|turnos, java|python|sql
      articulo|manuscrito|revista, vacaciones, jornada completa`,
    it: `
      infermier*|contabile|autista|insegnant*|sviluppator*|elettricist*|requisit*|laurea|turni|anni|tempo pieno|indeterminato, java|python|sql, articolo|rivista, vacanz*`,
    pt: `
      enfermeir*|contador|contabilista|motorista|professor*|programador*|eletricista|requisito*|diploma|turnos|anos|tempo integral|efetivo, java|python|sql, artigo|revista
      ferias`,
    nl: `
      verpleeg*|boekhoud*|chauffeur|docent|leraar|ontwikkelaar|monteur|elektricien|vereist|diploma|ervaring ~ jaar|jaren|functie
      fulltime|voltijd|ploegendienst*|ploegen|java|python|sql, vakantie, tijdschrift|manuscript`,
    pl: `
      pielegniar*|ksiegow*|kierowc*|nauczyciel*|programist*|elektry*|wymagan*|dyplom*|zmianow*|zmian|pelny etat|pelnym, java|python|sql, wakacj*|urlop*, czasopism*|manuskrypt*`,
    ru: `
      медсестр*|бухгалтер*|водител*|учител*|программист*|разработчик*|электрик*|диплом*|требован*|сменн*|смены|стаж*, полный день, java|python|sql, отпуск*, журнал*|рукопис*`,
    zh: `
      护士|会计|司机|教师|程序员|工程师岗位|电工|学历|要求|三班|全职|五年经验, 期刊|稿件, 假期`,
  },
});
