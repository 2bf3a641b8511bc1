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
      @opportunity ~ fits|suits|matches|match|suit|fit|tailored|perfect|ideal ~ you|your|someone
      something|anything ~ that|which ~ suit*|fit*|interest*|match*
      details|specifics|particulars|rest|everything ~ later|discuss*|once|when|after|call|person|agreed|meet|reply
      tell|explain|say|share|disclose|reveal ~ more|details|everything|rest|specifics ~ later|once|when|after|call|person|meet|reply|interested|phone|privately
      exact|precise|final|concrete role|title|scope|tasks|duties|work|position|content ~ later|open|defined|agreed|discuss*|depend*|flexible|decided|clarif*|together
      no|not|without|nothing ~ fixed|exact|precise|formal|set|job ~ role|position|duties|tasks|title|scope|description|frame*
      cooperate|collaborate|cooperating|collaborating|partner with you|us|me
      some|kind|form|sort|type|way of cooperation|collaboration|partnership|working|work
      @opportunity ~ not|t|never ~ advertised|posted|listed|public
      consultant|consulting|advisor|adviser|advisory|expert role|position|work|capacity ~ flexible|general|various|broad|open|informal*
      win win, mutual* benefi*, business proposal|proposition|opportunity
      depend*|according|based ~ what you|your ~ interest*|prefer*|like|time ~ shape|define|decide|tasks|role
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
      sans|pas|aucun*|ni ~ titre|fiche|cadre|taches|fonction|poste ~ fixe*|precis*|defini*|formel*|arrete*
      collaborer|cooperer|travailler ensemble|avec vous|nous
      une|sorte|forme|type|genre de|d collaboration|cooperation|partenariat
      gagnant gagnant, mutuellement benefique*|avantageu*, interet|benefice mutuel|reciproque
      selon ~ vos|votre|tes envies|interets|preferences|disponibilites ~ defini*|taches|role|mission*`,
    de: `
      flexible*|mogliche*|verschieden*|diverse*|interessant*|spannende*|attraktiv*|lukrativ*|potenziell*|potentiell*|gewisse*|besonder*|gelegentlich*|diskrete*|eventuelle* @opportunity ~ fur|mit|sie|ihnen|uns|zwischen|du|dich|die|anbieten
      flexible*|mogliche*|potenziell*|lose*|freie*|unverbindlich* kooperation*|zusammenarbeit|mitarbeit|partnerschaft*
      @opportunity ~ sie|ihnen|dich|dir ~ interessier*|gefall*|zusag*|passen*|liegen|reiz*|interessant|passt
      hatte*|habe*|hatten|biete* ~ etwas|projekt|angebot|vorschlag ~ interess*|fur|passend*|besonder*
      etwas fur sie|dich, etwas ~ das|was ~ passt|passen|gefallen|interess*
      verschiedene|diverse|kleine|kleinere|unterschiedliche|gelegentliche|einfache aufgaben|auftrage|sachen|dinge|tatigkeiten ~ fur|uns|je|nach|sie|dich|kunden
      details|einzelheiten|naheres|rest|alles ~ spater|personlich|telefon*|gesprach|treffen|dann|sobald|danach|besprech*
      genaue*|exakte*|konkrete* aufgabe*|rolle|titel|inhalt*|tatigkeit*|position ~ spater|offen|gemeinsam|absprache|noch|klar*|festleg*|definier*|abhang*
      ohne|keine*|nicht|nichts ~ feste*|festgelegt*|genaue*|formale* ~ aufgabe*|rolle|titel|stellenbeschreibung|position|rahmen
      mit ihnen|dir|uns zusammenarbeiten|kooperieren, zusammenarbeit mit ihnen|dir
      eine art|form von|der|zusammenarbeit kooperation|zusammenarbeit|mitarbeit
      art|form|weise zusammenarbeit|kooperation, gegenseitig* nutzen|vorteil, beiderseitig* nutzen|vorteil|interesse
      win win, je nach|ihren ~ interesse*|wunsch*|neigung*|lust ~ aufgabe*|rolle|gestalt*|vereinbar*
      aufgabe*|rolle ~ ergibt|ergeben|gestalt* ~ sich|spater|gemeinsam|selbst|laufe
      nicht ~ ausgeschrieben*|offentlich ~ stelle|position`,
    es: `
      posible*|eventual*|potencial*|interesante*|flexible*|divers*|atractiv*|lucrativ*|prometedor*|cierta|ciertas|variad*|discret* @opportunity ~ usted|con|para|entre|ti|nosotros|juntos
      oportunidad*|colaboraci*|cooperaci*|propuesta*|proyecto*|encargo*|asociaci* posible*|eventual*|potencial*|interesante*|flexible*|divers*|atractiv*|lucrativ*|prometedor*|puntual*|discret*|variad*
      @opportunity ~ podria*|puede*|pueda*|quiza|tal ~ interes*|gust*|encaj*|convenir|agrad*|atraer
      tengo|tenemos|tendria|ofrezco|ofrecemos|hay ~ algo|propuesta|proyecto|oportunidad ~ usted|ti|interes*|gust*|especial
      algo ~ que ~ encaj*|gust*|interes*|convenir
      varias|diversas|distintas|pequenas|algunas|diferentes tareas|cosas|trabajos|encargos|labores
      detalles|resto|contenido|pormenores ~ tarde|persona|despues|luego|telefono|llamada|adelante|reun*|cuando|conozcamos|veamos
      explic*|contar*|cuento|dir*|hablar* ~ mas|todo|resto|detalles ~ tarde|persona|despues|luego|telefono|llamada|adelante|veamos|reun*
      tareas|funciones|papel|rol|contenido|cargo exact*|concret*|precis*|definitiv* ~ defin*|juntos|despues|adelante|abiert*|segun|depend*|acord*
      definir*|defin*|acord* ~ tareas|funciones|papel|rol|contenido ~ juntos|despues|tarde|adelante|luego|usted
      sin|no|ningun* ~ titulo|cargo|tareas|funciones|puesto|horario ~ fij*|definid*|precis*|formal*
      colaborar|cooperar|trabajar con usted|nosotros|ustedes
      tipo|forma|clase|especie de colaboraci*|cooperaci*|trabajo, ganar ganar
      beneficio|interes|provecho mutuo|reciproco, mutuamente beneficios*
      segun sus|tus|su intereses|preferencias|gustos ~ defin*|tareas|rol|funciones`,
    it: `
      possibil*|eventual*|potenzial*|interessant*|flessibil*|divers*|lucrativ*|vantaggios*|particolar*|vari* @opportunity ~ lei|per|con|insieme|tra|noi|te
      opportunita|collaborazion*|cooperazion*|propost*|progett*|incaric* possibil*|eventual*|potenzial*|interessant*|flessibil*|lucrativ*|vantaggios*|saltuari*|occasional*
      @opportunity ~ potrebb*|puo|forse ~ interess*|piac*|adatt*|fare|convenir*
      avrei|abbiamo|ho|propongo|offro ~ qualcosa|propost*|progetto|opportunita ~ lei|te|interess*|special*
      vari*|divers*|piccol*|alcuni compiti|incarichi|lavori|cose
      dettagli|resto|contenuto ~ dopo|tardi|voce|persona|telefono|seguito|incontr*
      spieg*|dir*|racconter* ~ tutto|resto|dettagli|meglio ~ dopo|tardi|voce|persona|telefono|vedremo|incontr*
      compiti|ruolo|mansioni|contenuto esatt*|precis* ~ defin*|insieme|dopo|apert*|concord*
      definir*|defini* ~ compiti|ruolo|mansioni ~ insieme|dopo
      senza ~ titolo|mansioni|ruolo|compiti ~ fiss*|precis*|defini*, collaborare con lei|noi|te
      forma|tipo di collaborazion*|cooperazion*
      vantaggio|beneficio|interesse reciproc*|mutuo`,
    pt: `
      possive*|eventua*|potencia*|interessante*|flexive*|divers*|atrativ*|lucrativ*|promissor*|cert*|variad* @opportunity ~ voce|com|para|entre|nos|si|juntos
      oportunidade*|colaborac*|cooperac*|proposta*|projeto*|parceria* possive*|eventua*|potencia*|interessante*|flexive*|lucrativ*|promissor*|pontua*
      @opportunity ~ poderi*|pode|possa|talvez ~ interess*|gostar|agrad*|encaix*|servir
      tenho|temos|teria|ofereco ~ algo|proposta|projeto|oportunidade ~ voce|si|interess*|especia*
      varias|varios|divers*|pequen*|algum* tarefas|trabalhos|coisas|servicos
      detalhes|resto|conteudo ~ depois|tarde|pessoalmente|telefone|encontr*|conversa*
      explic*|cont*|digo|direi ~ tudo|resto|detalhes|mais ~ depois|tarde|pessoalmente|telefone|encontr*
      tarefas|func*|papel|cargo|conteudo exat*|precis* ~ defin*|juntos|depois|abert*|combin*
      defin*|combin* ~ tarefas|papel|cargo ~ juntos|depois, sem ~ titulo|cargo|tarefas|func* ~ fix*|definid*|precis*
      colaborar|cooperar com voce|nos|si, forma|tipo de colaborac*|cooperac*|parceria
      beneficio|interesse|vantagem mutu*`,
  },
  unless: {
    en: `
      requirements|responsibilities|qualifications|years|engineer|developer|nurse|accountant|architect|electrician|teacher|driver|technician|manager|tester
      java|python|sql|kubernetes|permanent, full time, reporting to
      paper|manuscript|journal|grant|proposal ~ deadline|funding|eu, apply|vacancy`,
    fr: `
      cdi|cdd|infirmi*|comptable|developpeu*|ingenieur|chauffeur|diplome|experience|exige*|annees|temps plein
      java|python|sql, article|manuscrit|revue, vacances`,
    de: `
      vollzeit|unbefristet*|ingenieur*|pflege*|buchhalt*|erzieher*|fahrer*|elektriker*|lehrer*|abschluss|berufserfahrung|jahre|anforderung*|qualifikation*|schicht*
      java|python|sql, zeitschrift|manuskript|antrag, wie war|ist ~ urlaub`,
    es: `
      enfermer*|contable|conductor*|maestr*|desarrollador*|electricista|experiencia ~ anos
      requisito*|titulacion|jornada completa|contrato indefinido|turnos, java|python|sql
      articulo|manuscrito|revista, vacaciones, jornada completa`,
    it: `
      infermier*|contabile|autista|insegnant*|sviluppator*|elettricist*|requisit*|laurea|turni|anni|tempo pieno|indeterminato
      java|python|sql, articolo|rivista, vacanz*`,
    pt: `
      enfermeir*|contador|contabilista|motorista|professor*|programador*|eletricista|requisito*|diploma|turnos|anos|tempo integral|efetivo
      java|python|sql, artigo|revista, ferias`,
  },
});
