import { defineConcept } from '../concept-lexicon.ts';

/** Security clearance and vetting, held or wanted; customs, sales and roads have clearances, too. */
export const clearance = defineConcept({
  id: 'clearance',
  says: {
    en: `
      security|government|personnel|facility|national clearance*, you|your ~ clearance*
      clearance* ~ you|your|level|holder*|active|current|status|granted|lapsed|expired|higher|valid
      hold|holding|have|held|had|possess|obtain*|get|got|still|active|current|valid|high*|what|which|any|under|through ~ clearance*|vetting
      you|been|be|get|got|were|was|colleagues|people|somebody|someone cleared|vetted ~ level|highest|secret|state|work|handle|see|access|by|already|still|which|what
      are|were|you ~ cleared|vetted, vetting ~ level|status|file|pass*|you|your|undergone|gone|developed|positive|renew*, developed|positive|security|state|passed vetting
      cleared|vetted people|personnel|staff|engineers|colleagues|candidates|professional*|individuals|specialist*|consultant*|experts|profiles|talent
      cleared for|to ~ secret|level|confidential|classified|handle|which|what|restricted, security cleared, top secret, eyes only
      authorised|authorized|entitled|allowed|permitted|trusted|handle|handled|handling|see|read|level ~ classified|secret|restricted ~ material*|information|document*|files|data|papers
      pass|passed|undergone|cleared ~ security check*|screening|vetting|investigation|polygraph, how high|far ~ cleared|clearance
      secrecy|security|protection|classification level|grade ~ you|your|hold|have|up|allowed, classified|restricted|secret ~ you ~ see|read|handle|allowed|open`,
    fr: `
      habilitation*|habilite|habilitee|habilites|habilitees|accreditation*|accredite*, enquete de securite|moralite, secret defense, confidentiel defense, tres secret
      niveau|degre ~ secret|securite|confidentialite|habilitation ~ vous|votre|avez|detenez
      autorise*|habilite*|droit|acces ~ document*|informations|donnees|dossiers|pieces classifie*|secret*|confidentiel*|protegees|proteges
      enquete ~ securite|administrative ~ passe*|vous|votre|subi*, passe*|obtenu|reussi ~ criblage|enquete|screening ~ securite`,
    de: `
      sicherheitsuberpruf*|sicherheitsfreigabe*|sicherheitsuberprufung*|geheimschutz*|verschlusssache*|uberprufungsstufe|sicherheitsstufe*|geheimhaltungsstufe*|sicherheitsermachtig*|sabotageschutz*|geheimnistrager*|clearance|sicherheitsbescheid*
      streng geheim, bis zu|welch* ~ stufe|grad|einstufung ~ uberpruft|freigegeben|ermachtigt|geheim|durfen
      uberpruft*|ermachtigt*|freigegeben* ~ stufe|geheim|vertraulich|personal|mitarbeit*|leute|fachkraft*|kolleg*|verschlusssache*
      durfen|darf|berechtigt|zugelassen|befugt|ermachtigt ~ eingestuft*|geheim*|vertraulich*|vs ~ dokument*|unterlagen|material|information*|akten|einsehen|lesen|bearbeit*
      sicherheit* ~ uberpruft ~ worden|sind|wurden|bereits|personen|leute|sie
      sind|wurden|waren sie|du ~ uberpruft|uberprufung ~ schon|noch|bereits|sicherheit*|geheim|stufe|worden`,
    es: `
      habilitacion de|personal seguridad
      acreditacion|autorizacion|credencial|certificacion|investigacion|clearance|nivel|grado ~ de seguridad|confidencialidad|secreto ~ tiene|tienes|posee|vigente|actual|su|tu|nivel|obtenid*|grado
      tiene|tienes|posee|conserva|mantiene|cuenta|paso|nivel|grado ~ habilitacion|acreditacion|autorizacion|credencial|clearance ~ seguridad|secret*|reservad*|vigente|clasific*
      habilitacion|acreditacion|autorizacion|clearance ~ seguridad|secret*|reservad*|clasific*
      esta|estas|estan|fue|sido|ha habilitad*|acreditad*|investigad*|autorizad* ~ secret*|clasificad*|reservad*|nivel|seguridad|hasta|manejar, alto secreto
      nivel|grado ~ secreto|reserva ~ su|tu|tiene, autorizad*|permitid*|habilitad*|acceso ~ material*|documento*|informaci* ~ clasificad*|reservad*|secret*|restringid*
      personal|gente|profesional*|expert*|companer*|colega*|ingenier* habilitad*|acreditad*|autorizad*|con ~ seguridad|acreditacion|habilitacion|secret*
      pas*|superad* ~ control|investigacion|verificacion ~ seguridad`,
    it: `
      nulla osta, nos|nulla ~ sicurezza, abilitazion*|autorizzazion*|clearance|livello|verifica di sicurezza|segretezza|riservatezza
      ha|possiede|hai|livello|quale|ancora|valid* ~ abilitazion*|clearance ~ sicurezza|segret*|riservat*, clearance ~ ha|valida|livello|possiede, segretissimo
      autorizzat*|abilitat*|accesso ~ document*|material*|informazion* ~ classificat*|segret*|riservat*
      personale|persone|espert*|colleghi abilitat*|autorizzat* ~ sicurezza|segret*|classificat*, abilitat*|autorizzat* ~ livello|segret*|sicurezza|trattare|fino`,
    pt: `
      credencial*|credenciamento|habilitacao|autorizacao|clearance|nivel|grau de|seguranca seguranca|sigilo
      tem|possui|tinha|qual|nivel|ainda|valid* ~ credencial*|credenciac*|habilitacao|clearance ~ seguranca|sigilo|secret*, clearance ~ tem|valida|nivel|seguranca
      ultra secreto|secreta, autorizad*|habilitad*|credenciad*|acesso ~ documento*|materia*|informac* ~ classificad*|secret*|sigilos*|reservad*
      credenciad*|habilitad*|autorizad* ~ nivel|secret*|seguranca|sigilo|ate, pessoal|pessoas|especialist*|coleg* credenciad*|habilitad* ~ seguranca|sigilo|secret*
      investigacao|verificacao de seguranca ~ pass*|voce|sua|nivel`,
    nl: `
      veiligheidsmachtig*|veiligheidsonderzoek*|screening ~ niveau|geldig*|heeft|heb|nog|welk*|uw|jouw|vereist|doorlopen
      veiligheidsmachtig*|clearance|veiligheidsverklaring*|vertrouwensfunctie*|staatsgeheim*
      heeft|heb|bezit|welk*|niveau ~ clearance|machtiging|screening|verklaring ~ veiligheid*|geheim*|geldig*|niveau
      gescreend*|gemachtigd* ~ niveau|geheim*|personeel|mensen|veiligheid*|gerubriceerd*|tot|collega*
      mag|mogen|bevoegd|gemachtigd ~ gerubriceerd*|geheim*|vertrouwelijk* ~ document*|informatie|stukken|materiaal|inzien|lezen|omgaan, topgeheim|zeer geheim`,
    pl: `
      poswiadczen* bezpieczenstw*, dopuszczen* ~ informacj*|bezpieczenstw*|tajn*|niejawn*|poziom*|klauzul*, klauzul* tajn*|poufn*|scisle, scisle tajne, certyfikat* bezpieczenstw*
      postepowan* sprawdzajac*, dostep* do ~ informacj* ~ niejawn*|tajn*|poufn*, upowazni*|dopuszcz*|sprawdz* ~ informacj*|dokument*|material* ~ niejawn*|tajn*|poufn*, clearance
      posiada|ma|masz ~ poswiadcz*|dopuszczen*|certyfikat ~ bezpieczenstw*|niejawn*|tajn*, do jakiej klauzuli`,
    ru: `
      форм* допуск*, допуск* ~ секретн*|гостайн*|тайн*|форм*|уровн*|степен*|действу*|сведени*, есть|имеете|имеется|какой|уровень|какая ~ допуск*, гостайн*, государственн* тайн*
      проверк* ~ служб*|безопасност* ~ прошли|проход*|вы, допущен* ~ секретн*|закрыт*|сведени*|документ*|тайн*, гриф* секретн*, совершенно секретно
      степень|уровень секретност*|допуска, работать|доступ* ~ с|к ~ секретн*|грифованн* ~ документ*|сведени*|материал*`,
    zh: `
      涉密人员|涉密资格|涉密等级|涉密级别|密级|保密资格|保密等级|保密级别|安全许可|安全审查|政治审查|政审|背景审查|绝密|接触机密|接触秘密|机密级, 安全 ~ 许可 ~ 级别|等级|持有|有, 可以接触|能接触|有权接触|有资格 ~ 机密|涉密|秘密, 通过 ~ 审查 ~ 级别|安全`,
  },
  unless: {
    en: `
      customs|sale|sales|road|ground|medical|debris|height|stock|inventory|land|mine|exam|flight|airport|import|export|shipping|cargo|rights|music|copyright|trade|bank|slum|regulatory clearance*
      clearance sale|sales|price|rack|outlet|distance|gap, sponsor*, cleared customs|up|out|snow, payment|cheque|schedule|calendar|diary ~ cleared
      not|t|cannot|never ~ talk|discuss|speak|say|share ~ clearance*|classified, airport, my|our clearance*, door|wall|wheel|roof|bridge|vehicle|forest`,
    fr: `
      habilitation* electrique*|familiale|paie*|caces|conduite, accredit* ~ presse|journaliste*|laboratoire|iso|diplome*|formation*|ambassad*, dedouan*|douane*|soldes|liquidation
      parraine*|prise en charge ~ habilitation, ne|pas ~ parler|evoquer|discuter ~ habilitation*, habilitation ~ fournie|financee|demandee par employeur`,
    de: `
      zollfreigabe|verzollung|raumungsverkauf|schlussverkauf, arbeitgeber ~ beantragt|veranlasst|ubernimmt
      sicherheitsuberprufung ~ nach einstellung|eintritt|wird ~ veranlasst|beantragt, nicht ~ sprech*|reden|aussern ~ sicherheitsuberpruf*|clearance
      flughafen|bagger|aufzug*|maschine*|gerat ~ sicherheits*, technische* sicherheitsuberpruf*`,
    es: `
      despacho|aduan*|aduaner*|liquidacion|rebajas|desalfandeg*|periodista*|prensa|diploma*|academic*|sanitari*|electric*|conducir
      no ~ hablar|comentar ~ habilitacion|acreditacion, aeropuerto, empresa ~ tramita*|patrocina*|gestiona*, tramitara|tramitaremos|patrocinada`,
    it: `
      sdogan*|dogan*|saldi|liquidazione|svendita|stampa|giornalist*|aeroporto, azienda ~ richiede|sponsorizz*, non ~ parlare ~ abilitazion*|nulla`,
    pt: `
      alfandeg*|aduan*|desembarac*|liquidacao|saldos|imprensa|jornalist*|aeroporto|motorista|conduzir, empresa ~ solicita|patrocina|providencia
      nao ~ falar ~ credencial*|habilitacao`,
    nl: `
      inklaring|douane*|opruiming|uitverkoop|leegverkoop, werkgever ~ vraagt|aanvraag*|regelt, niet ~ praten ~ clearance|screening, medische|borstkanker* screening
      screening ~ cv|kanker|kandidaten`,
    pl: `
      odpraw*|celn*|wyprzedaz*|lotnisk*|elektryczn*, pracodawca ~ zapewni*|wystapi*|sfinans*, nie ~ rozmaw*|mowic ~ poswiadczen*`,
    ru: `
      тамож*|растамож*|распродаж*|аэропорт*|допуск* ~ соревнован*|экзамен*|турнир*|сро|рейс*, медицинск* допуск*, оформ* ~ работодател*|компани*|мы
      не ~ говорить|обсуждать ~ допуск*, справк* ~ допуск*`,
    zh: `
      清关|通关|报关|海关|清仓|甩卖|机场|雇主办理|公司办理|公司会办理|不能谈|不便谈`,
  },
});
