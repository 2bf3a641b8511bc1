import { defineConcept } from '../concept-lexicon.ts';

/** Who decides, who leads, how decisions fall, what the mood is. Asked of the person, about the house that they work in. */
export const insidePerson = defineConcept({
  id: 'inside-person',
  says: {
    en: `
      who ~ decid*|decision*|charge|responsible|leads|heads|runs|signs|sign|approv*|influenc*|sits|drafts|holds|owns|push*|blocks|veto*
      who ~ final|pulls|matters|chairs|listens|controls|handles|oversees|negotiat*|behind|opposes|really|actually|close ~ @organisation|minister|director|file|project|contract|decision*|strings
      who else ~ works|sits|involved|team|unit|project|knows|attend*|room|present|copied|department|office
      who ~ works|sits|serves on|in|under|with ~ your|that|the @organisation|desk|project|file, whom ~ report|answer|approv*|consult|brief, report|reports|reporting ~ to whom
      who ~ reports to, who reports to whom, how ~ decision*|approval* ~ made|taken|reach*|fall|falls|come|process|work|works|@organisation
      how ~ you|they|@organisation ~ decide|decides|prioriti*, decision mak* ~ process|chain|structure|circle|inside|within|@organisation
      decision|approval|reporting|signing chain|process|line|lines|path|hierarchy
      mood|atmosphere|morale|climate|tension*|rivalr*|splits|faction*|disagree*|camps|conflict*|dissent|sentiment|feeling|spirit ~ inside|within|among|between|@organisation|colleague*|staff|leadership|management|corridors
      org|organisation*|organization* chart|structure|diagram|tree, chain of command, pecking order, reporting lines
      structure|hierarchy|composition|setup|layout ~ of|in|within|inside|your @organisation
      which|what|whose ~ official*|director*|manager*|department*|unit|desk|team|side|faction|camp|adviser*|advisor*|deputy|person|people ~ decid*|charge|responsible|handles|leads|owns|influen*|sits|backs|favours|favors|supports|opposes|behind|push*
      @tell|who|names|identify ~ key|main|influential|relevant|senior ~ people|players|persons|figures|officials|decision|actors|names
      names|roles|positions ~ people|officials|staff|members ~ charge|responsible|inside|@organisation, final|last say|word|signature
      power balance|struggle*|broker*|dynamics|game*, real power|influence|boss, minister|boss|director|chief|president|board ear, ear of ~ minister|boss|director|chief|board
      internal politics|dynamics|power|hierarchy|structure*|divisions|disagreement*|alliances|mood|climate|rivalr*
      what|how ~ your|the boss|director|minister|head|chief|supervisor|leadership|management|superiors ~ like|think*|trust*|listen*|care*|prefer*|react*|say*
      who ~ your|that|the|crew|team|office|unit ~ unhappy|leaving|leave|frustrated|bitter|angry|grumpy|bored|debt|money|skint
      who ~ unhappy|leaving|frustrated|bitter|angry|grumpy|skint|debt, short of money, passed over|turned down for promotion, who above|below|under you|whom
      who in your ~ @organisation ~ says|said|thinks|knows, who gets ~ called|rung|alarm|informed|told ~ first|night|when|alarm, which way they|he|she|side ~ lean*|vote
      mood ~ in room|house|delegation|team|office, who ~ really|actually runs, easiest to work with`,
    fr: `
      qui ~ decid*|decision*|charge|responsable|dirige*|sign*|approuv*|valid*|influenc*|tranche*|pilote*|gere|suit|arbitre*|siege*|redige*|pese*|commande*|bloque*|pousse*|derriere|dernier|mot|ficelles|oreille
      qui ~ travaille|assiste*|participe*|present*|equipe|service|bureau|copie ~ vous|reunion*|projet|dossier|service|equipe
      qui d autre ~ equipe|service|projet|reunion*|dossier|bureau|comite, a qui ~ rend|rendez|compte|rapporte*|repond*, devant qui
      quel|quelle|quels|quelles ~ directeur*|directrice*|service*|direction|conseiller*|personne*|bureau|camp|clan|adjoint* ~ decid*|charge|responsable|tranche*|gere*|suit|pese*|influenc*|soutien*|oppose*
      comment ~ decision*|arbitrage*|validation* ~ prise*|pris|prend|prennent|pass*|fait|fonctionn*|tomb*|@organisation
      comment ~ decide*|tranche*|arbitre* ~ @organisation|vous|chez|entre, processus|circuit|chaine|prise de|des decision*|validation|commandement|hierarchique
      circuit decisionnel*, organigramme*, structure|hierarchie|composition|organisation ~ votre|interne|du|de @organisation
      ambiance|climat|moral|humeur|tension*|rivalite*|desaccord*|clans|camps|conflit*|divergence*|etat|sentiment ~ interne|dans|entre|chez|sein|parmi ~ @organisation|collegue*|equipe*|direction|collaborateur*|agents|services
      rapports|jeux|lutte*|luttes de|des force|pouvoir, vrai*|veritable* pouvoir|chef|decideur*|patron, dernier mot, oreille du|de, tire* ficelles, decideur*|decisionnaire*
      noms|roles|fonctions|qui ~ personnes|responsables|membres|agents ~ charge|responsable*|interne|@organisation
      personnes|acteurs|figures|gens cle|cles|influent*|importan* ~ chez|dans|de|au|sein|@organisation
      que|ce ~ votre|le|la chef|directeur*|directrice|ministre|superieur*|patron|hierarchie|direction ~ pense*|prefere*|veut|ecoute*|aime*|dit
      qui ~ freine*|mecontent*|quitte*|dettes|aigri*|frustre*|cede*|oppose*|chapeaute*, comment ~ equipe|service|direction ~ vraiment ~ fonctionn*|decid*`,
    de: `
      wer ~ entscheid*|entscheidung*|zustandig*|leitet|fuhrt|unterschreib*|unterzeichn*|genehmig*|beeinfluss*|verantwort*|sitzt|steuert|bestimmt|absegn*|dahinter|hinter|wort|federfuhr*|faden|mitred*|gehor|vorsitz|blockier*|sagen
      wer ~ noch|sonst ~ team|abteilung|referat|projekt|sitzung*|runde|ausschuss|beteiligt|arbeitet|sitzt|verteiler|bescheid
      an wen ~ berichte*|wem ~ unterstell*|berichte*|untersteh*, wem ~ unterstell*|berichte*|untersteh*|vertrau*|hort
      welche|welcher|welches|welchen ~ direktor*|abteilung*|referat*|beamt*|person*|berater*|lager|seite|stelle|gremium|stellvertret* ~ entscheid*|zustandig|leitet|beeinfluss*|sitzt|unterstutz*|dagegen|dafur|verantwort*|dahinter
      wie ~ entscheidung*|entschieden|freigabe*|beschluss*|beschlusse ~ fall*|getroff*|zustande|lauf*|kommt|kommen|gemacht|ablauf*|@organisation, wie ~ entscheid* ~ @organisation
      wie ~ @organisation ~ entschieden|entscheid*
      entscheidungsprozess*|entscheidungsweg*|entscheidungswege*|entscheidungstrager*|entscheider*|entscheidungskette*|dienstweg*|berichtsweg*|berichtslinie*|befehlskette|organigramm*|machtverhaltnis*|machtkampf*|machtkampfe|hierarchie*|hackordnung|zustandigkeit*|genehmigungsweg*
      stimmung|klima|moral|spannung*|rivalitat*|lager|konflikt*|streit|unmut|differenzen|meinungsverschieden*|gruppierung*|atmosphare ~ in|im|bei|unter|innerhalb|zwischen|intern*|hause ~ @organisation|kolleg*|leitung|fuhrung|belegschaft|mitarbeit*|spitze|ihnen|euch|haus|hause
      aufbau|struktur|gliederung|zusammensetzung|besetzung ~ ihre*|deine*|der|des|im|in ~ @organisation, letzte* wort
      wer|welche ~ schlusselperson*|strippen*|einfluss*|massgeb*|wichtig*|sagen, schlusselperson*|schlusselfigur*|drahtzieher*|meinungsfuhrer* ~ in|bei|im|@organisation
      namen|rollen|funktionen ~ zustandig*|verantwortlich*|@organisation|beteiligt*
      was|wie ~ ihr|ihre|dein|deine|der|die chef*|direktor*|minister*|vorgesetzt*|leitung|fuhrung|abteilungsleit* ~ denk*|mag|will|halt|hort|vertraut|reagiert|tickt|wichtig
      das ohr|gehor ~ minister*|chef*|leitung
      wer ~ unzufrieden|frustriert|geht|verlasst|kundigt|schulden|verargert|ubergangen|meisten|weiss ~ team|abteilung|haus|referat|mannschaft|schicht|bei|am|geld`,
    es: `
      quien*|quienes ~ decid*|decision*|cargo|responsable*|dirige*|firma*|aprueb*|influy*|manda|mandan|lidera*|encabeza*|redacta*|sienta*|lleva|llevan|controla*|autoriza*|detras|palabra|hilos|negocia*|bloquea*|impulsa*|pesa*
      quien*|quienes ~ mas|otro* ~ equipo|reunion*|proyecto|departamento|oficina|comite|participa*|trabaja*|asiste*, a quien ~ rinde*|report*|respond*|obedece|informa, ante quien
      que|cual|cuales ~ director*|departamento*|funcionario*|asesor*|persona*|direccion|oficina|bando|sector|adjunto* ~ decid*|cargo|responsable*|lleva*|pesa*|influy*|apoya*|opone*|detras
      como ~ decision*|aprobacion* ~ toma*|hace*|fluye*|funciona*|llega*|@organisation, como ~ decid* ~ @organisation|dentro|ahi|alli|ustedes
      proceso|cadena|circuito|toma de decision*|decisiones|mando|aprobaci*|jerarquic*, organigrama*
      estructura|jerarquia|composici*|organizaci* ~ su|tu|interna|del|de ~ @organisation, linea* de|jerarquica mando
      ambiente|clima|moral|animo|tension*|rivalidad*|desacuerdo*|bandos|conflicto*|division*|faccion*|malestar|sentir ~ interno*|interna*|dentro|entre|en ~ @organisation|colegas|companer*|equipo*|direccion|personal|cupula
      relacion*|lucha*|juego* de|internas poder|fuerza*, verdadero|real poder|jefe|decisor, ultima|ultimas palabra, mueve* hilos, oido del|de
      nombres|cargos|funciones ~ personas|responsables|encargad*|miembros ~ @organisation|cargo
      personas|figuras|actores clave|influyentes|importantes ~ en|de|dentro|@organisation
      que ~ su|tu|el|la jefe|jefa|director*|ministr*|superior*|direccion ~ piensa*|quiere*|prefiere*|escucha*|gusta|opina*
      quien*|quienes ~ descontent*|frustrad*|deudas|deja*|marcha*|mira|mesa|opone*|cede*, que empresa ~ va|adelante|delante`,
    it: `
      chi ~ decid*|decision*|responsabil*|dirige|guida|firma|approva|influen*|comanda|siede|gestisce|conta|parola|fila|autorizza|redige|scrive|dietro|capo
      chi ~ altro|altri ~ squadra|team|riunion*|progetto|ufficio|commissione|partecip*, a chi ~ rifer*|rispond*|rende
      qual*|che direttor*|ufficio|reparto|funzionar*|consiglier*|person*|direzione ~ decid*|responsabil*|conta|influen*|gestisce|occupa
      come ~ decision*|decid* ~ pres*|prend*|funzion*|intern*|da|arriv*|@organisation, process*|catena|iter decisional*|comando|approvazione, organigramm*
      struttura|gerarchia|composizione ~ @organisation
      clima|atmosfera|morale|umore|tension*|rivalita|fazion*|contrast*|malumor* ~ intern*|nel|nella|tra|fra|in|dentro ~ @organisation|colleghi|vertic*|personale|da, ultima parola
      tira* fila|fili, lotte|giochi|rapporti di|interni potere|forza, persone|figure chiave|influenti ~ @organisation|in|nel
      cosa|come ~ suo|tuo|il|la capo|direttor*|ministr*|superior*|direzione ~ pensa*|vuole|preferi*|ascolta`,
    pt: `
      quem ~ decid*|decis*|responsave*|dirige|lidera|assina|aprova|influenc*|manda|senta|comanda|conta|palavra|cuida|redige|tras|autoriza|controla|encarreg*
      quem ~ mais|outro* ~ equipe|equipa|reuni*|projeto|setor|comissao|particip*, a quem ~ report*|respond*|reporta
      qual|quais|que diretor*|setor|funcionari*|assessor*|pessoa*|departamento|ala ~ decid*|responsave*|influenc*|cuida|manda|apoia
      como ~ decis*|decid* ~ tomad*|toma*|funciona*|@organisation|feit*|dentro|ai, process*|cadeia|fluxo de|d decis*|comando|aprovacao, tomada de decis*, organograma*
      estrutura|hierarquia|composicao ~ @organisation
      clima|ambiente|moral|humor|tens*|rivalidade*|desacordo*|conflito*|fac|faccoes ~ intern*|entre|dentro|em|no|na ~ @organisation|coleg*|direc*|pessoal|funcionari*|cupula|ai
      ultima palavra, cord*|fios ~ puxa*, puxa* ~ cord*|fios, disputa*|jogo*|relac* de poder|forca*, pessoas|figuras chave|influentes ~ @organisation|em|no
      o que|como ~ seu|sua|o|a chefe|diretor*|ministr*|superior*|direcao ~ pensa*|quer|prefere|escuta`,
    nl: `
      wie ~ beslis*|besluit*|verantwoordelijk|leidt|leiding|tekent|ondertekent|goedkeur*|invloed|gaat|zit|woord|touwtjes|baas|bepaalt|achter|voorzitter|beheert
      wie ~ nog|verder|ook ~ team|afdeling|overleg|project|vergadering, aan wie ~ rapporteert|rapporteer|verantwoording
      welke directeur*|afdeling*|ambtena*|adviseur*|persoon|mensen|kamp ~ beslis*|verantwoordelijk|invloed|gaat|achter
      hoe ~ besluit*|beslis*|besloten ~ genomen|tot|gaat|loopt|@organisation|stand
      besluitvorming*|beslissers|organigram|organogram|hierarchie|machtsverhouding*|machtsstrijd|bevelslijn|rapportagelijn*, structuur|opbouw|samenstelling ~ @organisation
      sfeer|stemming|klimaat|moreel|spanning*|rivaliteit|onvrede|verdeeldheid|conflict* ~ in|binnen|op|onder|tussen|bij ~ @organisation|collega*|leiding|top|intern|personeel
      laatste woord, touwtjes ~ handen, sleutelfigu*|sleutelperson*, wat|hoe ~ uw|je|jouw|de baas|directeur*|minister|leidinggevende*|chef|directie ~ vindt|denkt|wil|luistert`,
    pl: `
      kto ~ decyd*|decyzj*|odpowiad*|odpowiedzialn*|kieruj*|podpis*|zatwierdz*|wplyw*|rzadzi|siedzi|prowadzi|slowo|sznurki|zajmuj*|stoi|akceptuj*|nadzoruj*|przygotow*
      kto ~ jeszcze|inny ~ zespol*|dzial*|spotkan*|projek*|komisj*, komu ~ podleg*|raport*, przed kim
      ktor* ~ dyrektor*|dzial*|departament*|urzedni*|dorad*|osob*|wydzial*|frakcj* ~ decyd*|odpowiad*|odpowiedzialn*|wplyw*|zajmuj*|popier*|kieruj*
      jak ~ decyzj*|decyd* ~ zapad*|podejm*|wygl*|@organisation|przebieg*, proces*|sciezk*|lancuch* decyz*|dowodzen*|akceptacj*, podejmowani* decyzj*, schemat organizacyjn*
      struktur*|hierarch*|sklad* ~ @organisation
      nastroj*|atmosfer*|klimat|moral*|napiec*|rywalizacj*|konflikt*|podzial*|niezadowol* ~ w|we|wsrod|miedzy|wewnatrz ~ @organisation|koleg*|kierownictw*|pracownik*|zalog*|wspolpracown*
      ostatnie|decydujace slowo, ostatniego slowa, pociag* ~ sznurk*, gra|walk*|uklad* ~ wladz*|sil, kluczow*|wplywow* osob*|ludzi|postac* ~ @organisation
      co|jak ~ pan*|twoj|szef|dyrektor*|minist*|przelozon*|kierownictwo ~ mysli|woli|slucha|sadzi`,
    ru: `
      кто ~ решает|реш*|отвечает|руковод*|возглав*|подпис*|утвержд*|влия*|курир*|слово|главн*|стоит|ведет|согласов*|готовит|сидит|входит|начальств*
      кто ~ еще ~ команд*|отдел*|проект*|совещани*|групп*, кому ~ подчиня*|отчитыв*|доклад*
      какой|какая|какое|какие|чей ~ директор|отдел*|управлени*|чиновник*|советник*|департамент* ~ решает|отвечает|влия*|курир*|поддерж*
      как ~ решени* ~ приним*|происход*|@organisation|проход*, как ~ приним* ~ решени*, процесс*|цепочк*|порядок приняти*|согласован*|командован*, организационн* структур*
      оргструктур*, структур*|иерархи*|состав ~ @organisation
      атмосфер*|настроени*|климат|обстановк*|конфликт*|разноглас*|противореч*|соперничеств*|недовольств* ~ в|среди|внутри|между ~ @organisation|коллег*|руководств*|коллектив*|сотрудник*|вас
      последнее|решающее слово, за кем ~ слово, расклад*|борьб* сил|власт*, ключев*|влиятельн* ~ фигур*|людей|лиц*|люди|человек ~ @organisation|у|в
      что|как ~ ваш|ваше|начальник*|директор|министр|руководство|шеф ~ дума*|предпочит*|хочет|относит*, кто ~ недоволен|недовольн*|уходит|увольняется|обижен|долг*, чем недовол*`,
    zh: `
      谁决定|谁说了算|谁负责|谁主管|谁签字|谁拍板|谁审批|谁领导|谁牵头|谁分管|谁批准|谁做主|谁最有|谁有影响, 由谁 ~ 决定|负责|审批|签字|拍板|牵头|主管, 谁 ~ 话语权|决策|决定权|参与, 怎么做决定|怎么决定|如何决策|如何决定|怎么决策|决策过程|决策流程|决策机制|审批流程|决策链
      组织结构|组织架构|人员结构|人事关系|上下级关系|汇报关系|权力结构|派系|内部矛盾|内部分歧|人事安排, 气氛|氛围|士气|情绪|矛盾|分歧 ~ @organisation|同事|领导, @organisation ~ 气氛|氛围|士气|矛盾|分歧, 同事|领导|员工|上下级 ~ 气氛|氛围|士气|矛盾|不和
      关键人物|核心人物|决策者|实权, 哪位|哪个 ~ 领导|部门|负责人|司长|处长|主任 ~ 决定|负责|主管|分管|说了算, 向谁汇报|听谁的, 领导 ~ 怎么想|态度|喜欢|看法, 领导 ~ 倾向|意思|偏向|支持, 谁 ~ 不满|缺钱|要离职|想离开`,
  },
  unless: {
    en: `
      who|whom should|do|shall|can|could i|we send|contact|talk|ask|address|speak|bill, invoice|meetup|wedding|hiring|recruiting|onboarding, responsible for recruit*|your
      our structure|hierarchy|org|board|decision|hr|management|leadership|ceo|organisation|organization
      candidate*|engineer*|professional*|manager|managers|developer*|leader*|individual*|specialist*|companies|customers|clients|those|someone|somebody|anyone|students|women|volunteer*|woman|man who
      connect*|network*|help* ~ people|professionals|those who, i am|m|was in charge|responsible, you decide|decided, decide for yourself`,
    fr: `
      qui ~ envoyer|adresser|contacter|facture*, m adresser, recrutement|recruteur*|embauche*|candidature*|rh
      notre|nos|ma|mon structure|hierarchie|conseil|decision*|organigramme|direction, reunion|soiree ~ quartier|mariage
      candidat*|ingenieur*|manager*|professionnel*|personne*|developpeur*|expert*|clients|femmes|ceux|celles|quelqu un qui ~ dirige*|gere*|pilote*|sait, quelqu qui
      je suis|suis responsable|charge, vous decidez|decidez`,
    de: `
      wem|wen ~ rechnung*|schick*|send*|wenden, an wen soll|darf|kann|muss ~ wend*|schick*|rechnung*|bewerb*, bewerbung*|einstellung*|personalabteilung|recruit*
      unser*|meine* struktur|hierarchie|vorstand|organigramm*|leitung|entscheid*
      ingenieur*|fachkraft|fachkrafte|manager*|entwickler*|bewerber*|kandidat*|personlichkeit*|jemand*|kolleg* die|der|den ~ leitet|fuhrt|leiten|verantwort*
      ich bin|leite zustandig|verantwortlich, sie entscheiden|selbst, treffen|grillfest|hochzeit ~ organis*`,
    es: `
      quien ~ enviar|envio|mando|mandar|dirigir|dirijo|contactar|factura*, a quien debo|puedo ~ enviar|mandar|dirigir, contrataci*|reclutador*|seleccion|candidatura
      nuestra|nuestro|mi estructura|jerarquia|consejo|organigrama|direccion
      ingeniero|persona|profesional*|gerente*|candidat*|desarrollador*|alguien|expert*|mujeres|quienes que|quieran ~ lidere*|dirija*|sepa*|lleve, soy|estoy ~ responsable|cargo
      usted decide, fiesta|boda|asado`,
    it: `
      a chi ~ invi*|mand*|spedi*|fattura|rivolg*, selezione|assunzion*|recruit*|candidat*, nostra|mia struttura|gerarchia|direzione
      ingegnere|persona|qualcuno|professionist*|colleghi che|capace ~ guidi|guida*|gestisc*|sappia, sono responsabile|io, decide lei|tu, festa|matrimonio`,
    pt: `
      a quem|para ~ envi*|mand*|fatura|dirij*|devo, contratac*|recrutador*|selecao|candidat*, nossa|minha estrutura|hierarquia|direcao
      engenheiro|pessoa|alguem|profissiona*|que que ~ lidere|saiba|gerencie, sou responsavel|encarregad*, voce decide, festa|casamento|churrasco`,
    nl: `
      wie ~ sturen|stuur|factu*|mailen, aan wie ~ sturen|richten, werving|recruit*|sollicit*|vacature, onze|mijn structuur|directie|hierarchie
      ingenieur|iemand|persoon|professional*|kandida*|collega die ~ leidt|kan|geeft|wil|leiding, ik ben verantwoordelijk|leid, u beslist|zelf, feest|bruiloft|barbecue`,
    pl: `
      komu|do kogo ~ wysl*|przesl*|faktur*|zglos*, kto ~ faktur*, rekrut*|aplikacj*|kandydat*, nasz*|moj* struktur*|kierownictw*|zarzad*
      inzynier*|osob*|ktos|kogos|specjalist* ktor* ~ kieruj*|potraf*|poprowadz*|bedzie|prowadz*, jestem odpowiedzialn*, pan decyduje|sam, wesel*|impreza|grill`,
    ru: `
      кому ~ отправить|выслать|послать|направить|счет, кто ~ счет|приедет, вакансии|вакансия|кандидат*|собеседован*|подбор*, наш*|моя структур*|руководств*|правлени*
      инженер*|человек*|специалист*|кто|того которы*|способн* ~ руковод*|возглав*|умеет|вест*, я отвечаю|руковожу, решать вам, свадьб*|вечеринк*`,
    zh: `
      发票|寄给谁|发给谁|找谁报销|招聘经理|面试官|人事部, 我们的组织架构|我们公司|我负责|你自己决定|您自己决定|由您决定|由你决定, 婚礼|聚会`,
  },
});
