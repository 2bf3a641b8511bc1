import { defineConcept } from '../concept-lexicon.ts';

export const logInHere = defineConcept({
  id: 'log-in-here',
  says: {
    en: `
      log|sign|login|signin|logon|logging|signing in|on|into|with|using|via|at|to|here ~ #link|portal|page|site|website|platform|below|link|workspace|dashboard|system|account|here|with|using|via|through|dataroom|room|server|webmail
      log|sign|login|signin|logging in|on|with|using ~ your|with|using ~ account|credentials|work|office|company|corporate|email|mail|microsoft|google|linkedin|password|#mail|#channel|id|details|ministry|university|institutional|staff|badge
      enter|type|typing|give|send|confirm|provide|submit|input|share|fill|use|put|key|read|forward|insert|tell|entering|reply ~ your|the|me|us|usual|work|office|company ~ @password|code
      @password|code|sms ~ enter|type|provide|send|forward|tell|read|give|screen|submit ~ me|us|here|page|portal|#link|back|portal|below|form|there
      verify|confirm|validate|authenticate|reactivate|unlock|update|check|prove|re ~ your|account ~ account|identity|credentials|email|mailbox|profile|login|linkedin|details|mail|access ~ #link|here|portal|page|below|link|first|by|on|at|through|via|before|form|within|or|to|using|with
      code|otp|digits|number|pin|sms ~ you|your|that|phone ~ receive*|get|got|just|arrives|sent|texted|see ~ me|us|forward|send|tell|read|give|enter|reply|type|share|back|pass
      send|tell|forward|read|give|share|pass me|us|back|the ~ code|digits|otp|pin ~ you|that|sms|phone|receive*|your|from|to
      portal|page|site|link|form|platform|#link|it|system|workspace|file|document|folder ~ asks|ask|requires|require|wants|prompts|need*|needs ~ your|password*|account|sign|log|email ~ @password|account|in|address|name|password
      @password|sign|login ~ asked|required|needed ~ open|access|view|read|see
      work|office|company|corporate|ministry|university|institutional|staff|government|professional|usual|official|employer ~ login|credentials|account|password|email|mail|address|id ~ access|register|log|sign|open|authenticate|view|portal|verify|enter|unlock|download|use|used
      use|with|using|through|via|enter your ~ login|credentials|password
      access|view|unlock|open|see|download ~ document|file|brief|contract|offer|form|shared|tasks|project|invitation|#link ~ log*|sign|login|credentials|account|password|authenticat*|email
      create|register|set|open|activate|make ~ account|profile|login|registration ~ #link|portal|here|our|platform|below|site|workspace|system
      register|registration|sign|enrol*|onboard* ~ on|at|in|via|through our|the|this|a ~ portal|platform|#link|workspace|system ~ with|using|work|email|credentials|password|first|before|please|linkedin|to|see|and
      two|second|2fa|authenticator|multi factor|code|app|prompt|step ~ code|approve|confirm|send|accept|tell
      approve ~ prompt|notification|request|sign|push ~ phone|login|in|authenticator|app|when`,
    fr: `
      connect*|identifi*|authentifi*|log* ~ sur|avec|via|a|au|ici|depuis ~ #link|portail|page|site|plateforme|espace|lien|compte|identifiants|ici|adresse|mot|professionnel*
      connexion ~ portail|page|plateforme|lien|#link|compte
      saisi*|entr*|tap*|indiqu*|donn*|envoy*|communiqu*|transmet*|confirm*|rempli*|utilis* ~ votre|vos|ton|tes|le ~ mot|identifiant*|code|codes|login|pin|passe ~ passe|sms|recu*|page|professionnel*|bureau|ici|ci|portail|dessous|telephone|habituel*|messagerie|habituels|bancaire|moi|et
      votre|vos|ton|tes mot|identifiant*|codes ~ passe|acces|connexion|professionnel*|page|portail ~ ici|page|portail|dessous|lien|#link|acceder|ouvrir|voir|consulter|suffi*
      verifi*|confirm*|valid*|reactiv*|debloqu*|authentifi* ~ votre|ton ~ compte|identite|profil|adresse|messagerie|boite|acces ~ lien|#link|ici|page|portail|cliqu*|dessous|site|sur|en|avant|cet*
      code ~ recu|recevr*|recevez|sms|recoi* ~ envoy*|transmet*|communiqu*|donn*|moi|lisez|saisi*|dites
      envoy*|transmet*|communiqu*|donn*|lisez|dites ~ moi|nous ~ code ~ sms|recu|recevr*|recevez|telephone|vous
      portail|page|site|fichier|document|lien|formulaire ~ demande*|exige*|requiert|necessite ~ mot|identifiant*|connexion|compte|vos|votre|connect*
      compte|adresse|identifiants|messagerie ~ professionnel*|travail|bureau|ministere|universit*|entreprise ~ acceder|connect*|ouvrir|identifi*|consulter|inscri*|inscription|portail
      cre*|ouvr*|inscri* ~ compte ~ portail|plateforme|site|#link|espace|lien, inscri* ~ sur|via ~ portail|plateforme|#link ~ mot|compte|professionnel*|adresse|avec`,
    de: `
      meld*|logg*|anmeld*|einlogg*|log ~ #link|portal|seite|plattform|hier|link|konto|zugangsdaten|account|dienst*|unter|passwort|firmen*|arbeits*
      einlogg*|anmeld*|anzumelden ~ mit|uber|auf|bei ~ ihr*|dein*|dem|unser*|konto|zugangsdaten|portal, login ~ portal|seite|#link|mit ihr*|dein*|dienst*
      @password|code|sms ~ eingeb*|eingib|gib|geben|nennen|schick*|send*|mitteil*|bestatig*|eintrag*|eintipp*|weiterleit*|vorles*
      geb*|gib|eingeb*|schick*|send*|nenn*|tipp*|trag*|verwend*|nutz*|teil* ~ ihr*|dein*|das|den|mir|uns ~ passwort|kennwort|zugangsdaten|anmeldedaten|code|pin|tan|dienstkonto|login*
      ihr|dein|ihre|deine|ihrem|ihren|deinem passwort|kennwort|zugangsdaten|anmeldedaten ~ seite|portal|ein|hier|unten|#link|an|offnet|sehen
      bestatig*|verifizier*|prufen|prufe|authentifizier*|entsperr*|reaktivier*|aktualisier* ~ ihr*|dein* ~ konto*|account|identitat|postfach|profil|mailkonto|zugang ~ #link|hier|portal|seite|link|unten|uber|auf|dies*|innerhalb|klick*|bitte
      konto|account|identitat|profil|postfach ~ bestatig*|verifizier*|entsperr*|reaktivier* ~ #link|hier|portal|seite|link|unten|muss*|bitte
      code ~ erhalt*|bekomm*|sms|handy|kommt ~ schick*|send*|geb*|nenn*|mir|weiterleit*|durchgeb*|vorles*
      schick*|send*|geb*|nenn*|lies ~ mir|uns|den ~ code ~ sms|handy|erhalt*|bekomm*|ihnen|dir|der
      portal|seite|datei|dokument|link|formular|system ~ verlangt|fragt|fordert|erfordert|braucht|benotigt ~ passwort|kennwort|zugangsdaten|anmeld*|login|konto|ihr*|dein*
      dienst*|arbeits*|firmen*|beruflich* *konto|*mailadresse|mailadresse|konto|account|zugangsdaten|passwort ~ anmeld*|einlogg*|registrier*|offn*|zugreif*|portal|zugang|ansehen
      zugangsdaten ~ ihrer|ihres|deiner|dienststelle|buros|behorde|firma
      konto|account|zugang ~ anleg*|erstell*|registrier*|einricht* ~ portal|plattform|#link|hier|seite
      registrier*|anleg* ~ portal|plattform|#link|unserer ~ mit|dienst*|passwort|mail*`,
    es: `
      inici*|ingres*|acced*|entr*|conect*|identifi*|autentic*|logue* ~ sesion|portal|pagina|sitio|plataforma|enlace|#link|cuenta|credenciales|aqui ~ con|su|tu|cuenta|credenciales|aqui|#link|portal|nuestro|siguiente|abajo|trabajo|enlace|contrasena|en
      inici* sesion ~ con|portal|pagina|enlace|#link|aqui|nuestr*
      introduc*|ingres*|escrib*|dig*|envi*|mand*|confirm*|pon*|teclee|proporcion*|comparta*|utilic*|use|usar|de|deme ~ su|tu|sus|tus|la|el|me ~ contrasena|clave|credenciales|codigo|pin|usuario ~ aqui|pagina|portal|abajo|acceso|trabajo|oficina|sms|correo|siguiente|recib*|enlace|me|para|abr*|y|habitual*|del
      su|tu|sus|tus contrasena|clave|credenciales ~ pagina|portal|aqui|enlace|#link|abajo|acceder|abrir|ver
      verifi*|confirm*|valid*|reactiv*|desbloque*|actualic* ~ su|tu ~ cuenta|identidad|perfil|correo|buzon|acceso ~ #link|aqui|portal|enlace|pagina|abajo|en|a|antes|siguiente
      codigo ~ recib*|sms|lleg*|telefono|movil ~ envi*|mand*|dig*|pas*|reenvi*|dame|deme|lea, envi*|mand*|dig*|pas*|reenvi*|deme ~ codigo ~ sms|recib*|telefono|lleg*|movil
      portal|pagina|archivo|documento|enlace|formulario|sistema ~ pide|pedira|solicita|exige|requiere|necesita ~ contrasena|clave|credenciales|usuario|sesion|su|tu
      cuenta|correo|credenciales|usuario ~ trabajo|oficina|ministerio|institucional*|corporativ*|empresa|laboral|universi* ~ acced*|entr*|ingres*|inici*|abr*|registr*|portal|ver
      registr*|cre* ~ cuenta ~ portal|plataforma|#link|enlace|nuestr*|pagina
      registr* ~ en|portal|plataforma ~ con|portal|nuestr* ~ correo|contrasena|credenciales|trabajo|cuenta`,
  },
  unless: {
    en: `
      never|don|do|not|t enter|share|give|send|type|tell ~ password*|credentials|code|pin, as usual, own account, reception|desk|guard|visitor*|gate|sheet
      login page ~ bug|built|design*|css|code|developer*|working|down|slow|slow
      sign|log|log in|on|off ~ dotted|lease|contract|sheet|off|book, i|we|users|he|she|they ~ log|logged|signed|sign in|on|into, password manager|policy|policies|reset|rotation
      postal code|zip`,
    fr: `
      jamais|ne|n|pas ~ saisi*|donn*|communiqu*|entr*|partag* ~ mot|identifiant*|code, comme d habitude, propre compte, accueil|badge|reception|gardien, code postal
      page de connexion ~ bug|developp*|css|concu*|panne, mot de passe ~ gestionnaire|politique|oublie, je|nous me|nous|suis connect*`,
    de: `
      passwort|kennwort|zugangsdaten|code ~ nie|niemals|nicht ~ weiter*|ein|heraus|preis
      nie|nicht|niemals|keine*|kein ~ passwort|kennwort|zugangsdaten|code|pin ~ weiter*|geb*|eingeb*|teil*|nenn*|herausgeb*
      geb*|teil*|gib ~ nie|niemals|nicht ~ passwort|kennwort|zugangsdaten|code, wie gewohnt|immer|ublich, eigenes|eigenen konto, pforte|empfang|rezeption|besucherausweis
      postleitzahl, anmeldeseite|loginseite ~ fehler|bug|css|entwickl*|gebaut`,
    es: `
      nunca|no|jamas ~ introduc*|compart*|de|des|dig*|envi*|escrib* ~ contrasena|clave|codigo|credenciales, como siempre|costumbre, propia cuenta
      recepcion|vigilante|credencial, codigo postal, pagina de inicio ~ error|css|disen*, gestor de contrasenas, olvid* ~ contrasena`,
  },
});
