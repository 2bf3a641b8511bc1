import { defineConcept } from '../concept-lexicon.ts';

/** Tell nobody, delete this. Its phrases hold their own negations, so that none before them counts. */
export const secrecy = defineConcept({
  id: 'secrecy',
  negated: 'kept',
  says: {
    en: `
      keep|keeping|kept|stay|stays|remain|remains|leave|hold ~ between us|ourselves|you|two
      just|only|strictly|purely|entirely between us|ourselves|you|two
      keep|keeping|stay|remain|leave|hold ~ this|it|that|matter|conversation|cooperation|contact|offer|everything|what|arrangement ~ private|quiet|secret|confidential|discreet|yourself|ourselves|silent|wraps|mum|low
      keep|keeping quiet|silent|secret|discreet|mum, to yourself ~ please|now, for|this|it to yourself
      not|never|t|avoid|rather|without|nor ~ tell|telling|mention*|inform*|discuss*|talk|talking|speak*|report*|notify*|show*|forward*|involve*|involving|consult*|alert* ~ @overseer
      not|never|t|avoid|without share|sharing|disclose|reveal ~ this|it|conversation|contact|cooperation|offer|message* ~ @overseer
      not|never|t|avoid mention*|discuss*|talk* ~ this|our|conversation|cooperation|contact|offer|arrangement ~ work|office|anyone|else|linkedin|home
      no|not|t|never|why|without need|reason|point|necessary|have|necessity|sense|bother ~ tell|telling|inform*|mention*|involve*|involving|report*|notify*|ask*|consult*|disclos*|register|declare|check ~ @overseer|anything|this|it
      employer|boss|company|colleagues|security|manager|hr|department|compliance|wife|family|office ~ not|t|never|nothing ~ know|learn|hear|find|see|notice|told|informed|aware|need
      nobody|none|one ~ needs|need|has|have|must|should|ever|else ~ know|learn|hear|see|find|told
      delete|erase|remove|clear|wipe|destroy|burn|shred|trash ~ message*|chat|chats|conversation|history|thread|email*|correspondence|traces|reading
      delete|erase|burn this|it|them ~ after|once|when|afterwards
      discreet*|hush
      discretion ~ expect*|required|matter*|important|essential|appreciat*|count|both|needed|guarantee*|sides
      need*|want*|count*|rely|expect*|appreciat*|value*|require*|utmost|complete|absolute|your discretion
      under the radar, under wraps, low profile|key, quietly ~ work|do|arrange|cooperat*|meet|help|continue
      strictly|completely|absolutely|entirely confidential*|private|secret
      our|little secret, in secret|secrecy, pen name, pseudonym*, under another|different|other|assumed name
      without|no|leave|leaving|any trace*|record|records, no|not paper trail, nothing|not in writing|paper|print
      eyes only, if ~ asks|asked|ask|wonders ~ say|tell|just|friend*|answer
      keep ~ from|outside your|the @overseer|work, behind ~ back, stays here|inside|room
      separate from|outside your ~ employer|office|work|job ~ keep|contact|matter
      does|do|need|should|must not|never|t concern ~ employer|boss|company|colleagues`,
    fr: `
      entre nous|vous moi|deux|toi, rest*|gard*|demeur* ~ entre nous
      gard*|rest*|conserv*|tenir|tenez ~ secret|secrete|confidentiel*|discret*|discrete|silence|pour|prive ~ cela|ca|ceci|vous|nous|tout|echange*|conversation|collaboration|affaire|proposition|tres|svp
      gard*|rest* ~ cela|ca|ceci|tout|conversation|echange*|collaboration|proposition|discussion*|le ~ secret*|confidentiel*|vous|discret*
      ne|n|pas|sans|eviter|evitez|eviter|inutile|jamais|ni ~ dire|dites|parler|parlez|inform*|mention*|prevenir|prevenez|evoqu*|avert*|montr*|implique*|consult*|raconte*|partag*|signal*|declar* ~ @overseer
      pas|inutile|aucun*|nul|pourquoi|sans ~ besoin|necessaire|raison|utile|obligation|obliger|inform*|prevenir ~ employeur*|chef*|hierarchie|superieur*|collegue*|rh|securite|direction|entreprise|service*|declar*
      employeur|chef|hierarchie|collegues|superieur*|patron|entreprise|service|securite|direction|famille|femme|mari ~ ne|n ~ pas|rien|jamais ~ savoir|sache*|appren*|doit|doivent|besoin|voir|entendre|courant
      personne|nul ~ ne|n ~ savoir|sache|saura|doit|appren*|besoin, a l insu
      supprim*|efface*|detrui*|brul*|jete* ~ message*|conversation*|echange*|mail*|historique|trace*|discussion*|lecture|fil|ceci
      apres lecture, sans|aucune|pas|laiss* ~ trace*|ecrit
      discretion, discret*|discrete*|discretement ~ tres|travail*|agir|rest*|soyez|nous|toute|procede*
      soyez|rester|restez|restons discret*|discrete*, toute discretion
      plus|plus grande stricte discretion|confidentialite
      strictement|totalement|absolument confidentiel*|prive*|secret*
      notre|petit secret, en secret|cachette|douce|catimini, sous un|autre|faux pseudonyme|nom, pseudonyme
      profil bas, si on|quelqu ~ demande* ~ dites|repondez|dis|ami*, dans le|dos dos
      ne|n regarde*|concerne* ~ employeur|chef|personne|que, vos yeux seulement, rien ~ ecrit|papier`,
    de: `
      unter uns|vier, bleib*|behalt*|behandel*|halt* ~ unter|zwischen uns, zwischen uns ~ bleib*|beiden
      fur sich|dich ~ behalt*|behalten, behalt* ~ fur sich|dich
      vertraulich|diskret|geheim|verschwiegen|stillschweig*|stillschweigen ~ behandel*|bleib*|halt*|bewahr*|umgeh*|vereinbar*
      bitte|streng|absolut|strikt|hochst|vollig vertraulich|diskret|geheim|verschwiegen
      diskretion|verschwiegenheit|stillschweigen|geheimhaltung ~ erwart*|wichtig|bitt*|selbstverstand*|gross*|zahl*|bewahr*|verlass*|beiderseit*|voraus*|notig
      um|auf|absolute|hochste|gegenseitige ~ diskretion|verschwiegenheit|stillschweigen
      niemand* ~ erzahl*|sag*|inform*|wissen|weitererzahl*|erwahn*|davon|zeigen|verraten|gegenuber|erfahr*|erfahrt
      @overseer ~ nicht*|nichts|besser|lieber|keine|niemals ~ erzahl*|sag*|inform*|wissen|erwahn*|erfahr*|zeigen|verraten|mitteil*|melden|mitbekomm*|hor*|weiss
      nicht|niemals|nie|keine|kein|ohne|nichts|lieber|weder ~ @overseer ~ erzahl*|sag*|inform*|sprech*|erwahn*|zeigen|verraten|mitteil*|melden|fragen|bescheid|einbezieh*|einweih*|red*|erfahr*
      nicht|keine|kein|unnotig|ohne|warum ~ notig|notwendig|muss*|brauch*|grund|anlass|noch ~ @overseer
      sag*|erzahl*|inform*|erwahn*|sprech*|red*|melde* ~ @overseer ~ nicht*|nichts|davon|daruber|nie
      nicht|niemals|keinem|niemand* ~ erwahn*|weitererzahl*|weitersag*|herumerzahl*|ausplauder*
      nicht ~ im|am buro|arbeitsplatz ~ erwahn*|sprech*|red*
      losch*|vernicht*|verbrenn*|entfern*|beseitig* ~ nachricht*|chat*|verlauf|unterhaltung|mail|mails|konversation|diese|spuren|danach|lesen
      nachricht*|chat*|verlauf|unterhaltung|mail|mails|gesprach|spuren|diese ~ losch*|vernicht*|verbrenn*|beseitig*
      nach dem lesen, keine|ohne spuren, nichts|nicht schriftlich*|papier|festhalten
      unser|kleines geheimnis, im geheimen|stillen|verborgenen, unter dem radar
      unauffallig ~ bleib*|verhalt*|arbeit*|vorgeh*|treff*, deckname*|pseudonym|falschen namen|anderem
      unter anderem|fremdem namen, falls|wenn ~ jemand|man|einer ~ fragt|fragen ~ sag*|antwort*|freund*
      hinter rucken, geht ~ niemand*|arbeitgeber*|chef* ~ nichts
      muss|mussen|braucht|brauchen|soll|sollte ~ davon nichts|nicht|niemand*`,
    es: `
      entre nosotros|usted|los|tu ~ dos|nosotros|yo|solo|queda*
      qued*|manten*|mantengamos ~ entre ~ nosotros|dos|usted, entre nosotros
      manten*|mantengamos|guard*|conserv*|qued*|trat* ~ esto|secreto|discrecion|confidencial*|reserva|discret*|silencio|privad*|usted
      guard* ~ secreto|silencio|para, para si|usted|ti mism*
      no|nunca|sin|evite*|evitar|jamas|mejor|tampoco|ni ~ dig*|decir*|cont*|cuent*|habl*|inform*|mencion*|coment*|avis*|muestr*|compart*|involucr*|consult*|menci*|comunic*|revel*|notific* ~ @overseer
      no|sin|ningun*|tampoco ~ necesidad|necesario|hace|falta|motivo|tiene|razon|para ~ inform*|decir*|avis*|mencion*|consult*|notific*|comunic*|declar* ~ @overseer|nada|esto|lo
      @overseer ~ no|nada|tampoco|nunca ~ sab*|sep*|enter*|conoc*|necesit*|debe*|tiene*
      nadie ~ sab*|sep*|enter*|conoc*|debe*, que ~ nadie ~ sepa|entere, sin que ~ @overseer ~ sep*|enter*|conoz*
      borr*|elimin*|destru*|quem* ~ mensaje*|conversaci*|chat|correo*|historial|rastro*|esto|leer*|charla|hilo
      despues de|haberlo leer*|leido ~ borr*|elimin*|destru*
      sin|ningun*|no dejar|rastro*|deje*|deja* ~ rastro*|huella*|escrito|constancia, sin rastro*|dejar
      discrecion, discretamente, trabaj*|actu*|sea|ser|seamos|sean|muy|maxima|total ~ discret*|discrecion
      estrictamente|totalmente|absolutamente|muy|completamente confidencial*|secret*|privad*
      nuestro|pequeno secreto, en secreto, bajo otro nombre, seudonimo, perfil bajo, a espaldas
      si ~ alguien|le|te ~ pregunta* ~ diga|digale|responda|di|amig*, por debajo ~ agua
      no ~ incumbe|concierne|importa ~ @overseer, a escondidas, nada por escrito, solo para sus ojos`,
    it: `
      tra|fra noi|lei|due|me ~ noi|due|rest*|solo|me, rest*|tenga|teniamo*|tien* ~ tra|fra noi|lei
      rest*|riman* ~ fra|tra noi
      teng*|ten*|tien*|mant*|rest*|conserv* ~ segret*|riservat*|riserbo|discret*|riservo|confidenzial*|silenzio|te|lei|per
      tenga|tieni|tenere|tenerlo per se|te|lei
      non|senza|mai|evit*|nessun* ~ dica|dire|dir*|parl*|inform*|menzion*|raccont*|mostr*|condivid*|avvis*|consult*|coinvolg*|accenn*|comunic* ~ @overseer
      non|nessun*|senza ~ serve|necessari*|bisogno|motivo|occorre|obbligo ~ inform*|dir*|avvis*|menzion*|comunic*|consult* ~ @overseer|nulla
      @overseer ~ non|nulla|niente ~ sap*|sapere|deve|venga|scop*|bisogno, nessuno ~ sap*|deve|scop*|venire|verra
      cancell*|elimin*|distrugg*|bruci* ~ messagg*|conversazion*|chat|mail|email|cronologia|tracc*|questo|lettura
      dopo averlo|la lettura|letto, senza|nessuna|lasci* tracc*
      discrezione|riserbo|riservatezza ~ massim*|assolut*|import*|contiamo|confid*|chied*|appr*|necessari*
      massima|assoluta|totale|chiediamo|con discrezione|riservatezza|riserbo, sia|siamo|essere|molto|agire discret*
      strettamente|assolutamente|totalmente|molto confidenzial*|riservat*|segret*, nostro|piccolo segreto
      in segreto, sotto altro|falso nome, pseudonimo, basso profilo, se ~ qualcuno|chied* ~ dica|amic*|rispond*
      alle spalle, niente di|per scritto|iscritto`,
    pt: `
      entre nos, fiqu*|mant* ~ entre nos
      mant*|guard*|fiqu*|conserv*|trat* ~ segredo|sigilo|discric*|confidencia*|discret*|silencio|consigo|si|reserv*
      guard* ~ para si|voce
      nao|sem|nunca|evite*|nem ~ diga|dizer|conte|contar|fal*|inform*|mencion*|coment*|avis*|mostr*|compartilh*|partilh*|consult*|envolv*|comunic*|revel* ~ @overseer
      nao|sem|nenhum* ~ precis*|necessari*|necessidade|motivo|ha|obrigad*|porque ~ inform*|dizer|avis*|mencion*|comunic*|consult*|contar ~ @overseer|nada|isso
      @overseer ~ nao|nada|nunca ~ sab*|sou*|precis*|deve*|descob*|conhec*
      ninguem ~ sab*|saib*|precis*|deve*|descob*|fiqu*
      apag*|elimin*|destru*|exclu*|delet* ~ mensage*|convers*|chat|email*|historico|rastro*|vestigi*|isto|isso|ler|leitura
      depois de|que ler|lida|lido ~ apag*|elimin*, sem|nenhum|deix* rastro*|vestigi*|rasto*
      discricao|sigilo ~ maxim*|absolut*|import*|contamos|pedimos|total|agradec*|necessari*
      maxima|total|absoluta|absoluto|pedimos|com discricao|sigilo, seja|sejamos|muito|agir discret*
      estritamente|totalmente|absolutamente|muito confidencia*|secret*|sigilos*, nosso|pequeno segredo, em segredo
      com|sob outro|falso nome, pseudonimo, se ~ alguem|pergunt* ~ diga|amig*|responda, pelas costas, as escondidas
      nada por escrito`,
  },
  unless: {
    en: `
      application|applications|cv|candidate*|applicant*|patient*|customer*, privacy|cookie policy
      secret recipe|santa|ingredient|sauce|garden, public announcement
      please|should|must|always|first|can|may|could|would inform|tell|check|ask|consult|notify ~ your ~ employer|manager|compliance|supervisor|legal|security
      intended recipient*, at your|our|their|its discretion
      not|no|longer secret*, password*, trade secret*, my|our employer|boss|manager|supervisor
      share|disclose|reveal|send|include|give|provide ~ confidential|internal|proprietary|sensitive|classified|nonpublic
      report|fix* ~ bug|issue*|error*, branch|cache|database, tell|inform|ask ~ employer|boss ~ first|before
      hesitate`,
    fr: `
      candidature*|candidat*|patient*, politique de|confidentialite confidentialite, recette*|ingredient*|sauce
      annonce publique
      veuillez|merci|devez|faut|prier|pensez|abord ~ inform*|prevenir|consult*|demander|parl* ~ employeur|hierarchie|juridique|superieur*
      mot de|passe passe
      mon|notre employeur|chef|patron, a votre|discretion de discretion, secret|secrets professionnel|fabrication
      ne|n|pas @send ~ confidentiel*|interne*|sensible*, entre nous|nos deux societes|entreprises|equipes
      difference entre`,
    de: `
      bewerbung*|bewerber*|patient*|datenschutz*|lebenslauf, geheimrezept|geheimzutat|rezept*|zutat*
      offentliche bekanntmachung
      bitte|sollten|mussen|zuerst|vorher|unbedingt ~ inform*|fragen|sprech*|abstimm*|klar* ~ arbeitgeber*|vorgesetzt*|rechtsabteilung|compliance ~ zuerst|vorher|zustimm*|bevor|bitte
      informieren|fragen sie|bitte ~ ihren|ihre arbeitgeber|vorgesetzt* ~ vorher|zuerst|bevor|zustimmung|erlaubnis
      passwort*|kennwort*|geschaftsgeheimnis*
      mein|meinen|meinem|meine|unser|unserem|unseren arbeitgeber|chef|kolleg*|firma, kein geheimnis
      nicht ~ vertraulich*|intern* ~ teil*|weitergeb*|@send
      keine ~ vertraulich*|intern* ~ teil*|weitergeb*|@send|informationen, nicht mehr geheim, cache|datenbank|branch`,
    es: `
      candidatura*|solicitud|curriculum|candidat*|paciente*, politica|aviso de privacidad
      receta*|ingrediente*|salsa, anuncio publico
      por favor|debe|deberia|favor|conviene|primero inform*|avise|consulte|hable|pregunte|comuni* ~ empleador|empresa|jefe|superior*|juridic*
      por favor inform*|consult*|avis*, contrasena*|clave*, mi|nuestro empleador|jefe|empresa, no secreto
      secreto|secretos comercial*|profesional*|industrial*
      no ~ compart*|envi*|@send ~ informaci*|datos|document*|material @internal, no ~ @internal
      entre nosotros ~ empresas|dos empresas`,
    it: `
      candidatur*|candidat*|curriculum|pazient*, informativa|politica|privacy, ricett*|ingredient*|salsa
      annuncio pubblico
      per favore|prego|deve|dovrebbe|prima|consigliamo|preghiamo inform*|avvis*|consult*|parl*|chied* ~ datore|azienda|capo|superior*|legal*
      inform*|avvis* ~ datore|azienda ~ prima, password, mio|nostro datore|capo|azienda, non segreto
      segreto|segreti industrial*|professional*, non ~ condivid*|@send ~ @internal`,
    pt: `
      candidatura*|candidat*|curriculo|paciente*, politica|aviso de privacidade, receita*|ingrediente*|molho
      anuncio publico
      por favor|deve|deveria|convem|primeiro inform*|avis*|consult*|fal*|pergunt* ~ empregador|empresa|chefe|superior*|juridic*
      inform*|avis* ~ empregador|empresa ~ antes, senha*|password*, meu|nosso empregador|chefe|empresa, nao segredo
      segredo|segredos comercia*|profissiona*|industria*, nao ~ compartilh*|partilh*|@send ~ @internal`,
  },
});
