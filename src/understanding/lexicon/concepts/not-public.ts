import { defineConcept } from '../concept-lexicon.ts';

/** They want what the public cannot read. Phrases may begin with a negation: "not in the press". */
export const notPublic = defineConcept({
  id: 'not-public',
  says: {
    en: `
      not|never|cannot|nowhere|hardly|rarely|isn|aren|t ~ public|publicly|press|newspaper*|media|online|google*|published|internet|headlines|web|brochure*|journalist*
      beyond|outside|behind|beneath|besides|deeper ~ public|publicly|press|headlines|media|news|newspaper*|published|brochure*|website*|official|obvious
      more than ~ public|publicly|press|headlines|media|news|newspaper*|published|official, behind scenes|curtain*|closed|doors|headlines, first hand, between the lines
      off the record, back channel*, closed door
      @internal view*|insight*|information|info|knowledge|perspective*|assessment*|material*|document*|detail*|discussion*|debate*|thinking|report*|paper*|figures|data
      @internal plan|plans|sources|picture|story|news|understanding|opinion*|mood|track|side|note|notes|memo*|workings|deliberation*|dynamics|correspondence
      @internal numbers|schedule*|timeline*|roadmap|briefing*|position*|aspect*|content*|draft*|process*
      @want|prefer|mean|about ~ internal|unpublished|unofficial|firsthand|insider|inside, inside scoop|story|view|track|look|angle, from the inside
      view|look|looks|seen|feel*|things from|inside within|inside, what ~ inside ~ think*|say*|talk*|discuss*|expect*
      what ~ really|actually|truly ~ going|happen*|discussed|decided|planned|thinks|think|said|behind|inside, real|true|full story|picture|reasons|mood|thinking|intention*
      before ~ announced|released|published|public|official|press|everyone|others|news, not|never|t yet ~ announced|released|published|public|disclosed|decided
      only ~ inside|insiders|insider|room|involved|present|within ~ know*|tell|see|sees|hear|hears, nobody|nothing outside|else ~ know*
      what ~ papers|press|journalists|outsiders|analysts|reporters ~ miss|omit|leave|not|cannot|never|t, corridor*|coffee|hallway talk|gossip|conversation*|chatter
      rumour*|rumor*|gossip|whispers ~ inside|your|@organisation, unfiltered|unvarnished|unwritten, leak*|leaked document*|information|paper*|material*
      not for publication|attribution, official line|version|statement*|communique* ~ but|not|boring|enough|useless|already
      further|closer|more than ~ newspaper*|press|published|public|brochure*|official, how ~ really|actually ~ done|works|work|discussed|made|decided|planned|looks|runs|handled
      not out yet, not|never|t ~ print ~ yet|out|what, what ~ not|never in print, published|public part|stuff|side|material ~ themselves|already|ourselves|alone
      hardly|almost|scarcely anybody|anyone|nobody knows, says|said|say|heard|discussed ~ in|during ~ meetings, from|at the bench|inside|floor|engine room ~ rather|view|hear
      raw data|recordings|measurements|figures|numbers`,
    fr: `
      pas|jamais|non|nulle|rien ~ presse|public|publique|publics|publiques|journaux|journal|publie*|internet|medias|ligne|google|sites
      ne|n ~ pas|jamais|nulle|rien|guere|aucun* ~ presse|public|publique|publics|publiques|journaux|journal|publie*|internet|medias|ligne|google|sites
      au dela|dehors|plus que|des ~ presse|public*|journaux|medias|communique*|officiel*|titres, plus loin|profond que ~ presse|medias|communique*|officiel*|publi*
      dans|en|derriere|depuis les|des coulisses, coulisses de|du|d, derriere|derrieres ~ portes|rideau, portes closes|fermees, huis clos, premiere main, entre les lignes
      off record
      information*|informations|avis|analyse*|regard|document*|donnees|chiffres|discussions|debat*|element*|point|vision|opinion*|sources|eclairage*|details|notes|position* @internal
      @want ~ @internal, que|comment|qu ~ pense*|dit|disent|voit|vit ~ vraiment|reellement|interieur|dedans|interne
      vu|vue|vision|regard|impression*|ressenti de|d interieur|dedans, depuis interieur
      ce que|qui ~ pense*|dit|disent|passe|trame|prepare|prepar*|decide ~ vraiment|reellement|interieur|interne|couloirs|dedans
      vraiment|reellement ~ pense*|dit|passe|prepare|decide|derriere, avant ~ publi*|annonc*|officiel*|presse|annonce|tous|monde
      ne|n ~ pas encore ~ publi*|annonc*|rendu*|officiel*|public, pas|jamais encore ~ publi*|annonc*|rendu*|officiel*|public
      bruits|rumeur*|conversation*|radio de|du|des|dans couloir*, seuls|seulement|seules ~ inities|interieur|interne|presents|connaisseurs|ceux ~ savent|connaissent|voient|sait
      personne dehors|exterieur ~ sait, ce ~ journalistes|journaux|presse|communiques ~ pas|jamais|oubli*|ignor*|taisent
      version|discours|communiques|declarations officiel* ~ pas|deja|suffi*|mais|connai*|interess*, fuite* ~ document*|rapport*|information*, officieux|officieuse*
      vraie*|veritable*|reelle* raison*|intention*|position*|histoire|ambiance, ce ~ presse|journaux|journalistes ~ ne|n ~ pas|jamais
      comment ~ vraiment|reellement ~ discut*|fait|decid*|passe|vit, vecu ~ interieur|equipe|retards|terrain, pas encore sorti*|paru*|rendu*|diffus*
      ne|n ~ pas encore ~ sorti*|paru*|diffus*, plus loin|pres que ~ presse|journaux`,
    de: `
      nicht|nie|nirgends|kaum|selten|nirgendwo|kein|keiner|keine|keinem ~ presse|offentlich*|zeitung*|medien|internet|netz|veroffentlich*|google|googeln|nachricht*|pressemitteilung*|nachlesen
      hinter kulissen|vorhang|verschlossenen|verschlossene
      jenseits|abseits|uber|hinter|mehr ~ presse*|schlagzeil*|offiziell*|medien|offentlich*|pressemitteil*|zeitung* ~ hinaus|als|weiss|steht, erster hand, zwischen den zeilen
      aus dem innersten|innern|inneren|haus|apparat
      @internal information*|informationen|einschatz*|einblick*|sicht*|dokument*|unterlagen|zahlen|diskussion*|debatte*|stimmung|material*|daten|details|bericht*|meinung*|uberlegungen|plane|hintergrund*|vorgang*|vorgange|quellen|stand|wissen|sicht|papiere|dinge
      @want ~ @internal, insiderwissen|insiderinformation*|insidersicht|innensicht|innenansicht*|interna|hintergrundinformation*|internes|unveroffentlichtes
      was ~ drinnen|intern|innen|insider|hause ~ denk*|sag*|sprech*|sprich*|disku*|erwart*|plan*|geplant
      was|wie ~ wirklich|tatsachlich|eigentlich|intern ~ gedacht|denk*|gesagt|gespielt|geplant|besprochen|entschieden|dahinter|los|vor
      wirklich|tatsachlich|eigentlich ~ gedacht|denken|denkt|geplant|dahinter|besprochen|vorgeht
      bevor|vor|ehe ~ veroffentlich*|bekannt*|offiziell|offentlich|presse|verkund*|alle, noch nicht ~ veroffentlich*|bekannt*|offiziell|offentlich|verkund*
      nur ~ eingeweiht*|insider*|insidern|innen|drinnen|beteiligt*|anwesend* ~ wissen|weiss|kennen|sehen|kennt|erfahr*, flurfunk|flurgesprach*|gerucht*|geruchte
      inoffiziell*|ungefilter*|ungeschonte* ~ sicht|meinung|information*|einschatz*|bild|stand|version|weg
      offizielle* verlautbarung*|version|linie|statements ~ nicht|kenn*|reich*|langweil*|schon|hilft, niemand|keiner draussen|ausserhalb|aussen ~ weiss
      wahren|wahre|echten|eigentlichen|tatsachlichen grunde|absichten|hintergrunde|stimmung|meinung
      was ~ journalisten|zeitungen|medien|presse ~ nicht|ubersehen|verschweig*|weglass*, durchgesickert*|durchsicker*|leaks|geleakt*
      wie ~ wirklich|tatsachlich ~ lauft|zugeht|diskutiert|entschieden|gestritten|gehandhabt, noch nicht ~ draussen|heraus|erschienen, naher|weiter|tiefer als ~ zeitung*|presse
      das offentliche ~ kenn*|hab*|selbst, was ~ nicht ~ steht|gedruckt|druck`,
    es: `
      no|nunca|jamas|nada|ningun*|tampoco ~ prensa|public*|periodico*|diarios|medios|internet|google|noticias|web|libros
      mas alla ~ prensa|public*|medios|comunicado*|oficial*|titulares, mas que ~ prensa|public*|medios|comunicado*|oficial*
      entre|tras|detras|dentro bastidores|bambalinas|telon|puertas|cortinas|cerradas, puerta cerrada, primera mano, entre lineas, off record, extraoficial*
      informaci*|datos|opinion*|vision|analisis|document*|cifras|discusion*|debate*|material*|detalle*|perspectiva*|postura*|fuentes|notas|impresion*|cosas|puntos|documentacion @internal
      @want ~ @internal, desde dentro|adentro, visto|vista|mirada|vision desde|de ~ dentro|adentro|interna|interior
      que ~ piensa*|dice|dicen|opina*|comenta*|habla* ~ dentro|adentro|interna*|pasillo*|realmente|verdad, realmente|verdad ~ piensa*|pasa|ocurre|decid*|planea*|discut*|detras
      lo que ~ realmente|verdad ~ pasa|ocurre|piensa*|cuece|planea*|decid*, antes ~ publi*|anunci*|oficial*|prensa|salga|conozca, no aun|todavia ~ publi*|anunci*|oficial*|conoc*
      aun|todavia no ~ publi*|anunci*|oficial*, solo ~ dentro|internos|conocen|presentes|iniciados ~ saben|conocen|ven|sabe, nadie fuera|afuera ~ sabe|conoce
      lo que ~ periodistas|prensa|diarios|periodicos|medios ~ no|callan|omiten|ignoran, charla*|rumor*|conversacion* ~ pasillo*|interno*, rumores
      version|discurso|declaracion* oficial* ~ no|ya|aburr*|basta*|sirve*, filtrad*|filtraci*|filtrar ~ document*|informe*|informaci*
      verdadera*|reales|autentic* razon*|intencion*|motivos|postura|ambiente, sin filtro*, como ~ realmente|verdad ~ discut*|decid*|hace*|funciona*|valora*, aun|todavia no ~ sal*
      no ~ sal* ~ todavia|aun, lo publico ya ~ tengo|conocemos|tienen|sabemos, queda* ~ cajon|puertas, mas lejos|cerca que ~ prensa|periodicos`,
    it: `
      non|mai|nulla|niente|nessun* ~ stampa|pubblic*|giornal*|media|internet|rete|google|notizie, dietro le|quinte quinte|porte, porte chiuse, prima mano, tra le righe
      al di|la oltre ~ stampa|comunicat*|ufficial*|pubblic*, oltre ~ stampa|comunicat*|ufficial*|notizi*
      informazion*|dati|opinion*|vision*|analisi|document*|discussion*|dibattit*|material*|dettagli|punto|font*|impression*|valutazion*|cose @internal, @want ~ @internal
      dall intern*|interno, cosa|che ~ pensa*|dice|dicono|succede|discut* ~ intern*|davvero|realmente|veramente|corridoi*
      davvero|realmente|veramente ~ pensa*|succede|decis*|discut*|dietro, prima ~ pubblic*|annunc*|ufficial*|stampa, voci|chiacchier* ~ corridoi*
      solo ~ intern*|dentro|presenti ~ sa|sanno|conosc*, ver*|reali motiv*|intenzion*|ragion*`,
    pt: `
      nao|nunca|nada|nenhum* ~ imprensa|public*|jorna*|midia|media|internet|google|noticias, nos|dos|por|tras bastidores, bastidores, portas fechadas
      atras|tras de portas|cortina*, primeira mao, entre linhas, alem ~ imprensa|comunicado*|oficia*|public*|jorna*, mais do que ~ imprensa|public*|oficia*
      informac*|dados|opini*|visao|visoes|analise*|documento*|discuss*|debate*|materia*|detalhe*|perspectiva*|fontes|notas|impress*|coisas @internal, @want ~ @internal
      de dentro ~ @organisation|visao|olhar|ver|visto, visao|olhar|impressao|impressoes de dentro
      o que|qu ~ pensa*|diz|dizem|acontece|discut* ~ dentro|intern*|realmente|verdade|corredor*, realmente|verdade ~ pensa*|acontece|decid*|tras|passa
      antes ~ public*|anunci*|oficia*|imprensa, ainda nao ~ public*|anunci*|divulg*, nao ~ ainda ~ public*|anunci*|divulg*, conversa*|boato* ~ corredor*, rumores ~ intern*
      so|apenas ~ dentro|intern*|presentes ~ sabe*|conhec*, verdadeir*|reais motiv*|intenc*|raz*, como ~ realmente|verdade ~ discut*|decid*|faz*|funciona*, ainda nao ~ sai*
      nao ~ saiu ~ ainda, que circula ~ dentro`,
    nl: `
      niet|nooit|nergens|geen ~ krant*|pers|openba*|publiek*|media|internet|nieuws|google|gepubliceerd*, achter schermen|gesloten|coulissen, achter gesloten deuren, eerste hand
      tussen de regels, buiten|voorbij|meer ~ pers*|persbericht*|officiel*|krant*
      @internal informatie|stukken|gegevens|document*|mening*|discussie*|visie|cijfers|details|inzicht*|beeld|kennis|zaken|notities|bronnen|overleg, @want ~ @internal
      van binnenuit, binnenuit, wat ~ echt|werkelijk|intern|binnen ~ denk*|gedacht|speelt|gezegd|besproken|besloten|gebeurt
      wat|hoe ~ binnen|intern ~ denk*|gedacht|gezegd|besproken|leeft, voordat|voor|eer ~ gepubliceerd|bekend*|officieel|openbaar|pers
      nog niet ~ gepubliceerd|bekend*|openbaar|officieel, wandelgangen|roddel*|geruchten, alleen ~ insiders|ingewijden|binnen|aanwezig* ~ weten|weet|kennen
      echte|werkelijke reden*|bedoeling*|stemming, hoe ~ echt|werkelijk ~ gaat|toegaat|besproken|besloten|zit, nog niet ~ uit|verschenen|buiten`,
    pl: `
      nie|nigdy|nigdzie|zadn* ~ prasi*|prasie|gazet*|publiczn*|mediach|mediow|internec*|oficjaln*|publikow*|google, od kulis, kulis*, zamknietymi drzwiami, pierwszej reki
      miedzy wierszami, poza ~ prasa|komunikat*|oficjaln*|mediami|publiczn*, wiecej niz ~ prasa|komunikat*|oficjaln*|publiczn*
      informacj*|dokument*|danych|dane|opini*|dyskusj*|material*|szczegol*|zrodl*|ocen*|notatk*|stanowisk*|wiedz*|ustalen* @internal
      @internal informacj*|dokument*|danych|dane|opini*|dyskusj*|material*|szczegol*|zrodl*|ocen*|notatk*|stanowisk*|wiedz*|ustalen*|nastroj*|rozmow*, @want ~ @internal
      od wewnatrz|srodka, co|jak ~ naprawde|faktycznie|rzeczywiscie|wewnatrz ~ mysl*|mowi*|dziej*|planuj*|dyskut*, naprawde|faktycznie ~ mysl*|mowi*|dziej*|planuj*|dyskut*|sadz*
      zanim|przed ~ opublik*|oglosz*|oficjaln*|publiczn*|publikacj*, jeszcze nie ~ opublik*|oglosz*, nie ~ jeszcze ~ opublik*|oglosz*, plotk*|rozmow* ~ korytarz*
      tylko ~ wtajemnicz*|wewnatrz|obecni ~ wie*|zna*, prawdziw* powod*|motyw*|nastroj*|zamiar*, jak ~ naprawde ~ wyglad*|ocenia*|oceniaja|podejm*, czego|ktorych ~ nie ma
      zupelnie|calkiem nieoficjalnie`,
    ru: `
      не|нет|нигде|никогда|нельзя ~ прессе|прессы|газет*|публичн*|открыт*|сми|интернет*|публикац*|новост*|прочит*, за кулис*|закрыт*|дверями, кулуар*, первых рук, между строк
      вне|кроме|помимо|больше ~ прессы|официальн*|публичн*|сми|пресс, информаци*|данн*|документ*|мнени*|обсужден*|материал*|подробност*|детал*|сведени*|источник* @internal
      @internal информаци*|данн*|документ*|мнени*|обсужден*|материал*|подробност*|детал*|сведени*|источник*|кухн*|позици*|разговор*|взгляд*|настроени*, @want ~ @internal, изнутри
      взгляд* изнутри, что|как ~ на самом|деле|действительно|реально|внутри ~ дума*|говор*|происход*|планир*|обсужд*|решают|деле
      на самом деле ~ дума*|происход*|планир*|обсужд*|внутри, до|прежде ~ публикац*|объяв*|официальн*|огласк*, еще не ~ опубликов*|объявл*|оглашен*, слух*|разговор* ~ коридор*
      только ~ внутри|посвящен*|участник* ~ знают|знает|видят, настоящ*|реальн*|истинн* причин*|мотив*|настроени*|намерени*`,
    zh: `
      不公开|未公开|非公开|没公开|没有公开|尚未公布|还没公布|未公布|未发表|未发布|内幕|内部消息|内部情况|内部信息|内部资料|内部看法|小道消息|第一手|一手信息|一手资料|幕后|闭门|私下, 查不到|看不到|找不到|搜不到|读不到 ~ 报纸|新闻|媒体|网上|公开|东西|信息|内容|消息
      报纸上|新闻里|媒体上|网上|公开渠道 ~ 没有|看不到|查不到|找不到|读不到|搜不到, @want ~ @internal, 真实想法|真实情况|真正的想法|到底怎么想|实际怎么想|究竟怎么想, 内部 ~ 怎么看|怎么想|怎么说, 公布之前|发布之前|公开之前|公布前|发布前, 不止|不仅|除了 ~ 公开信息|公开资料|官方说法
      言外之意, 圈内人|圈内消息|内部人士, 公开的 ~ 查得到|查到|都知道|自己也, 内部 ~ 进展|程度|讨论|倾向, 征求意见稿|未定稿|内部讨论`,
  },
  unless: {
    en: `
      nothing|avoid|avoiding|refrain|exclude*|redact*|remove|leave ~ confidential|internal|sensitive|classified|proprietary|restricted|nonpublic
      internal vacancy|vacancies|candidate*|mobility|transfer|promotion|communication*|audit*|medicine|control*|combustion|recruiter*|recruitment|posting|job|talent|tool*|training
      inside sales, public affairs|relations|sector|transport|holiday|health|procurement, public|private consultation|company, not|never|t|don share|post|upload|sharing
      our|my product|launch|release|internal|announcement, treat* ~ confidential*, application|cv|privacy, public|published data|records set, training ~ really`,
    fr: `
      rien|evitez|eviter|sans|aucun*|retirez|retirer|excluez ~ confidentiel*|interne*|sensible*
      poste*|mobilite|offre|concours|recrutement|formation|communication|reglement|audit|candidat* interne*, medecine interne
      consultation|service*|secteur|transport*|fonction|entreprise|relations|marche* publi*|privee*, notre|nos|mon produit|lancement|annonce|societe
      ne|pas partag*|publier|diffus*|poster, candidature, vie privee`,
    de: `
      nichts|vermeid*|bitte|schwarz|entfern*|lassen|weglass* ~ vertraulich* ~ weg|nicht|schwarz|vermeid*|nichts, nichts vertraulich*|intern*|geheim*|sensib*
      intern* stellenausschreibung*|ausschreibung*|stelle*|bewerb*|wechsel|versetzung|revision|medizin|kommunikation|schulung*|vakanz*|beforderung
      offentlich* anhorung|dienst|verkehr*|sektor|nahverkehr|ausschreibung*|konsultation|hand, unser*|mein* ~ produkt*|markteinfuhrung|start|firma
      nicht|nichts ~ weitergeben|teilen|posten|veroffentlichen, datenschutz*, bewerbung*|lebenslauf`,
    es: `
      nada ~ @internal, evite|evitar|evitemos|excluya*|elimine* ~ @internal
      vacante|convocatoria|promocion|movilidad|comunicacion|auditoria|formacion|oferta|plaza|medicina|reglamento|concurso|candidat* intern*
      consulta|servicio|sector|transporte|salud|contratacion|empresa|hospital public*|privad*, nuestro|mi producto|lanzamiento|anuncio
      no compart*|publique*|publicar|publiquen|difund*, candidatura, privacidad`,
    it: `
      niente|evit*|nulla ~ @internal, concorso|bando|mobilita|formazione|comunicazione|selezione|posizione|medicina|regolamento|candidat* intern*
      consultazione|servizio|settore|trasport*|azienda pubblic*|privat*, nostro|mio prodotto|lancio, candidatura, non condivid*|pubblicare`,
    pt: `
      nada ~ @internal, evite*|evitar ~ @internal, vaga|concurso|mobilidade|comunicacao|auditoria|formacao|selecao|regulamento|processo intern*
      consulta|servico|setor|transporte|empresa|funcao public*|privad*, nosso|meu produto|lancamento, candidatura, nao compartilh*|partilh*|publicar|publique`,
    nl: `
      niets ~ @internal, vermijd*|zonder ~ @internal, interne|intern vacature|vacatures|opleiding|communicatie|kandidaten|sollicitat*|audit|procedure
      openba* vervoer|aanbesteding|sector|raadpleging|dienst, ons|onze|mijn product|lancering, niet ~ delen|publiceren|plaatsen, sollicitatie*|privacy*`,
    pl: `
      nic ~ @internal, unika*|prosze nie ~ @internal, rekrutacj*|ogloszen*|komunikacj*|szkolen*|audyt*|konkurs*|awans* wewnetrzn*
      wewnetrzn* rekrutacj*|ogloszen*|komunikacj*|szkolen*|audyt*|konkurs*|awans*, publiczn* konsultacj*|sektor*|transport*|przetarg*|zamowien*
      konsultacj*|sektor*|transport*|zamowien* publiczn*, nasz*|moj* produkt*|premier*, nie ~ udostepnia*|publikuj*, aplikacj* ~ poufn*, prywatnosci`,
    ru: `
      ничего ~ @internal, избега*|исключ* ~ @internal, внутренн* ваканси*|конкурс*|перевод*|коммуникац*|аудит*|обучени*|кандидат*|распоряд*, только|лишь открыт*
      публичн* обсужден*|компани*|слушан*, наш* продукт*|запуск*, не ~ распространяйте|публикуйте, закрыт* ваканси*, конфиденциальност* ~ политик*`,
    zh: `
      内部招聘|内部竞聘|内部培训|内部推荐|内部转岗|内部岗位|内部审计, 公开招标|公开征求|公共部门|公共交通|上市公司|私营企业, 我们的产品|我的产品|新品|产品发布, 不要提供|不要分享|请勿|不涉及|不要包含 ~ @internal, 保密协议, 隐私政策`,
  },
});
