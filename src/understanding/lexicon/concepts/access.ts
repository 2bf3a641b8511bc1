import { defineConcept } from '../concept-lexicon.ts';

/** What the person can get into. What they will be given access to is another matter. */
export const access = defineConcept({
  id: 'access',
  says: {
    en: `
      do|can|could|whether|if|are|may|would you ~ access|enter|open|reach|administer|log|login|connect|see|view|pull|query|download ~ @system
      do|can|could|whether|if|are you ~ have|hold|still|given|granted ~ access|permission*|privilege*|credential*|login|admin*|keys|badge
      what|which|many ~ @system|account* ~ you ~ access|admin*|manage|log|see|reach|open|responsible|maintain|connect*|handle|enter|touch|allowed|covered
      which|what ~ @system ~ can|could|may you
      your access|permission*|privilege*|credential*|badge|login|entitlement*|pass|account|keycard|rights ~ @system|level|cover*|include*|allow*|extend*|reach*|still|rights|open|opens|let|lets
      level|kind|type|sort|extent|scope|degree|range|much of access|permission*|privilege*|admin*|visibility ~ you|your|have|@system
      how much|far|deep ~ access|system*|network*|see|reach
      do|can|still|who|have|hold|with|your ~ admin*|root|privileged|elevated|superuser|physical|unescorted|unrestricted access|rights|privilege*|account*|permission*|credential*|password*|user
      @colleague|those with|has|have|having|had access|admin* ~ @system|internal, who ~ access|admin*|logs|passwords|keys ~ @system
      allowed|permitted|authorised|authorized ~ enter|access|visit|walk|log|bring|take|open ~ @system|inside
      where|places|doors|rooms|floors|gates|areas ~ your|you ~ badge|card|pass|key|allowed|enter|open*, your badge|card|pass|key|keycard|login ~ open*|door*|work*|get|reach
      are you ~ responsible|charge|managing|administering|admin*|maintaining ~ @system, are you ~ one|person who ~ manages|runs|maintains|configures|administers ~ @system
      you ~ still|also|already ~ get|walk|log|sign into|in|inside ~ @system, get|walk|come|let into|inside|past ~ lab|labs|building*|site|base|server*|network*|archive*|control
      are|is ~ @system ~ reachable|accessible|visible|open ~ you|your|home|outside, reachable|accessible ~ from your ~ desk|account|laptop|home`,
    fr: `
      avez|as|auriez|aviez|ayez|disposez|gardez|quelqu|personne* ~ acces|accede*|droits|privileges|identifiants|mot|mots|cles|badge ~ @system
      pouvez|peux|pourriez|arrivez|savez|parvenez ~ entrer|acceder|ouvrir|consulter|connecter|penetrer|atteindre|administrer|voir|lire|extraire ~ @system
      quel|quels|quelle|quelles ~ @system ~ vous|votre|tu ~ acces|acced*|administr*|ger*|ouvr*|voyez|connect*|entr*|utilisez|responsable*
      quel|quels|quelle|quelles acces|droits|privileges|autorisation* ~ vous|votre|avez
      votre|vos|ton acces|droits|badge|identifiants|compte|carte|privileges|autorisation* ~ @system|ouvre*|permet*|donne*|couvre*|va|niveau|etend*|encore
      niveau|etendue|type|degre|genre de|d acces|droits|privileges|habilitation
      droits|compte|acces|mot administrat*|admin|root|privilegie*|distance|physique ~ vous|avez|votre|serveur*|domaine
      avez|avoir|as|etes ~ droits|compte|statut|acces admin*|root|privilegie*, qui ~ acces|mots|cles|droits ~ @system|passe|admin*
      ou|quelles portes|portes ~ badge|carte|entrer|ouvre*, autorise|autorisee|autorises a entrer|acceder|penetrer|visiter|consulter
      vous ~ administr*|gerez|maintenez ~ @system ~ encore|vous meme|seul, etes ~ vous ~ administrateur*|administratrice|responsable|charge* ~ @system`,
    de: `
      haben|hast|hatten|besitzen|behalten|verfugen|jemand*|wer|personen|leute ~ zugang|zugriff|zutritt|adminrechte|administrator*|rechte|zugangsdaten|passwort*|passworter|schlussel|berechtigung*
      zugang|zugriff|zutritt ~ zu|zum|zur|auf|in ~ @system ~ haben|hast|hatten|hat|besitz*|verfug*|sie|noch|bekommen|moglich|weiterhin
      welche*|welchen|welches|worauf|wozu ~ @system|zugriff|zugang ~ haben|hast|konnen|kommen|administr*|verwalt*|betreu*|zugriff|zugang|zutritt|einsehen|erreich*|offnen
      konnen|kannst|konnten|durfen|darfst|kommen|kommst|kamen ~ @system ~ hinein|rein|offnen|betreten|einsehen|abrufen|einlogg*|anmeld*|zugreif*|lesen|erreichen|administr*|runterladen|herunterladen|kommen|gehen
      in|an|auf ~ @system ~ hinein|reinkomm*|hineinkomm*|rankomm*|herankomm*|einlogg*|zugreif*
      ihr|ihre|ihren|dein|deine|deinen ausweis|badge|karte|login|zugang|zugriff|zugriffsrecht*|berechtigung*|konto|benutzerkonto|rechte|schlussel|dienstausweis ~ @system|offnet|offnen|reicht|reichen|gilt|umfass*|noch|turen|welche*|tur|wohin
      wie weit|tief ~ zugriff|zugang|rechte|berechtigung*|kommen|system*, umfang|art|stufe|ebene|grad ~ zugriff*|zugangs*|zugang*|berechtigung*|rechte
      adminrechte*|administratorrechte*|rootzugang|rootrechte|domanenadmin* ~ sie|haben|noch|du|jemand*
      admin*|root|privilegierte*|physisch* ~ rechte|zugang|konto|account|zugriff|kennwort ~ sie|haben|du|jemand*|wer|hat, komm*|gelang* ~ ausweis|karte|schlussel|konto ~ @system
      welche turen|raume|gebaude|bereiche ~ sie|du|ausweis|karte|schlussel, wohin ~ ausweis|karte|zugang|durfen|kommen
      verwalten|administrieren|betreuen|warten|sind sie|du ~ @system ~ selbst|allein|noch|verantwortlich|zustandig|administrator*, ohne begleitung ~ @system`,
    es: `
      tiene|tienes|tendria|tenia|conserva|mantiene|dispone|cuenta|alguien|quien|posee ~ acceso*|permisos|privilegios|credenciales|contrasena*|llave*|clave*|derechos ~ @system|administrador*|root|remot*|fisic*|todavia
      alguien|gente|persona*|quien ~ con acceso
      puede|puedes|podria|podrias|logra|sabe|consigue ~ entrar|acceder|abrir|consultar|conectar*|ingresar|ver|administrar|llegar|descargar|leer ~ @system, a que|cuales @system
      que|cuales|cual ~ @system ~ acceso|accede*|administra*|maneja*|abre*|ve|entra*|conecta*|puede*|gestiona*|autorizad*
      su|sus|tu|tus acceso*|permisos|credencial*|cuenta|clave*|pase|tarjeta|gafete|privilegios|llave ~ @system|abre*|permite*|cubre*|llega*|incluye*|alcance|nivel|todavia|puertas
      nivel|alcance|tipo|grado de acceso|permisos|privilegios|autorizacion
      derechos|permisos|cuenta|acceso|privilegios|clave de|como administrador*|admin|root|dominio ~ tiene|tienes|quien|su|servidor*
      tiene|tienes|es|eres|quien ~ derechos|permisos|cuenta|acceso|privilegios|clave* ~ administrador*|admin|root|dominio|privilegiad*
      que|cuales puertas|salas|zonas|edificios|areas ~ puede|abre|tarjeta|entra*|permit*|autorizad*
      es|eres usted|tu ~ administra*|gestiona*|mantiene*|responsable|encargad*|administrador* ~ @system, le|te dejan|permiten entrar|acceder|pasar|ver
      autorizad* a|para entrar|acceder|visitar|consultar, hasta donde ~ acceso|llega|puede`,
    it: `
      ha|hai|avrebbe|possiede|dispone|qualcuno|chi|conserva ~ accesso|permess*|credenzial*|privileg*|password|chiav*|diritt* ~ @system|amministra*|root|ancora
      qualcuno|persone|chi con|abbia|ha accesso, puo|puoi|potrebbe|riesce|riesci ~ entrare|accedere|aprire|consultare|colleg*|vedere|scaricare|leggere|raggiungere ~ @system
      a qual*|che @system ~ accesso|acced*|entra*, qual*|che @system ~ acced*|amministra*|gestisc*|apre|vede|accesso|entra*|usare
      suo|sua|tuo|tua|suoi accesso|badge|tesserino|account|credenzial*|permess*|tessera ~ @system|apre|copre|arriva|permette|ancora|port*
      livello|tipo|grado di|d accesso|permess*|privileg*, diritt*|account|accesso|privileg*|permess* ~ amministrator*|admin|root|dominio
      qual* port*|sal*|stanz*|edific* ~ apre|badge|tesserino|entra*|puo, e|sei lei|tu ~ gestisce|amministra*|responsabile ~ @system
      autorizzat* a|ad entrare|accedere|visitare|consultare`,
    pt: `
      tem|tens|teria|possui|alguem|quem|mantem|dispoe ~ acesso*|permiss*|credencia*|privilegio*|senha*|chave* ~ @system|administrador*|root|ainda|remot*
      alguem|pessoas|quem com|tenha acesso, pode|podes|poderia|consegue ~ entrar|acessar|aceder|abrir|consultar|conectar|ver|baixar|ler|chegar ~ @system
      a que|quais @system ~ acesso|acess*|entra*, que|quais|qual ~ @system ~ acess*|administra*|gere|gerencia|abre|ve|entra*|acede|cuida
      seu|sua|seus|teu|tua acesso*|cracha|cartao|conta|credencia*|permiss*|senha ~ @system|abre*|permite*|cobre|inclui|ainda|portas|chega
      nivel|tipo|grau de acesso|permiss*|privilegio*, direito*|conta|acesso|privilegio*|permiss* ~ administrador*|admin|root|dominio
      quais|que portas|salas|zonas|areas|predios ~ abre*|cracha|entra*|pode, e voce ~ gere|gerencia|administra|responsavel ~ @system
      autorizad* a|para entrar|acessar|aceder|visitar|consultar`,
    nl: `
      heeft|heb|hebt|hebben|iemand|wie|bezit ~ toegang*|rechten|beheerrechten|adminrechten|wachtwoord*|sleutel*|inloggegevens|account ~ @system|nog|beheerder|tot|op
      toegang* ~ tot|op|in ~ @system ~ heeft|heb|hebt, kunt|kun|kan|mag|mogen ~ u|je ~ @system ~ binnen|in|inloggen|openen|inzien|beheren|komen|betreden|raadplegen
      tot welke ~ @system, welke deuren|ruimtes|kamers ~ opent|pas|badge|kunt|mag, welke|welk ~ @system|deuren|ruimtes ~ u|je ~ toegang|beheert|inloggen|openen|kunt|komt|ziet
      uw|jouw|je pas|badge|toegangspas|account|toegang|rechten|sleutel|inlog ~ @system|opent|reikt|geeft|nog|deur*, niveau|soort|mate van toegang|rechten
      adminrechten|beheerdersrechten|beheerrechten|rootrechten, admin|root|beheerder ~ rechten|toegang|account ~ u|je|heeft|heb
      bent u|je ~ beheerder|verantwoordelijk|beheert ~ @system, alleen|zelf ~ @system ~ in|binnen ~ komen|kunt`,
    pl: `
      ma|masz|posiada|mialby|ktos|kto|maja ~ dostep*|uprawnien*|hasl*|klucz*|konto ~ @system|administrat*|root|jeszcze|nadal, dostep* ~ do ~ @system ~ ma|masz|pan|pani|posiada
      moze|mozesz|moglby|potrafi|uda ~ wejsc|zalogow*|dosta*|otworz*|zobacz*|pobra*|czyta* ~ @system, do jaki*|ktor* ~ @system
      jaki*|ktor* ~ @system|drzwi|pomieszczen* ~ dostep*|administr*|zalogow*|otwiera*|wejsc|zarzadz*|widz*
      twoj*|pan*|panski*|swoj* ~ przepustk*|karta|identyfikator|konto|dostep*|uprawnien*|hasl* ~ @system|otwier*|obejm*|siega*|drzwi|jeszcze
      poziom*|zakres*|rodzaj* dostep*|uprawnien*, uprawnien*|konto|dostep|prawa ~ administrat*|admina|root, administruje|zarzadza ~ pan|pani ~ @system
      czy administruj*|zarzadza* ~ @system`,
    ru: `
      есть|имеете|имеется|имеют|остался|сохранился|кого|кто ~ доступ*|права|пароли|пароль|ключи|пропуск|учетн* ~ @system|администратор*|рут|еще|до
      доступ* ~ к|в|на ~ @system ~ есть|имеете|у|вас, к каким|каким|какой @system
      можете|можешь|могли|удается|получится ~ войти|зайти|попасть|открыть|подключ*|посмотр*|скачать|увидеть|пройти ~ @system
      какие|каким|какими|какая|каких ~ @system|двери|помещени* ~ доступ*|администрир*|управля*|открыва*|вход*|видите|можете|пропуск
      ваш|ваша|ваши|вашего|твой пропуск|доступ*|учетн*|карт*|логин|права|полномочи* ~ @system|открыва*|позвол*|распростран*|двер*|куда|еще
      уровень|степень|объем|какой доступ*|прав|полномочи*, права|доступ|учетн* администратор*|админа|рут|суперпользовател*, администратор*|админск* прав*|доступ*
      вы ~ администрируете|обслуживаете|управляете ~ @system, вас ~ пускают|пропускают ~ @system|туда|внутрь`,
    zh: `
      有没有|是否|能否|能不能|可以|可否|还能|有 ~ 权限|访问权|登录|访问|进入|进出|接触 ~ @system, 能|可以|可否 ~ 进入|登录|访问|看到|接触到 ~ @system, 哪些|什么|哪个|多大|多少 ~ 权限|访问权, 哪些|哪个 ~ @system ~ 访问|登录|进入|管理|权限|接触
      管理员权限|最高权限|管理员账号|超级用户|您的权限|你的权限|访问级别|权限级别, 门禁卡|工牌|通行证 ~ 进|打开|哪些, 谁 ~ 权限|密码 ~ @system, @system ~ 您 ~ 权限|访问|进入|登录|管理`,
  },
  unless: {
    en: `
      access to|our our|portal|car|gym|journal*|vehicle|driver|library|wifi|recording|webinar|course*|pool|parking|park|slides|benefits, open access
      you will|ll|would|d have|get|receive|gain|be access|given|able, give|grant|grants|provide|send|offer you ~ access, accessib*, parking|swimming, our @system|product|platform
      my account|files|system*|server*, password reset, access denied|card`,
    fr: `
      acces a notre|nos|la notre|nos|portail|plateforme|salle sport|parking|piscine|formation, acces libre|ouvert, accessibilite, vous aurez|recevrez|obtiendrez
      donn*|fourni*|offr*|accord* ~ vous ~ acces, nous vous donn*|fourni*|offr*|accord*|ouvr*, avez ~ acces ~ voiture|vehicule|transport*|jardin|wifi|bibliotheque
      mon|notre|nos compte|serveur*|systeme*|acces|portail, parking|gymnase`,
    de: `
      zugang|zugriff ~ zu|auf unser*|auto|fitness*|parkplatz|bibliothek|garten|portal
      erhalten|bekommen|erhaltst|bekommst|geben|gewahren|stellen sie|du|wir|ihnen ~ zugang|zugriff|zutritt, wir ~ ihnen|dir ~ zugang|zugriff, freier|offener zugang, barrierefrei*
      fuhrerschein, parkplatz|tiefgarage|fitness*|auto|fahrzeug, mein|meine|meinen|unser|unsere|unseren konto|zugang|server*|system*`,
    es: `
      acceso a nuestr*|coche|auto|gimnasio|aparcamiento|piscina|biblioteca|wifi|portal, acceso abierto|libre|gratuito, tendra|tendras|recibira*|obtendra* ~ acceso
      le|les|te damos|daremos|dare|ofrecemos|facilitaremos|daran ~ acceso, accesib*, gimnasio|aparcamiento|estacionamiento|coche|vehiculo
      mi|nuestro|nuestra cuenta|servidor*|sistema*|acceso|portal`,
    it: `
      accesso a|al|alla nostr*|auto|macchina|palestra|parcheggio|piscina|biblioteca|wifi|portale, accesso aperto|libero, avra|avrai|ricevera*|otterra ~ accesso
      le|ti daremo|diamo|forniremo|forniamo ~ accesso, accessibil*, palestra|parcheggio|automobile|macchina, mio|nostro|nostra account|server|sistema|portale`,
    pt: `
      acesso a|ao noss*|carro|academia|ginasio|estacionamento|piscina|biblioteca|wifi|portal, acesso aberto|livre, tera|teras|recebera|obtera ~ acesso
      lhe|te|vamos daremos|damos|dar|forneceremos|fornecer|concederemos ~ acesso, acessib*, academia|estacionamento|carro|viatura, meu|nosso|nossa conta|servidor|sistema|portal`,
    nl: `
      toegang tot|op|aan onze|ons|auto|sportschool|parkeer*|zwembad|bibliotheek|portaal|tuin, vrije|open toegang, krijgt|krijg|ontvangt u|je ~ toegang
      u|je krijgt|krijg|ontvangt ~ toegang, wij|we geven|bieden|verlenen ~ toegang, toegankelijk*, sportschool|parkeerplaats|auto, mijn|onze|ons account|systeem|server|portaal`,
    pl: `
      dostep do ~ nasz*|samochod*|silown*|parking*|basen*|bibliotek*|portal*, otwart*|wolny dostep*, otrzyma*|dostanie*|uzyska* ~ dostep*
      damy|zapewni*|udostepn*|dajemy ~ dostep*, dostepnosc, silowni*|parking*|samochod*, moj*|nasz* konto|system*|serwer*|portal*`,
    ru: `
      доступ* ~ к|в нашему|нашей|наш|машин*|автомобил*|спортзал*|парковк*|бассейн*|библиотек*|портал*, открыт*|свободн* доступ*
      получите|дадим|предоставим|откроем|получишь ~ доступ*, спортзал*|парковк*|машин*|автомобил*, доступност*, мой|наш|наша|моя аккаунт|сервер*|систем*|портал`,
    zh: `
      我们的平台|我们的门户|我们的系统|我们平台|健身房|停车场|图书馆|汽车|开放获取|开放存取|无障碍, 您将获得|你将获得|您会获得|你会获得|给您开通|给你开通|为您开通|我的账户|我的账号`,
  },
});
