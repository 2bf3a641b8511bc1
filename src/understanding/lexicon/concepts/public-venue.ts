import { defineConcept } from '../concept-lexicon.ts';

export const publicVenue = defineConcept({
  id: 'public-venue',
  says: {
    en: `
      programme|program|agenda|schedule|speakers|speaker|tickets|ticket|registration|venue|proceedings|sponsors|flyer|brochure|timetable|invitation ~ online|website|site|page|published|#link|webpage|posted|homepage|pdf
      #link ~ @event|programme|agenda|tickets|register|registration|speakers|venue|call|schedule, @event|workshop ~ #link|website|webpage|homepage|hashtag
      annual|13th|14th|16th|17th|18th|19th|21st|22nd|23rd|24th|40th|10th|20th|5th|3rd|2nd|4th|6th|7th|8th|9th|11th|12th|15th|25th|30th|50th|third|fourth|fifth|tenth|twelfth|international|national|world|biennial|public|open @event
      @event ~ 2024|2025|2026|2027|2028
      @event ~ at|in|takes|held|hosted ~ hall|centre|center|university|library|museum|auditorium|theatre|theater|campus|institute|college|townhall|cathedral|faculty
      takes|take|held|taking place ~ at|in ~ hall|centre|center|university|library|museum|auditorium|campus|institute|college|town
      call for papers|abstracts|proposals|speakers|contributions|posters|participation|presentations|applications|submissions, early bird
      open|free to|for ~ public|everyone|anyone|all|everybody ~ register|ticket*|event|entry|attend|come, public lecture|event|talk|hearing|session|workshop|debate|seminar|roundtable|panel|symposium
      convention|congress|exhibition|conference|expo|trade centre|center|hall|fair|grounds, booth|stand|stall|hall|auditorium number|no|nr|b|c|d|1|2|3|4|5|6|7|8|9|10|12|14
      visit|see|find|meet ~ us|our|you ~ booth|stand|stall, registration ~ desk|opens|open|closes|page|free, register ~ at|on|via|through|online ~ #link|website|site|eventbrite|page, eventbrite
      tickets ~ cost|available|on sale|sold|free|from|#sum|box|online, ticket*|admission ~ #sum|free|students, keynote*|speakers|panel* ~ include|announced|list|listed|confirmed|programme
      programme|program attached|booklet|below, proceedings, livestream*|streamed|recorded ~ public*|online|youtube|website|channel
      organised|organized|hosted|sponsored|funded|supported by ~ the|university|association|society|institute|ministry|foundation|chamber|academy|ieee|acm ~ @event|public|annual|open
      @event ~ organised|organized|hosted|sponsored|supported by ~ university|association|society|institute|foundation|chamber|academy|ieee|acm|council|federation`,
    fr: `
      programme|agenda|ordre|intervenants|orateurs|billets|billetterie|inscription*|actes|horaire* ~ ligne|site|page|publie*|#link|ouvert*|consultable|disponible*|telecharg*
      #link ~ @event|programme|inscription*|billets|intervenants, @event ~ #link|site|page|programme
      @event ~ se|a|aura|tient|tiendra|lieu|deroul* ~ palais|centre|universit*|salle|amphi*|bibliotheque|musee|campus|institut|maison|ecole|hotel de ville|faculte
      annuel*|internationa*|nationa*|publique*|public|ouvert*|10e|15e|20e|5e|3e|12e|edition|deuxieme|troisieme @event|journees, @event annuel*|internationa*|nationa*|publique|public|ouvert*, edition ~ @event
      appel a|aux communications|contributions|propositions|posters|resumes|candidatures|presentations, entree|seance|conference|debat|ouvert*|acces ~ libre|gratuit*|public*|publique|tous|payant*
      parc|palais|centre ~ congres|expositions|exposition|conferences, stand|hall|salle|pavillon|amphi|amphitheatre a|b|c|d|n|numero|1|2|3|4|5|6|7|8|10|12, retrouv*|visit*|passez|venez ~ stand
      billet*|entree|tarif*|inscription ~ #sum|gratuit*|vente|etudiants|guichet|ligne, organis*|parraine*|soutenu*|co par ~ universite|association|societe|ministere|institut|fondation|academie|chambre|ville
      actes ~ publi*|colloque, tarif ~ reduit|etudiant*|plein`,
    de: `
      programm|agenda|tagesordnung|referent*|karten|tickets|eintrittskarten|anmeldung|tagungsband|zeitplan|vortragsprogramm ~ online|webseite|website|seite|#link|homepage|veroffentlich*|offentlich*|offen|erhaltlich
      #link ~ @event|programm|anmeld*|tickets|karten, @event ~ #link|webseite|website|homepage
      @event ~ findet|findest|stattfind*|ist|tagt ~ in|im|an|am ~ kongresszentrum|universitat|halle|messe*|horsaal|bibliothek|museum|rathaus|campus|hochschule|institut|aula|akademie|stadthalle|haus|congress*
      jahrestagung|jahreskongress|fachtagung|fachmesse, jahrliche*|internationale*|offentliche*|nationale*|offene*|dritte*|funfte*|zehnte* @event|vortrag|vorlesung|podiumsdiskussion|anhorung
      call for papers|abstracts, aufruf zu beitragen|einreich*, eintritt|teilnahme ~ frei|kostenlos|kostenfrei|#sum, offen ~ fur alle|jedermann|jeden, kongresszentrum|messegelande|messehalle|stadthalle|tagungszentrum
      stand|halle|horsaal|saal|raum a|b|c|d|nr|1|2|3|4|5|6|7|8|10|12, besuch*|treff*|finden ~ stand|messestand|halle
      tickets|karten|ticket|eintritt ~ #sum|verkauf|studierende|studenten|vorverkauf|ermassigt|abendkasse|kost*
      organisiert|veranstaltet|ausgerichtet|gefordert ~ von|vom|durch ~ universitat|verband|gesellschaft|ministerium|institut|stiftung|akademie|verein|kammer|hochschule
      veranstalter ~ ist ~ universitat|verband|gesellschaft|institut|stiftung|akademie|verein|kammer, tagungsband, anmeldung ~ website|webseite|online|uber|bis|#link|moglich`,
    es: `
      programa|agenda|ponentes|entradas|inscripcion*|actas|boletos|horario ~ linea|web|pagina|sitio|publicad*|#link|abiert*|disponible*|venta, #link ~ @event|programa|inscripcion*|entradas|ponentes
      @event ~ #link|web|sitio|pagina
      @event ~ se|tiene|tendra|celebr*|sera|en ~ palacio|centro|universidad|salon|auditorio|biblioteca|museo|campus|instituto|aula|facultad|feria|recinto|ayuntamiento
      anual*|internacional*|nacional*|public*|abiert*|tercer*|quinto|decim* @event, @event anual|internacional|nacional|public*|abiert*, edicion ~ @event
      convocatoria|llamada de|a|para ponencias|comunicaciones|resumenes|propuestas|articulos, entrada|asistencia|acceso libre|gratuit*|general, abierto|abierta al|a|para publico|todos|todo
      palacio|centro|recinto ~ congresos|exposiciones|convenciones|ferial, stand|caseta|pabellon|sala|salon|auditorio a|b|c|d|n|numero|1|2|3|4|5|6|7|8|10|12, visit*|encontr* ~ stand|pabellon
      entrada*|boleto*|inscripcion|tarifa ~ #sum|gratis|venta|estudiantes|taquilla, organizad*|patrocinad* ~ por|la|el ~ universidad|asociacion|sociedad|ministerio|instituto|fundacion|academia|camara|ayuntamiento|colegio
      conferencia|sesion|charla|acto|mesa ~ public*|abiert*`,
    it: `
      programma|agenda|relatori|biglietti|iscrizion*|atti|scaletta ~ online|sito|pagina|pubblicat*|#link|apert*|disponib*|vendita|web, #link ~ @event|programma|iscrizion*|biglietti, @event ~ #link|sito|web
      @event ~ si|e|tiene|terra|svolg*|presso ~ palazzo|centro|universita|sala|aula|biblioteca|museo|campus|istituto|auditorium|fiera, annual*|internazional*|nazional*|pubblic*|apert* @event
      @event annual*|internazional*|nazional*|pubblic*|apert*, edizione ~ @event, call for papers, invito a presentare, ingresso|entrata liber*|gratuit*, apert* al|a pubblico|tutti
      centro|palazzo ~ congressi|convegni|fiere, stand|padiglione|sala|aula a|b|c|n|numero|1|2|3|4|5|6|7|8|10|12, biglietti|ingresso|iscrizione ~ #sum|gratis|student*
      organizzat* ~ dalla|dall|dal|da ~ universita|associazione|societa|ministero|istituto|fondazione|camera|comune`,
    pt: `
      programa|agenda|oradores|palestrantes|bilhetes|ingressos|inscric*|atas|anais|horario ~ online|site|pagina|publicad*|#link|abert*|disponive*|venda|web, #link ~ @event|programa|inscric*|bilhetes|ingressos
      @event ~ #link|site|web, @event ~ realiza|decorre|tera|sera|acontece|no|na ~ centro|universidade|salao|auditorio|biblioteca|museu|campus|instituto|palacio|faculdade|sala|pavilhao
      anua*|internaciona*|naciona*|public*|abert* @event, @event anual|internacional|nacional|public*|abert*, edicao ~ @event, chamada de|para trabalhos|artigos|comunicacoes|resumos|propostas, entrada livre|gratuita
      abert* ao|a publico|todos, centro|palacio ~ congressos|convencoes|exposicoes, stand|estande|pavilhao|sala a|b|c|n|numero|1|2|3|4|5|6|7|8|10|12, bilhete*|ingresso*|entrada|inscricao ~ #sum|gratis|estudantes|gratuita
      organizad* ~ pela|pelo|por ~ universidade|associacao|sociedade|ministerio|instituto|fundacao|camara|academia`,
    nl: `
      programma|agenda|sprekers|kaarten|kaartjes|tickets|inschrijving|aanmelding ~ online|site|website|pagina|gepubliceerd|#link|open|beschikbaar|verkoop, #link ~ @event|programma|inschrijv*|tickets|aanmeld*
      @event ~ #link|website|site, @event ~ vindt|is|wordt|plaatsvind*|in ~ centrum|universiteit|zaal|aula|bibliotheek|museum|campus|congrescentrum|instituut|beurs*|stadhuis|hal|gehouden ~ plaats|in|van|te
      congrescentrum|beursgebouw|jaarbeurs|congresgebouw, jaarlijkse|internationale|nationale|openbare|open @event|lezing|vergadering, call for papers|abstracts, oproep voor bijdragen, toegang ~ gratis|vrij
      open ~ voor|publiek ~ iedereen|publiek, stand|hal|zaal a|b|c|nummer|1|2|3|4|5|6|7|8|10|12, kaart*|ticket*|toegang ~ #sum|gratis|studenten|verkoop
      georganiseerd ~ door ~ universiteit|vereniging|ministerie|instituut|stichting|gemeente|academie|genootschap`,
    pl: `
      program*|agend*|prelegen*|bilet*|rejestracj*|zapisy|materialy ~ stron*|online|opublik*|#link|otwart*|dostep*|sprzedaz*|internet*|witryn*, #link ~ @event|program*|rejestracj*|bilet*|zapis*
      @event ~ #link|stron* internet*|witryn*, @event ~ odbedzie|odbywa|odbeda|jest|sie ~ centrum|uniwersyte*|sal*|auli|bibliotec*|muzeum|kampus*|instytu*|palac*|hal*|politechni*|targ*
      doroczn*|miedzynarodow*|krajow*|publiczn*|otwart* @event|wyklad*|debat*, call for papers, nabor abstraktow|referatow|zgloszen, wstep wolny|bezplatny, otwart* dla publicznosci|wszystkich
      centrum kongresow*|konferencyjn*|targow*|wystawiennicz*, stoisk*|hala|sala|pawilon a|b|c|nr|numer|1|2|3|4|5|6|7|8|10|12, bilet*|wstep|rejestracj* ~ #sum|darmow*|bezplatn*|student*
      organizowan*|organizator* ~ uniwersyte*|stowarzyszen*|ministerstw*|instytut*|fundacj*|towarzystw*|akademi*|izba`,
    ru: `
      программ*|повестк*|докладчик*|спикер*|билет*|регистраци*|сборник*|расписан* ~ сайт*|онлайн|опубликован*|#link|открыт*|доступн*|продаж*|странице, #link ~ @event|программ*|регистраци*|билет*, @event ~ #link|сайт*
      @event ~ пройд*|состоит*|проход*|проводит* ~ центр*|университет*|зал*|библиотек*|музе*|кампус*|институт*|дворц*|аудитори*|экспоцентр*|академи*|доме|выставочн*
      ежегодн*|международн*|национальн*|публичн*|открыт* @event|лекци*|слушани*, прием ~ тезисов|докладов|заявок ~ открыт|до|идет|продлен, вход свободный|бесплатный, открыт* для всех
      конгресс*|выставочн* центр*|зал*|комплекс*, стенд*|зал|зале|павильон*|аудитори* a|b|c|номер|1|2|3|4|5|6|7|8|10|12, билет*|вход|участие ~ #sum|бесплатн*|студент*
      организатор*|организу*|организован* ~ университет*|ассоциаци*|министерств*|институт*|фонд*|общество|академи*`,
    zh: `
      日程|议程|节目单|嘉宾名单|门票|报名|注册|论文集 ~ 官网|网站|网页|公布|公开|链接|开放|出售, 官网 ~ 日程|议程|会议|报名|嘉宾|门票, #link ~ 会议|研讨会|论坛|大会|议程|报名|日程, 会议|研讨会|论坛|峰会|展会|大会|年会|讲座|展览 ~ #link|官网|网站
      会议|研讨会|论坛|峰会|展会|大会|年会|讲座|展览 ~ 在 ~ 会议中心|大学|礼堂|图书馆|博物馆|展览馆|会展中心|国际会议|大厅|酒店 ~ 举行|举办|召开, 会展中心, 会议中心, 展览中心, 国际会议, 学术年会, 公开讲座, 公开论坛, 第 ~ 届 ~ 会议|研讨会|论坛|峰会|大会|年会, 征文, 征稿, 免费入场, 对公众开放, 面向公众, 展位, 号厅
      由 ~ 大学|协会|学会|研究院|基金会 ~ 主办|承办, 主办方 ~ 大学|协会|学会`,
  },
  unless: {
    en: `
      private|closed|confidential|exclusive|discreet|small|informal|secret|undisclosed|chatham|vip ~ @event|roundtable|room|house|dinner|session|meeting|gathering, closed|behind door|doors, invitation only
      not ~ public*|advertised|announced|published, no|without ~ programme|agenda|website|page|public*|publicity
      i|we|they choose|arrange|select|book|cover ~ hotel|venue, careers|job|jobs fair|page, programme manager|officer|director|lead, recorded ~ call|interview, to be announced|confirmed|communicated|disclosed ~ later
      release schedule|train, public ~ defender|sector|servant`,
    fr: `
      prive*|ferme*|huis|confidentiel*|discret*|restreint*|exclusi* ~ @event|table|seance|diner|reunion|salle, @event|table|diner|reunion ~ prive*|ferme*|huis|confidentiel*|restreint*|exclusi*|discret*, huis clos
      sur invitation, pas|non|jamais ~ public*|publi*|annonc*, sans|aucun programme|site|page|ordre, nous|on choisi*|reserv*|arrang* ~ hotel|lieu, salon de the, chef de programme, services publics, secteur public`,
    de: `
      privat*|geschlossen*|vertraulich*|exklusiv*|diskret*|klein*|intern* ~ @event|runde|kreis|abendessen|gesprach|raum|treffen, hinter ~ verschlossen*|geschlossen*, geschlossene gesellschaft, nur auf einladung|einladung
      nicht|keine|kein|ohne ~ offentlich*|veroffentlich*|programm|website|webseite|angekundigt, hotel ~ auswahl*|aussuch*|wahlen, programmleiter*|programmmanager*, messenger, tag ~ offenen tur, ruckmeldung`,
    es: `
      privad*|cerrad*|confidencial*|exclusiv*|discret*|reservad*|restringid* ~ @event|mesa|cena|reunion|sala|sesion, @event|mesa|cena|reunion|sesion|acto ~ privad*|cerrad*|confidencial*|exclusiv*|reservad*
      puerta* cerrada*, solo por invitacion, no|ningun*|sin ~ public*|programa|web|anunciad*, eleg*|reserv*|escog* ~ hotel, jefe de programa, sector publico, servicio* public*`,
    it: `
      privat*|chius*|riservat*|esclusiv*|confidenzial*|ristrett* ~ @event|tavola|cena|incontro|riunione, @event|tavola|cena|incontro|riunione ~ privat*|chius*|riservat*|esclusiv*, porte chiuse, solo su invito
      non|nessun*|senza ~ pubblic*|programma|sito|annunci*, responsabile di programma, settore pubblico`,
    pt: `
      privad*|fechad*|reservad*|exclusiv*|confidencia*|restrit* ~ @event|mesa|jantar|reuniao|sessao, @event|mesa|jantar|reuniao|sessao ~ privad*|fechad*|reservad*|exclusiv*|restrit*, porta*|portas fechada*
      so|apenas por convite, nao|nenhum*|sem ~ public*|programa|site|anunciad*, gestor de programa, setor publico`,
    nl: `
      besloten|prive|gesloten|vertrouwelijk*|exclusie* ~ @event|tafel|diner|bijeenkomst|overleg|kring, achter gesloten deuren, alleen op uitnodiging, niet|geen|zonder ~ openbaar|programma|website|aangekondigd
      programmamanager, publieke sector`,
    pl: `
      prywatn*|zamkniet*|poufn*|ekskluzywn*|kameraln* ~ @event|stol*|stole|kolacj*|spotkan*, @event|spotkan* ~ prywatn*|zamkniet*|poufn*|kameraln*, za zamknietymi drzwiami, tylko na zaproszenie*
      nie|bez|zadn* ~ publiczn*|program*|stron*|oglosz*, sektor publiczny`,
    ru: `
      частн*|закрыт*|конфиденциальн*|эксклюзивн*|камерн* ~ @event|стол*|ужин*|встреч*, @event|встреч* ~ частн*|закрыт*|конфиденциальн*|камерн*, за закрытыми дверями, при закрытых дверях, только по приглашени*
      не|без|нет ~ публичн*|программ*|сайт*|объявл*, государственный сектор`,
    zh: `
      闭门, 内部会议, 私人 ~ 会议|研讨会|聚会|晚宴|沙龙, 小范围, 仅限受邀, 不公开, 不对外, 没有 ~ 公开|官网|议程, 我们 ~ 选 ~ 酒店`,
  },
});
