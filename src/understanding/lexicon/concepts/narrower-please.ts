import { defineConcept } from '../concept-lexicon.ts';

/** Too general, more specific, deeper. Offering more details is another matter. */
export const narrowerPlease = defineConcept({
  id: 'narrower-please',
  says: {
    en: `
      too|very|rather|quite|bit|somewhat|still|fairly|overly general|broad|generic|vague|theoretical|academic|superficial|abstract|basic|obvious|thin|textbook|public|known|shallow
      more specific*|concrete*|precise*|detail|detailed|details|practical|depth|granular|internal|inside|substance|substantive|operational|focused|targeted|exclusive|tangible|pointed
      less theor*|general*|background|history|public|academic|abstract|context|introduct*, go|goes|going|went|dig|dive|digging|look|get deep|deeper|beneath|below
      in|more|greater|further|additional|deeper|finer depth|detail
      focus*|concentrate|zoom ~ internal*|inside|concrete|decision*|planned|upcoming|specific*|real|reasons|actual|who|particular|people
      narrow*|sharpen*|drill* down|scope|question|focus|topic|it|this
      already|everybody|everyone|anyone ~ known|knows|know|read|press|published|newspaper*|google|available ~ not|need|want|more|instead|anywhere|please|so
      nothing|little|hardly|not|t|lacks|lack|lacked|missing ~ new|detail|details|depth|substance|specifics|concrete|inside ~ report|paper|text|draft|piece|article|page*|it
      elaborate|expand|flesh|spell on|out|point*|part|section*|paragraph*|page*, instead|rather ~ general*|theor*|public|background
      found|find|read|get|see ~ anywhere|everywhere|newspaper*|press|wikipedia, names|numbers|figures|dates ~ instead|rather|not ~ general*|opinion*|theor*
      client*|editor*|partner*|sponsor*|team|readers|boss ~ expect*|want*|need*|ask*|hop*|look* ~ more|deeper|specific*|detail*|concrete*|closer
      some|bit|little|put more|extra|some meat|substance|colour|color|flesh, could|can|please|try|next ~ specific|concrete|precise ~ about|on|regarding|next
      closer to|look ~ actual|real|inside|practice|what, bit|little|step|somewhat closer|further|deeper|livelier|sharper, closer to ~ today|now|home|practice|kitchen|present
      something ~ livelier|meatier|fresher|closer|juicier, further|deeper than ~ last|first|newspaper*|press`,
    fr: `
      trop|tres|plutot|assez|encore|peu general*|generaux|vague*|theorique*|academique*|superficiel*|abstrait*|large*|scolaire*|connu*|basique*|flou|floue|mince
      plus ~ precis|precise|precises|precision*|concret*|specifique*|detail|details|detaille*|fouille*|profond*|approfondi*|pointu*|cible*|interne|operationnel*|pratique|factuel*|chair|matiere
      moins ~ theori*|general*|generalites|contexte|historique|academique|introduction|public*
      approfondi*|creus*|detaill*|etoff*|developp*|precis*|affin*|resserr* ~ point*|question*|partie*|sujet|aspect*|section*|paragraphe*|page*|texte|note|propos|analyse*
      aller|allez|entrer|entrez plus loin|profond*|dans detail*, concentr*|focalis*|recentr*|insist* ~ interne|concret*|decision*|prevu*|precis*|reel*|acteurs|personnes|qui
      deja ~ connu*|lu|publi*|savait|sait|presse|public*, rien|peu ~ nouveau|neuf|concret, manque|manquent|manquait ~ detail*|precis*|concret*|substance|profondeur|chair|chiffres
      client|commanditaire|partenaire|lecteur*|equipe|redaction ~ attend*|veut|voudrai*|souhait*|demand*|espere* ~ plus|concret*|precis*|detail*
      on trouve|lit ~ partout|presse|internet, noms|chiffres|dates ~ plutot|au lieu ~ general*, plus ~ pres|proche|vivant*|concret* ~ terrain|aujourd|vecu|quotidien|interieur
      peu|assez scolaire*|plat|plate`,
    de: `
      zu|sehr|etwas|recht|noch|ziemlich allgemein*|vage*|theoret*|oberflach*|abstrakt*|akadem*|unkonkret*|breit*|bekannt*|lehrbuch*|ungenau*|dunn
      konkreter*|praziser*|spezifischer*|detaillierter*|genauer*|tiefer*|ausfuhrlicher*|zielgerichteter*|handfester*|naher
      weniger ~ theorie|allgemein*|hintergrund|geschichte|grundsatz*|floskel*|akadem*|offentlich*
      mehr ~ detail*|tiefe|substanz|konkret*|fleisch|einzelheiten|zahlen|innen*|hintergrund*|praxis|inhalt, ins detail, in die tiefe|tiefer
      tiefer|naher ein|gehen|einsteigen|bohren|eingehen|beleuchten
      konzentrier*|fokussier*|beschrank* ~ auf ~ intern*|konkret*|entscheid*|geplant*|tatsachlich*|wirklich*|personen|wer
      eingrenz*|zuspitz*|vertief*|ausbau*|prazisier*|konkretisier*|scharfer* ~ thema|frage*|punkt*|abschnitt*|aspekt*|teil|bitte|konnten|text
      thema|frage*|punkt*|abschnitt*|aspekt*|teil|text ~ eingrenz*|zuspitz*|vertief*|ausbau*|prazisier*|konkretisier*
      schon|bereits|langst|allgemein ~ bekannt|gelesen|veroffentlich*|presse|zeitung*|offentlich, nichts|wenig|kaum neues|konkretes|greifbar*|substanz
      fehl*|vermiss* ~ detail*|tiefe|substanz|konkret*|einzelheiten|zahlen|namen
      kunde|kunden|auftraggeber*|partner|leser|redaktion ~ erwart*|wunsch*|mocht*|will|wollen|brauch*|bitt*|hofft* ~ mehr|konkret*|detail*|genau*|tief*
      steht|findet|liest ~ uberall|presse|zeitung*|internet, namen|zahlen|daten ~ statt|lieber|anstatt ~ allgemein*|meinung*|theor*`,
    es: `
      demasiado|muy|bastante|algo|un|poco|todavia general*|vago|vaga*|teoric*|academic*|superficial*|abstract*|ampli*|conocid*|basic*|flojo
      mas precis*|concret*|especific*|detalle*|detallad*|profund*|profundidad|enfocad*|practic*|sustancia|intern*|operativ*|incisiv*
      mas ~ precis*|concret*|especific*|detalle|detalles|detallad*|profund*|profundidad|sustancia, menos teori*|general*|contexto|historia|academic*|introduccion|public*
      profundi*|ahond*|precis*|concret*|desarroll*|detall*|ampli* ~ punto*|parte|tema|pregunta*|aspecto*|seccion*|parrafo*|texto
      ir|vaya*|entrar|entre|llegar ~ mas fondo|lejos|detalle*, ir|vaya|entrar al|en fondo|detalle*
      centr*|enfoc*|enfoqu*|limit* ~ en|a|al ~ intern*|concret*|decision*|previst*|real|personas|quien*|verdadero, acot*|delimit*|afin* ~ tema|pregunta*|alcance|enfoque|texto
      ya ~ conoc*|sabe*|publicad*|prensa|leid*|sabia*, nada nuevo|concreto, poco concreto|novedoso|nuevo|sustancia
      falt* ~ detalle*|profundidad|sustancia|concrecion|datos|nombres
      cliente|mandante|socio|lectores|equipo|editor* ~ esper*|quier*|quer*|pid*|pedia|necesit*|dese* ~ mas|concret*|detalle*|especific*|profund*
      se encuentra|lee|halla ~ cualquier|prensa|internet|todas, nombres|cifras|fechas ~ vez|lugar|antes|mas ~ general*|opinion*|teor*`,
    it: `
      troppo|molto|piuttosto|un|po|abbastanza general*|generic*|vag*|teoric*|accademic*|superficial*|astratt*|ampi*|not*|scolastic*
      piu ~ precis*|concret*|specific*|dettagl*|approfond*|profond*|sostanz*|mirat*|pratic*, meno teori*|general*|contesto|storia|accademic*|introduzion*
      approfond*|svilupp*|precis*|dettagli* ~ punto|punti|parte|aspett*|domand*|sezion*|paragraf*|testo, and*|entr* ~ piu fondo|dettagli*
      concentr*|focalizz* ~ su|sul|sulle ~ intern*|concret*|decision*|previst*|reale|chi, restring*|delimit* ~ tema|ambito|domanda|campo
      gia ~ not*|pubblicat*|stampa|lett*|sapev*, niente|nulla ~ nuovo|concreto, manca* ~ dettagl*|sostanza|profondita|nomi|dati
      client*|committent*|lettori|redazione ~ aspett*|vuole|vorrebb*|chied*|sper* ~ piu|concret*|dettagl*|precis*`,
    pt: `
      demasiado|muito|bastante|um|pouco|ainda|demais gera*|generic*|vag*|teoric*|academic*|superficia*|abstrat*|ampl*|conhecid*|basic*
      mais ~ precis*|concret*|especific*|detalhe*|detalhad*|profund*|aprofund*|substancia|focad*|pratic*, menos teori*|gera*|generalidades|contexto|historia|academic*|introduc*
      aprofund*|desenvolv*|detalh*|precis* ~ ponto*|parte|tema|pergunta*|aspecto*|secao|paragrafo*|texto, ir|va|entr* ~ mais fundo|longe|detalhe*
      concentr*|foc* ~ em|no|na|nas ~ intern*|concret*|decis*|previst*|real|quem, restring*|delimit*|afin* ~ tema|ambito|pergunta|escopo
      ja ~ conhecid*|public*|imprensa|lid*|sab*, nada|pouco de|novo novo|concreto|novidade, falt* ~ detalhe*|profundidade|substancia|nomes|dados
      client*|contratante|leitores|editor* ~ esper*|quer*|pede|pedi*|gostar* ~ mais|concret*|detalhe*|especific*`,
    nl: `
      te|erg|nogal|vrij|wat|nog algemeen|algemene|vaag|vage|theoretisch*|academisch*|oppervlakkig*|abstract*|breed|bekend
      concreter*|specifieker*|preciezer*|gedetailleerder*|dieper|diepgaander*|nauwkeuriger*|scherper*|gerichter, meer detail*|diepgang|concrete|inhoud|specifieke
      minder theor*|algemeen*|algemene|achtergrond|geschiedenis|academisch*, dieper|verder ~ ingaan|graven|in
      focus*|concentre*|richt* ~ op ~ intern*|concre*|besluit*|gepland*|werkelijk*|wie, afbaken*|inperk*|toespits*|uitwerk*|verdiep* ~ onderwerp|vraag|punt*|deel|tekst
      onderwerp|vraag|punt*|deel|tekst ~ afbaken*|inperk*|toespits*|uitwerk*|verdiep*, al|reeds ~ bekend*|gepubliceerd|gelezen|krant*|pers|openbaar, niets|weinig nieuws|concreets
      ontbre*|mis|missen ~ detail*|diepgang|namen|cijfers|concrete
      klant|opdrachtgever|lezers|redactie ~ verwacht*|wil|vraagt|hoopt|zoekt ~ meer|concre*|detail*|dieper|specifiek*`,
    pl: `
      zbyt|za|bardzo|dosc|troche|nadal ogoln*|ogolnikow*|teoret*|akademick*|powierzchown*|abstrakcyjn*|szerok*|znan*
      bardziej konkretn*|szczegol*|precyz*|dokladn*|poglebi*|praktyczn*, wiecej ~ szczegol*|konkret*|detal*|glebi|tresci, mniej teori*|ogoln*|tla|histori*|akademick*
      konkretniej*|dokladniej*|precyzyjniej*|szczegolowiej*|glebiej, rozwin*|poglebi*|doprecyz*|uszczegol* ~ punkt*|czesc*|watek|temat*|pytan*|tekst*|aspekt*
      skup*|skoncentr* ~ na ~ wewnetrzn*|konkret*|decyzj*|planowan*|rzeczywist*|kto, zawez*|zawezi* ~ temat*|pytan*|zakres*, juz ~ znan*|opublikow*|prasi*|prasy|wiem*|czytal*
      nic|malo|niewiele nowego|konkret*, brak* ~ szczegol*|konkret*|glebi|nazwisk|liczb
      klient*|zleceniodawc*|czytelni*|redakcj* ~ oczek*|chce|chcialby|prosi|liczy ~ wiecej|konkret*|szczegol*|glebiej`,
    ru: `
      слишком|очень|довольно|несколько|пока обще*|общо|общ*|расплывчат*|теоретич*|академич*|поверхностн*|абстрактн*|широк*|известн*
      более конкретн*|подробн*|точн*|детальн*|глубок*|предметн*|практическ*, больше|побольше ~ конкретик*|детал*|подробност*|фактов|глубин*|цифр*
      меньше|поменьше теори*|общ*|истори*|вступлен*|воды, конкретнее|подробнее|детальнее|глубже|поконкретнее|предметнее ~ о|по|про|пожалуйста|на|раз|внутри|опис*|раскр*
      раскройте|раскрыть|углуб*|уточн*|развер*|детализ* ~ пункт*|част*|тем*|вопрос*|аспект*|текст*|раздел*
      сосредоточ*|сфокус* ~ на ~ внутренн*|конкретн*|решени*|планиру*|реальн*, сузить|сузьте|конкретизир* ~ тем*|вопрос*|рамк*
      уже ~ известно|опубликован*|прессе|читали|знаем|писали, ничего|мало нового|конкретн*, не хватает|хватило ~ детал*|конкретик*|глубин*|подробност*|имен|цифр
      заказчик*|клиент*|читател*|редакци* ~ ожида*|хочет|хотел*|прос*|ждет|ждут ~ больше|конкретн*|подробн*|детал*|глуб*
      в|на следующий|другой раз ~ конкретн*|подробн*|поконкретн*|глубже|больше`,
    zh: `
      太笼统|太宽泛|太泛|过于笼统|过于宽泛|过于理论|太理论|太抽象|太浅|太空|不够具体|不够深入|不够详细|太学术|比较笼统|有点笼统|有些笼统|太一般, 更具体|再具体|更详细|再详细|更深入|再深入|更有深度|更细|更实际|具体一点|具体一些|详细一点|详细一些|深入一点|深入一些|具体些|深入些
      少一点理论|少些理论|少谈理论|少一些理论, 侧重|聚焦|集中|重点 ~ 内部|具体|决策|计划|实际, 缩小 ~ 范围|题目|主题, 公开的都|都是公开|已经知道|早就知道|网上都有|报纸上都有|没有新意|没什么新|没有新内容, 缺少细节|缺乏细节|缺少数据|缺乏深度|展开讲|展开写|补充细节`,
  },
  unless: {
    en: `
      specific|exact|precise date|time|location|address|number|slot
      bug|error|issue|ticket|stack|reviewer*|referee|manuscript|salary|commute|apply|application|vacancy|interview*|availability|feature*
      the|this|our|job|more role|position|job|vacancy|offer|event|product|website, i|we ll|will|can|could|d|ve give|send|share|tell|provide|go|explain
      give|send|share|tell|provide|offer|sending|giving|telling you ~ more|detail*, for more|further|additional detail*|information|info
      know|hear|learn|find|interested|discuss|discussing|talk|chat|go|explain ~ more|in|further ~ detail*|depth, see|visit|check|click ~ more|detail*
      you ~ need|want|like|have|require ~ more detail*|information, more details|detail below|here|soon|later|follow|attached|available`,
    fr: `
      plus precis* ~ date|heure|adresse|horaire, date|heure|adresse|horaire* ~ precis*
      bug|erreur|ticket|manuscrit|relecteur*|salaire|candidature|entretien|disponibilite*|site|annonce|fonctionnalite
      pour|pour plus|davantage de|d detail*|precisions|information*, details ~ ci dessous|jointe
      vous|t donner*|envoie|enverrai|envoyer|donne|expliqu*|communiqu*|fournir*|dire|dirai|apporter* ~ plus|detail*|precis*, savoir|apprendre plus
      si vous ~ besoin|souhaitez|voulez ~ plus|details, plus de|ample* detail*|information* ~ sur|concernant ~ poste|offre|mission|evenement, trop connu pour`,
    de: `
      genauer*|genaue*|konkret*|prazise* ~ datum|termin*|uhrzeit|adresse|zeitpunkt|gehalt*, termin|datum|uhrzeit ~ genauer*|konkreter*
      bug|fehler|ticket|gutachter*|manuskript|gehalt*|bewerbung*|stelle|verfugbarkeit
      fur|mehr|weitere details|informationen|einzelheiten ~ siehe|unten|unter|finden|zur|zum|anbei|stelle|besuchen
      ich|wir ~ ihnen|dir ~ mehr|detail*|genauer*|naher*|einzelheiten
      gerne|ich|wir ~ erklare*|erzahle*|gebe|geben|sende*|schicke*|erlauter* ~ mehr|detail*|genauer*|naheres|einzelheiten, mehr|naheres erfahren|wissen
      wenn|falls sie ~ mehr|weitere ~ details|informationen|einzelheiten`,
    es: `
      mas precis*|concret*|especific*|exact* ~ fecha|hora|direccion|horario|salario, fecha|hora|horario|direccion ~ mas precis*|concret*|exact*
      error|bug|ticket|revisor*|manuscrito|salario|candidatura|entrevista|disponibilidad, para mas ~ detalle*|informacion
      mas detalle*|informacion ~ puesto|vacante|oferta|evento|web|sitio|curso, le|les|te ~ dar*|cuento|contare|envio|enviare|explic*|doy|dare|damos|puedo|podemos ~ mas|detalle*
      saber|conocer|hablar mas, si necesita*|quiere*|desea* ~ mas|detalle*, quieres|quiere ~ saber mas`,
    it: `
      piu precis* ~ data|ora|indirizzo|orario, data|orario|ora ~ piu precis*, errore|bug|ticket|revisor*|manoscritto|stipendio|candidatura|colloquio
      per maggiori|ulteriori dettagli|informazion*, le|ti|posso|possiamo ~ dare|darle|darti|fornir*|invi*|spieg*|racconto|dire|dirle ~ piu|dettagli*
      piu dettagli ~ ruolo|posizione|offerta|evento|sito|web, saperne|sapere di piu, se ~ vuole|desidera|serve ~ dettagli|piu`,
    pt: `
      mais precis*|exat* ~ data|hora|horario|endereco, data|hora|horario ~ mais precis*|exat*, erro|bug|ticket|revisor*|manuscrito|salario|candidatura|entrevista
      para mais ~ detalhes|informac*, mais detalhes|informac* ~ vaga|cargo|oferta|evento|site, lhe|te|posso|podemos ~ dar|enviar|contar|explicar|passar|envio ~ mais|detalhe*
      saber mais, se ~ precis*|quiser|desejar ~ mais|detalhe*`,
    nl: `
      preciezer*|specifieker*|concreter* ~ datum|tijd*|adres, datum|tijdstip ~ preciezer*|concreter*|specifieker*
      bug|fout|ticket|reviewer|manuscript|salaris|sollicitatie|gesprek ~ detail*, voor meer|verdere detail*|informatie, u|je|jullie ~ meer ~ detail*|informatie|vertellen
      meer detail*|informatie ~ functie|rol|vacature|evenement|website, meer weten, als ~ u|je ~ meer`,
    pl: `
      dokladn*|konkretn*|precyzyjn* ~ dat*|godzin*|termin*|adres*, dat*|termin*|godzin* ~ dokladn*|konkretn*|precyz*
      blad|bledu|bug|zgloszen*|recenzent*|manuskrypt*|pensj*|rekrutacj*, przesle|podam|opowiem|wyjasnie|udziele|moge ~ wiecej|szczegol*
      wiecej szczegol*|informacj* ~ stanowisk*|ofert*|rol*|wydarzen*|stron*, dowiedz* ~ wiecej, jesli ~ chce|potrzeb* ~ wiecej`,
    ru: `
      точн*|конкретн* ~ дат*|врем*|адрес*|срок*, дат*|врем* ~ точн*|конкретн*, ошибк*|баг*|тикет*|рецензент*|рукопис*|зарплат*|собеседован*
      расскажу|пришлю|сообщу|объясню|могу ~ подробн*|больше|детал*, подробнее|подробности ~ ваканси*|должност*|позици*|мероприяти*|сайт*|ссылк*, узнать|узнайте ~ подробн*|больше
      если ~ нужн*|хотите ~ подробн*|больше`,
    zh: `
      具体时间|具体日期|具体地址|更具体的时间|更具体的日期|错误|漏洞|工单|审稿人|审稿|稿件修改|薪资|面试时间|岗位详情|职位详情|更多详情|详情请|详见|我可以详细|我可以给您|我可以给你|我会详细|如果您想了解更多|想了解更多`,
  },
});
