import { defineConcept } from '../concept-lexicon.ts';

/** What the person works on now, where, with how many, and where they travel. */
export const currentWork = defineConcept({
  id: 'current-work',
  says: {
    en: `
      what|which ~ you|your|team|unit|lab|department ~ working|work|engaged|assigned|involved|developing|testing|building|researching|busy|handling|preparing|dealing|concentrat*
      @tell ~ your|you current*|present|daily|ongoing|recent|usual|actual|exact|own @project
      your|you|team current|present|ongoing|upcoming|latest|running|active @project|test*|trial*
      @tell ~ what ~ your|you ~ team|unit|lab|department|office|group ~ do|does|doing|working|plan*
      which|what programme*|program|project*|contract*|dossier*|unit|team|division|department|directorate|desk|platform*|site|base|lab|section|regiment|squadron|ship|file ~ you|your
      where ~ you ~ stationed|posted|deployed|assigned|serving|seconded
      when ~ your|the|next|planned|first ~ test*|trial*|deployment*|exercise*|mission*|flight|delegation|sea|firing, travel|trip|leave plans|schedule|itinerary|calendar
      your ~ next|upcoming|coming|planned ~ trip|travel*|visit|mission|conference|rotation, when|where ~ you ~ travel*|fly|flying|abroad|trip|next
      how many ~ people|staff|engineers|researchers|colleagues|officers|technicians|scientists|analysts ~ you|your|work*|there|assigned|team|unit
      size|headcount|strength ~ your ~ team|unit|department|group|section, how big|large ~ your|the team|unit|department|group|section|lab
      progress|status|stage|state|phase|timeline|schedule|milestone*|deadline* ~ your ~ @project, how far|advanced|close ~ you|your|project|programme|program|development
      what|which ~ your ~ work|job|project|research|tasks|duties|role|day|days|week ~ involve*|include*|consist*|cover*|about|look*|entail*|mainly|exactly
      are|were|you ~ involved|assigned|attached|participat*|seconded ~ in|to|with|on ~ @project, do|are you ~ still|currently|now ~ work*|with|on|at ~ @project|@organisation
      routine|typical|normal|average|ordinary day|week ~ you|your|office|look|unit
      anything|what new|interesting|happening|going|cooking|planned ~ your|you ~ @organisation|work|desk, what|which ~ on your|team ~ desk|plate|table|bench|agenda|roadmap
      busy|occupied ~ with ~ now|moment|days|currently, you ~ working|building|testing|developing|integrating|qualifying|designing ~ now|currently|present|days|moment|year|month
      still ~ on|at|with|in ~ same|that|old ~ @project|team|unit|desk|section|site|stand|bench`,
    fr: `
      sur|que|quoi|quel|quelle|quels|quelles ~ travaillez|travailles|bossez|preparez|faites|menez|developpez|testez|suivez ~ actuellement|moment|ce|vous|en|jours|maintenant|aujourd|votre|equipe
      sur quoi|quels|quel|quelle ~ travaillez|travaille|travailles|porte|portent|porte, votre|vos|ton|tes @project actuel*|present*|courant*|quotidien*|cours|moment|recent*
      @tell ~ votre|vos|ton|tes ~ @project|quotidien|activites
      quel|quelle|quels|quelles programme*|projet*|dossier*|unite|service|direction|equipe|site|laboratoire|labo|contrat*|bureau|base|section ~ vous|votre|etes|travaillez|affecte*|suivez
      ou ~ etes|es|serez|vous ~ affecte*|deploye*|stationne*|mute*|mission
      quand ~ essai*|test*|tir|lancement|exercice|mission|livraison|vol|plongee|prochain*|deploiement ~ votre|vos|prevu*|prochain*|aura|lieu|commence*
      prochain*|futur*|vos|votre deplacement*|voyage*|mission*|deploiement* ~ votre|vos|quand|ou|prevu*|ferez|professionnel*
      combien ~ personnes|ingenieur*|collegues|chercheurs|agents|techniciens|etes ~ equipe|service|vous|unite|labo|projet|laboratoire
      taille|effectif*|composition ~ votre|vos|ton equipe*|service*|unite*|labo*|departement, ou en etes|est ~ projet|programme|vous|votre|travaux
      avancement|calendrier|etat|stade|planning ~ votre|vos|ton @project, etes|es vous|tu encore|toujours|implique*|affecte*|associe*|rattache* ~ @project|@organisation
      en quoi consiste* ~ @project|poste, que ~ fait|prepare|prevoit ~ votre equipe|service|unite|labo|bureau, journee ~ type|ordinaire|normale ~ vous|votre
      quoi de neuf|nouveau ~ bureau|service|labo|projet*`,
    de: `
      woran|worum|was|welche*|welchem|welchen ~ arbeit*|beschaftig*|forschen|forscht|entwickel*|testen|machen|betreu*|bearbeit* ~ gerade|derzeit|aktuell|momentan|zurzeit|sie|du|ihr|moment|augenblick|jetzt
      woran ~ arbeit*|sitz*|forsch*|beschaftig*, womit ~ beschaftig*|sie|du, @tell ~ ihre*|deine*|ihrem|deinem ~ @project|alltag|tagesgeschaft
      ihr|ihre|ihrem|ihren|ihrer|dein|deine|deinem|deiner aktuelle*|derzeitig*|jetzig*|laufend*|momentan*|gegenwartig* @project|tatigkeit*|stand|schwerpunkt*
      welche*|welchem|welcher|welches ~ projekt*|programm*|einheit|referat|abteilung|team|standort|dossier*|vertrag*|labor|dienststelle|bereich|schiff|gruppe ~ sie|du|ihr|ihre|arbeit*|eingesetzt|zugeteilt|sind|betreu*
      wo ~ stationiert|eingesetzt|abgeordnet|dienst ~ sie|du|sind|derzeit|zurzeit, sind|bist sie|du ~ stationiert|eingesetzt|abgeordnet|beteiligt|eingebunden|zugeteilt
      wann ~ nachste*|ihr*|geplante*|erste* ~ test*|versuch*|ubung*|start*|erprobung*|einsatz*|mission*|probefahrt*|flug|abnahme|lieferung
      wann|wohin ~ reisen|reist|fahren|fliegen|dienstreise*|unterwegs ~ sie|du|nachste*, reiseplan*|reiseplane*|dienstreise* ~ ihr*|dein*|sie|du|nachste*|geplant*
      wie viele|gross|stark ~ leute|mitarbeit*|kolleg*|ingenieur*|personen|forscher*|team|abteilung|einheit|referat|gruppe|techniker* ~ ihr*|dein*|sie|arbeit*|dort|team|abteilung|sind
      teamgrosse|personalstarke, grosse|starke ~ ihr*|dein* ~ team*|abteilung|einheit|referats|gruppe, stand|fortschritt|zeitplan|status|phase ~ ihr*|dein* ~ @project
      wie weit ~ sie|ihr*|projekt*|programm*|entwicklung, was ~ macht|plant|entwickelt|treibt|tut ~ ihr|ihre|dein|deine ~ team|abteilung|referat|labor|gruppe|einheit
      was ~ ihr|ihre|dein|deine ~ team|abteilung|referat|labor|gruppe|einheit ~ macht|plant|entwickelt, worin besteht ~ ihre|deine ~ arbeit|aufgabe*|tatigkeit
      typischer|normaler|ublicher arbeitstag|tag|woche ~ sie|du|ihnen|dir, auf dem|ihrem|deinem tisch|schreibtisch ~ liegt|gerade|haben`,
    es: `
      en que ~ trabaja*|proyecto*|programa*|ocupa*|consiste*|anda|metid*|involucrad*|unidad|equipo ~ ahora|actual*|momento|usted|estos|dias|su|tu|esta|estas|hoy
      en que ~ esta|estas|estan trabajando|metid*|ocupad*|involucrad*, en que trabaja*
      que ~ esta|estas|estan|hace|haces ~ desarrollando|investigando|probando|preparando|trabajando|actualmente|ahora|equipo, @tell ~ su|sus|tu|tus ~ @project|dia
      su|sus|tu|tus @project actual*|presente*|curso|diari*|cotidian*|reciente*, a que se|te dedica* ~ ahora|actual*|equipo|departamento|unidad|exactamente
      que|cual|cuales|a|en programa*|proyecto*|unidad|departamento|equipo|division|expediente*|sede|base|laboratorio*|contrato*|buque|seccion ~ usted|su|tu|trabaja*|pertenece*|asignad*|esta|lleva
      donde ~ destinad*|desplegad*|desplazad*|asignad*|destacad*
      cuando ~ prueba*|ensayo*|lanzamiento|ejercicio*|mision|despliegue|entrega|proxim* ~ su|sus|prevista*|previsto*|proxim*|hara*|sera*|empieza|tendra*
      proxim*|futur*|sus|planes|plan ~ viaje*|desplazamiento*|mision*|destino ~ su|sus|tu|cuando|donde|tiene|usted|hara|trabajo
      cuando|donde|adonde ~ viaja*|viajar*|vuela|desplaza*, planes|agenda|calendario de|su viaje*
      cuant*|cuantas|cuantos ~ personas|ingenier*|colegas|companer*|investigador*|tecnicos|gente|son ~ equipo|departamento|unidad|ahi|alli|usted|su|trabaja*|laboratorio
      tamano|plantilla|dimension|composicion ~ su|tu|del equipo|unidad|departamento|seccion, avance*|progreso|estado|fase|cronograma|calendario ~ su|sus|tu|tus @project
      como va|van ~ su|sus|tu ~ proyecto*|programa*|investigacion
      esta|estas|sigue*|participa*|esta usted ~ asignad*|involucrad*|implicad*|adscrit*|participando|destinad*|trabajando ~ @project|@organisation
      en que consiste* ~ @project|dia, que ~ hace|planea|prepara|desarrolla ~ su|tu equipo|unidad|departamento|laboratorio|oficina
      dia|jornada|semana normal|tipica|tipico|habitual ~ usted|su|tu|trabajo, que ~ novedades|nuevo ~ oficina|departamento|laboratorio|proyecto`,
    it: `
      a|su cosa|che|quale|quali ~ lavor*|occup*|sta|stai ~ ora|adesso|momento|attualmente|lei|lavorando|periodo|progett*, a che|cosa ~ sta|stai ~ lavorando
      su|di cosa ~ lavora|occupa|lavori|occupi, @tell ~ suo|sua|suoi|tuo|tua|tuoi ~ @project, suo|sua|suoi|tuo|tua|tuoi @project attual*|corrente|correnti|corso|quotidian*
      a|su|in|quale|quali|che programm*|progett*|unita|reparto|ufficio|squadra|team|dipartiment*|sede|base|laborator*|contratt* ~ lei|suo|sua|tuo|lavora*|assegnat*|segue
      quante|quanti ~ persone|ingegner*|colleghi|ricercator*|tecnici|siete ~ reparto|squadra|team|ufficio|unita|suo|lavora*|siete|laborator*
      quando ~ prossim*|prova|prove|test|lancio|esercitazion*|missione|consegna ~ suo|sua|previst*|vostr*|prossim*
      prossim*|suo|tuo|piani viaggi*|trasfert*|mission* ~ suo|sua|tuo|quando|dove|lavoro|previst*
      dimension*|organico|composizione ~ suo|sua|tuo|del|della squadra|team|reparto|ufficio|unita, in cosa consist* ~ @project, a che|quale punto ~ @project|siete
      avanzament*|stato|calendario ~ suo|sua|vostr*|tuo @project, dove ~ assegnat*|distaccat*|schierat*|dispiegat*, giornata tipo|tipica|normale`,
    pt: `
      em|no que|qua* ~ trabalha*|esta|projet* ~ agora|atual*|momento|trabalhando|voce|hoje|dias|ultimamente|metid*, em que ~ esta|estao ~ trabalh*|envolvid*|ocupad*
      em que|qua* ~ trabalha*, @tell ~ seu|sua|seus|suas|teu|tua ~ @project|dia, seu|sua|seus|suas|teu|tua @project atua*|corrente*|andamento|curso|diari*
      que|qual|quais|em programa*|projeto*|unidade|setor|departamento|equipe|equipa|divisao|base|laboratorio*|contrato*|secao ~ voce|seu|sua|trabalha*|pertence|designad*|cuida
      quant*|quantas|quantos ~ pessoas|engenheir*|coleg*|pesquisador*|tecnicos|sao ~ equipe|equipa|setor|departamento|unidade|seu|sua|trabalha*|ai|laboratorio
      quando ~ proxim*|teste*|ensaio*|lancamento|exercicio*|missao|entrega ~ seu|sua|previst*|proxim*|vai|sera
      proxim*|suas|seus|planos viage*|miss*|desloc* ~ seu|sua|quando|onde|tem|previst*, tamanho|efetivo|composicao ~ seu|sua|da|do equipe|equipa|setor|unidade|departamento
      em que consist* ~ @project, andamento|progresso|fase|estado|cronograma ~ seu|sua|seus @project, onde ~ destacad*|designad*|lotad*|estacionad*
      como e|esta ~ seu|sua ~ dia|rotina|projeto|programa, dia tipico|normal ~ voce|seu|trabalho`,
    nl: `
      waar|waaraan|waarmee|wat|welke ~ werk*|bezig|doet|doe|ontwikkel*|onderzoek*|test ~ nu|momenteel|op|dit|moment|u|je|aan|jullie|deze, waaraan ~ werk*, waar ~ mee bezig
      @tell ~ uw|jouw|je ~ @project|dag, uw|jouw|je huidige|lopende|actuele|dagelijkse @project|werkzaamheden
      welk|welke|bij programma*|project*|eenheid|afdeling|team|dienst|dossier*|locatie|contract*|lab ~ u|je|uw|jouw|werkt|zit
      waar ~ gestationeerd|ingezet|gedetacheerd|uitgezonden, wanneer ~ volgende|geplande|uw|jullie|eerste ~ test*|proef*|oefening*|lancering|missie|levering|vlucht
      hoeveel ~ mensen|ingenieurs|collega*|medewerkers|onderzoekers|technici ~ team|afdeling|eenheid|werken|jullie|daar|uw|dienst, hoe groot ~ team|afdeling|eenheid
      reisplannen|reisschema, wanneer|waarheen ~ reist|reis|vliegt ~ u|je|volgende, stand|voortgang|planning ~ uw|jouw|jullie|je @project, hoe ver ~ project|programma|jullie|u
      waaruit bestaat ~ werk|functie, bent u|je ~ betrokken|toegewezen|ingedeeld ~ @project|@organisation, wat ~ uw|jouw|je ~ team|afdeling|eenheid ~ doet|plant|ontwikkelt
      wat ~ doet|plant|ontwikkelt ~ uw|jouw|je ~ team|afdeling|eenheid, normale|typische werkdag|dag|week`,
    pl: `
      nad|czym|co|jaki*|jakim ~ pracuj*|zajmuj*|robi*|rozwija*|testuj*|bada* ~ teraz|obecnie|aktualnie|pan|pani|moment*|dni|czym|wlasnie|chwili, nad|w czym ~ pracuj*|zajmuj*
      czym ~ zajmuj*, @tell ~ o ~ swoj*|twoj*|pan* ~ @project, swoj*|twoj*|pan*|panski*|pani obecn*|aktualn*|biezac*|codzienn* @project
      w|nad|przy jaki*|ktor* ~ program*|projek*|jednostk*|dzial*|zespol*|departamen*|wydzial*|laborator*|baz* ~ pan|pani|pracuj*|jest|sluz*
      ile|ilu ~ osob|inzynier*|ludzi|pracownik*|badacz*|technik* ~ zespol*|dzial*|jednost*|pracuj*|tam|wydzial*|jest
      kiedy ~ nastepn*|kolejn*|najblizsz*|planowan* ~ test*|prob*|cwiczen*|start*|misj*|lot|dostaw*|wyjazd*
      plan*|termin*|najblizsz* podroz*|wyjazd*|delegacj* ~ pan*|twoj*|kiedy|gdzie|sluzb*, wielkosc|liczebnosc|sklad zespol*|dzial*|jednost*|wydzial*, na jakim etapie
      postep*|harmonogram*|stan ~ swoj*|twoj*|pan*|wasz* @project, na czym polega ~ prac*|zadan*|obowiaz*, co ~ robi|planuje|przygotowuje ~ twoj|pan*|wasz ~ zespol|dzial|wydzial
      gdzie ~ stacjonuj*|oddelegow*|przydziel*, typowy|zwykly dzien ~ prac*|pan*|twoj`,
    ru: `
      над|чем|что ~ работаете|работает|занимаетесь|разрабатываете|исследуете|трудитесь|делаете ~ сейчас|вы|теперь|данный|последнее|настоящее|чем|момент|команда|отдел
      над чем ~ работ*|труд*, чем ~ занимаетесь|занимается|занимаешься, @tell ~ ваш*|сво*|твое* ~ @project, ваш*|сво*|твое* текущ*|нынешн*|теперешн*|ежедневн* @project
      над|в|каком|какой|какими|какую ~ программ*|проект*|подразделени*|отдел*|управлени*|команд*|лаборатори*|част*|баз* ~ вы|работаете|служите|входите|состоите
      сколько ~ человек|людей|инженер*|сотрудник*|специалист*|коллег ~ отдел*|команд*|групп*|подразделени*|вас|работает|лаборатори*
      когда ~ следующ*|ближайш*|планиру*|намечен* ~ испытани*|тест*|учени*|запуск*|пуск*|поставк*|поездк*|командировк*
      планы|график|ближайш*|следующ* поездок|поездк*|командировк*|отпуск* ~ ваш*|когда|куда|вас|какие, куда|когда ~ поедете|летите|едете|командировк*
      численност*|размер|состав ~ ваш* ~ команд*|отдел*|групп*|подразделени*, на каком|какой этапе|стадии, ход|график|состояни*|сроки ~ ваш* @project
      в чем ~ заключа*|состоит ~ работ*|обязанност*|задач*, где ~ служите|дислоц*|базирует*|прикомандиров*, обычный|типичный ~ рабочий|день
      чем занят*|занимается ~ лаборатори*|отдел|команда|группа|сейчас, что|какие ~ сейчас ~ испыт*|тестир*|разрабат*|делают ~ вас|вы|лаборатори*|отдел*`,
    zh: `
      正在做什么|在做什么|做什么项目|忙什么|忙些什么|研究什么|在研究什么|负责什么|负责哪|参与哪|参与什么|手头|手上的, 目前|现在|最近|眼下|当前 ~ 您|你 ~ @project, 您|你 ~ 目前|现在|最近|当前|手头 ~ @project, @tell ~ 您的 ~ @project
      @tell ~ 你的 ~ @project, 哪个 ~ 项目|部门|单位|团队|课题|处室|科室 ~ 您|你|工作, 您|你 ~ 哪个 ~ 项目|部门|单位|团队|课题|处室|科室, 多少人|几个人|多少工程师|多少名 ~ 团队|部门|单位|科室|研究所|组, 团队|部门|单位|科室|组 ~ 多少人|几个人|多大|多少工程师
      出差计划|行程安排|出行计划, 什么时候 ~ 试验|测试|演习|发射|试航|交付|出差, 项目进展|进展到|进行到|到哪一步, 日常工作 ~ 什么|哪些|怎样, 驻扎|派驻|部署在`,
  },
  unless: {
    en: `
      next|new role|job|step|move|career|challenge|chapter, like|want|love|prefer|wish to work|do, our|my current|latest|new|next|own @project|team|product
      talk|abstract|speaker|poster|keynote|session title|topic, you will|ll|would|d be|work working|doing|work
      happy|satisfied|leave|leaving|change|changing|open|looking ~ current*, salary, notice period, how is work, our team|programme|program|conference|webinar ~ you
      looking for work, meet|catch ~ conference|booth|stand, leave|keep ~ out of, you ~ still|already ~ university|school|studying, i|we ~ now`,
    fr: `
      prochain|prochaine|nouveau|nouvelle poste|etape|carriere|defi, aimeriez|souhaitez|souhaiteriez|voudriez|envie ~ travailler|faire|evoluer
      notre|mon|nos @project|equipe|produit, vous travaillerez|serez, sujet|titre|theme|resume de|votre intervention|presentation|communication|expose|conference
      heureux|satisfait*|quitter|changer|content* ~ actuel*, comment va|vas ~ travail|boulot, preavis, salaire`,
    de: `
      nachste*|neue* ~ stelle|schritt|karriere*|position|herausforderung, mochten|wurden|wollen|gerne sie|du ~ machen|arbeiten|wechseln|kunftig|zukunft
      unser*|mein* ~ aktuelle* ~ @project|team, vortrag*|titel|abstract|keynote ~ thema, thema ~ vortrag*, sie werden|wurden ~ arbeiten
      zufrieden|glucklich|wechsel* ~ aktuell*|jetzig*, aktuellen|jetzigen position|stelle|job ~ wechsel*|zufrieden|offen, gehalt*|kundigungsfrist, wie lauft ~ arbeit
      brauchen|mussen ~ nichts|nicht ~ sagen|schreiben|erzahlen, nichts ~ zu|uber ihr*|sagen`,
    es: `
      proximo|nuevo|siguiente puesto|paso|reto|carrera|cargo|empleo, gustaria|quisiera|prefiere|desea ~ hacer|trabajar|cambiar, nuestro|nuestra|mi @project|equipo
      trabajara|trabajaras|trabajaria, titulo|tema|resumen ~ charla|ponencia|presentacion|conferencia, contento|satisfech*|dejar|cambiar ~ actual, como va ~ trabajo
      salario|sueldo|preaviso`,
    it: `
      prossim*|nuov* ruolo|posto|passo|carriera|lavoro|impiego, vorrebbe|piacerebbe|desidera ~ fare|lavorare|cambiare, nostr*|mio @project|squadra|team, lavorera|lavorerai
      titolo|tema|argomento ~ intervento|relazione|presentazione, contento|soddisfatt*|lasciare|cambiare ~ attuale, come va ~ lavoro, stipendio|preavviso`,
    pt: `
      proxim*|nov* cargo|vaga|passo|carreira|emprego|desafio, gostaria|quer|prefere|deseja ~ fazer|trabalhar|mudar, nosso|nossa|meu @project|equipe|equipa
      trabalhara|vai trabalhar, titulo|tema|resumo ~ palestra|apresentacao|comunicacao, satisfeit*|contente|deixar|mudar ~ atual, como vai ~ trabalho, salario|aviso`,
    nl: `
      volgende|nieuwe ~ baan|stap|functie|rol|carriere|uitdaging, zou|wilt|wil|graag u|je ~ willen|doen|werken|veranderen, ons|onze|mijn ~ project|team|programma
      titel|onderwerp|thema ~ lezing|presentatie|praatje, tevreden|blij|weg ~ huidige, u|je gaat|zult werken, salaris|opzegtermijn, hoe ~ gaat ~ werk, hoef*|hoeft ~ niets|niet
      niets ~ zeggen|schrijven|over`,
    pl: `
      nastepn*|now* ~ stanowisk*|krok*|karier*|wyzwan*, chcial* ~ robic|pracowac|zmienic, nasz*|moj* ~ obecn*|aktualn* ~ @project|zespol*, nasz obecny projekt
      tytul|temat ~ wystapien*|referat*|prezentacj*, zadowolon*|odejsc|zmienic ~ obecn*, bedzie pracow*, jak tam|ida ~ prac*, pensj*|wypowiedzen*`,
    ru: `
      следующ*|нов* ~ должност*|шаг|карьер*|мест*, хотели|хотите|хочется ~ делать|работать|заниматься|сменить, наш*|мой|моего|мою|моим|моей|мое ~ текущ* ~ @project
      наш*|мой|моя текущ*|проект|команда, тема|тему|название ~ доклад*|выступлени*|презентац*, довольны|уйти|сменить ~ нынешн*|текущ*, будете работать|заниматься, как ~ дела
      зарплат*`,
    zh: `
      我们的项目|我的项目|我们目前|我们团队|我们正在|下一份工作|下一步|想做什么|希望做什么|演讲题目|报告题目|职业规划|工作怎么样|工作还好|你将负责|您将负责|离职|薪资`,
  },
});
