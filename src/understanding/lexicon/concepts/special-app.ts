import { defineConcept } from '../concept-lexicon.ts';

/** A tool, a telephone or a mailbox that they choose or hand out. */
export const specialApp = defineConcept({
  id: 'special-app',
  says: {
    en: `
      install|installing|download|downloading|sideload* ~ app|apps|application|software|messenger|client|program|vpn|browser|extension|plugin|apk|tool|#channel
      we|i|he|she|they|client|team|partner|courier ~ provide*|send|sends|give|gives|supply|ship|issue|hand|hands|prepare*|buy|arrange|mail|lend|sending|posting|giving|post ~ @device
      send|give|ship|issue|post|provide|hand|buy|mail|lend you ~ @device, @device ~ we|i|he|client ~ post|provide*|send|give|supply|prepare*|chose|bought|buy
      @device|app|software|messenger ~ provided|supplied|prepared|configured|issued|preloaded|preinstalled ~ by|for|us|you|me|client
      encrypted|burner|prepaid|disposable|hardened|separate|second|custom|modified|dedicated phone|phones|smartphone*|handset*|laptop*|computer|tablet*|device*|sim|usb|stick|drive|messenger*|app|chat|mailbox|software|email|number
      secure|secured|encrypted|proprietary|special|private messenger|app|chat|messaging|mailbox|phone|drive|line|tool|software|connection|laptop|usb|channel, drafts folder
      shared|common|joint mailbox|inbox|drafts|login, dead drop*|letterbox|mailbox, save|leave|write|put ~ drafts|draft ~ folder|mailbox|read|account|without|not
      disappear*|vanish* messages|chat*, self destruct*, accept|carry|keep|use|take ~ phone|laptop|device|sim|tablet ~ we|from us|only|our|us|contact|talk|separate
      use|communicate|write|talk|work only|exclusively through|via|on|this|our ~ app|phone|device|messenger|software|mailbox
      our own|special|secure|private|encrypted app|messenger|chat|mailbox|phone
      create|open|register|make|set ~ new|separate|fresh|second|anonymous|another ~ email|mail|account|mailbox|#channel|address ~ for|only|us|this|our|that|without
      use|connect|through|behind|via ~ vpn|tor|proxy ~ before|when|always|contact|write|log|open|us|for, gift|present ~ phone|laptop|tablet|smartphone|watch
      phone|laptop|tablet|smartphone ~ as gift|present, apk, outside ~ app|play store, encrypt* usb|stick|drive|disk|archive|container
      password|passphrase|key ~ mailbox|drive|stick ~ share*|both|us|separately
      their|our own ~ app|messenger|program|viewer|client|software ~ install|use|scan|download|instead|accepted|only, bring|brings you ~ phone|laptop|tablet|device|sim
      one app|program with one|only, use|take only that|this one ~ phone|leave|home|device`,
    fr: `
      installer|installez|installe|installation|telecharger|telechargez|telecharge ~ @app|#channel
      @app|@device ~ fourni*|prepar*|configur*|envo*|remettr*|remis* ~ nous|vous|par|soins
      nous|je|on|client|equipe|coursier ~ fourni*|envo*|enverr*|donner*|remettr*|preter*|pretons|livrer*|apporter*|prepar*|confi* ~ @device
      vous|te ~ fourni*|envoy*|envoie|enverr*|donner*|remettr*|preter*|livrer*|confi* ~ @device|application|appli|logiciel
      chiffre*|crypte*|jetable*|prepaye*|dedie*|securise* @app|@device
      telephone|portable|ordinateur|cle|disque|messagerie|application|appli|logiciel|messageries|sim|carte|boite|ligne|usb|canal|tablette ~ chiffre*|crypte*|jetable*|prepaye*|dedie*|securise*|separe*|special*|second
      dossier des|brouillons brouillons, brouillons ~ boite|mail*|dossier|partage*|compte, boite|messagerie|compte aux|lettres partage*|commun*|morte, boite lettres morte
      messages ephemeres|autodestruct*, autodestruc*|disparaiss*
      accept*|utilis*|gard*|pren* ~ telephone|portable|ordinateur|tablette|appareil|sim ~ nous|que|de|uniquement|seulement|pour
      notre|nos|propre appli|application|messagerie|logiciel ~ propre|securise*|chiffre*|maison|uniquement|special*|pour|seulement, propre|speciale appli|application|messagerie
      creer|creez|ouvrir|ouvrez|cree ~ nouvel*|nouveau|autre|anonyme|second*|separe* ~ adresse|compte|boite|mail*|#channel, passer|passez|utilis*|connect* ~ vpn|tor
      cadeau|offr* ~ telephone|ordinateur|portable|tablette|montre, en dehors|hors du|de store|magasin, cle usb ~ chiffre*|contenant|avec|nous`,
    de: `
      installier*|herunterlad*|runterlad*|downloaden|lade|laden|einricht* ~ @app|#channel, @app|#channel ~ installier*|herunterlad*|runterlad*|einricht*|herunter
      wir|ich|kunde|auftraggeber|kurier|partner ~ @send|stell*|gestellt|besorg*|kauf*|zusend*|ubergeb*|aushandig*|bring* ~ @device
      @device|app|software|messenger ~ wir|ich|von ~ @send|stell*|gestellt|besorg*|kauf*|zusend*|ubergeb*|uns|mir|vorbereit*|eingerichtet|bereit*
      bekommen|erhalten|bekommst|erhaltst|kriegen ~ sie|du|von|ein|eine|eigenes ~ @device|app ~ von|uns|mir|nur|dafur|eigens|vorkonfigur*|fertig|extra
      verschlussel*|gesichert*|sichere*|separat*|eigene*|extra|spezielle*|dediziert*|zweit*|prepaid|anonyme* @device|messenger*|app|postfach|mailkonto|stick|laptop|leitung|chat|software|apps ~ fur|nur|von|uns|wir|sie|nutz*|kommunik*|verwend*|unser*|arbeit*|benutz*
      nur|ausschliesslich ~ uber|mit|per|auf ~ unser*|dieses|diese|eigene* ~ app|messenger|telefon|handy|laptop|postfach|gerat
      unsere*|unserer|eigene|eigenen verschlusselte*|sichere*|eigene*|spezielle* app|messenger|chat|postfach|software
      entwurfe*|entwurfsordner|entwurf* ~ postfach|ordner|ablegen|speicher*|gemeinsam*|konto|lass*|mail*, gemeinsam*|geteilt* ~ postfach|mailkonto|konto|entwurf*
      toter briefkasten|tote, briefkasten ~ toter, selbstzerstor*|selbstlosch*|verschwinden* ~ nachrichten|chat*
      prepaidhandy|zweithandy|prepaidkarte|wegwerfhandy|zweittelefon|kryptohandy|simkarte
      neue*|zweite*|anonyme*|separate*|eigene* ~ mailadresse|konto|postfach|mailkonto|account|#channel ~ anleg*|einricht*|eroffn*|erstell*
      leg* ~ neue*|zweite*|separate*|anonyme* ~ mailadresse|konto|postfach|account|#channel, vpn|tor ~ verbind*|nutz*|benutz*|verwend*|uber|einwahl*, uber|mit vpn|tor
      geschenk* ~ handy|laptop|telefon|tablet|smartphone|uhr, nicht ~ app|play store, verschlusselt* ~ usb|stick|festplatte|laufwerk|archiv`,
    es: `
      instal*|descarg*|baj* ~ @app|#channel, @app ~ instal*|descarg* ~ le|que|enlace|envi*|mand*
      le|les|te|nosotros|yo|cliente|mensajero ~ @send|daremos|dare|damos|prestar*|entreg*|prepar*|regal*|compr*|llevar* ~ @device
      @device ~ le|que|nosotros|nuestro|por ~ @send|daremos|damos|prestar*|entreg*|prepar*|configurad*|proporcion*
      @device|app|aplicacion|mensajeria|chat|correo|buzon|programa|cuenta cifrad*|encriptad*|segur*|desechable*|prepag*|aparte|separad*|dedicad*|especial*|exclusiv* ~ para|que|usar*|use|usa|usar|usan|uso|usamos|usi|solo|nosotros|nuestr*|comunic*|con
      segundo|otro|nuevo telefono|movil|celular ~ solo|para|nosotros|exclusiv*, @device|app|aplicacion cifrad*|encriptad*|desechable*|prepag*, carpeta de|borradores borradores
      borradores ~ buzon|correo|cuenta|carpeta|compartid*, buzon|correo|cuenta compartid*|comun|muerto, mensajes ~ autodestru*|desaparec*|temporales, autodestru*
      use|usa|usar|usan|uso|usamos|usi|utili*|acept*|llev*|guard* ~ telefono|movil|celular|portatil|tableta|dispositivo ~ solo|que|nosotros|para|unicamente
      nuestra|propia ~ app|aplicacion|mensajeria|programa ~ propia|segur*|cifrad*|especial*|interna|exclusiv*|usar
      solo|unicamente ~ por|con|en|traves ~ nuestr*|esta|este ~ app|aplicacion|telefono|programa|canal
      cre*|abr*|regist* ~ nuev*|otra|otro|anonim*|segund*|separad* ~ cuenta|correo|buzon|direccion|#channel, conect*|use|usa|usar|usan|uso|usamos|usi|entr*|utili* ~ vpn|tor
      regal*|obsequi* ~ telefono|movil|portatil|tableta|reloj|celular, fuera de tienda, memoria|disco|usb|pendrive cifrad*|encriptad*`,
    it: `
      install*|scaric* ~ @app|#channel, le|ti|noi|cliente|corriere ~ @send|daremo|diamo|fornir*|prest*|prepar*|dara ~ @device
      @device ~ le|che|da|noi ~ @send|daremo|fornit*|prepar*|configurat*|consegn*|mand*
      @device|app|applicazione|casella|messaggistica|chat cifrat*|criptat*|crittograf*|dedicat*|separat*|sicur*|prepagat*|speciale|usa ~ per|solo|noi|che|use|usa|usar|usan|uso|usamos|usi|nostr*|comunic*
      @device|app|applicazione|messaggistica cifrat*|criptat*|crittograf*, cartella bozze|delle, bozze ~ casella|condivis*|account|cartella, casella|account condivis*|comune
      use|usa|usar|usan|uso|usamos|usi|accett*|port* ~ telefono|cellulare|portatile|dispositivo ~ solo|che|noi|per
      nostra app|applicazione|messaggistica ~ sicur*|cifrat*|propri*|solo|special*
      cre*|apr*|registr* ~ nuov*|altr*|anonim*|second*|separat* ~ account|casella|email|indirizzo|#channel, colleg*|use|usa|usar|usan|uso|usamos|usi|tramite ~ vpn|tor
      autodistru*|scompar* ~ messagg*|chat|dopo|lettura, messagg* ~ autodistru*|scompar*, regal* ~ telefono|portatile|tablet|orologio, chiavetta|disco cifrat*|criptat*`,
    pt: `
      instal*|baix*|descarreg* ~ @app|#channel, lhe|te|nos|cliente|estafeta ~ @send|daremos|damos|emprest*|prepar*|entreg* ~ @device
      @device ~ lhe|que|por|nos ~ @send|daremos|emprest*|preparad*|configurad*|entreg*|mand*, vamos|iremos @send|dar|emprestar ~ @device
      @device|app|aplicativo|aplicacao|caixa|chat|correio criptograf*|encript*|cifrad*|dedicad*|separad*|segur*|prepag*|especia*|descarta* ~ para|so|nos|que|use|usa|usar|usan|uso|usamos|usi|noss*
      @device|app|aplicativo|aplicacao criptograf*|encript*|cifrad*, pasta de|rascunhos rascunhos, rascunhos ~ caixa|conta|partilhad*|compartilhad*|pasta
      caixa|conta partilhad*|compartilhad*|comum, use|usa|usar|usan|uso|usamos|usi|aceit*|lev* ~ telefone|telemovel|celular|portatil|dispositivo ~ so|apenas|que|nos|para
      nosso|nossa app|aplicativo|aplicacao ~ propri*|segur*|criptograf*|encript*|especia*|interno
      cri*|abr* ~ nov*|outr*|anonim*|segund*|separad* ~ conta|caixa|email|endereco|#channel, conect*|use|usa|usar|usan|uso|usamos|usi|lig* ~ vpn|tor
      mensagens ~ autodestru*|desaparec*|temporarias, autodestru*, presente|ofere* ~ telefone|telemovel|celular|portatil|tablet, pendrive|disco criptograf*|encript*|cifrad*`,
    nl: `
      installeer*|installer*|download* ~ @app|#channel, @app|#channel ~ installeren|installeer|downloaden|installeert
      wij|we|ik|klant|opdrachtgever|koerier ~ @send|sturen|krijgt|bezorgen|kopen|regelen ~ @device
      krijgt|krijg|ontvangt ~ u|je|een ~ @device|app ~ van|alleen|voor ons|ons|speciaal|waarmee, @device|app|software ~ van|door ~ ons|mij|klant
      versleuteld*|beveiligd*|apart*|aparte|prepaid|speciale|eigen|veilige|tweede telefoon*|laptop*|app|messenger|mailbox|stick|chat|verbinding|simkaart|apparaat|software|schijf ~ voor|alleen|waarmee|gebruik*|om|ons|onze
      versleutelde telefoon*|laptop*|app|messenger|mailbox|stick|chat, concepten|conceptmap|concepten map|mailbox, conceptenmap
      gedeelde|gemeenschappelijke mailbox|account|postbus|map ~ concept*|bericht*|alleen|wachtwoord, dode brievenbus, zelfvernietig*|verdwijn* bericht*
      maak|open|registreer ~ nieuw*|apart*|anoniem*|tweede ~ account|mailadres|mailbox|#channel, vpn|tor ~ verbind*|gebruik*|via|inlog*, via|met een vpn
      cadeau ~ telefoon|laptop|tablet, telefoon|laptop|tablet ~ cadeau, ander|apart|extra toestel|telefoon ~ geef|geven|krijgt|stuur`,
    pl: `
      zainstal*|instal*|pobierz*|pobra*|sciagn* ~ @app|#channel, @app|#channel ~ zainstal*|pobierz*|pobrac|sciagn*
      my|ja|klient|kurier ~ @send|damy|dam|dostarcz*|kupi*|przyw* ~ @device
      wyslemy|przeslemy|damy|dostarczymy|otrzyma*|dostanie*|przekazemy|kupimy ~ @device ~ tylko|do|od|dla|ktor*
      szyfrowan*|zaszyfrowan*|bezpieczn*|osobn*|oddzieln*|specjaln*|prepaid|drugi|drugiego|wlasn* telefon*|laptop*|aplikacj*|komunikator*|skrzynk*|pendrive*|dysk*|czat*|kart*|urzadzen*|oprogramowan*|lacz* ~ do|tylko|dla|ktor*|z|uzyw*|naszym*
      szyfrowan*|zaszyfrowan* telefon*|laptop*|aplikacj*|komunikator*|skrzynk*|pendrive*|dysk*, wersj* robocz*, folder* ~ roboczych
      wspoln*|wspoldzielon* skrzynk*|konto ~ wersj*|robocz*|haslo|tylko|zostaw*, martw* skrzynk*, znikajac*|samoniszcz* wiadomosc*
      zaloz*|utworz*|zarejestr* ~ now*|osobn*|anonimow*|drug* ~ konto|skrzynk*|adres|mail|#channel, vpn|tor ~ polacz*|uzyw*|uzyj*|przez, przez|uzyj*|uzywaj* vpn|tor
      prezen*|podarun* ~ telefon*|laptop*|tablet*, spoza|poza sklep*`,
    ru: `
      установ*|скача*|загруз*|поставьте|постав* ~ @app|#channel, @app|#channel ~ установ*|скача*|загруз*
      мы|я|заказчик|клиент|курьер ~ @send|выдадим|дадим|привез*|достав*|купим|предостав* ~ @device, выдадим|дадим|вышлем|пришлем|передадим|предоставим|получите|купим ~ @device
      зашифрован*|шифрованн*|защищенн*|отдельн*|специальн*|второй|одноразов*|безопасн* телефон*|ноутбук*|приложени*|мессенджер*|ящик*|флешк*|диск*|чат*|сим*|устройств*|канал*|программ*|почт* ~ для|только|по|которы*|с|наш*|использ*|связ*
      зашифрован*|шифрованн*|защищенн* телефон*|ноутбук*|приложени*|мессенджер*|ящик*|флешк*|диск*|чат*, черновик* ~ папк*|ящик*|почт*|общ*|остав*
      общ* ~ ящик*|аккаунт*|почт* ~ черновик*|парол*|остав*, тайник*, исчеза*|самоуничтож* ~ сообщени*|чат*, сообщени* ~ исчеза*|самоуничтож*
      завед*|создай*|создать|зарегистр*|откр* ~ нов*|отдельн*|анонимн*|друг* ~ аккаунт*|почт*|ящик*|адрес*|#channel, vpn|впн|тор ~ подключ*|использ*|через|включ*
      через vpn|впн|тор, подар* ~ телефон*|ноутбук*|планшет*|часы, не из|в ~ магазин*`,
    zh: `
      安装|下载|装一个|装上 ~ @app, 安装|下载 ~ #channel, 给您|给你|为您|为你|我们|寄给|寄一部|送您|送你|提供 ~ @device, @device ~ 我们提供|我们寄|我们给|寄给您|寄给你|专门联系|专用, 加密 ~ 手机|电脑|软件|应用|邮箱|聊天|硬盘|通讯|电话|u盘
      专用手机|专用电话|专用邮箱|专用软件|专用电脑|备用手机|另一部手机|匿名手机|不记名, 草稿箱|草稿文件夹|共用邮箱|共用账号|共享邮箱|公用邮箱|死信箱, 阅后即焚|自动销毁|自毁消息, 注册|申请|新建|开一个 ~ 新邮箱|新账号|匿名邮箱|匿名账号|小号, 连接|使用|挂|通过|用 ~ vpn, 翻墙软件
      只用|专门用|只通过|只能用 ~ @app`,
  },
  unless: {
    en: `
      first|starting|start day|week, onboard*, conference|event|festival|banking app, we|i built|develop*|launched|released|wrote|created, update your|the phone|app|software
      company|work|corporate|office laptop|phone, app|play store, our customers|users, demo|free trial, solar|panel*|window*|kitchen|heating|heat|boiler, update|upgrade
      my phone|laptop|app, nothing to install|download, no|not|without need|have ~ install|download, recorder`,
    fr: `
      premier|premiere jour|journee|semaine, arrivee ~ entreprise, conference|salon|evenement|banque|festival, nous avons|ai developpe*|cree*|lance*|concu*, mise a jour
      mettre a jour, mettez a jour, ordinateur de|portable fonction|professionnel|service, nos clients|utilisateurs, demo|essai gratuit, chauffe*|panneau*|cuisine|chaudiere`,
    de: `
      ersten|erster|arbeitsbeginn tag|arbeitstag|woche|dienstlaptop, onboarding, konferenz*|veranstaltung*|banking*|messe* ~ app|apps, konferenzapp|messeapp|bankingapp
      habe|haben ~ app|software|programm ~ entwickelt|gebaut|programmiert|veroffentlicht, entwickelt|gebaut|programmiert, update|aktualisier*
      firmenlaptop|diensthandy|dienstlaptop|firmenhandy, app|play store, unsere kunden|nutzer, demo, heizung*|kuche|fenster|solaranlage*, mein handy|laptop|telefon`,
    es: `
      primer dia|semana|jornada, congreso|conferencia|evento|feria|banco ~ app|aplicacion, app|aplicacion ~ congreso|conferencia|evento|feria|banco
      he|hemos|desarroll* ~ cread*|desarrollad*|lanzad*|app|aplicacion, desarrolle|cree|lance, actualiz*, portatil|movil|telefono de|corporativo empresa|trabajo|corporativo
      tienda de aplicaciones, nuestros clientes|usuarios, demo, panel*|calefaccion|cocina|caldera, mi telefono|movil|celular|portatil`,
    it: `
      primo giorno|settimana, conferenza|convegno|evento|fiera|banca, ho|abbiamo sviluppat*|creat*|lanciat*, aggiorn*, portatile|telefono aziendale, app store
      nostri clienti|utenti, demo, caldaia|pannell*|cucina, mio telefono|cellulare|portatile`,
    pt: `
      primeiro dia|semana, conferencia|congresso|evento|feira|banco, criei|criamos|desenvolv*|lanc*, atualiz*, portatil|celular|telefone|telemovel|notebook da empresa
      loja de aplicativos|apps|aplicac*, nossos clientes|utilizadores|usuarios, demo, painel|paineis|aquecimento|cozinha, meu telefone|celular|telemovel|portatil`,
    nl: `
      eerste werkdag|dag|week, conferentie*|congres*|evenement*|beurs*|bank* ~ app, heb|hebben ~ app ~ gemaakt|ontwikkeld|gebouwd|gelanceerd, gemaakt|ontwikkeld|gebouwd
      update|bijwerken, werklaptop|bedrijfslaptop|werktelefoon, app|play store, onze klanten|gebruikers, demo, verwarming|zonnepan*|keuken, mijn telefoon|laptop`,
    pl: `
      pierwsz* dniu|dzien|tygodni*, konferencj*|wydarzen*|targ*|bank* ~ aplikacj*, aplikacj* ~ konferencj*|wydarzen*|targ*|bank*, stworzyl*|zbudowal*|napisal*|opracowal*|wydal*
      zaktualiz*|aktualiz*, sluzbow* laptop*|telefon*, laptop* sluzbow*, app|play store, nasi klienci|uzytkownicy, demo, ogrzewan*|kuchni*|panel*, moj telefon|laptop`,
    ru: `
      первый|первого|первой ~ день|неделе|рабочий, конференци*|мероприяти*|выставк*|банк* ~ приложени*, приложени* ~ конференци*|мероприяти*|выставк*|банк*
      написал*|создал*|разработал*|выпустил*|сделал*, обнов*, служебн*|корпоратив* ноутбук*|телефон*, app|play store, наши пользовател*|клиент*, демо, отоплени*|кухн*|панел*
      мой телефон|ноутбук`,
    zh: `
      入职第一天|入职当天|第一天上班|上班第一天|会议应用|大会应用|会议小程序|我开发|我们开发|我做了|我写了|更新手机|升级|公司电脑|公司配|应用商店|演示|试用|暖气|我的手机|我的电脑`,
  },
});
