import { defineConcept } from '../concept-lexicon.ts';

/** Few hours, no interview, no experience, much for little. */
export const easyTerms = defineConcept({
  id: 'easy-terms',
  says: {
    en: `
      few|couple|only|just|one|two|three|four|five|ten|1|2|3|4|5|10 hours|hour|evenings|days|minutes ~ week|month|weekly|monthly|enough|needed|suffice*|required|sufficient
      work|do|done|write|writing|job|everything|it|earn ~ from home|sofa|couch|anywhere|wherever|kitchen
      no|without|zero experience|interview*|test|tests|exam*|qualification*|degree|selection|paperwork|formalit*|assessment*|screening|training|cv|prior
      not|t need|require|have ~ experience|degree|interview*|qualification*|cv|training|quit|leave|office|skills|prior
      skip*|waive*|bypass* ~ interview*|test*|process|formal*|round*|paperwork|hr|selection
      easy|simple|light|effortless|quick|undemanding|straightforward money|work|task*|job|income|assignment*|cash|writing|earn*|gig
      little|minimal|hardly|barely|low time|effort|work|commitment|workload|involvement, not|t|never ~ much|lot|cost ~ effort|work|time ~ @pay|#sum
      #sum ~ few|couple|short|half|only|just|brief|little|single ~ lines|pages|minutes|hour|hours|thoughts|page|paragraph*|call|evening|words|effort|work|answers
      few|couple|short|half|brief|only ~ lines|pages|thoughts|paragraph*|sentences|answers|bullet* ~ #sum|@pay|enough|suffic*|month|week|all
      start|begin|starting|join ~ immediately|tomorrow|today|straight|instantly|tonight, immediate start, start right away|now
      in your spare|free|leisure|own time|evenings|hours|pace|rhythm|schedule, whenever you ~ like|want|wish|time|suits|free
      beside|besides|alongside|keep|keeping|next|addition|quitting|leaving your ~ job|work|post|position|employment, no|without fixed|set|office hours|schedule|timetable
      hired|accepted|contract|yours immediately|instantly|automatically|tomorrow|today
      nothing|not hard|difficult|complicated|complex|demanding|special ~ work|task*|job|just|only, job|position|place|contract is yours, already hired|accepted|selected|approved
      no strings, money for nothing, as much|little ~ as you, evening|weekend* ~ enough|suffic*|is all|two|per
      takes|take|spend|invest|need|needs|requires ~ only|just|less|half|few|couple|more than ~ hour|hours|evening*|afternoon|minutes ~ week|month|report|page|piece|your|write
      no boss|screening|homework|strings|interviews|paperwork, start whenever|when you ~ like|want, hired|hire|contract|job within|in ~ week|days|day|24|48|hours
      no|without long ~ interview*|process|rounds, only one ~ step|round|test|talk, occasional work|writing ~ paid|well`,
    fr: `
      quelques|deux|trois|une|un|quatre|cinq|2|3|4|5|10|seulement|juste|que heure*|minute*|soir|soirs|soiree*|jours ~ semaine|mois|suffi*|jour|maximum
      depuis chez|canape|maison|partout, de chez vous|toi|maison, chez vous ~ travail*|tout|faire|ecrire
      sans|aucun*|pas|ni ~ entretien*|experience*|diplome*|test*|examen*|qualification*|formalite*|selection|paperasse|formation|concours ~ necessaire|requis*|besoin|exig*|demand*|a|ni|tout|vous|il|immediat*
      sans entretien|experience|test|formalite*|diplome|selection, ne|n ~ pas|aucun*|ni|nul* ~ entretien*|experience|test|tests|formalite*|diplome|selection|examen|qualification*
      aucun* entretien|experience|test|formalite*|diplome|examen|qualification*
      argent|travail|gain*|tache*|boulot|job|mission* facile*|simple*|leger*|legere*|rapide*|tranquille*, facile ~ gagner|gagne*|bien|remunere*
      peu de|d temps|effort*|travail|heures|engagement, #sum ~ quelques|deux|trois|petit*|courte*|seulement|juste ~ ligne*|page*|minute*|heure*|idee*|mot*
      quelques|deux|trois ~ ligne*|page*|paragraphe*|phrases ~ suffi*|#sum|@pay|mois|semaine, commenc*|demarr*|debut*|debut ~ tout|immediat*|demain|aujourd|tout suite|maintenant
      tout de suite ~ commenc*, temps libre|perdu, heures perdues, a votre|ton rythme|guise, quand vous|tu voulez|voudrez|veux|souhaitez|pouvez
      a|en parallele|plus|cote|marge|complement de|du|votre ~ travail|emploi|poste|activite|metier, garder|gardez|conserv*|sans quitter ~ votre|ton emploi|poste|travail
      poste|place|contrat ~ vous|votre|deja|acquis*, deja accepte*|retenu*|embauche*|pris, ne|n prend*|demand*|exige* ~ qu|que|guere|pas ~ heure*|minute*|soir*|peu
      pas ~ difficile*|complique*|sorcier ~ travail|tache*|du|juste|seulement, horaires libres|fixes`,
    de: `
      wenige|paar|nur|zwei|drei|eine|ein|vier|funf|2|3|4|5|10|hochstens ~ stunde|stunden|minuten|abend|abende|tage ~ woche|monat|reich*|genug*|wochentlich|monatlich|aufwand
      stunde|stunden|abende ~ woche|monat ~ reich*|genug*|nur|mehr, von zu|daheim hause|aus, vom|von sofa|kuchentisch|uberall|couch ~ aus|arbeit*|machen, von uberall
      ohne|kein|keine|keinerlei|keinen ~ vorstellungsgesprach*|interview*|bewerbungsgesprach*|test|tests|prufung*|erfahrung*|vorkenntnis*|qualifikation*|formalitat*|auswahlverfahren*|papierkram|ausbildung|abschluss|einarbeitung|burokratie|verfahren
      erfahrung*|vorkenntnis*|interview*|qualifikation* ~ nicht|keine|kein ~ notig|erforderlich|brauch*|benotig*|gefragt|verlangt|notwendig
      leicht*|einfach*|schnell*|muhelos*|angenehm* geld|arbeit|verdien*|aufgabe*|job|verdienst|einkommen|tatigkeit*, geld|verdienst ~ leicht|muhelos|nebenbei|schnell
      wenig|kaum|geringer|minimal* ~ aufwand|zeit|arbeit|muhe|zeitaufwand, #sum ~ wenige|paar|kurze*|nur|zwei|bisschen ~ zeilen|seite*|minuten|stunden|satze|gedanken|worte
      wenige|paar|kurze ~ zeilen|seiten|satze|stichpunkte ~ reich*|genug*|#sum|@pay|monat|woche, sofort|morgen|heute|umgehend anfang*|beginn*|start*|loslegen
      anfang*|beginn*|start*|loslegen ~ sofort|morgen|heute|umgehend, in ihrer|deiner freizeit|tempo, nach feierabend ~ arbeit*|erledig*|verdien*|schreib*
      freizeit ~ neben*|verdien*|arbeit*|erledig*|machen, wann|wann immer sie|du ~ mochten|wollen|willst|zeit|passt, im eigenen tempo
      neben ihr*|dein* ~ job|beruf|arbeit|stelle|tatigkeit, behalten|behalt* ~ ihr*|dein* ~ job|stelle|beruf|arbeit
      ihren|ihre|deinen|deine ~ job|stelle|beruf ~ behalten|aufgeben|kundigen, ohne|keine feste* zeiten|arbeitszeiten|burozeiten
      stelle|job|platz|position ~ ihnen|sicher|gehort|schon ~ sicher|gehort|ihnen|schon, bereits|schon angenommen|eingestellt|ausgewahlt
      nichts schwieriges|kompliziertes|besonderes, nicht schwer|schwierig|kompliziert ~ arbeit|aufgabe*|nur|job
      dauert|braucht|kostet|benotigt ~ nur|hochstens|kaum|weniger ~ stunde*|minuten|abend* ~ woche|monat|bericht|seite|text|zeit`,
    es: `
      pocas|pocos|par|solo|apenas|dos|tres|una|un|unas|cuatro|cinco|2|3|4|5|10 ~ hora*|minutos|tarde|tardes|noche|noches ~ semana*|mes|basta*|suficiente*|mensual*
      desde ~ casa|sofa|cualquier, sin ~ entrevista*|experiencia|prueba*|examen*|titulo|titulacion|requisito*|tramite*|papeleo|proceso|formacion|horario*|oficina
      no|ni|tampoco|ningun* ~ entrevista*|experiencia|prueba*|examen*|titulo|requisito*|tramite*|papeleo|formacion ~ necesari*|hace|hay|pid*|exig*|falta|previa|ni|ning*|puede*|empez*
      no hay|hace|pedimos|necesita*|requiere* ~ entrevista*|experiencia|prueba*|examen*|titulo|requisito*|tramite*|papeleo|formacion, experiencia ~ no ~ necesari*|hace|exig*|pid*
      dinero|trabajo|tarea*|ingreso*|labor|encargo facil*|sencill*|liger*|rapid*|comod*, facil ~ dinero|ganar|trabajo, poco|poca|minimo|escaso tiempo|esfuerzo|trabajo|dedicacion
      #sum ~ unas|unos|pocas|pocos|solo|dos|breve*|par ~ linea*|pagina*|minuto*|hora*|ideas|palabras
      unas|pocas|dos|par ~ lineas|paginas|parrafos|frases ~ basta*|suficiente*|#sum|@pay|mes|semana
      empez*|empiez*|comenz*|comienz*|incorpor* ~ ya|inmediat*|manana|hoy|mismo|enseguida, inmediata incorporacion, incorporacion|comienzo inmediat*, tiempo|ratos|horas libre*
      ratos, a su|tu ritmo|aire, cuando quiera*|quieras|pueda*|desee*|guste, sin|no dejar|deja*|abandonar|renunciar ~ su|tu ~ trabajo|empleo|puesto
      conserv*|manten*|compatib*|ademas|junto ~ su|tu|con ~ trabajo|empleo|puesto, puesto|plaza|contrato|trabajo es|suyo|tuyo|ya suyo|tuyo
      ya ~ aceptad*|seleccionad*|contratad*|admitid*, nada dificil|complicado|especial, no ~ dificil|complicado ~ trabajo|solo|tarea*
      no lleva*|toma*|requiere*|ocupa* ~ mas|mucho ~ hora*|minuto*|tiempo|tarde, solo lleva*|toma*|requiere* ~ hora*|minuto*|rato|tarde*`,
    it: `
      poche|poco|solo|un|due|tre|quattro|cinque|2|3|4|5|10|bastano ~ ore|ora|minuti|sera|sere ~ settimana|mese|basta*|sufficient*, bastano|basta ~ ore|ora|minuti
      da|dal casa|divano ~ lavor*|tutto|fare|comodamente, comodamente da casa, senza ~ colloqui*|esperienz*|prov*|esam*|titol*|requisit*|formalita|burocrazia|selezion*|formazione
      nessun*|non ~ colloqui*|esperienz*|esam*|titol*|requisit*|formalita|burocrazia ~ richiest*|necessari*|serv*|puo|e|ne
      soldi|lavoro|guadagn*|compit*|incarico facil*|semplic*|legger*|veloc*, poco tempo|sforzo|impegno|lavoro, #sum ~ poche|pochi|due|brev*|solo righe|pagine|minuti|ore|parole
      iniziar*|inizi*|cominci* ~ subito|domani|oggi|immediat*, tempo|ore|momenti liber*, suo|tuo|proprio ritmo, quando vuole|vuoi|preferisce|puo
      senza lasciare|abbandonare ~ lavoro|posto|impiego, accanto|oltre al suo|tuo lavoro|impiego, manten*|conserv* ~ suo|tuo lavoro|posto|impiego, posto|incarico ~ suo|tuo
      gia accettat*|selezionat*|assunt*, niente di|nulla difficile|complicato`,
    pt: `
      pouc*|apenas|so|um|uma|duas|dois|tres|quatro|cinco|2|3|4|5|10|bastam ~ hora*|minutos|noite*|tarde* ~ semana*|mes|bast*|suficiente*, bastam ~ hora*|minutos
      de casa ~ trabalh*|tudo|fazer|sofa, sem sair ~ casa, sem ~ entrevista*|experiencia|prova*|teste*|exame*|diploma|requisito*|burocracia|formalidade*|selecao|formac*
      nao ha|e|exig*|pedimos|precisa* ~ entrevista*|experiencia|prova*|teste*|exame*|diploma|burocracia, experiencia ~ nao ~ necessari*|exig*
      dinheiro|trabalho|tarefa*|ganho*|renda facil|facei*|simples|leve*|rapid*, pouc* tempo|esforco|trabalho|dedicac*
      #sum ~ umas|poucas|poucos|duas|breve*|apenas linhas|paginas|minutos|horas|palavras, comec*|inici* ~ ja|imediat*|amanha|hoje|logo, tempo|horas livre*|vag*, seu|proprio ritmo
      quando quiser|puder|preferir, sem deixar|largar|sair ~ emprego|trabalho, mant*|conserv*|alem|paralel* ~ seu|atual emprego|trabalho|cargo, vaga|lugar ~ e|ja ~ seu|sua
      ja ~ aceit*|selecionad*|contratad*, nada dificil|complicado`,
    nl: `
      paar|enkele|slechts|maar|twee|drie|een|vier|vijf|2|3|4|5|10 ~ uur|uren|uurtje*|minuten|avond|avonden ~ week|maand|genoeg|voldoende|volstaat, vanuit huis|thuis|bank|overal
      van thuis uit
      zonder|geen ~ sollicitatiegesprek*|ervaring|test|examen|diploma|kwalificatie*|papierwerk|formaliteit*|selectie|procedure|opleiding|interview|gesprek ~ nodig|vereist|u|en|meteen|direct|vooraf
      zonder|geen sollicitatiegesprek|ervaring|test|examen|diploma|papierwerk|formaliteiten|selectie, ervaring ~ niet ~ nodig|vereist
      makkelijk*|gemakkelijk*|eenvoudig*|licht|simpel* geld|werk|taak|taken|verdienen|klus, weinig tijd|moeite|werk|inspanning
      #sum ~ paar|enkele|kort* regels|pagina*|minuten|uur, begin*|start* ~ meteen|direct|morgen|vandaag, meteen|direct|morgen ~ beginnen|starten
      in uw|je|jouw vrije|eigen tijd|tempo, wanneer|waar u|je wilt, naast uw|je|jouw huidige|baan|werk|functie, houdt|behoudt|behouden ~ uw|je|jouw ~ baan|functie
      baan|plek is ~ voor|van ~ u|jou, al aangenomen|geselecteerd, niets moeilijks|ingewikkelds`,
    pl: `
      kilka|pare|tylko|dwie|trzy|jedna|godzine|2|3|4|5|10|wystarcza* ~ godzin*|minut|wieczor* ~ tydzien|tygodni*|miesiac*|miesieczn*|wystarcz*, wystarcz* ~ godzin*|minut
      z domu|kanapy, bez|zadn* rozmow*|doswiadczen*|test*|egzamin*|kwalifikacj*|formalnosc*|rekrutacj*|dyplom*|papierkow*|szkolen*, doswiadczen* ~ nie ~ wymag*|potrzeb*|koniecz*
      nie ~ wymag*|potrzeb* ~ doswiadczen*|rozmow*|egzamin*|kwalifikacj*|dyplom*, nie ma|bedzie ~ rozmow*|egzamin*|test*|formalnosc*
      latw*|prost*|lekk*|szybk* pieniad*|prac*|zarob*|zadan*|zajec*, niewiele|malo czasu|wysilku|pracy, #sum ~ kilka|pare|krotk* zdan|linijek|stron|minut|godzin
      zacz*|start* ~ od|zaraz|natychmiast|jutro|dzis|razu, w wolnym czasie|swoim, wolnym czasie, wlasnym|swoim tempie, kiedy pan|pani|tylko|chcesz chce|moze|wygodnie
      obok|oprocz|bez ~ swoj*|obecn*|rezygn* ~ prac*|etat*|stanowisk*, zachow*|zachowuj* ~ swoj*|obecn* ~ prac*|stanowisk*, praca|miejsce jest ~ pan*|twoj*, juz przyjet*|wybran*
      nic trudnego|skomplikowanego`,
    ru: `
      пару|пара|нескольк*|всего|только|два|две|три|один|2|3|4|5|10|хватит ~ час|часа|часов|часик*|минут|вечер* ~ неделю|месяц|хват*|достаточно
      достаточно|хватит ~ часа|часов|минут, из дома|дому, не выходя из
      без|никаки* ~ собеседован*|опыта|тест*|экзамен*|диплом*|формальност*|бумаг*|бюрократ*|отбор*|квалификац*|обучени*, опыт* ~ не ~ нуж*|треб*|обязател*
      не ~ нуж*|треб* ~ опыт|собеседован*|экзамен*|диплом*|квалификац*, легк*|прост*|несложн*|быстр* деньг*|работ*|заработ*|задани*|подработ*, мало|минимум времени|усилий|работы
      #sum ~ пару|нескольк*|коротк* строк|страниц*|минут|часов|слов, начать|начина*|приступ* ~ сразу|завтра|сегодня|немедленно|хоть, в свободное время, свободное|удобное время
      в своем|удобном темпе|ритме, когда ~ удобно|захотите|хотите, не ~ бросать|увольня*|оставля* ~ работ*
      параллельно|помимо|наряду|сохран* ~ основн*|сво*|ваш* ~ работ*|должност*|мест*, место|работа|должность ~ уже ~ ваш*, уже ~ приняты|утвержден*|выбран*|отобран*
      ничего сложного|трудного|особенного`,
    zh: `
      每周|一周|每月|一个月 ~ 几小时|几个小时|两小时|两个小时|三个小时|一小时|一个小时|几天|一两个小时, 几小时|几个小时|两小时|两个小时|一小时|一个小时 ~ 就够|就行|足够|即可, 在家|居家 ~ 完成|工作|就能|就可以|赚|做, 不需要|不用|无需|不要求|没有|免 ~ 面试|经验|考试|测试|学历|资质|手续|培训|坐班
      免面试|零经验|无经验要求|无需经验, 轻松 ~ 赚|挣|工作|任务|兼职|收入, 简单 ~ 工作|任务|兼职, 工作轻松|任务简单|工作量小|工作量不大|工作量很小|不费时间|花不了多少时间, 业余时间|空闲时间|闲暇时间|利用业余|时间自由|时间灵活|自由安排, 马上开始|立即开始|立刻开始|明天就可以开始|随时开始|马上上岗|立即上岗
      不影响 ~ 本职|工作|现在的, 不用辞职|无需辞职|保留现在的工作, 已经录用|直接录用|名额是您的|名额是你的, #sum ~ 几行|几句|几分钟|几页, 只要一轮|一轮测试|一次测试|直接入职`,
  },
  unless: {
    en: `
      recipe|hybrid|policy|maternity|nursery|setup|installation, interview process ~ has|consist*|take*|includes, four|three|five|several|two ~ rounds|stages
      rounds|stages of interview* ~ with|then, our product|software|platform|tool|app|solution|demo|service|course|survey, no experience with|of|in
      my|our experience|notice|interview*, webinar|survey, gym|workout|sleep|training session`,
    fr: `
      recette*|hybride*|politique|charte, processus|tours|etapes|rounds de|d entretien*, entretien* ~ comport*|quatre|trois|etapes
      notre produit|outil|logiciel|plateforme|appli|solution|demo|formation, sommeil|sport, sondage|questionnaire`,
    de: `
      rezept*|hybrid*|richtlinie*|runden|gesprachsrunden|elternzeit|kita, bewerbungsverfahren|auswahlverfahren ~ umfasst|hat|besteht|vier|drei
      unser* ~ produkt*|software|plattform|tool|app|losung|demo|kurs|umfrage*, umfrage, sport|training|schlaf, nicht leicht|einfach`,
    es: `
      receta*|hibrid*|politica de|teletrabajo, proceso|rondas|fases|etapas ~ entrevista*, entrevista* ~ consta|rondas|fases
      nuestro producto|software|plataforma|herramienta|app|solucion|curso|demo, gimnasio|sueno|entrenamiento, encuesta`,
    it: `
      ricett*|ibrid*|telelavoro|politica, colloqui ~ quattro|tre|fasi|turni|prevede, processo|selezione ~ quattro|prevede|fasi, nostro prodotto|software|piattaforma|corso|app
      palestra|sonno, sondaggio`,
    pt: `
      receita*|hibrid*|teletrabalho|politica, entrevistas ~ quatro|tres|etapas|fases|rodadas, processo ~ quatro|etapas|fases|rodadas
      nosso produto|software|plataforma|curso|aplicativo, academia|sono, pesquisa`,
    nl: `
      recept*|hybride|beleid|thuiswerkbeleid, procedure|sollicitatie* ~ rondes|vier|drie|bestaat, rondes|gespreksrondes, ons|onze product|software|platform|app|cursus|demo
      sportschool|slaap, enquete`,
    pl: `
      przepis*|hybrydow*|polityk*, rekrutacj*|proces* ~ cztery|trzy|etap*|rund*|sklada, etap*|rund* rozmow*, nasz produkt|oprogramowan*|platform*|aplikacj*|kurs, silowni*|sen
      ankiet*`,
    ru: `
      рецепт*|гибридн*|политик*, отбор*|собеседован* ~ четыре|три|этап*|раунд*, этап*|раунд* ~ собеседован*, наш* ~ продукт*|программ*|платформ*|приложени*|курс*, спортзал*|сон
      опрос*`,
    zh: `
      菜谱|食谱|做法|混合办公|四轮|三轮|轮面试|面试流程|我们的产品|我们的软件|健身|睡眠|问卷, 没有经验的人不|不轻松|不简单`,
  },
});
