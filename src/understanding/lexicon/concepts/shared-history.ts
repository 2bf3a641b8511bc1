import { defineConcept } from '../concept-lexicon.ts';

export const sharedHistory = defineConcept({
  id: 'shared-history',
  says: {
    en: `
      we|us|both worked|studied|met|shared|sat|served|played|graduated|travelled|traveled|spoke|talked|trained|interned|lived|taught|sailed|presented|rowed|flew|had|were|did|got ~ together|when|at|in|last|same|back|during|colleagues|classmates|lunch|dinner|coffee|roommates|neighbours
      worked|studied|served|trained|played|lived|taught|sat|shared|interned|wrote|flew|sailed|built|grew ~ together|alongside|beside|under you|with you|next
      with you ~ in|at|on ~ team|class|lab|project|school|office|course|year|years
      you|i were|was|used|had my|your|our|to ~ old|former|boss|supervisor|classmate|roommate|teacher|student|tutor|neighbour|neighbor|mentor|manager|intern|flatmate|colleague|sit|share|work|teach|supervise|play
      same class|team|office|year|school|course|batch|cohort|shift|lab|desk|corridor|battalion|platoon|squadron|dorm|bus|unit|room|choir|crew|floor ~ as you|me|us
      same class|team|office|year|school|course|batch|cohort|lab|dorm|unit|choir ~ together|back|years ago|in|at|then, went to ~ same school|college|university|class ~ we|you|i|as|think|together
      we ~ same class|team|school|course|dorm|unit|batch
      my|our|an|as old|former|ex colleague*|classmate*|roommate*|flatmate|teammate*|neighbour|neighbor|boss|supervisor|team|office|lab|class|unit|crew ~ you|here|from|we|i|together|back|when|is|remember|says|still|miss*
      good|great|nice|lovely|fun|pleasure|wonderful|enjoyed ~ meet*|see*|chat*|talk*|speak*|catch*|sit*|have|having|work* ~ you ~ last|yesterday|friday|monday|tuesday|wednesday|thursday|saturday|sunday|week|at|on|in|together|today|again|there|tonight
      good|great|nice|lovely|enjoyed ~ seeing|meeting|chatting|talking|catching|sitting|having|speaking ~ you|with|up|next|lunch|dinner ~ last|yesterday|at|on|friday|monday|saturday|sunday|week|today|again|there
      remember ~ me|when|our|us|that|how|from|the|old ~ we|us|our|you|together|class|team|office|days|at|from|trip|prof*|coach|lab|summer, do|don you|t ~ remember ~ me|us|our|when
      since we|our|i|you ~ last ~ met|saw|spoke|worked|talked|sat|shared|graduat*|left, since ~ we ~ met|saw|spoke|worked|talked|graduat*|left|studied|shared, since ~ our|your ~ days|time ~ at|in|together
      last|first ~ time|when ~ we|i ~ met|saw|spoke|talked|seen, back when ~ we|you|i, back in ~ when|we|the|our ~ day|days|we|you|lab|team, our days|time|years|semester|shift*|lunches|trips at|in|together|on|with
      those days
      how ~ are|is|s|was ~ kids|wife|husband|mum|mom|dad|parents|family|girls|boys|twins|baby|dog|cat|knee|boat|garden, say hi|hello ~ to, give ~ my|our love|regards|best ~ to
      regards|love|greetings to your|the ~ wife|husband|kids|family|parents|mother|mum|team
      your|my mother|father|brother|sister|wife|husband|uncle|cousin|mum|mom|dad|son|daughter|parents ~ neighbour|neighbor|gave|told|taught|studied|worked|asked ~ me|my|us|with|you
      my|your mother|father|brother|sister|wife|husband|uncle|mum|mom|dad neighbour|neighbor|friend|colleague|classmate
      miss|missed|missing ~ our|you|team|lunch|lunches|those|working with|days|around|office|coffee|walks|chats|being, met you|each ~ at|in|last|during|through|on|when
      we met ~ at|in|last|during|through|on|when|years|briefly|over
      as ~ discussed|agreed|promised|said|told|mentioned ~ at|over|when|after|during|on ~ lunch|dinner|coffee|saturday|party|wedding|reunion|met|training|pub|barbecue
      reunion|wedding|funeral|barbecue|christening ~ we|you|our|was|next|last
      taught|supervised|examined|marked|mentored|coached|hired|interviewed you|me ~ at|in|when|for|back|years|during|thesis|physics|maths|first
      your|my thesis|phd|master* ~ supervis*|when|advisor|we|i|you ~ me|were|was|you|i`,
    fr: `
      nous|on ~ travaille|etudie|rencontre*|connu*|partage|servi|fait|passe|croise*|vecu|joue|assis|dine|dejeune ~ ensemble|meme|lors|chez|quand|ecole|bureau|labo|promo|annee*|dernier*|semaine
      travaill*|etudi*|serv*|jou*|assis|cote ~ ensemble ~ a|chez|en|pendant|jusqu|au
      meme|notre|memes classe|promo*|equipe|bureau|lycee|ecole|labo*|annee|regiment|service|banc|chambre|residence|chorale ~ que|ensemble|vous|toi|quand|a|au|chez|en
      etais|etiez|etait|ete ~ mon|ma|ton|votre|ta|vos|tes ~ ancien*|directeur|tuteur|eleve|etudiant*|chef|prof*|collegue|stagiaire|voisin*|camarade|encadr*|these
      mon|ton|votre|notre|ma ancien*|vieux|vieil|vieille ~ collegue*|camarade*|ami*|equipe|bureau|chef|prof*|labo|coloc*|voisin*
      content*|ravi*|plaisir|sympa|chouette|heureu*|bon|agreable ~ de|d|avoir ~ revoir|vu|revu|croise*|rencontre*|diner|dejeuner|retrouve* ~ hier|dernier*|semaine|samedi|dimanche|vendredi|lundi|chez|mariage|soir|fete|apres
      souvien*|souven*|rappel* ~ tu|vous|toi|nous|notre|quand|moi|de ~ notre|nous|prof*|vieux|lycee|labo|stage|ensemble|quand|cours|equipe|epoque
      depuis ~ notre|nos|que|qu|la ~ derniere|fois|annees|vu|vus|vue|vues|quitte|fac|lycee|ecole|stage|these ~ vu|vus|vue|vues|fois|ensemble|fac|ecole|lycee|stage|quitte*|a
      derniere fois ~ vu|vus|vue|vues|parle*|croise*|rencontre*, a l epoque ~ nous|on|ou|du, nos annees|repas|cafes|gardes|trajets, bon|vieux temps
      comment ~ vont|va|vas ~ enfants|femme|mari|famille|parents|maman|papa|filles|garcons|bebe|jumeaux|petite|petit
      embrass*|bonjour|salue*|bise* ~ a|ta|ton|votre|les ~ femme|mari|famille|enfants|parents|mere|pere|equipe|soeur
      ta|ton|votre|ma mere|pere|soeur|frere|tante|oncle|mari|femme ~ m|me|voisin*|a dit|donne|collegue|raconte, comme ~ dit|convenu|promis|evoque ~ hier|samedi|diner|dejeuner|mariage|soir|cafe
      mariage|retrouvailles|bapteme|anniversaire ~ nous|on|tu|chez, s est|etait|etions rencontre*|vus|croise* ~ a|au|lors|chez, manque* ~ nos|toi|vous|equipe|cafes`,
    de: `
      wir|uns|haben ~ zusammen|gemeinsam|damals|beide ~ gearbeitet|studiert|gelernt|gedient|gespielt|gewohnt|gesessen|unterrichtet|promoviert|geforscht|gegessen|gelacht|gemacht|waren|abitur
      wir ~ haben|hatten|waren ~ uns ~ kennengelernt|getroffen|gesehen|gesprochen|begegnet|zuletzt, uns|wir ~ auf|bei|am|im|in|letzte*|damals|vor ~ kennengelernt|getroffen|gesehen|begegnet
      zusammen|gemeinsam ~ gearbeitet|studiert|gedient|gesessen|promoviert|abitur|gespielt|gewohnt|schule|klasse
      gleiche*|selben|derselben|gleichen|unsere* klasse|schule|jahrgang|buro|labor|einheit|kurs|semester|wg|lehrstuhl|kompanie|schicht|mannschaft|team ~ wie|waren|sassen|zusammen|damals|mit|bei|in|gewesen|du|sie|wir
      du|sie|ich warst|waren|war|hattest|hatten ~ mein*|dein*|ihr*|bei|damals ~ chef|chefin|betreuer*|lehrer*|student*|kollege*|kollegin|mitbewohner*|nachbar*|praktikant*|doktor*|tutor*|mentor*|vorgesetzt*|klassenkamerad*|trauzeug*
      mein*|dein*|unser*|als alte*|altes|alter|ehemalige*|fruher* ~ kollege*|kollegin|schulfreund*|freund*|chef|mitschuler*|klassenkamerad*|team|buro|lehrer*|mitbewohner*|professor*|nachbar*|kommiliton*
      schon|gut|nett|freut*|schones|freude|toll ~ dich|sie|dir|ihnen|wieder* ~ gesehen|wiedergesehen|getroffen|wiederzusehen|gesprochen|begegnet|sehen ~ gestern|letzte*|auf|bei|am|neulich|hochzeit|woche|samstag|haben|zu|war
      schon|gut|nett ~ gestern|letzte*|neulich|auf|bei|am ~ dich|sie|dir ~ gesehen|sehen|wiedergesehen|getroffen|wiederzusehen|treffen
      erinner* ~ du|sie|dich|noch|mich ~ unser*|als|an|wie|alte*|noch|damals|lehrer*|prof*, weisst|wissen du|sie noch ~ als|wie|damals|unser*
      seit ~ unser*|wir ~ uns|zeit|studium|schule|abitur|letzten|zuletzt|gemeinsam*|treffen|gesehen, zuletzt|letzte mal|letztes ~ gesehen|gesprochen|getroffen|trafen|sahen
      damals ~ als|im|bei|in ~ wir|zusammen|labor|studium|schule|uni|haben, unsere ~ gemeinsam*|schul*|studien*|kaffee*|mittag* ~ zeit|jahre|tage|pausen|runden
      wie geht|gehts|geht|gehen ~ kinder*|frau|mann|eltern|mutter|vater|familie|kleinen|tochter|sohn|madchen|jungs|knie
      gruss*|grusse* ~ deine*|ihre*|dein|ihr|bitte|von|mir|die|deinem|deiner|deinen|ihrer|ihrem ~ frau|mann|familie|kinder|eltern|mutter|team|mama|vater|schwester
      deine*|ihre*|meine*|dein|ihr|mein mutter|vater|bruder|schwester|tante|onkel|mama|papa ~ nachbar*|mir|gegeben|erzahlt|gesagt|kollegin
      wie ~ gestern|samstag|neulich|beim|auf|letzte* ~ besprochen|versprochen|vereinbart|gesagt|abgemacht, klassentreffen|hochzeit|taufe|ehemaligentreffen, vermisse* ~ unser*|dich|team|mittag*|kaffee*|zeit`,
    es: `
      nosotros|hemos|cuando|nos ~ trabajamos|estudiamos|conocimos|vimos|coincidimos|servimos|compartimos|jugamos|trabajado|estudiado|coincidido|conocido|encontramos ~ junt*|en|mismo|misma|cuando|durante|hasta|hace|por|el|la
      trabajamos|estudiamos|servimos|jugamos|vivimos|fuimos|estuvimos|hicimos ~ junt*|misma|mismo|companer*
      mismo|misma|nuestra|nuestro clase|equipo|oficina|colegio|promocion|curso|laboratorio|instituto|regimiento|escuela|departamento ~ que|junt*|usted|cuando|conmigo|contigo|tu|en|donde
      fuiste|eras|fue|era|fui ~ mi|tu|su ~ jefe|jefa|tutor*|profesor*|alumn*|director*|companer*|vecin*|maestr*|becari*
      mi|tu|su|nuestro|nuestra|un antigu*|viej*|ex ~ jefe|companer*|amig*|profesor*|equipo|oficina|laboratorio|vecin*|maestr*
      alegr*|gust*|encant*|placer|bueno|lindo ~ verte|verle|ver*|haberte|haberle|coincidir|charlar|cenar|comer|saludarte ~ ayer|pasad*|boda|otro|sabado|semana|domingo|viernes|en|fiesta|lunes|anoche
      acuerd*|record*|recuerd* ~ nuestr*|cuando|me|viej*|profesor*|aquel*|mi|de ~ viej*|nuestr*|profesor*|clase|equipo|cuando|colegio|epoca|laboratorio|nosotros|junt*|fisica|viaje
      desde ~ que|la|nuestr* ~ vimos|ultima|trabajamos|dejamos|facultad|colegio|universidad|terminamos|epoca|boda, ultima vez ~ vimos|hablamos|nos, hace ~ que no ~ vemos|vernos|hablamos, en aquellos ~ tiempos|anos
      nuestros|aquellos anos|tiempos|cafes|almuerzos
      como estan|esta|estas|van|anda*|siguen ~ ninos|hijos|mujer|marido|esposa|familia|padres|mama|papa|chicos|peque*
      saludos|recuerdos|abrazo|beso* ~ a|para ~ tu|su|la|los|tus|sus ~ mujer|marido|esposa|familia|padres|hijos|hermano|madre|equipo
      tu|su|mi madre|padre|hermano|hermana|tia|tio|mujer|esposa|mama ~ vecin*|me|conto|dijo|dio|companer*|amig*, como ~ dijimos|hablamos|quedamos|prometi*|acordamos ~ ayer|sabado|cena|boda|comida
      nos conocimos|vimos ~ en|hace|cuando, boda|reencuentro|bautizo ~ nos|tu|nuestr*|vimos, extran*|echo ~ menos|nuestr*|equipo ~ nuestr*|equipo|cafes|charlas`,
    it: `
      abbiamo|noi|quando|ci ~ lavorato|studiato|lavoravamo|studiavamo|conosciut*|incontrat*|visti|condiviso|giocato|servito ~ insieme|stess*|al|alla|in|fino|da|a|quando|nel|mese|scors*
      stess*|nostr* classe|squadra|ufficio|scuola|corso|laboratorio|universita|reparto|liceo ~ che|insieme|con|quando|di|al
      eri|era|ero|stat* ~ mio|mia|tuo|suo|il ~ capo|relator*|professor*|student*|collega|tutor|vicin*|allieva, mio|mia|nostro|nostra|tuo vecchi*|ex ~ colleg*|amic*|professor*|capo|compagn*|ufficio|squadra|laboratorio
      bello|piacere|felic*|content* ~ rivedert*|vedert*|averti|averla|rivist*|incontrart*|rivederla|visto ~ ieri|scors*|matrimonio|alla|al|da|sabato|festa|settimana
      ti|si ricordi|ricorda ~ nostr*|quando|vecchi*|di|del ~ vecchi*|nostr*|professor*|liceo|insieme|quando|laboratorio, ricord* ~ nostr* ~ vecchi*|professor*|liceo|laboratorio|anni, dall ultima volta
      ultima volta che ~ visti|sentiti|vista, ai tempi ~ del|della|dell|in, come stanno|sta|va ~ bambini|figli|moglie|marito|famiglia|genitori|mamma|papa|piccol*
      saluta*|saluti|abbraccio|salutami ~ a|tua|tuo|la|moglie|marito|famiglia ~ moglie|marito|famiglia|genitori|figli|mamma|madre|sorella, come ~ detto|promesso|accordi ~ ieri|sabato|cena
      mi manca* ~ nostr*|caffe|pranzi|squadra`,
    pt: `
      nos|quando|tivemos|ja ~ trabalhamos|trabalhavamos|estudamos|conhecemos|encontramos|servimos|partilhamos|jogamos|vimos ~ junt*|mesm*|em|no|na|ate|ha|quando|durante
      trabalhamos|estudamos|servimos|jogamos|moramos|estivemos ~ junt*|mesm*|coleg*, mesm*|noss* turma|equipa|equipe|escritorio|escola|curso|laboratorio|faculdade|colegio ~ que|junt*|com|quando|de|em
      foi|eras|foste|era|fui ~ meu|minha|teu|seu|sua ~ chefe|orientador*|professor*|alun*|coleg*|tutor*|vizinh*, meu|minha|nosso|nossa antig*|velh*|ex ~ coleg*|amig*|professor*|chefe|equip*|escritorio|laboratorio
      bom|otimo|prazer|gost*|adorei|feliz ~ te|rever*|ver|reencontr* ~ ontem|passad*|casamento|no|na|sabado|festa|semana
      lembr*|record* ~ nosso|nossa|quando|velho|daquel*|de|do ~ velho|nosso|professor*|turma|colegio|quando|laboratorio|fisica|juntos, desde ~ que|a|nosso* ~ ultima|vimos|faculdade|tempos|trabalhamos
      ultima vez que ~ vimos|falamos|nos, naquele|naqueles tempo*|anos, como estao|esta|vao|vai ~ filhos|criancas|mulher|marido|esposa|familia|pais|mae|meninos
      abraco|beijo*|lembrancas|cumprimentos ~ a|para|a ~ tua|sua|tua|familia|esposa|mulher|marido, como ~ combin*|prometi*|falamos ~ ontem|sabado|jantar, saudades ~ noss*|equip*|cafes|almoc*|de`,
    nl: `
      we|wij|ons|hebben|toen ~ samen|destijds|samengewerkt|beiden ~ gewerkt|gestudeerd|gediend|gezeten|gespeeld|gewoond|les|stage|deden|hebben|in, samengewerkt|samengestudeerd
      we|wij ~ hebben|kennen|zagen|spraken|ontmoetten ~ elkaar ~ ontmoet|leren|gezien|gesproken|bij|op|van|in|vorige, samen ~ gewerkt|gestudeerd|gezeten|gewoond|gediend
      zelfde|onze klas|team|kantoor|school|jaar|lab|opleiding|studie|dienst|kamer ~ als|zaten|samen|toen|met|bij
      was|waart|waren ~ mijn|jouw|uw|je|toen ~ baas|begeleider|docent*|student|collega|mentor|buurman|leraar|stagiair*|promotor
      mijn|onze|ons|je oude|voormalige|oud ~ collega*|vriend*|klasgenoot|leraar|baas|team|kantoor|lab|buurman|docent*|natuurkundeleraar
      leuk|fijn|goed|mooi|gezellig ~ je|u|jou ~ zien|gezien|gesproken|spreken|ontmoeten|terug* ~ gisteren|vorige|bruiloft|op|bij|zaterdag|feest|week
      leuk|fijn|goed ~ gisteren|vorige|op|bij|zaterdag ~ zien|gezien|gesproken, herinner* ~ je|u ~ onze|ons|nog|toen|oude|die|dat, weet je|u nog ~ onze|ons|toen|dat|hoe|die
      sinds ~ we|onze|ons ~ laatst|elkaar|studie|tijd|zagen|school, laatste keer ~ zagen|spraken|gezien, die|onze tijd|jaren|lunches|koffies ~ samen|bij|op|daar|destijds
      hoe is|gaat|zijn ~ kinderen|vrouw|man|gezin|ouders|moeder|vader|kleine|meiden, groeten|groetjes ~ aan|je|uw|vrouw|man ~ vrouw|man|gezin|ouders|moeder|kinderen|familie
      zoals ~ afgesproken|beloofd|besproken ~ gisteren|zaterdag|lunch, reunie|bruiloft, mis ~ onze|ons|jullie ~ lunches|team|koffie|gesprekken`,
    pl: `
      razem|wspolnie ~ pracowal*|studiowal*|sluzyl*|gralismy|mieszkal*|siedziel*|uczyl*|chodzil*|bylismy|pisalismy
      pracowalismy|studiowalismy|poznalismy|spotkalismy|widzielismy|chodzilismy|siedzielismy|sluzylismy|mieszkalismy ~ razem|w|na|sie|do|przy|u
      tej|tym|jednej|jednym|nasz*|tego samej|samym|klasie|klasy|biurze|zespol*|laboratori*|szkol*|rocznik* ~ co|razem|kiedy|z|klasie|roku|szkole|pokoju
      byl*|byles|bylas|bylem|bylam ~ moim|moja|twoim|twoja|pana|pani|panskim ~ szef*|promotor*|nauczyciel*|student*|koleg*|kolezank*|sasiad*|opiekun*|wychowaw*|stazyst*
      moj*|nasz*|naszego|naszej|stary|dawn* ~ star*|dawn*|byl* ~ koleg*|kolezank*|nauczyciel*|szef*|zespol*|biur*|laboratori*|profesor*|przyjaci*|fizyk*
      milo|fajnie|dobrze|swietnie|super ~ bylo ~ cie|pana|pania|sie|was|ciebie ~ zobaczyc|widziec|spotkac|porozmawiac|wczoraj|na|weselu, pamieta* ~ nasz*|jak|kiedy|mnie|tamt*|star*|tego
      od ~ czasu|czasow|kiedy ~ studiow|szkoly|ostatnie*|widzielismy|naszego|laboratori*, ostatni raz ~ widzielismy|rozmawialismy|spotkalismy, tamte|tamtych|nasze czasy|czasow|lata|kawy|obiady
      jak ~ sie|tam|maja ~ dzieci|zona|maz|rodzina|rodzice|mama|tata|corki, pozdrow* ~ zone|meza|rodzin*|rodzic*|mame|wszystkich|zespol, jak ~ umawial*|obieca*|mowil* ~ wczoraj|sobot*|kolacj*, weselu|wesele|zjezdzie|zjazd
      brakuje|tesknie ~ nasz*|za|tamt*`,
    ru: `
      вместе|мы|совместно ~ работал*|учил*|служил*|жили|сидели|играли|ездили|писали|стажиров* ~ в|вместе|до|на|у|с, мы|с ~ вместе ~ работал*|учил*|служил*|жили
      мы ~ познакомились|встречались|виделись|встретились|учились|работали|служили ~ в|на|когда|прошл*|вместе|до|у
      одном|одной|том|той|нашем|нашей ~ классе|группе|курсе|отделе|лаборатории|школе|кабинете|полку|общежитии|доме ~ учил*|работал*|вместе|сидел*|жили|с|когда|что
      вы|ты ~ был*|были ~ моим|моей|мой|моя|у ~ руковод*|начальник*|учител*|студент*|коллег*|сосед*|наставник*|преподавател*|меня
      наш*|мой|моя|твой|старый|бывший ~ стар*|бывш*|прежн* ~ коллег*|друг|друга|одноклассник*|однокурсник*|учител*|начальник*|лаборатори*|преподавател*|отдел*
      рад|рада|приятно|здорово|хорошо ~ был*|было ~ видеть|увидет*|повидат*|встрет*|поговорить|тебя|вас, рад|рада|приятно ~ видеть|увидеть|повидаться ~ вчера|свадьб*|прошл*|на|суббот*|недел*
      помнишь|помните|вспоминаю ~ наш*|как|меня|стар*|тот|ту|того, со|с ~ времен|студенчеств*|школ*|института|той|нашей ~ не|лаборатори*|учеб*|поры|виделись|встречи|работы, последний раз ~ видел*|встречал*|говорил*
      в те|наши времена|годы, наши ~ обеды|смены|посидел*|годы, как ~ дети|жена|муж|родители|мама|папа|семья|дочка|сын|малыш*, привет|поклон|обним* ~ жене|мужу|семье|родител*|маме|всем|ребят*
      как ~ договарив*|обещал*|говорили ~ вчера|суббот*|ужин*, свадьбе|встрече выпускников, скучаю ~ по ~ наш*|обед*|команд*`,
    zh: `
      我们 ~ 一起 ~ 工作|读书|上学|共事|学习|当兵|实习|做|吃饭|上课, 我们 ~ 共事过, 我们 ~ 同学|同班|同事|室友|校友|战友|同一个班, 一起共事, 一起工作过, 一起上过, 同班同学, 大学同学 ~ 时|我们|你, 老同学, 老同事, 老朋友, 老战友, 老邻居, 记得 ~ 我们|咱们|当年|那年|老师|以前 ~ 吗|老师|时候|一起|班|实验室, 还记得 ~ 我|我们|咱们|老师|吗, 上次见面
      上次 ~ 见到你|见到您|见面|聚会|吃饭, 上个月 ~ 见到|见面|碰到|聚会|婚礼, 婚礼上, 很高兴 ~ 上次|昨天|上周|上个月 ~ 见到|见面|聊, 自从我们, 毕业以后 ~ 我们, 好久不见, 好久没见, 你妈妈, 你爸爸, 你爱人 ~ 好, 孩子 ~ 怎么样|还好|多大|好吗|上学, 代我 ~ 问好|问候, 你是我 ~ 老师|导师|上司|领导|学生, 您是我 ~ 老师|导师|上司|领导
      我是你 ~ 学生|老师|同学, 想念 ~ 我们|以前|当年`,
  },
  unless: {
    en: `
      mutual|common connection*|contact*|friend*, would|will|ll|could|to|hope|love be ~ great|nice|good|lovely to|if meet|see|talk|speak|chat|meeting|we|you
      see|saw|noticed|notice that ~ you ~ studied|worked|attended|graduat*|served, your former|old employer|company|team|boss
      we both work|are|come|live, we ~ worked ~ with ~ many|experts|others|clients|specialists|people|companies, former colleague* of yours|your, not ~ met|know*|sure ~ you|we|each|if, never met|worked|spoken, haven ~ met
      former ~ officials|officers|colleagues|employees ~ of|who|from ~ your
      have worked|spoken with ~ several|many|other|experts, your ~ former|old|current|previous ~ colleague*|team|lab ~ introduc*|who|names|could|about|at`,
    fr: `
      relations|contacts ~ commun, ravi*|plaisir|heureu*|serait|content* ~ de|vous ~ rencontrer|echanger|parler, vu|vois|remarque que ~ etudie|travaille, votre|vos|ton ancien*|anciens employeur|entreprise|collegues|equipe
      tous|toutes deux|les, nous|on travaill* ~ avec ~ experts|nombreux|clients|plusieurs, jamais|pas ~ rencontre*|vus|travaille`,
    de: `
      gemeinsame kontakte|verbindungen, wurde*|ware*|freue*|konnte* ~ kennenzulern*|kennenlern*|zu treffen|treffen|sehen|sprechen ~ freuen|sie|wenn|mich|uns, sehe|gesehen ~ dass ~ studiert|gearbeitet|waren
      ihr*|dein* ehemalige*|fruher* arbeitgeber|firma|kolleg*|team, wir arbeit* ~ beide|mit|zusammen, wir ~ haben|arbeiten ~ mit ~ vielen|experten|fachleuten|kunden|anderen, noch nie|nicht ~ getroffen|begegnet|gesprochen`,
    es: `
      contactos|conexiones ~ comun, gustaria|encantaria|gusto|seria ~ conocer*|verle|verte|coincidir ~ feria|pronto|semana|congreso|en, veo|vi|visto que ~ estudi*|trabaj*
      su|tu|sus antigu*|ex|anterior* empres*|empleador|coleg*|equipo|companer*, ambos|los dos trabajamos, trabajamos ~ con ~ muchos|expertos|clientes|varios|empresas, no ~ conocemos|hemos ~ visto|conocido`,
    it: `
      contatti|collegamenti in comune, contatti|collegamenti ~ comune, vedo|visto che ~ studiato|lavorat*, piacere|lieto|felice|vorrei|sarebbe ~ conoscer*|incontrar* ~ alla|presto|fiera|prossim*|al, ex azienda|datore
      non ci ~ mai|conosciamo, entrambi lavoriamo`,
    pt: `
      contactos|contatos|conexoes ~ comum, vejo|vi que ~ estud*|trabalh*, gostaria|prazer|seria|gosto ~ conhec*|encontr* ~ na|feira|breve|proxim*|em, antig*|ex empresa|empregador, nao nos conhecemos, ambos trabalhamos`,
    nl: `
      gemeenschappelijke|gezamenlijke contacten|connecties, zou|graag|leuk ~ kennis|ontmoeten|kennismaken|spreken ~ op|beurs|binnenkort|bij|te, zie|zag dat ~ gestudeerd|gewerkt|werkt
      voormalig*|oude|vorige werkgever|bedrijf, kennen elkaar niet, werken beiden`,
    pl: `
      wspoln* kontakt*|znajom*|polaczen*, widze ze ~ studiowal*|pracuj*|pracowal*, milo|chetnie|chcial* ~ poznac|byloby|bedzie|poznam, byl*|dawn*|poprzedni* pracodawc*|firm*, nie znamy`,
    ru: `
      общих|общие ~ контакт*|знаком*|связ*, вижу|видел* что ~ учил*|работа*|окончил*, рад|рада|приятно|хотел* ~ познаком*|встретиться|знакомству|был*|буду ~ познаком*|встрет*|вами|на|бы
      бывш*|прежн* ~ работодател*|компани*, не знакомы`,
    zh: `
      共同好友, 共同联系人, 看到您 ~ 毕业|就读|学习|工作, 看到你 ~ 毕业|就读|学习|工作, 希望 ~ 见到|见面|认识, 很高兴认识, 期待 ~ 见|认识, 您的 ~ 前同事, 我们都在, 没见过`,
  },
});
