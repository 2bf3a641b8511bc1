import { defineConcept } from '../concept-lexicon.ts';

/** A tool, a telephone or a mailbox that they choose or hand out. */
export const specialApp = defineConcept({
  id: 'special-app',
  says: {
    en: `
      install|installing|download|downloading|sideload* ~ app|apps|application|software|messenger|client|program|vpn|browser|extension|plugin|apk|tool|#channel
      we|i|client|team|partner|courier ~ provide*|send|sends|give|gives|supply|ship|issue|hand|hands|prepare*|buy|arrange|mail|lend|bring|brings ~ @device
      send|give|ship|issue|post|provide|hand|buy|mail|lend you ~ @device
      @device ~ we|i|client ~ provide*|send|give|supply|prepare*|chose|bought|buy
      @device|app|software|messenger ~ provided|supplied|prepared|configured|issued|preloaded|preinstalled ~ by|for|us|you|me|client
      encrypted|burner|prepaid|disposable|hardened|separate|second|custom|modified|dedicated phone|phones|smartphone*|handset*|laptop*|computer|tablet*|device*|sim|usb|stick|drive|messenger*|app|chat|mailbox|software|email|number
      secure|secured|encrypted|proprietary|special|private messenger|app|chat|messaging|mailbox|phone|drive|line|tool|software|connection|laptop|usb|channel
      drafts folder, shared|common|joint mailbox|inbox|drafts|login, dead drop*|letterbox|mailbox
      save|leave|write|put ~ drafts|draft ~ folder|mailbox|read|account|without|not
      disappear*|vanish* messages|chat*, self destruct*
      accept|carry|keep|use|take ~ phone|laptop|device|sim|tablet ~ we|from us|only|our|us|contact|talk|separate
      use|communicate|write|talk|work only|exclusively through|via|on|this|our ~ app|phone|device|messenger|software|mailbox
      our own|special|secure|private|encrypted app|messenger|chat|mailbox|phone
      create|open|register|make|set ~ new|separate|fresh|second|anonymous|another ~ email|mail|account|mailbox|#channel|address ~ for|only|us|this|our|that|without
      use|connect|through|behind|via ~ vpn|tor|proxy ~ before|when|always|contact|write|log|open|us|for
      gift|present ~ phone|laptop|tablet|smartphone|watch, phone|laptop|tablet|smartphone ~ as gift|present
      apk, outside ~ app|play store, encrypt* usb|stick|drive|disk|archive|container
      password|passphrase|key ~ mailbox|drive|stick ~ share*|both|us|separately`,
    fr: `
      installer|installez|installe|installation|telecharger|telechargez|telecharge ~ @app|#channel
      @app|@device ~ fourni*|prepar*|configur*|envo*|remettr*|remis* ~ nous|vous|par|soins
      nous|je|on|client|equipe|coursier ~ fourni*|envo*|enverr*|donner*|remettr*|preter*|pretons|livrer*|apporter*|prepar*|confi* ~ @device
      vous|te ~ fourni*|envoy*|envoie|enverr*|donner*|remettr*|preter*|livrer*|confi* ~ @device|application|appli|logiciel
      chiffre*|crypte*|jetable*|prepaye*|dedie*|securise* @app|@device
      telephone|portable|ordinateur|cle|disque|messagerie|application|appli|logiciel|messageries|sim|carte|boite|ligne|usb|canal|tablette ~ chiffre*|crypte*|jetable*|prepaye*|dedie*|securise*|separe*|special*|second
      dossier des|brouillons brouillons, brouillons ~ boite|mail*|dossier|partage*|compte
      boite|messagerie|compte aux|lettres partage*|commun*|morte, boite lettres morte
      messages ephemeres|autodestruct*, autodestruc*|disparaiss*
      accept*|utilis*|gard*|pren* ~ telephone|portable|ordinateur|tablette|appareil|sim ~ nous|que|de|uniquement|seulement|pour
      notre|nos|propre appli|application|messagerie|logiciel ~ propre|securise*|chiffre*|maison|uniquement|special*|pour|seulement
      propre|speciale appli|application|messagerie
      creer|creez|ouvrir|ouvrez|cree ~ nouvel*|nouveau|autre|anonyme|second*|separe* ~ adresse|compte|boite|mail*|#channel
      passer|passez|utilis*|connect* ~ vpn|tor, cadeau|offr* ~ telephone|ordinateur|portable|tablette|montre
      en dehors|hors du|de store|magasin, cle usb ~ chiffre*|contenant|avec|nous`,
    de: `
      installier*|herunterlad*|runterlad*|downloaden|lade|laden|einricht* ~ @app|#channel
      @app|#channel ~ installier*|herunterlad*|runterlad*|einricht*|herunter
      wir|ich|kunde|auftraggeber|kurier|partner ~ @send|stell*|gestellt|besorg*|kauf*|zusend*|ubergeb*|aushandig*|bring* ~ @device
      @device|app|software|messenger ~ wir|ich|von ~ @send|stell*|gestellt|besorg*|kauf*|zusend*|ubergeb*|uns|mir|vorbereit*|eingerichtet|bereit*
      bekommen|erhalten|bekommst|erhaltst|kriegen ~ sie|du|von|ein|eine|eigenes ~ @device|app ~ von|uns|mir|nur|dafur|eigens|vorkonfigur*|fertig|extra
      verschlussel*|gesichert*|sichere*|separat*|eigene*|extra|spezielle*|dediziert*|zweit*|prepaid|anonyme* @device|messenger*|app|postfach|mailkonto|stick|laptop|leitung|chat|software|apps ~ fur|nur|von|uns|wir|sie|nutz*|kommunik*|verwend*|unser*|arbeit*|benutz*
      nur|ausschliesslich ~ uber|mit|per|auf ~ unser*|dieses|diese|eigene* ~ app|messenger|telefon|handy|laptop|postfach|gerat
      unsere*|unserer|eigene|eigenen verschlusselte*|sichere*|eigene*|spezielle* app|messenger|chat|postfach|software
      entwurfe*|entwurfsordner|entwurf* ~ postfach|ordner|ablegen|speicher*|gemeinsam*|konto|lass*|mail*
      gemeinsam*|geteilt* ~ postfach|mailkonto|konto|entwurf*, toter briefkasten|tote, briefkasten ~ toter
      selbstzerstor*|selbstlosch*|verschwinden* ~ nachrichten|chat*
      prepaidhandy|zweithandy|prepaidkarte|wegwerfhandy|zweittelefon|kryptohandy|simkarte
      neue*|zweite*|anonyme*|separate*|eigene* ~ mailadresse|konto|postfach|mailkonto|account|#channel ~ anleg*|einricht*|eroffn*|erstell*
      leg* ~ neue*|zweite*|separate*|anonyme* ~ mailadresse|konto|postfach|account|#channel
      vpn|tor ~ verbind*|nutz*|benutz*|verwend*|uber|einwahl*, uber|mit vpn|tor
      geschenk* ~ handy|laptop|telefon|tablet|smartphone|uhr, nicht ~ app|play store
      verschlusselt* ~ usb|stick|festplatte|laufwerk|archiv`,
    es: `
      instal*|descarg*|baj* ~ @app|#channel, @app ~ instal*|descarg* ~ le|que|enlace|envi*|mand*
      le|les|te|nosotros|yo|cliente|mensajero ~ @send|daremos|dare|damos|prestar*|entreg*|prepar*|regal*|compr*|llevar* ~ @device
      @device ~ le|que|nosotros|nuestro|por ~ @send|daremos|damos|prestar*|entreg*|prepar*|configurad*|proporcion*
      @device|app|aplicacion|mensajeria|chat|correo|buzon|programa|cuenta cifrad*|encriptad*|segur*|desechable*|prepag*|aparte|separad*|dedicad*|especial*|exclusiv* ~ para|que|usar*|us*|solo|nosotros|nuestr*|comunic*|con
      segundo|otro|nuevo telefono|movil|celular ~ solo|para|nosotros|exclusiv*
      @device|app|aplicacion cifrad*|encriptad*|desechable*|prepag*
      carpeta de|borradores borradores, borradores ~ buzon|correo|cuenta|carpeta|compartid*
      buzon|correo|cuenta compartid*|comun|muerto, mensajes ~ autodestru*|desaparec*|temporales, autodestru*
      us*|utili*|acept*|llev*|guard* ~ telefono|movil|celular|portatil|tableta|dispositivo ~ solo|que|nosotros|para|unicamente
      nuestra|propia ~ app|aplicacion|mensajeria|programa ~ propia|segur*|cifrad*|especial*|interna|exclusiv*|usar
      solo|unicamente ~ por|con|en|traves ~ nuestr*|esta|este ~ app|aplicacion|telefono|programa|canal
      cre*|abr*|regist* ~ nuev*|otra|otro|anonim*|segund*|separad* ~ cuenta|correo|buzon|direccion|#channel
      conect*|us*|entr*|utili* ~ vpn|tor, regal*|obsequi* ~ telefono|movil|portatil|tableta|reloj|celular
      fuera de tienda, memoria|disco|usb|pendrive cifrad*|encriptad*`,
    it: `
      install*|scaric* ~ @app|#channel
      le|ti|noi|cliente|corriere ~ @send|daremo|diamo|fornir*|prest*|prepar*|dara ~ @device
      @device ~ le|che|da|noi ~ @send|daremo|fornit*|prepar*|configurat*|consegn*|mand*
      @device|app|applicazione|casella|messaggistica|chat cifrat*|criptat*|crittograf*|dedicat*|separat*|sicur*|prepagat*|speciale|usa ~ per|solo|noi|che|us*|nostr*|comunic*
      @device|app|applicazione|messaggistica cifrat*|criptat*|crittograf*, cartella bozze|delle
      bozze ~ casella|condivis*|account|cartella, casella|account condivis*|comune
      us*|accett*|port* ~ telefono|cellulare|portatile|dispositivo ~ solo|che|noi|per
      nostra app|applicazione|messaggistica ~ sicur*|cifrat*|propri*|solo|special*
      cre*|apr*|registr* ~ nuov*|altr*|anonim*|second*|separat* ~ account|casella|email|indirizzo|#channel
      colleg*|us*|tramite ~ vpn|tor, autodistru*|scompar* ~ messagg*|chat|dopo|lettura
      messagg* ~ autodistru*|scompar*, regal* ~ telefono|portatile|tablet|orologio, chiavetta|disco cifrat*|criptat*`,
    pt: `
      instal*|baix*|descarreg* ~ @app|#channel
      lhe|te|nos|cliente|estafeta ~ @send|daremos|damos|emprest*|prepar*|entreg* ~ @device
      @device ~ lhe|que|por|nos ~ @send|daremos|emprest*|preparad*|configurad*|entreg*|mand*
      vamos|iremos @send|dar|emprestar ~ @device
      @device|app|aplicativo|aplicacao|caixa|chat|correio criptograf*|encript*|cifrad*|dedicad*|separad*|segur*|prepag*|especia*|descarta* ~ para|so|nos|que|us*|noss*
      @device|app|aplicativo|aplicacao criptograf*|encript*|cifrad*, pasta de|rascunhos rascunhos
      rascunhos ~ caixa|conta|partilhad*|compartilhad*|pasta, caixa|conta partilhad*|compartilhad*|comum
      us*|aceit*|lev* ~ telefone|telemovel|celular|portatil|dispositivo ~ so|apenas|que|nos|para
      nosso|nossa app|aplicativo|aplicacao ~ propri*|segur*|criptograf*|encript*|especia*|interno
      cri*|abr* ~ nov*|outr*|anonim*|segund*|separad* ~ conta|caixa|email|endereco|#channel
      conect*|us*|lig* ~ vpn|tor, mensagens ~ autodestru*|desaparec*|temporarias, autodestru*
      presente|ofere* ~ telefone|telemovel|celular|portatil|tablet, pendrive|disco criptograf*|encript*|cifrad*`,
  },
  unless: {
    en: `
      first|starting|start day|week, onboard*, conference|event|festival|banking app
      we|i built|develop*|launched|released|wrote|created, update your|the phone|app|software
      company|work|corporate|office laptop|phone
      app|play store, our customers|users, demo|free trial, solar|panel*|window*|kitchen|heating|heat|boiler
      update|upgrade, my phone|laptop|app`,
    fr: `
      premier|premiere jour|journee|semaine, arrivee ~ entreprise, conference|salon|evenement|banque|festival
      nous avons|ai developpe*|cree*|lance*|concu*, mise a jour, mettre a jour, mettez a jour
      ordinateur de|portable fonction|professionnel|service, nos clients|utilisateurs, demo|essai gratuit
      chauffe*|panneau*|cuisine|chaudiere`,
    de: `
      ersten|erster|arbeitsbeginn tag|arbeitstag|woche|dienstlaptop, onboarding
      konferenz*|veranstaltung*|banking*|messe* ~ app|apps, konferenzapp|messeapp|bankingapp
      habe|haben ~ app|software|programm ~ entwickelt|gebaut|programmiert|veroffentlicht
      entwickelt|gebaut|programmiert, update|aktualisier*, firmenlaptop|diensthandy|dienstlaptop|firmenhandy
      app|play store, unsere kunden|nutzer, demo, heizung*|kuche|fenster|solaranlage*, mein handy|laptop|telefon`,
    es: `
      primer dia|semana|jornada, congreso|conferencia|evento|feria|banco ~ app|aplicacion
      app|aplicacion ~ congreso|conferencia|evento|feria|banco
      he|hemos|desarroll* ~ cread*|desarrollad*|lanzad*|app|aplicacion, desarrolle|cree|lance, actualiz*
      portatil|movil|telefono de|corporativo empresa|trabajo|corporativo, tienda de aplicaciones
      nuestros clientes|usuarios, demo, panel*|calefaccion|cocina|caldera, mi telefono|movil|celular|portatil`,
    it: `
      primo giorno|settimana, conferenza|convegno|evento|fiera|banca, ho|abbiamo sviluppat*|creat*|lanciat*
      aggiorn*, portatile|telefono aziendale, app store, nostri clienti|utenti, demo, caldaia|pannell*|cucina
      mio telefono|cellulare|portatile`,
    pt: `
      primeiro dia|semana, conferencia|congresso|evento|feira|banco, criei|criamos|desenvolv*|lanc*, atualiz*
      portatil|celular|telefone|telemovel|notebook da empresa, loja de aplicativos|apps|aplicac*
      nossos clientes|utilizadores|usuarios, demo, painel|paineis|aquecimento|cozinha
      meu telefone|celular|telemovel|portatil`,
  },
});
