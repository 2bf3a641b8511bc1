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
      when ~ your|the|next|planned|first ~ test*|trial*|deployment*|exercise*|mission*|flight|delegation|sea|firing
      travel|trip|leave plans|schedule|itinerary|calendar
      your ~ next|upcoming|coming|planned ~ trip|travel*|visit|mission|conference|rotation
      when|where ~ you ~ travel*|fly|flying|abroad|trip|next
      how many ~ people|staff|engineers|researchers|colleagues|officers|technicians|scientists|analysts ~ you|your|work*|there|assigned|team|unit
      size|headcount|strength ~ your ~ team|unit|department|group|section
      how big|large ~ your|the team|unit|department|group|section|lab
      progress|status|stage|state|phase|timeline|schedule|milestone*|deadline* ~ your ~ @project
      how far|advanced|close ~ you|your|project|programme|program|development
      what|which ~ your ~ work|job|project|research|tasks|duties|role|day|days|week ~ involve*|include*|consist*|cover*|about|look*|entail*|mainly|exactly
      are|were|you ~ involved|assigned|attached|participat*|seconded ~ in|to|with|on ~ @project
      do|are you ~ still|currently|now ~ work*|with|on|at ~ @project|@organisation
      routine|typical|normal|average|ordinary day|week ~ you|your|office|look|unit
      anything|what new|interesting|happening|going|cooking|planned ~ your|you ~ @organisation|work|desk
      what|which ~ on your|team ~ desk|plate|table|bench|agenda|roadmap
      busy|occupied ~ with ~ now|moment|days|currently`,
    fr: `
      sur|que|quoi|quel|quelle|quels|quelles ~ travaillez|travailles|bossez|preparez|faites|menez|developpez|testez|suivez ~ actuellement|moment|ce|vous|en|jours|maintenant|aujourd|votre|equipe
      sur quoi|quels|quel|quelle ~ travaillez|travaille|travailles|porte|portent|porte
      votre|vos|ton|tes @project actuel*|present*|courant*|quotidien*|cours|moment|recent*
      @tell ~ votre|vos|ton|tes ~ @project|quotidien|activites
      quel|quelle|quels|quelles programme*|projet*|dossier*|unite|service|direction|equipe|site|laboratoire|labo|contrat*|bureau|base|section ~ vous|votre|etes|travaillez|affecte*|suivez
      ou ~ etes|es|serez|vous ~ affecte*|deploye*|stationne*|mute*|mission
      quand ~ essai*|test*|tir|lancement|exercice|mission|livraison|vol|plongee|prochain*|deploiement ~ votre|vos|prevu*|prochain*|aura|lieu|commence*
      prochain*|futur*|vos|votre deplacement*|voyage*|mission*|deploiement* ~ votre|vos|quand|ou|prevu*|ferez|professionnel*
      combien ~ personnes|ingenieur*|collegues|chercheurs|agents|techniciens|etes ~ equipe|service|vous|unite|labo|projet|laboratoire
      taille|effectif*|composition ~ votre|vos|ton equipe*|service*|unite*|labo*|departement
      ou en etes|est ~ projet|programme|vous|votre|travaux
      avancement|calendrier|etat|stade|planning ~ votre|vos|ton @project
      etes|es vous|tu encore|toujours|implique*|affecte*|associe*|rattache* ~ @project|@organisation
      en quoi consiste* ~ @project|poste, que ~ fait|prepare|prevoit ~ votre equipe|service|unite|labo|bureau
      journee ~ type|ordinaire|normale ~ vous|votre, quoi de neuf|nouveau ~ bureau|service|labo|projet*`,
    de: `
      woran|worum|was|welche*|welchem|welchen ~ arbeit*|beschaftig*|forschen|forscht|entwickel*|testen|machen|betreu*|bearbeit* ~ gerade|derzeit|aktuell|momentan|zurzeit|sie|du|ihr|moment|augenblick|jetzt
      woran ~ arbeit*|sitz*|forsch*|beschaftig*, womit ~ beschaftig*|sie|du
      @tell ~ ihre*|deine*|ihrem|deinem ~ @project|alltag|tagesgeschaft
      ihr|ihre|ihrem|ihren|ihrer|dein|deine|deinem|deiner aktuelle*|derzeitig*|jetzig*|laufend*|momentan*|gegenwartig* @project|tatigkeit*|stand|schwerpunkt*
      welche*|welchem|welcher|welches ~ projekt*|programm*|einheit|referat|abteilung|team|standort|dossier*|vertrag*|labor|dienststelle|bereich|schiff|gruppe ~ sie|du|ihr|ihre|arbeit*|eingesetzt|zugeteilt|sind|betreu*
      wo ~ stationiert|eingesetzt|abgeordnet|dienst ~ sie|du|sind|derzeit|zurzeit
      sind|bist sie|du ~ stationiert|eingesetzt|abgeordnet|beteiligt|eingebunden|zugeteilt
      wann ~ nachste*|ihr*|geplante*|erste* ~ test*|versuch*|ubung*|start*|erprobung*|einsatz*|mission*|probefahrt*|flug|abnahme|lieferung
      wann|wohin ~ reisen|reist|fahren|fliegen|dienstreise*|unterwegs ~ sie|du|nachste*
      reiseplan*|reiseplane*|dienstreise* ~ ihr*|dein*|sie|du|nachste*|geplant*
      wie viele|gross|stark ~ leute|mitarbeit*|kolleg*|ingenieur*|personen|forscher*|team|abteilung|einheit|referat|gruppe|techniker* ~ ihr*|dein*|sie|arbeit*|dort|team|abteilung|sind
      teamgrosse|personalstarke, grosse|starke ~ ihr*|dein* ~ team*|abteilung|einheit|referats|gruppe
      stand|fortschritt|zeitplan|status|phase ~ ihr*|dein* ~ @project
      wie weit ~ sie|ihr*|projekt*|programm*|entwicklung
      was ~ macht|plant|entwickelt|treibt|tut ~ ihr|ihre|dein|deine ~ team|abteilung|referat|labor|gruppe|einheit
      was ~ ihr|ihre|dein|deine ~ team|abteilung|referat|labor|gruppe|einheit ~ macht|plant|entwickelt
      worin besteht ~ ihre|deine ~ arbeit|aufgabe*|tatigkeit
      typischer|normaler|ublicher arbeitstag|tag|woche ~ sie|du|ihnen|dir
      auf dem|ihrem|deinem tisch|schreibtisch ~ liegt|gerade|haben`,
    es: `
      en que ~ trabaja*|proyecto*|programa*|ocupa*|consiste*|anda|metid*|involucrad*|unidad|equipo ~ ahora|actual*|momento|usted|estos|dias|su|tu|esta|estas|hoy
      en que ~ esta|estas|estan trabajando|metid*|ocupad*|involucrad*, en que trabaja*
      que ~ esta|estas|estan|hace|haces ~ desarrollando|investigando|probando|preparando|trabajando|actualmente|ahora|equipo
      @tell ~ su|sus|tu|tus ~ @project|dia
      su|sus|tu|tus @project actual*|presente*|curso|diari*|cotidian*|reciente*
      a que se|te dedica* ~ ahora|actual*|equipo|departamento|unidad|exactamente
      que|cual|cuales|a|en programa*|proyecto*|unidad|departamento|equipo|division|expediente*|sede|base|laboratorio*|contrato*|buque|seccion ~ usted|su|tu|trabaja*|pertenece*|asignad*|esta|lleva
      donde ~ destinad*|desplegad*|desplazad*|asignad*|destacad*
      cuando ~ prueba*|ensayo*|lanzamiento|ejercicio*|mision|despliegue|entrega|proxim* ~ su|sus|prevista*|previsto*|proxim*|hara*|sera*|empieza|tendra*
      proxim*|futur*|sus|planes|plan ~ viaje*|desplazamiento*|mision*|destino ~ su|sus|tu|cuando|donde|tiene|usted|hara|trabajo
      cuando|donde|adonde ~ viaja*|viajar*|vuela|desplaza*, planes|agenda|calendario de|su viaje*
      cuant*|cuantas|cuantos ~ personas|ingenier*|colegas|companer*|investigador*|tecnicos|gente|son ~ equipo|departamento|unidad|ahi|alli|usted|su|trabaja*|laboratorio
      tamano|plantilla|dimension|composicion ~ su|tu|del equipo|unidad|departamento|seccion
      avance*|progreso|estado|fase|cronograma|calendario ~ su|sus|tu|tus @project
      como va|van ~ su|sus|tu ~ proyecto*|programa*|investigacion
      esta|estas|sigue*|participa*|esta usted ~ asignad*|involucrad*|implicad*|adscrit*|participando|destinad*|trabajando ~ @project|@organisation
      en que consiste* ~ @project|dia
      que ~ hace|planea|prepara|desarrolla ~ su|tu equipo|unidad|departamento|laboratorio|oficina
      dia|jornada|semana normal|tipica|tipico|habitual ~ usted|su|tu|trabajo
      que ~ novedades|nuevo ~ oficina|departamento|laboratorio|proyecto`,
    it: `
      a|su cosa|che|quale|quali ~ lavor*|occup*|sta|stai ~ ora|adesso|momento|attualmente|lei|lavorando|periodo|progett*
      a che|cosa ~ sta|stai ~ lavorando, su|di cosa ~ lavora|occupa|lavori|occupi
      @tell ~ suo|sua|suoi|tuo|tua|tuoi ~ @project
      suo|sua|suoi|tuo|tua|tuoi @project attual*|corrente|correnti|corso|quotidian*
      a|su|in|quale|quali|che programm*|progett*|unita|reparto|ufficio|squadra|team|dipartiment*|sede|base|laborator*|contratt* ~ lei|suo|sua|tuo|lavora*|assegnat*|segue
      quante|quanti ~ persone|ingegner*|colleghi|ricercator*|tecnici|siete ~ reparto|squadra|team|ufficio|unita|suo|lavora*|siete|laborator*
      quando ~ prossim*|prova|prove|test|lancio|esercitazion*|missione|consegna ~ suo|sua|previst*|vostr*|prossim*
      prossim*|suo|tuo|piani viaggi*|trasfert*|mission* ~ suo|sua|tuo|quando|dove|lavoro|previst*
      dimension*|organico|composizione ~ suo|sua|tuo|del|della squadra|team|reparto|ufficio|unita
      in cosa consist* ~ @project, a che|quale punto ~ @project|siete
      avanzament*|stato|calendario ~ suo|sua|vostr*|tuo @project, dove ~ assegnat*|distaccat*|schierat*|dispiegat*
      giornata tipo|tipica|normale`,
    pt: `
      em|no que|qua* ~ trabalha*|esta|projet* ~ agora|atual*|momento|trabalhando|voce|hoje|dias|ultimamente|metid*
      em que ~ esta|estao ~ trabalh*|envolvid*|ocupad*, em que|qua* ~ trabalha*
      @tell ~ seu|sua|seus|suas|teu|tua ~ @project|dia
      seu|sua|seus|suas|teu|tua @project atua*|corrente*|andamento|curso|diari*
      que|qual|quais|em programa*|projeto*|unidade|setor|departamento|equipe|equipa|divisao|base|laboratorio*|contrato*|secao ~ voce|seu|sua|trabalha*|pertence|designad*|cuida
      quant*|quantas|quantos ~ pessoas|engenheir*|coleg*|pesquisador*|tecnicos|sao ~ equipe|equipa|setor|departamento|unidade|seu|sua|trabalha*|ai|laboratorio
      quando ~ proxim*|teste*|ensaio*|lancamento|exercicio*|missao|entrega ~ seu|sua|previst*|proxim*|vai|sera
      proxim*|suas|seus|planos viage*|miss*|desloc* ~ seu|sua|quando|onde|tem|previst*
      tamanho|efetivo|composicao ~ seu|sua|da|do equipe|equipa|setor|unidade|departamento
      em que consist* ~ @project, andamento|progresso|fase|estado|cronograma ~ seu|sua|seus @project
      onde ~ destacad*|designad*|lotad*|estacionad*, como e|esta ~ seu|sua ~ dia|rotina|projeto|programa
      dia tipico|normal ~ voce|seu|trabalho`,
  },
  unless: {
    en: `
      next|new role|job|step|move|career|challenge|chapter, like|want|love|prefer|wish to work|do
      our|my current|latest|new|next|own @project|team|product
      talk|abstract|speaker|poster|keynote|session title|topic, you will|ll|would|d be|work working|doing|work
      happy|satisfied|leave|leaving|change|changing|open|looking ~ current*
      salary, notice period, how is work, our team|programme|program|conference|webinar ~ you, looking for work
      meet|catch ~ conference|booth|stand`,
    fr: `
      prochain|prochaine|nouveau|nouvelle poste|etape|carriere|defi
      aimeriez|souhaitez|souhaiteriez|voudriez|envie ~ travailler|faire|evoluer
      notre|mon|nos @project|equipe|produit, vous travaillerez|serez
      sujet|titre|theme|resume de|votre intervention|presentation|communication|expose|conference
      heureux|satisfait*|quitter|changer|content* ~ actuel*, comment va|vas ~ travail|boulot, preavis, salaire`,
    de: `
      nachste*|neue* ~ stelle|schritt|karriere*|position|herausforderung
      mochten|wurden|wollen|gerne sie|du ~ machen|arbeiten|wechseln|kunftig|zukunft
      unser*|mein* ~ aktuelle* ~ @project|team, vortrag*|titel|abstract|keynote ~ thema, thema ~ vortrag*
      sie werden|wurden ~ arbeiten, zufrieden|glucklich|wechsel* ~ aktuell*|jetzig*
      aktuellen|jetzigen position|stelle|job ~ wechsel*|zufrieden|offen, gehalt*|kundigungsfrist, wie lauft ~ arbeit`,
    es: `
      proximo|nuevo|siguiente puesto|paso|reto|carrera|cargo|empleo
      gustaria|quisiera|prefiere|desea ~ hacer|trabajar|cambiar, nuestro|nuestra|mi @project|equipo
      trabajara|trabajaras|trabajaria, titulo|tema|resumen ~ charla|ponencia|presentacion|conferencia
      contento|satisfech*|dejar|cambiar ~ actual, como va ~ trabajo, salario|sueldo|preaviso`,
    it: `
      prossim*|nuov* ruolo|posto|passo|carriera|lavoro|impiego
      vorrebbe|piacerebbe|desidera ~ fare|lavorare|cambiare, nostr*|mio @project|squadra|team, lavorera|lavorerai
      titolo|tema|argomento ~ intervento|relazione|presentazione, contento|soddisfatt*|lasciare|cambiare ~ attuale
      come va ~ lavoro, stipendio|preavviso`,
    pt: `
      proxim*|nov* cargo|vaga|passo|carreira|emprego|desafio, gostaria|quer|prefere|deseja ~ fazer|trabalhar|mudar
      nosso|nossa|meu @project|equipe|equipa, trabalhara|vai trabalhar
      titulo|tema|resumo ~ palestra|apresentacao|comunicacao, satisfeit*|contente|deixar|mudar ~ atual
      como vai ~ trabalho, salario|aviso`,
  },
});
