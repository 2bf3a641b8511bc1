import { defineConcept } from '../concept-lexicon.ts';

export const flattery = defineConcept({
  id: 'flattery',
  says: {
    en: `
      your|years|work|name ~ years|experience|work stood|stands|stand out, only ~ sensible|intelligent|clear|useful|decent one|comment|voice|post|text|account ~ whole|thread|field|read|in
      rare|refreshing|seldom ~ to hear|see|read|find|meet ~ somebody|someone|anyone|such|people, waste of ~ people|talent|someone|mind, exceptional|outstanding|rare people|talent|minds|person
      you are|re ~ name ~ everyone|everybody|all|comes, name that ~ everyone|everybody, has your name on, sharp|wise|mature ~ for somebody|someone so young, great admirer of|is
      esteemed|eminent|distinguished professor|colonel|doctor|sir|madam|work|colleague, you ~ have ~ gift|rare|eye for
      your ~ @praised ~ @merit, your ~ @merit ~ @praised, @praised by|with|at|about|what your|the|you|how ~ @merit|done|achieved|built|depth|breadth|work
      your very|truly|most|really|so|quite @praised, your @praised work|paper*|research|book|articles|mind|analysis|eye|ideas|insight*|thinking
      @praised @merit ~ like|as yours|you|your, such ~ @praised|impressive|deep|rich|broad ~ @merit|person|expert|career, @merit|career|profile as|like yours
      @merit ~ is|are|looks|truly|speaks|stands|stood ~ @praised|itself|volumes|out|class|league|second|none|match
      your|the|with @merit|work|name ~ stood|stands|stand|shines|shine|speaks|blew ~ out|volumes|itself|away|through|crowd
      people|expert*|specialist*|somebody|someone|person|minds|professional*|officer*|engineer*|scholar*|scientist*|individual*|talent ~ of|with your|such ~ calibre|caliber|stature|standing|level|rank|class|seniority|quality|depth
      of|with your|such calibre|caliber|stature|standing|rank|depth|seniority
      someone|person|expert*|mind|minds|people|talent|professional*|specialist*|engineer*|scholar*|brain|brains|pearl|gem|men|women like|such as you|yourself|yours
      few|hardly|rarely|seldom|nobody|none|scarcely ~ people|one|any*|experts|person|else|can|could|others|specialists ~ like you|yours|as|know*|understand*|match|combin*|have|equal|rival
      few|hardly|rarely|nobody|none|scarcely ~ understand*|know*|grasp*|see|combin*|master* ~ like|as|better|way you|well|deeply|do|yours|yourself|thoroughly
      one|among of ~ best|brightest|finest|leading|top|sharpest|greatest|foremost|few|strongest|most ~ minds|people|experts|specialists|voices|profiles|who|in|i|scholars|heads
      you|yours are|re|is|as ~ leading|foremost|top|best|brightest|greatest|authority|guru|legend|star|genius|gifted|brilliant|rare|exceptional|expert|reference|gem|pioneer|impressive|visionary
      leading|respected|foremost|recognised|recognized|renowned|major|influential|global|world|authoritative|strong|true voice|authority|expert|mind|figure|name|specialist|thinker|class|light ~ field|like|such|you|your|area|subject|on|as
      i|we|all|everyone|truly|long|deeply|greatly|much|always|so|great admire*|admiration|envy|respect|applaud|salute ~ you|your|work|career, look up to you
      admir* ~ for|of|your you|your|work|career, honou*|privilege*|humbled|flattered|thrilled ~ to|by|with|if|for ~ connect|write|know|speak|work|meet|welcome|you|contact|learn|count
      fan of your|yours|you, in awe, hats off, take ~ hat off, world class, second to none, cut above, league ~ own, class ~ own
      @merit|mind|talent|gift|brain ~ like yours|that, wasted|hidden|underused|undervalued ~ talent|gem|mind|where|there, talent|mind|gift ~ is|being ~ wasted
      seldom|rarely|never|hardly|don|not|t|first|long|years ~ see|seen|meet|met|come|find|found|read|encounter* ~ such|like|so|this|depth|combination|anyone|profile|someone|strong|as
      exactly|precisely|perfectly|just ~ the|kind|person|expert|profile|mind|brain|voice|sort of|we|they|i|person ~ need*|look*|want*|search*|hop*
      nobody|no|none|cannot|not|t|never ~ better|more suited|suitable ~ than|person|qualified|expert|placed|you|someone, best person ~ for|to, better than you|anyone
      your reputation|name|fame ~ precedes|came|comes|keeps|mentioned|recommended|known|respected|everywhere, everyone|everybody|people|colleagues|many|all speak*|talk*|recommend*|praise*|tell ~ highly|you|your|warmly
      heard|hear|read ~ great|wonderful|excellent|only|so|best|much|nothing ~ things|good|but ~ you|your, highly recommended|regarded|respected ~ you|by|field|in
      blown|taken away|aback by|with|at your|you, @praised|insight*|sharp|deep|astute|wise ~ comment*|post*|articles|thread|thoughts ~ you|your
      you ~ know|understand|see|grasp ~ better|more|deeper than|any*|most|everyone, you|your|yours deserve* ~ bigger|wider|more|recogni*|stage|audience|place|better`,
    fr: `
      mieux que nos|tous|personne|quiconque, avec admiration, grand* admirat*, quel|quelle talent|plume|parcours|carriere
      votre|vos|ton|tes ~ @merit ~ @praised, votre|vos|ton|tes @praised @merit|travaux|travail|analyses|esprit|plume, @praised par|de votre|vos|ton|tes|la|l ~ @merit|travaux|travail|richesse|profondeur|qualite|parcours
      @merit ~ tel*|comme|aussi @praised|votre|riche*|rare*|vous, tel*|pareil*|si|aussi|tellement ~ @merit|expert* ~ @praised|rare*|riche*
      @merit ~ parle*|force*|impos*|distingu*|sort* ~ lui|elle|respect|admiration|lot|ordinaire|meme
      personne*|expert*|specialiste*|quelqu|gens|esprit*|profil*|chercheu*|ingenieur* ~ de votre|ton|cette calibre|envergure|niveau|stature|rang|trempe|qualite|talent, de votre calibre|envergure|stature|trempe|rang
      personne*|expert*|specialiste*|quelqu|gens|esprit*|profil* comme|tel*|aussi vous|toi|que|brillant*|competent*|rare*
      un|l|des ~ meilleur*|plus|grand*|rares|brillant* ~ expert*|specialiste*|esprit*|voix|connaisseur*|tetes|domaine|pays
      peu|rares|personne|rarement ~ gens|personnes|experts|de|ne|sont|qui ~ comme|mieux|autant|aussi|maitris*|compren*|connaiss* ~ vous|que|bien|finement|sujet
      reference|autorite|sommite|figure|pointure|voix|plume ~ domaine|secteur|matiere|reconnue|sujet|incontourn*|respect*
      honneur|honore*|privilege|flatte*|fier*|chance ~ de|d|que ~ vous|votre|compter|echanger|travailler|collaborer, admir* ~ votre|vos|ton|vous|tes|travaux|parcours|pour|profond*
      admiration|respect|estime|chapeau ~ pour|votre|vos|vous|bas|parcours
      rarement|jamais|longtemps|peu ~ vu|rencontre|lu|croise|trouve ~ tel*|aussi|si|autant|profil|profondeur
      exactement|precisement|parfaitement ~ la|le ~ personne|profil|expert*|esprit ~ cherch*|faut|besoin|recherch*|attend*
      personne|nul|aucun*|pas ~ mieux|meilleur*|plus ~ place*|qualifi*|que vous|vous|indique*|competent*, votre|ta ~ reputation|nom|renommee ~ precede|revient|arrive|circule|cite*
      on|tout|tous|collegues ~ dit|disent|parle*|recommand*|monde ~ bien|vous|bien|vivement|grand, bien|grand ~ parle de vous
      votre|vos|ton ~ talent|expertise|savoir|esprit ~ gach*|sous|merit*|gaspill*, vous|tu merit* ~ mieux|plus|reconnaissance|scene|grand*, blueff*|bluff*|epate*|emerveill*|ebloui* ~ par|votre|vos, hors du commun|pair
      premier ordre|plan, haut vol`,
    de: `
      ihr*|dein* ~ @merit ~ @praised, ihr*|dein*|ihre*|deine*|ihrem|deinem @praised ~ @merit|arbeit*|artikel, @praised ~ von|durch|uber|wie ~ ihr*|dein*|ihrem|ihrer|deinem|deiner ~ @merit|arbeit*|laufbahn
      @praised ~ ihr|dein|ihre|deine|ihrem|ihren|ihrer @merit
      ihre|deine|ihren|deinen|ihr|dein|ihrem|ihrer ~ @praised ~ @merit, @merit wie ihr*|dein*|ihre*|der|die ~ selten|rar|ihre|deine|findet|trifft, @merit ~ sucht ~ seinesgleichen, suchen ~ seinesgleichen|ihresgleichen
      @merit ~ spricht ~ sich|bande
      menschen|personen|experte*|fachleute|fachmann|fachfrau|jemand|kopfe|kopf|spezialist*|leute|kenner*|expertin|personlichkeit* ~ ihres|deines|von ihrem|ihrer|deinem ~ formats|kalibers|rang*|niveau*|kaliber|format|klasse
      ihres|deines|ihrem|deinem formats|kalibers|ranges|niveaus|kaliber|format|schlages
      jemand*|menschen|experte*|fachleute|kopf|kopfe|spezialist*|leute|kenner|profis|kollegen wie sie|ihnen|dich|dir|du|ihresgleichen
      kaum|selten|wenige|niemand|keiner ~ jemand*|so|kennt|kennen|versteh*|beherrsch*|weiss|wissen ~ wie|gut|besser|tief|viel ~ sie|du|ihnen|dir|wie
      eine*|einer|unter|zu der|den|die|ein ~ besten|fuhrend*|klugsten|grossten|scharfsinnigsten|gefragtesten|angesehensten|renommiertesten ~ kopf*|kopfe*|experten|fachleut*|stimmen|kenner*|im|des|in|fach|gebiet|land
      sie|du ~ sind|bist|gelten|giltst ~ fuhrend*|koryphae|kapazitat|ausnahme*|autoritat|vordenker*|instanz|genie|pionier*|grosse|grossen|ass|meister*|ikone|visionar*, koryphae*, kapazitat auf|in|ihrem|dem
      fuhrende*|anerkannte*|gefragte*|massgebliche* stimme|kopf|experte|expertin|autoritat|fachmann
      ehre|privileg|freude|vergnugen ~ ware|ist|sein|wurde ~ sie|ihnen|mit|dich|dir ~ gewinnen|arbeiten|wissen|zahlen|durfen|austausch*|kennen*, es ist ~ ehre, ware ~ ehre
      bewunder* ~ sie|ihre|ihren|dich|deine|ihr|dein|seit|fur, grosser|ehrlicher fan|bewunderer|respekt, hut ab, ziehe ~ hut, chapeau
      selten|noch nie|kaum|lange ~ gesehen|gelesen|getroffen|begegnet|erlebt|finde*|stosse*|sieht ~ so|solch*|profil|wie, selten|kaum|nie ~ so|solch*|ein|derart* ~ @merit|@praised
      genau|exakt ~ die|der|den|das|sie ~ person|profil|kopf|expert*|fachmann|richtige* ~ such*|brauch*|fehlt|gesucht, niemand|keiner|niemanden ~ besser*|geeigneter ~ als|sie|geeignet|dafur, besser als|wie sie|du
      ihr|dein name|ruf|ruf ~ eilt|voraus|fallt|fiel|genannt|empfohlen|begriff, eilt ~ voraus, alle|jeder|viele|kollegen|man ~ schwarm*|sprech*|spricht|lob*|empfiehlt|empfehlen ~ sie|von ihnen|dir|hochst|hoch|warmstens
      nur gutes ~ gehort|von|uber, viel gutes ~ gehort|uber, warmstens|warm|hoch empfohlen, verdien* ~ grossere|mehr|anerkennung|buhne|bessere, talent|potenzial|wissen ~ verschwend*|vergeud*|verkannt*|brach, hochkaratig*`,
    es: `
      son una maravilla, es una maravilla, nadie ~ explica|sabe|conoce|escribe ~ mejor|como
      su|sus|tu|tus ~ @merit ~ @praised, su|sus|tu|tus @praised @merit|trabajo*|labor|mente|obra, @praised ~ su|tu|sus|tus|por|con|de ~ @merit|trabajo*|recorrido|nivel|profundidad|calidad
      @praised|tan|semejante|tal @merit ~ como|igual|asi, @merit tan|asi|como @praised|rico|rica|completo|la|el|profund*
      @merit ~ habla*|destaca*|sobresal*|brilla* ~ si|sola|solo|entre|luz|mucho
      persona*|expert*|especialista*|alguien|gente|mente*|profesional*|ingenier* ~ de su|tu|ese|semejante calibre|talla|nivel|estatura|categoria|rango|altura, de su|tu calibre|talla|estatura|categoria
      persona*|expert*|especialista*|alguien|gente|mente*|profesional* como|tan usted|ti|vos|brillante*|capaz|preparad*|tu
      uno|una|el|la|de ~ los|las|mejor*|mas|gran* ~ mejores|brillantes|grandes|destacad*|expert*|mentes|voces|referentes|respetad* ~ en|del|de|que|campo|materia
      pocos|pocas|nadie|rara|pocas veces|dificil* ~ personas|expertos|gente|entiend*|conoc*|comprend*|domin*|sab* ~ como|mejor|tan|tanto ~ usted|tu|bien|su
      referente|autoridad|eminencia|referencia|voz|figura|maestr* ~ campo|materia|sector|respetad*|reconocid*|autorizad*|tema|mundial|en
      honor|privilegio|orgullo|placer ~ seria|es|contar|trabajar|conocer|tener|para ~ usted|con|contar|contigo|tenerle|tenerlo|mi|nosotros, seria ~ honor|privilegio, admir* ~ su|tu|sus|tus|lo|le|te|profund*|por
      me quito|sombrero, mis respetos, gran|profunda admiracion|respeto ~ por|su|tu
      rara|pocas|nunca|jamas|raramente|apenas|hace ~ vez|veces|he|habia|mucho|encontr* ~ visto|leido|conocido|encontr*|ve|alguien|perfil ~ tan|como|asi|igual|semejante
      exactamente|justo|precisamente ~ la|el|lo ~ persona|perfil|expert*|mente ~ busc*|necesit*|falta, nadie|ningun* ~ mejor|mas ~ que|usted|tu|preparad*|indicad*|capaz|adecuad*
      su|tu ~ reputacion|fama|nombre ~ preced*|suena|lleg*|aparec*|recomiend*|conocid*, todos|todo|mucha|colegas ~ habla*|dicen|recomiend*|elogia* ~ usted|bien|maravillas|mucho|ti
      hablado|oido|hablan muy|maravillas|mucho bien|usted|ti|de, muy recomendad*, merec* ~ mas|mejor|reconocimiento|escenario|mayor, talento|mente|capacidad ~ desperdici*|desaprovech*, fuera de serie, primer nivel
      de lujo, me ~ impresion*|deslumbr*|fascin* ~ su|tu|usted`,
    it: `
      suo|sua|suoi|sue|tuo|tua|tue|tuoi ~ @merit ~ @praised, suo|sua|suoi|sue|tuo|tua @praised @merit|lavoro, @praised ~ dal|dalla|dai|dalle|per ~ suo|sua|suoi|sue|tuo|tua|@merit
      @merit cosi|tanto @praised|ricc*|profond*|complet*
      persone|persona|esperti|esperto|qualcuno|menti|mente|professionist* ~ del|della|di ~ suo|sua|tuo|tua calibro|livello|statura|spessore|levatura|rango, del suo|tuo calibro|spessore|livello
      persone|esperti|menti|qualcuno|persona come lei|te|la, una|uno|tra|fra ~ delle|dei|i|le ~ migliori|massim*|piu ~ menti|esperti|voci|mente|brillant*|autorevol*
      pochi|poche|pochissimi|nessuno|raramente ~ conosc*|capisc*|padronegg*|sanno|comprend*|persone|esperti ~ come|bene|meglio|quanto ~ lei|te|sua, autorita|luminare|punto di riferimento|voce autorevole
      punto di riferimento, sarebbe ~ onore|privilegio, onore|privilegio|onorat* ~ lavorare|averla|averti|collaborare|conoscer*|contare|per|di, ammir* ~ suo|sua|suoi|tuo|tua|la|lei, tanto di cappello
      raramente|rar*|mai|poche ~ visto|incontrat*|letto|trovat*|incontra|trova ~ cosi|come|tale|profilo|simile, esattamente|proprio|esatta ~ la|il ~ persona|profilo|espert* ~ cerc*|serve
      nessuno ~ meglio|migliore|piu ~ di|lei|adatt*|indicat*, sua|tua|suo|tuo fama|nome|reputazione ~ preced*|arriva*, tutti ~ parlano|dicono ~ bene|lei|lei, merit* ~ di piu|molto|palcoscenico, talento ~ sprecat*`,
    pt: `
      seu|sua|seus|suas|teu|tua ~ @merit ~ @praised, seu|sua|seus|suas|teu|tua @praised @merit|trabalho, @praised ~ com|pelo|pela|por|o ~ seu|sua|seus|suas|@merit, @merit tao|assim @praised|ric*|complet*|profund*
      pessoa*|especialista*|alguem|mente*|profissiona* ~ do|da|de ~ seu|sua|teu|tua|esse calibre|nivel|estatura|categoria|gabarito, do seu calibre|gabarito|nivel, pessoas|especialistas|mentes|alguem como voce|si|tu
      um|uma|das|dos|entre ~ melhores|maiores|mais|grandes ~ mentes|especialistas|vozes|brilhant*|respeitad*|referencias
      poucos|poucas|ninguem|raramente ~ conhec*|entend*|domin*|compreend*|sab*|pessoas ~ como|tao|melhor|quanto ~ voce|bem|si, autoridade|referencia|sumidade|voz ~ area|campo|materia|assunto|respeitad*|na|no
      seria|e ~ honra|privilegio, honra|privilegio|honrad* ~ contar|trabalhar|conhec*|colabor*|ter|de|em, admir* ~ seu|sua|seus|muito|profund*, tiro o chapeu
      raramente|raro|nunca|poucas ~ vi|vimos|encontr*|li|conhec*|ve|ver ~ tao|como|assim|perfil|igual|alguem, exatamente|justamente|precisamente ~ a|o ~ pessoa|perfil|especialista ~ procur*|precis*|busc*
      ninguem ~ melhor|mais ~ que|do|voce|indicad*|preparad*, sua|seu fama|nome|reputacao ~ preced*|cheg*, todos ~ falam|dizem|recomend* ~ bem|voce|si, merec* ~ mais|melhor|reconhecimento|palco, talento ~ desperdic*`,
    nl: `
      uw|je|jouw ~ @merit ~ @praised, uw|je|jouw ~ @praised @merit, @praised ~ door|van|over ~ uw|je|jouw ~ @merit|werk, onder de indruk ~ uw|je|jouw|van
      mensen|iemand|deskundigen|experts|specialisten ~ van uw|jouw|dit|dat ~ kaliber|niveau|statuur|formaat, van uw|jouw kaliber|niveau|statuur|formaat, mensen|iemand|experts|koppen zoals u|jij|jou
      een|van de ~ beste|knapste|grootste|scherpste|meest ~ koppen|experts|deskundigen|geesten|stemmen|gerespecteerde
      weinig*|niemand|zelden|nauwelijks ~ weet|weten|kennen|kent|begrijp*|mensen|beheers* ~ als|zo|beter|zoals ~ u|goed|je|jij, autoriteit ~ gebied|vak|vakgebied
      toonaangevend*|gezaghebbend* stem|expert|deskundige|autoriteit|naam, zou|is ~ eer|voorrecht ~ zijn|om|u|je|als, eer|voorrecht ~ om ~ u|met|samen, vereerd ~ als|om|met|u
      bewonder* ~ uw|u|je|jouw|al, petje|hoed af, zelden|nooit|lang ~ gezien|gelezen|ontmoet|tegengekomen|kom|zie ~ zo|zulke|profiel, zelden ~ zo|zulke|iemand|een ~ @merit|@praised
      precies|exact ~ de|het ~ persoon|profiel|expert|iemand ~ zoek*|nodig, niemand ~ beter|geschikter ~ dan|u|geschikt, uw|jouw naam|reputatie|faam ~ vooruit|valt|genoemd|snelt
      iedereen ~ spreekt|praat|lovend|vol ~ u|over|lof|je, verdien* ~ meer|beter|groter|erkenning ~ podium|dan|erkenning, talent ~ verspild|verspil*`,
    pl: `
      pan*|twoj*|twoja|twoje|pani|pana|panskie ~ @merit ~ @praised, pan*|twoj*|pani|pana|panskie ~ @praised @merit, pod wrazeniem ~ pan*|twoj*|pani|@merit|osiagniec, @praised ~ @merit ~ pan*|pani|pana|twoj*
      osob*|ekspert*|specjalist*|ludzi|kogos|umysl* ~ pana|pani|twojego|takiego|tej|panskiego formatu|kalibru|klasy|rangi|poziomu, pana|pani|panskiego|twojego formatu|kalibru
      ekspert*|ludzi|kogos|osob* ~ jak ~ pan|pani|ty
      jeden|jedna|jednym|nalezy ~ z|do ~ najlepszych|najwiekszych|najwybitniejszych|najbystrzejszych|czolowych ~ ekspert*|umysl*|specjalist*|glos*|w|glow
      malo kto|nikt|niewiel*|rzadko ~ zna|wie|rozumie|potrafi|osob*|ludzi ~ jak|tak|lepiej ~ pan|pani|dobrze|ty, autorytet* ~ dziedzin*|w|swiatow*|uznany
      zaszczyt* ~ bylby|byloby|wspolprac*|moc|dla|jest|goscic|miec|pracowac, bylby|byloby ~ zaszczyt*, podziwiam ~ pan*|pani|pana|twoj*|od|cie, chyle czola|glowe
      rzadko|nigdy|dawno ~ widz*|spotyka*|spotkal*|czyta*|trafia* ~ tak|takie*|taka|kogos|profil*, dokladnie|wlasnie ~ taki*|ta|ten|osob* ~ osob*|profil*|ekspert* ~ szuka*|potrzeb*
      nikt ~ lepiej|lepszy|bardziej ~ niz|sie|odpowiedni, pana|pani|panskie|twoje nazwisko|reputacja|imie ~ wyprzedza|pada|polec*|wraca, wszyscy ~ mowia|chwala|polecaj* ~ pan*|pani|dobrze
      zaslug* ~ wiecej|lepsz*|uznani*|wieksz*, talent ~ marnuj*|zmarnow*`,
    ru: `
      ваш*|твой|твоя|твои|ваше ~ @merit ~ @praised, ваш*|твой|твоя|твои ~ @praised @merit|работ*|труд*, @praised ~ ваш*|твоим|твоей|вашим ~ @merit|работ*
      люд*|человек*|эксперт*|специалист*|профессионал* ~ вашего|твоего|такого ~ уровн*|масштаб*|калибр*|класса|ранга, вашего|твоего ~ уровня|калибра|масштаба|ранга, люд*|эксперт*|специалист*|таких как|вроде вы|вас|ты
      один|одна|одним|из ~ лучших|ведущих|крупнейших|самых|умнейших|сильнейших ~ эксперт*|умов|специалист*|голов|ярких|уважаемых|в, мало кто|никто|немногие|редко ~ зна*|понима*|разбира*|владе* ~ как|так|лучше|столь
      авторитет* ~ област*|в|признан*|эксперт*|мнени*, честь* ~ для|была|будет|работать|сотрудничать|видеть|нас|меня, было|будет|была ~ честью|честь|большая, почту за честь, восхища* ~ ваш*|вами|тобой|давно, снимаю шляпу
      преклоняюсь
      редко|никогда|давно ~ встреча*|вижу|видел*|чита*|попада* ~ так*|столь|подобн*|профил*|человек*, именно|как раз ~ так*|вы|тот|вас|человек* ~ ищем|нужен|нужны|искали|человек*|эксперт*|специалист*
      никто ~ лучше|кроме ~ вас|не|подход*, лучше вас, ваше|ваша имя|репутация|слава ~ опережа*|звуч*|рекоменд*|слыш*, все ~ говорят|отзываются|рекоменду* ~ вас|вами|хорошо|вами|высоко, заслуж* ~ больш*|лучш*|признани*
      талант ~ пропада*|зря, слышал* ~ много|только ~ хорош*`,
    zh: `
      您|你|您的|你的 ~ 履历|背景|经历|经验|专业|成就|才华|能力|资历|学识|造诣|见解 ~ 出色|卓越|杰出|非凡|优秀|罕见|独特|了不起|令人印象深刻|令人钦佩|令人敬佩|难得|惊人|深厚|丰富|一流, 像您这样, 像你这样, 您这样的, 您这种级别, 您这个层次, 您这样级别, 顶尖 ~ 专家|人才, 您是 ~ 权威|专家|翘楚|领军|泰斗|最优秀, 领域 ~ 权威|翘楚|领军|泰斗, 非常敬佩, 十分敬佩
      非常钦佩, 仰慕, 久仰, 深感荣幸, 非常荣幸, 莫大的荣幸, 荣幸 ~ 认识|合作|邀请|结识, 很少见到, 难得一见, 不可多得, 无人能及, 没有人比您, 没人比您, 您正是, 正是我们 ~ 需要|寻找, 大材小用, 被埋没, 大家都 ~ 称赞|推荐|夸`,
  },
  unless: {
    en: `
      congrat*, congrats, happy birthday|anniversary, my|our profile|background|career|experience|reputation|cv|resume
      our|this|the product*|app|tool|platform|software|restaurant|city|hotel|website|team is|are, thank* ~ for your ~ talk|lecture|presentation|keynote|help|patch|review|yesterday
      rare earth*|disease*|metals|event*|bird*, unique id|identifier|key|users, not|t ~ impressed, your|the thesis|dissertation`,
    fr: `
      felicitation*|bravo ~ nouveau|poste|promotion|nomin*|mariage, merci ~ pour ~ conference|presentation|expose|aide|intervention|hier, notre|nos produit*|solution*|application|outil*|restaurant|equipe
      mon|ma|mes @merit, terres rares, maladie* rare*, cle|identifiant unique`,
    de: `
      gluckwunsch*|gratul*, unser* ~ produkt*|losung*|app|werkzeug*|software|team|restaurant, danke*|dank ~ fur ~ vortrag|prasentation|hilfe|gestern|referat, mein*|unser* @merit, seltene erden|krankheit*, nicht @praised`,
    es: `
      felicid*|enhorabuena ~ puesto|nuevo|cargo|boda|trabajo|ascenso, gracias ~ charla|ponencia|presentacion|ayuda|conferencia|ayer, nuestr* ~ producto*|servicio|aplicacion|herramienta|equipo|restaurante|solucion
      mi|mis|nuestra @merit, tierras raras, enfermedad* rara*, clave|identificador unic*`,
    it: `
      congratul*|complimenti|auguri ~ nuovo|lavoro|promozione|incarico|nozze, grazie ~ per ~ presentazione|relazione|intervento|aiuto|ieri|conferenza, nostr* ~ prodott*|servizio|app|squadra|ristorante|soluzione
      mio|mia|nostra|nostro @merit, terre rare, malattia rara`,
    pt: `
      parabens ~ novo|cargo|emprego|promocao|casamento|nova, obrigad* ~ palestra|apresentacao|ajuda|ontem|conferencia, noss* ~ produto*|servico|app|equip*|restaurante, meu|minha|nossa @merit, terras raras, doenca* rara*`,
    nl: `
      gefeliciteerd|proficiat ~ nieuwe|baan|promotie|huwelijk, bedankt|dank ~ voor ~ presentatie|lezing|hulp|praatje|gisteren, ons|onze ~ product*|dienst|app|team|restaurant, mijn|onze @merit, zeldzame aardmetalen|ziekte*`,
    pl: `
      gratul* ~ now*|prac*|awans*|slub*|stanowisk*, dziekuj* ~ za ~ referat|prezentacj*|wyklad|pomoc|wczoraj, nasz*|naszego|nasza ~ produkt*|uslug*|aplikacj*|zespol*|restaurac*, moj*|moja|moje @merit
      metale|pierwiastki ziem, rzadk* chorob*`,
    ru: `
      поздравля* ~ нов*|работ*|должност*|повышен*|свадьб*, спасибо ~ за ~ доклад|лекци*|презентаци*|помощь|вчера, наш* ~ продукт*|сервис*|приложен*|команд*|ресторан*, мой|моя|мои|наш @merit
      редк* металл*|земл*|болезн*|заболеван*`,
    zh: `
      恭喜, 祝贺, 我们的产品, 我的履历, 我的经验, 我的背景, 稀土, 谢谢 ~ 报告|演讲|讲座|帮助, 罕见病, 唯一标识`,
  },
});
