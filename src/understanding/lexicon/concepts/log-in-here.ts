import { defineConcept } from '../concept-lexicon.ts';

export const logInHere = defineConcept({
  id: 'log-in-here',
  says: {
    en: `
      log|sign|login|signin|logon|logging|signing in|on|into|with|using|via|at|to|here ~ #link|portal|page|site|website|platform|below|link|workspace|dashboard|system|account|here|with|using|via|through|dataroom|room|server|webmail
      log|sign|login|signin|logging in|on|with|using ~ your|with|using ~ account|credentials|work|office|company|corporate|email|mail|microsoft|google|linkedin|password|#mail|#channel|id|details|ministry|university|institutional|staff|badge
      enter|type|typing|give|send|confirm|provide|submit|input|share|fill|use|put|key|read|forward|insert|tell|entering|reply ~ your|me|us|usual|work|office|company ~ @password|code
      enter|type|typing|confirm|submit|insert the ~ @password|code ~ page|portal|here|below|site|#link|you
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
      two|second|2fa|authenticator|multi factor|code|app|prompt|step ~ code|approve|confirm|send|accept|tell, approve ~ prompt|notification|request|sign|push ~ phone|login|in|authenticator|app|when`,
    fr: `
      connect*|identifi*|authentifi*|log* ~ sur|avec|via|a|au|ici|depuis ~ #link|portail|page|site|plateforme|espace|lien|compte|identifiants|ici|adresse|mot|professionnel*
      connexion ~ portail|page|plateforme|lien|#link|compte
      saisi*|entr*|tap*|indiqu*|donn*|envoy*|communiqu*|transmet*|confirm*|rempli*|utilis* ~ votre|vos|ton|tes|le ~ mot|identifiant*|code|codes|login|pin|passe ~ passe|sms|recu*|page|professionnel*|bureau|ici|ci|portail|dessous|telephone|habituel*|messagerie|habituels|bancaire|moi|et
      votre|vos|ton|tes mot|identifiant*|codes ~ passe|acces|connexion|professionnel*|page|portail ~ ici|page|portail|dessous|lien|#link|acceder|ouvrir|voir|consulter|suffi*
      verifi*|confirm*|valid*|reactiv*|debloqu*|authentifi* ~ votre|ton ~ compte|identite|profil|adresse|messagerie|boite|acces ~ lien|#link|ici|page|portail|cliqu*|dessous|site|sur|en|avant|cet*
      code ~ recu|recevr*|recevez|sms|recoi* ~ envoy*|transmet*|communiqu*|donn*|moi|lisez|saisi*|dites, envoy*|transmet*|communiqu*|donn*|lisez|dites ~ moi|nous ~ code ~ sms|recu|recevr*|recevez|telephone|vous
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
      code ~ erhalt*|bekomm*|sms|handy|kommt ~ schick*|send*|geb*|nenn*|mir|weiterleit*|durchgeb*|vorles*, schick*|send*|geb*|nenn*|lies ~ mir|uns|den ~ code ~ sms|handy|erhalt*|bekomm*|ihnen|dir|der
      portal|seite|datei|dokument|link|formular|system ~ verlangt|fragt|fordert|erfordert|braucht|benotigt ~ passwort|kennwort|zugangsdaten|anmeld*|login|konto|ihr*|dein*
      dienst*|arbeits*|firmen*|beruflich* *konto|*mailadresse|mailadresse|konto|account|zugangsdaten|passwort ~ anmeld*|einlogg*|registrier*|offn*|zugreif*|portal|zugang|ansehen
      zugangsdaten ~ ihrer|ihres|deiner|dienststelle|buros|behorde|firma
      konto|account|zugang ~ anleg*|erstell*|registrier*|einricht* ~ portal|plattform|#link|hier|seite, registrier*|anleg* ~ portal|plattform|#link|unserer ~ mit|dienst*|passwort|mail*`,
    es: `
      inici*|ingres*|acced*|entr*|conect*|identifi*|autentic*|logue* ~ sesion|portal|pagina|sitio|plataforma|enlace|#link|cuenta|credenciales|aqui ~ con|su|tu|cuenta|credenciales|aqui|#link|portal|nuestro|siguiente|abajo|trabajo|enlace|contrasena|en
      inici* sesion ~ con|portal|pagina|enlace|#link|aqui|nuestr*
      introduc*|ingres*|escrib*|dig*|envi*|mand*|confirm*|pon*|teclee|proporcion*|comparta*|utilic*|use|usar|de|deme ~ su|tu|sus|tus|la|el|me ~ contrasena|clave|credenciales|codigo|pin|usuario ~ aqui|pagina|portal|abajo|acceso|trabajo|oficina|sms|correo|siguiente|recib*|enlace|me|para|abr*|y|habitual*|del
      su|tu|sus|tus contrasena|clave|credenciales ~ pagina|portal|aqui|enlace|#link|abajo|acceder|abrir|ver
      verifi*|confirm*|valid*|reactiv*|desbloque*|actualic* ~ su|tu ~ cuenta|identidad|perfil|correo|buzon|acceso ~ #link|aqui|portal|enlace|pagina|abajo|en|a|antes|siguiente
      codigo ~ recib*|sms|lleg*|telefono|movil ~ envi*|mand*|dig*|pas*|reenvi*|dame|deme|lea, envi*|mand*|dig*|pas*|reenvi*|deme ~ codigo ~ sms|recib*|telefono|lleg*|movil
      portal|pagina|archivo|documento|enlace|formulario|sistema ~ pide|pedira|solicita|exige|requiere|necesita ~ contrasena|clave|credenciales|usuario|sesion|su|tu
      cuenta|correo|credenciales|usuario ~ trabajo|oficina|ministerio|institucional*|corporativ*|empresa|laboral|universi* ~ acced*|entr*|ingres*|inici*|abr*|registr*|portal|ver
      registr*|cre* ~ cuenta ~ portal|plataforma|#link|enlace|nuestr*|pagina, registr* ~ en|portal|plataforma ~ con|portal|nuestr* ~ correo|contrasena|credenciales|trabajo|cuenta`,
    it: `
      acced*|entr*|login|colleg*|autentic*|registr* ~ portale|pagina|sito|piattaforma|link|#link|credenziali|account|qui ~ con|suo|tuo|sue|qui|nostro|link|#link|sotto|password|lavoro|aziendal*
      acced*|entr*|login ~ con|sul|al|dal ~ suo|tuo|sue|nostro|account|credenziali|portale
      inseri*|digit*|scriv*|invi*|mand*|fornisc*|conferm*|usi ~ sua|suo|sue|tua|tue|la|le|il ~ password|credenziali|codice|pin ~ qui|pagina|portale|sotto|sms|lavoro|aziendal*|ricev*|per|link|ufficio|nella
      verific*|conferm*|convalid*|sblocc*|riattiv* ~ suo|sua|tuo|tua ~ account|identita|profilo|casella|accesso ~ #link|qui|portale|link|pagina|sotto|su|entro|prima
      codice ~ ricev*|sms|arriv*|telefono ~ mand*|invi*|dica|dimmi|comunic*|giri|me, mand*|invi*|comunic*|dica|giri ~ codice ~ sms|ricev*|arriv*|telefono
      portale|pagina|file|documento|link|modulo ~ chied*|richied* ~ password|credenziali|accesso|account|login
      account|credenziali|email ~ lavoro|aziendal*|ufficio|ministero|istituzional* ~ acced*|entr*|aprire|registr*|portale|vedere`,
    pt: `
      entr*|aced*|acess*|inici*|faca|fazer|autentic*|conect* ~ login|sessao|portal|pagina|site|plataforma|link|#link|credenciais|conta ~ com|sua|seu|nosso|aqui|link|#link|abaixo|trabalho|suas|senha|portal
      introduz*|insir*|digit*|escrev*|envi*|mand*|forne*|confirm*|use ~ sua|seu|suas|a|as|o|tua ~ senha|password|credenciais|codigo|pin|passe ~ aqui|pagina|portal|abaixo|sms|trabalho|receb*|para|link|me|na
      verifi*|confirm*|valid*|desbloque*|reativ* ~ sua|seu|tua ~ conta|identidade|perfil|email|acesso ~ #link|aqui|portal|link|pagina|abaixo|em|no|na|antes
      codigo ~ receb*|sms|cheg*|telemovel|celular ~ envi*|mand*|diga|pass*|encaminh*|me, envi*|mand*|diga|pass*|encaminh* ~ codigo ~ sms|receb*|cheg*|telemovel|celular
      portal|pagina|arquivo|ficheiro|documento|link|formulario ~ pede|pedira|solicita|exige|requer ~ senha|password|credenciais|login|conta
      conta|credenciais|email ~ trabalho|institucional|corporativ*|ministerio|empresa ~ acess*|aced*|entr*|abrir|regist*|portal|ver`,
    nl: `
      log|inlog*|aanmeld*|meld|login ~ #link|portaal|portal|pagina|site|platform|link|account|hier|inloggegevens|gegevens|omgeving ~ in|met|uw|je|aan|onze|hier|werk*|wachtwoord|op
      log|inloggen|aanmelden|meld ~ met ~ uw|je|jouw|account|gegevens|werk*, log ~ in ~ op|met|via|bij ~ ons|onze|portaal|portal|werk*|link|#link
      voer|vul|typ|geef|stuur|deel|bevestig*|gebruik ~ uw|je|jouw|het|de|mij|me ~ wachtwoord|inloggegevens|code|pin|toegangscode ~ in|hier|pagina|portaal|sms|door|van|werk*|mij|om
      bevestig*|verifieer*|controleer*|valideer*|ontgrendel* ~ uw|je|jouw ~ account|identiteit|profiel|mailbox|toegang ~ #link|hier|portaal|link|pagina|onder*|via|op
      code ~ krijgt|ontvang*|sms|telefoon ~ stuur|geef|door|lees|mij|me, stuur|geef|lees|mail ~ mij|me|ons|de ~ code ~ sms|krijgt|ontvang*|telefoon|door|u|je
      portaal|pagina|bestand|document|link|formulier ~ vraagt|vereist|nodig ~ wachtwoord|inloggegevens|inloggen|account|uw|je
      werkaccount|werkmail|bedrijfsaccount|dienstaccount ~ inlog*|aanmeld*|log|open*|portaal|registr*`,
    pl: `
      zalog*|logow*|zalogow* ~ #link|portal*|stron*|platform*|link*|kont*|tutaj|danymi|sluzbow*|serwis*, zalog* ~ sie ~ na|do|przez|swoim|za ~ portal*|stron*|platform*|kont*|#link|nasz*
      wpis*|podac|podaj|poda|wprowadz*|przesla*|wysla*|potwierdz*|uzyj* ~ swoje|haslo|swoj|hasla|dane|kod ~ haslo|logowania|kod|pin|na|tutaj|stron*|portal*|ponizej|sms|sluzbow*
      haslo|dane logowania|kod ~ na|do ~ stron*|portal*|ponizej|tutaj
      zweryfik*|potwierdz*|odblok*|aktywuj* ~ swoje|swoja|pana|pani|konto|tozsamosc ~ konto|tozsamosc|profil|skrzynk*|dostep|link*|#link|tutaj|stron* ~ #link|tutaj|portal*|link*|stron*|ponizej|na|przez|pod
      kod* ~ otrzyma*|sms*|przyjdzie|telefon* ~ przesla*|podac|poda*|wysla*|prosz*|mi, przesla*|podac|poda*|wysla*|odczyta* ~ kod* ~ sms*|otrzyma*|telefon*|ktory
      portal|strona|plik|dokument|formularz|link ~ wymaga|poprosi|zazada|prosi ~ hasla|haslo|logowan*|danych|zalogow*, kont*|danymi|mail* sluzbow* ~ zalog*|otworz*|portal*|rejestr*|dostep*`,
    ru: `
      войди*|зайди*|войти|авториз*|залогин*|зарегистр*|вход ~ #link|портал*|сайт*|платформ*|ссылк*|аккаунт*|учетн*|сюда|рабоч*|систем*|кабинет*|под
      введи*|ввести|укаж*|пришл*|сообщ*|отправ*|подтверд*|использу* ~ ваш*|свой|свои|парол*|логин|код ~ пароль|логин|код|пин|данные|страниц*|портал*|ниже|сюда|смс|рабоч*|учетн*
      пароль|логин|код ~ на|ниже ~ страниц*|портал*|сайт*
      подтверд*|проверьте|верифиц*|разблок*|активир* ~ ваш*|свой|свою|свое ~ аккаунт*|личность|профиль|почту|доступ|учетн* ~ #link|здесь|портал*|ссылк*|страниц*|ниже|на|по|через
      код ~ получит*|придет|смс|телефон* ~ пришл*|отправ*|сообщ*|продикт*|перешл*|назов*|мне, пришл*|отправ*|сообщ*|продикт*|перешл*|назов* ~ код ~ смс|придет|телефон*|получ*|который|из
      портал|страница|файл|документ|форма|ссылка|сайт ~ запрос*|требует|попросит|просит ~ пароль|логин|вход|данные|авториз*
      рабоч*|служебн*|корпоратив* ~ аккаунт*|учетн*|почт* ~ войди*|вход*|открыть|зарегистр*|портал*|доступ*|войти`,
    zh: `
      登录|登陆 ~ 我们的|平台|门户|网站|页面|链接|系统|以下|下面|账号|账户, 使用|用 ~ 账号|账户|密码|邮箱 ~ 登录|登陆|查看|打开|进入|注册, 输入 ~ 密码|验证码|账号|账户|口令, 填写 ~ 密码|验证码|账号密码, 把 ~ 验证码 ~ 发|告诉|给, 验证码 ~ 发给我|告诉我|发我|转给我|给我, 发 ~ 验证码 ~ 给我|过来
      验证 ~ 您的|你的|账号|账户|身份 ~ 账号|账户|身份|链接|页面|这里, 确认 ~ 账号|账户|身份 ~ 链接|页面|点击, 工作账号, 工作邮箱 ~ 登录|登陆|注册|验证, 单位账号, 在 ~ 平台|门户|网站 ~ 注册 ~ 账号|账户`,
  },
  unless: {
    en: `
      never|don|do|not|t enter|share|give|send|type|tell ~ password*|credentials|code|pin, as usual, own account, reception|desk|guard|visitor*|gate|sheet
      login page ~ bug|built|design*|css|code|developer*|working|down|slow|slow
      sign|log|log in|on|off ~ dotted|lease|contract|sheet|off|book, i|we|users|he|she|they ~ log|logged|signed|sign in|on|into, password manager|policy|policies|reset|rotation, postal code|zip`,
    fr: `
      jamais|ne|n|pas ~ saisi*|donn*|communiqu*|entr*|partag* ~ mot|identifiant*|code, comme d habitude, propre compte, accueil|badge|reception|gardien, code postal, page de connexion ~ bug|developp*|css|concu*|panne
      mot de passe ~ gestionnaire|politique|oublie, je|nous me|nous|suis connect*`,
    de: `
      passwort|kennwort|zugangsdaten|code ~ nie|niemals|nicht ~ weiter*|ein|heraus|preis, nie|nicht|niemals|keine*|kein ~ passwort|kennwort|zugangsdaten|code|pin ~ weiter*|geb*|eingeb*|teil*|nenn*|herausgeb*
      geb*|teil*|gib ~ nie|niemals|nicht ~ passwort|kennwort|zugangsdaten|code, wie gewohnt|immer|ublich, eigenes|eigenen konto, pforte|empfang|rezeption|besucherausweis, postleitzahl
      anmeldeseite|loginseite ~ fehler|bug|css|entwickl*|gebaut`,
    es: `
      nunca|no|jamas ~ introduc*|compart*|de|des|dig*|envi*|escrib* ~ contrasena|clave|codigo|credenciales, como siempre|costumbre, propia cuenta, recepcion|vigilante|credencial, codigo postal
      pagina de inicio ~ error|css|disen*, gestor de contrasenas, olvid* ~ contrasena`,
    it: `
      mai|non ~ inserire|comunic*|dare|condivid*|dia|digit* ~ password|credenziali|codice, come al solito, come sempre, proprio account, reception|portineria, codice postale, pagina di accesso|login ~ errore|bug|css`,
    pt: `
      nunca|nao ~ partilh*|compartilh*|introduz*|digit*|de|forne*|envi* ~ senha|password|credenciais|codigo, como sempre|habitual|costume, propria conta, rececao|recepcao|portaria, codigo postal
      pagina de login ~ erro|bug|css`,
    nl: `
      nooit|niet|geen ~ wachtwoord*|inloggegevens|code|pin ~ delen|deel|geef|geven|door|in|weg, deel|geef|voer ~ nooit|niet ~ wachtwoord|code, zoals|net altijd|gewoonlijk|gebruikelijk, eigen account
      receptie|balie|bezoeker*, postcode, inlogpagina|loginpagina ~ fout|bug|css`,
    pl: `
      nigdy|nie ~ podawaj*|udostep*|wpisuj*|przesylaj*|podawac|podawa* ~ hasl*|kod*|danych, jak zwykle|zawsze, wlasne*|wlasnego konta|konto, recepcj*|portier*|ochron*, kod pocztowy, strona|strony logowania ~ blad|css`,
    ru: `
      никогда|не ~ вводи*|сообщай*|передав*|давай*|говори* ~ парол*|код*|логин*, как обычно|всегда, свой собственный|собственный аккаунт, охран*|ресепшен*|проходн*, почтовый индекс, страниц* входа|логина ~ ошибк*|баг|css`,
    zh: `
      不要 ~ 密码|验证码, 切勿 ~ 密码|验证码, 请勿 ~ 密码|验证码, 从不 ~ 密码, 照常, 像往常, 自己的账号, 前台, 邮政编码, 登录页面 ~ 错误|修复, 忘记密码`,
  },
});
