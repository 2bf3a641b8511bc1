import { defineConcept } from '../concept-lexicon.ts';

export const cvFirst = defineConcept({
  id: 'cv-first',
  says: {
    en: `
      @send @cv, @send ~ profile ~ background|career|experience
      @send|@want|see|have|get|receive|submit|email|look|review|update*|appreciate|attach|letting|upload|shoot|ping|prepare ~ your ~ @cv
      @send|shoot|see|have|get|email ~ updated|current|latest|recent|full|detailed|complete|short @cv, may|can|could|shall|might|would i|we|you ~ @cv
      your @cv ~ please|first|so|before|asap|today|then|to|by|will|would|needed|required|over|and, your|a ~ @cv ~ to|at|via #mail|#channel|#link|me|us
      @cv|resume ~ first|needed|required|welcome|please|before|then ~ details|discuss*|tell|explain*|describ*|match|assess|share|talk|step|thing
      start|begin|begins|starts|first|step|kick ~ with|by|is|your|from ~ @cv, a|one page|short|current|copy|pdf|word @cv|version
      @send|need*|provide|scan|submit|require* ~ copy|copies|scan|scans|photo|picture|photos of ~ passport|id|degree|diploma*|certificate*|licence|badge|card
      @send|@want|provide|submit|attach|list|two|three|with ~ your|of|professional|personal|academic|two|three references|referees|transcripts|certificates|diploma*|testimonials
      @send|provide|prepare|write|need*|submit|make|list ~ list|overview|summary|record|history|rundown|outline|description ~ of ~ your|past|previous|all|projects|positions|posts|jobs ~ projects|positions|posts|jobs|employ*|career|assignments|publications|experience|tasks|responsibilities|years
      list ~ of ~ projects|positions|posts|programmes|programs|publications|assignments ~ you ~ worked|held|been|done|led|did|have|took, your ~ list of projects|publications|posts
      past|previous|all employers|positions|posts|projects ~ with dates|years|names, employment|work|project|career history ~ please|send|first|need*|with, full career|employment|work history
      background|career|experience|profile ~ document|summary|sheet|in|form ~ writing|word|pdf|send|please, profile|form|sheet|questionnaire ~ fill|complete|filled ~ your|career|experience|background
      fill|filling|complete ~ form|questionnaire|sheet|template ~ your|about|career|education|experience|posts|background, don|do t|not have|forget ~ @cv ~ send|attach
      your @cv|details|particulars ~ on file|database|pool|our|system, put|keep|add|include|enter ~ your ~ @cv|details|profile ~ database|pool|file|forward|client|system|to
      @cv ~ to my|our|the client|director|boss|partner|customer|principal|committee|board|colleague|hr, @cv|resume and|plus|with ~ references|passport|diploma*|certificates|salary|expected|list|photo|id|number`,
    fr: `
      @send @cv
      @send|@want|envoi|recevoir|voir|avoir|joindre|partager|deposer|transmis|parvenir|lire|mettre|faire ~ votre|ton|un|le|vos ~ @cv
      votre|ton @cv ~ svp|merci|avant|jour|abord|rapidement|afin|pour|plait|actualise|complet|recent|besoin|sera|serait|puis|client|directeur
      @cv ~ jour|actualise*|complet|recent|detaille ~ svp|merci|plait|envoy*|pour|afin|abord
      @cv ~ d|dans|en abord|premier|mains|attendant|priorite, commenc* ~ par ~ votre|ton|un ~ @cv, @cv ~ a|au|vers mon|notre|nos|client|directeur|responsable|#mail|adresse
      puis|peux|peut|pourrais|pourriez|pourrait ~ avoir|voir|recevoir|obtenir ~ @cv
      @send|@want|besoin|fournir|faut|joindre ~ copie*|scan*|photo*|photocopie ~ passeport|identite|diplome*|carte|permis|badge
      @send|@want|besoin|fournir|joindre ~ references|diplomes|certificats|attestations|recommandation
      @send|prepar*|dress*|etabl*|besoin|faire|redig*|faites ~ liste|recapitulatif|resume|apercu|historique|detail ~ de ~ projets|postes|missions|publications|parcours|employeurs|travaux|experiences
      liste ~ projets|postes|missions|publications|employeurs ~ vous|tu|votre|auxquels|sur lesquels, deux|trois|vos references ~ professionnelles|svp|avec|merci|nom*|academiques
      rempli*|complet* ~ fiche|formulaire|questionnaire|profil ~ parcours|carriere|experience|coordonnees|postes
      votre|ton @cv ~ base|vivier|fichier|dossier|portefeuille, n oubli* ~ @cv, parcours ~ par ecrit, une page ~ parcours|carriere|vous`,
    de: `
      @send @cv
      @send|@want|haben|bekommen|sehen|lassen|erhalten|vorleg*|hochladen|einsehen ~ ihr*|dein*|einen|den|aktuell*|kurzen ~ @cv
      ihr*|dein*|aktuell*|vollstandig*|ausfuhrlich* ~ @cv ~ @send|@want|bekommen|haben|sehen|bitte|erhalten|zukommen|mailen|hochladen|geschickt|schicken|vorab|benotigt
      lebenslauf|cv|vita ~ vorab|zuerst|zunachst|erst|bitte|schicken|zusenden|mailen|gern ~ bevor|dann|ehe|an|und|danach|weiter|details, zuerst|vorab|zunachst|erst|bevor ~ @cv
      ihr|dein|ihren|deinen @cv ~ an|als|per #mail|mich|uns|pdf|mail|word|den|unser*|chef|kunden|direktor, @cv ~ genugt|reicht|ware hilfreich|brauche|als pdf
      @send|@want|kopie|scan|foto ~ von|ihres|deines|ihrem|vom|des ~ reisepass*|pass*|ausweis*|personalausweis*|zeugnis*|diplom*|fuhrerschein*, kopie|scan|foto ~ pass*|reisepass*|ausweis*|personalausweis*|diplom*|zeugnis*
      @send|@want|bitte ~ zwei|drei|ihre|deine ~ referenzen|zeugnisse|zertifikate|nachweise|publikationsliste|projektliste
      @send|@want|erstell*|schreib*|zusammenstell*|bitte|mach* ~ liste|ubersicht|aufstellung|zusammenfassung|auflistung ~ projekt*|stellen|positionen|publikation*|arbeitgeber|stationen|tatigkeiten|werdegang|aufgaben
      liste|ubersicht|aufstellung|auflistung ~ ihrer|deiner|aller|der|bisherigen ~ projekt*|positionen|publikation*|stationen|arbeitgeber|tatigkeiten
      projektliste|publikationsliste|referenzliste ~ @send|bitte|schicken|zusenden
      fragebogen|formular|profil|bogen ~ ausfull*|ausgefull*|werdegang|lebenslauf|erfahrung, fullen|full ~ formular|fragebogen|bogen|profil, ihr*|dein* @cv|profil ~ datenbank|kartei|pool
      beruflichen werdegang ~ @send|bitte|schriftlich|kurz|tabellarisch`,
    es: `
      @send @cv
      @send|@want|recib*|ver|tener|pasar|adjunt*|podria*|puede*|quisiera* ~ su|tu|un|el|hoja ~ @cv, su|tu|hoja @cv|vida ~ favor|actualizad*|antes|primero|complet*|para|reciente|cuanto|hoy|a|al|en
      hoja de vida ~ @send|actualiz*|favor
      @send|@want|ver|recib* ~ @cv actualizad*|complet*|reciente|detallad*|breve
      @cv ~ antes|primero|previamente|actualizad*|para ~ detalles|hablar|entrar|explic*|poder|reenvi*|pasar*|transmitir*|valor*|seguir|client*|jefe|director, primero|antes|empez* ~ su|tu @cv
      @send|@want|necesit*|adjunt* ~ copia*|escaneo|foto*|escanead* ~ pasaporte|documento|dni|identidad|titulo|diploma*|carnet|cedula|credencial
      @send|@want|necesit*|adjunt*|con ~ dos|tres|sus|tus|algunas ~ referencias|certificados|titulos|diplomas|recomendacion
      @send|@want|prepar*|haga|hacer|elabor*|redact*|necesit*|escrib* ~ lista|listado|relacion|resumen|historial|detalle ~ de ~ proyectos|puestos|cargos|publicaciones|trayectoria|empleos|empleadores|trabajos
      lista|listado|relacion ~ proyectos|puestos|publicaciones|cargos ~ que|trabajado|participado|ha|has|su|los, rellen*|complet* ~ formulario|cuestionario|ficha|perfil ~ trayectoria|experiencia|datos|carrera|formacion
      su|tu @cv|perfil ~ base|bolsa|archivo|cartera, historial laboral|profesional`,
    it: `
      @send @cv
      @send|@want|ricever*|vedere|avere|allegar*|girar*|far|leggere ~ suo|tuo|il|un|proprio ~ @cv, suo|tuo @cv ~ aggiornat*|per|prima|favore|complet*|cortesia|recente|cosi|subito|al|anzitutto
      @cv aggiornat*|complet*|recente ~ @send|per|favore|cosi|al, prima|anzitutto|intanto ~ @cv, @cv ~ prima di|entrare|parlare
      @send|@want|serve|fornire|serv* ~ copia|scansione|foto ~ passaporto|documento|identita|diploma|laurea, @send|@want|fornire|due|tre ~ referenze|certificati|attestati
      @send|@want|prepar*|elenc*|stenda|fornire|rediga ~ elenco|lista|riepilogo|sintesi ~ dei|di|delle ~ progetti|incarichi|pubblicazioni|ruoli|posizioni|lavori
      elenco|lista ~ progetti|incarichi|pubblicazioni ~ cui|che|suoi|lavorato|seguito, compil* ~ modulo|questionario|scheda|profilo ~ carriera|esperienz*|dati|percorso`,
    pt: `
      @send @cv, manda|mande|envia|envie ~ curriculo|cv
      @send|@want|receb*|ver|ter|anex*|encaminh*|poderia*|pode|disponibiliz* ~ seu|teu|o|um ~ @cv, seu|teu @cv ~ atualizad*|para|antes|favor|complet*|primeiro|recente|hoje|por|gentileza
      @cv atualizad*|complet*|recente ~ @send|para|por|favor|assim, antes|primeiro ~ @cv, @cv ~ antes de, @send|@want|forne*|precis* ~ copia|digitaliz*|foto|scan ~ passaporte|documento|identidade|diploma|cartao
      @send|@want|forne*|duas|dois|tres ~ referencias|certificados|diplomas
      @send|@want|prepar*|elabor*|faca|fazer|escrev*|forne* ~ lista|listagem|resumo|relacao|historico ~ de|dos|das ~ projetos|cargos|publicacoes|empregos|trabalhos|funcoes
      lista|listagem|relacao ~ projetos|cargos|publicacoes ~ que|trabalhou|participou|seus|onde|quais, preench* ~ formulario|questionario|ficha|perfil ~ carreira|experiencia|dados|percurso`,
    nl: `
      @send @cv
      @send|@want|hebben|ontvangen|zien|krijgen|bijvoegen|inzien|kunt ~ uw|je|jouw|een|actueel* ~ @cv, uw|je|jouw @cv ~ sturen|toesturen|opsturen|mailen|graag|eerst|aub|ontvangen|doorsturen|zien|delen|nodig|alvast
      recent*|actueel|volledig|bijgewerkt* @cv, eerst|vooraf|alvast ~ @cv, @cv ~ voordat|vooraf|eerst|alvast, @send|@want|lever* ~ kopie|scan|foto ~ paspoort|identiteitsbewijs|diploma*|rijbewijs
      @send|@want|twee|drie ~ referenties|certificaten|diploma
      @send|@want|maak|stel|opstellen|lever*|schrijf|geef ~ lijst|overzicht|samenvatting|opsomming ~ van ~ projecten|functies|publicaties|werkgevers|banen|opdrachten
      lijst|overzicht ~ projecten|functies|publicaties ~ waaraan|die|uw|je|gewerkt, vul* ~ formulier|vragenlijst|profiel ~ loopbaan|ervaring|gegevens|in`,
    pl: `
      @send @cv
      @send|@want|otrzym*|dostac|zobaczyc|dolacz*|poprosic|prosic|moge|moglby|moglaby|czekam ~ pana|pani|twoje|swoje|aktualne|o|panskie|swoj ~ @cv
      pana|pani|twoje|swoje|aktualne|panskie @cv ~ prosz*|do|na|abym|zeby|najpierw|przed|przekaz*|mail*, najpierw|przed ~ @cv, @cv ~ zanim|najpierw|przed|przekaz*
      @send|@want|prosz* ~ kopi*|skan*|zdjec* ~ paszport*|dowod*|dyplom*|legitymacj*, @send|@want|prosz*|dwie|trzy ~ referencj*|certyfikat*|dyplom*
      @send|@want|przygot*|sporzadz*|prosz*|spisac|napis* ~ list*|wykaz*|spis*|zestawien*|podsumowan* ~ projekt*|stanowisk*|publikacj*|prac|pracodawc*|zadan
      list*|wykaz*|spis* ~ projekt*|stanowisk*|publikacj* ~ przy|ktor*|pana|pani|pracowal*|nad, wypeln* ~ formularz*|ankiet*|kwestionariusz* ~ doswiadcz*|karier*|dane|przebieg*`,
    ru: `
      @send @cv, послужной|послужного список|списка
      @send|@want|получить|посмотреть|увидеть|приложи*|могли|можете|прошу|жду|увидеть ~ ваш*|свое|твое|актуальн*|резюме ~ резюме|cv|анкет*
      ваше|свое|твое|актуальное резюме|cv ~ пожалуйста|чтобы|на|сначала|я|мы|передам|перед|для|прислать, пришлите|отправьте|скиньте|вышлите|пришли|присылайте резюме|cv, сначала|прежде|перед ~ резюме|cv
      резюме|cv ~ прежде|сначала|перед ~ чем|расска*|обсуд*|подроб*, @send|@want ~ копи*|скан*|фото* ~ паспорт*|диплом*|удостоверен*|документ*, @send|@want|две|два|три ~ рекомендаци*|сертификат*|диплом*
      @send|@want|составь*|подготов*|напиш*|перечисл* ~ список|перечень|обзор|сводк* ~ проект*|должност*|публикац*|работодател*|мест|задач, список|перечень ~ проект*|должност*|публикац* ~ котор*|ваш*|над|участвовал*|где
      заполн* ~ анкет*|форм*|опросник* ~ опыт*|карьер*|о|биограф*|себе`,
    zh: `
      先发 ~ 简历, 发一份简历, 发份简历
      发|发送|提供|提交|寄|传|给 ~ 简历|履历表|个人简历, 简历 ~ 发给|发来|发到|发我|发一份|先发|更新, 您的简历, 你的简历, 最新简历, 一份简历, 看看 ~ 简历, 先 ~ 简历, 提供 ~ 推荐信|护照|身份证|证书|学历|复印件|推荐人, 护照 ~ 复印件|扫描件|照片, 身份证 ~ 复印件|扫描件|照片, 列 ~ 项目|论文|职位 ~ 清单|列表|名单, 项目清单, 项目列表
      项目经历 ~ 列|写|发, 填写 ~ 个人信息|履历|表格|登记表, 参与过的项目 ~ 列|清单|发`,
  },
  unless: {
    en: `
      careers page|portal|site|website, apply|application|applications|applying ~ through|via|online|portal|careers|page, my|our|his|her|their @cv, @cv ~ workshop|template|advice|tips|writing|clinic|coach*|check
      thank* ~ for|you ~ your|sending ~ @cv, received|got|read|reviewed|liked ~ @cv, your @cv is|was|reads|looks, feedback on|to your, university|course|school|school|teaching|bachelor|master curriculum
      cover letter|my, curriculum of|for|design|committee|reform|development, speaker*|speaking, help|improve|polish|proofread ~ @cv`,
    fr: `
      mon|mes|notre|nos|son|leur @cv, page|site|portail|rubrique ~ carrieres|recrutement|emploi*, atelier*|modele*|conseil*|cours ~ @cv, @cv ~ atelier*|modele*|conseil*, merci ~ votre|ton @cv|envoi, bien recu|lu ~ @cv
      relire|corriger|ameliorer ~ @cv, postul*|candidat* ~ via|sur|en ligne|par, curriculum ~ universit*|ecole|formation, nuit|soir|vie ~ entiere`,
    de: `
      mein*|unser*|sein*|seinen|anbei @cv, bewerb* ~ uber|auf|via|unter|online ~ karriere*|webseite|website|portal|seite, karriere*|karriereseite|bewerbungsportal, @cv ~ workshop|tipps|vorlage|kurs|check|muster
      danke*|dank ~ lebenslauf|cv|unterlagen, uber|zu|feedback ~ ihr*|dein* @cv ~ gefreut|gelesen, lebenslauf ~ workshop|kurs|tipps, lehrplan|studium`,
    es: `
      mi|mis|nuestro @cv, adjunto ~ mi, pagina|portal|web|seccion ~ empleo|carreras|trabajo|trabaja, taller*|plantilla*|consejos|curso ~ @cv, @cv ~ taller|plantilla|consejos, gracias ~ su|tu|enviar ~ @cv
      recib*|leimos ~ su|tu @cv ~ interes|gracias, postul*|inscrib*|solicit* ~ a traves|por|en|mediante ~ pagina|portal|web, vida ~ familiar|privada|social|diaria, plan de estudios`,
    it: `
      mio|mia|nostro @cv, allego ~ mio, pagina|sito|portale|sezione ~ lavora|carriere|lavoro|candidatur*, candid* ~ tramite|attraverso|sul|dal|sulla, laboratorio|corso|modello|consigli ~ @cv, grazie ~ @cv
      ricevuto|letto ~ @cv`,
    pt: `
      meu|minha|nosso @cv, anexo|envio ~ meu, pagina|site|portal ~ carreiras|empregos|trabalhe|vagas|recrutamento, candidat* ~ atraves|pelo|pela|no|na|via, oficina|curso|modelo|dicas|workshop ~ @cv, obrigad* ~ @cv
      recebemos|li|lemos ~ @cv`,
    nl: `
      mijn|ons|onze @cv, bijgaand mijn, solliciteer*|solliciter* ~ via|op, vacaturesite|carrierepagina|werkenbij|carrieresite, @cv ~ workshop|cursus|tips|sjabloon|check, workshop|cursus|tips ~ @cv, bedankt|dank ~ @cv
      @cv ~ gelezen|ontvangen`,
    pl: `
      moje|moj|nasze @cv, zalacz* ~ moje|swoje, stron*|portal* ~ karier*|rekrutacyj*, aplik* ~ przez|poprzez|na, warsztat*|kurs*|wzor*|porad* ~ @cv, @cv ~ warsztat*|kurs*|wzor*, dziekuj* ~ @cv
      otrzymal*|przeczytal* ~ @cv ~ dziekuj*|zainteresow*`,
    ru: `
      мое|наше|свое ~ резюме ~ прилага*|если|во, прилага*|во вложении ~ мое|свое, сайт*|страниц*|портал* ~ вакансий|карьер*|вакансиями, откликн* ~ через|на, мастер|курс|совет*|шаблон* ~ резюме
      резюме ~ мастер|курс|совет*|шаблон*, спасибо ~ резюме, получил*|прочитал* ~ резюме ~ спасибо|интерес*`,
    zh: `
      我的简历, 附上我的, 官网 ~ 投递|申请|简历, 投递 ~ 官网|页面|网站, 简历 ~ 讲座|培训|模板|工作坊|写作, 感谢 ~ 简历, 谢谢 ~ 简历, 收到 ~ 简历, 课程大纲`,
  },
});
