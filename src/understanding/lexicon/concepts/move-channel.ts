import { defineConcept } from '../concept-lexicon.ts';

/** Away from here, to a messenger, a mail address or a telephone. */
export const moveChannel = defineConcept({
  id: 'move-channel',
  says: {
    en: `
      continue|move|moving|switch|talk|talking|chat|chatting|speak|discuss|connect|reach|write|message|text|contact|ping|add|find|go|carry|hit|catch|exchange|communicat*|correspond*|send|available|active|responsive|reply|answer ~ #channel
      let|lets|could|can|shall|should|please|better|rather|prefer|would|use ~ use|using|try|on|via|over ~ #channel
      use|using #channel ~ us|talk|contact|instead|communicat*|messages
      #channel ~ easier|faster|better|quicker|instead|convenient|safer|private|comfortable|rather|best|prefer*|reach|works
      what|share|send|give|leave|have|drop|got|exchange|tell|need|are ~ #channel, your|my|through #channel
      private|personal|direct|other email|mail|address|inbox|phone|number|line|cell|mobile|mailbox, rarely|seldom|hardly|barely check|use|open|read|see|look|log|visit|come
      t|not|never check|use|open|look|log|see|read ~ often|much|regularly|daily|frequently|every|linkedin|here, notifications ~ here|linkedin|off|miss
      talk|discuss|continue|chat|write|speak|go|details|conversation|communicat*|message* ~ elsewhere|outside|off|another|other|different|away ~ here|linkedin|platform|place|channel|app|site|chat|way
      elsewhere ~ talk|chat|continue|speak, talk|chat|continue|speak|discuss ~ elsewhere
      another|other|different|alternative|safer|private|convenient|direct channel|app|messenger ~ talk|chat|continue|communicat*|write|reach|prefer|use
      off this|the|of platform|linkedin|site, outside linkedin|platform, leave linkedin, not|rather|better|than ~ over|on|via|through linkedin|platform|inbox
      give|send|share|drop|leave|have|what|need|tell|get ~ your|my phone|mobile|cell|email|mail|handle|nickname|username|number
      your ~ phone|mobile|cell|private|personal ~ number|email
      reach|write|contact|call|text|message|ping|email|mail|reply|answer|respond ~ me|us|on|to|at ~ #mail|#phone|number|phone|gmail|address
      my|here number|phone|email|mail|handle|id|username|contact ~ #phone|#mail|below, my|here|this is|on|at #phone|#mail
      add me ~ there|contact|contacts|phone|#phone|#link|friend, scan ~ qr|code ~ add|chat|contact|me
      linkedin|platform|site ~ rarely|limited|slow|inconvenient|unreliable|monitored|watched|blocked|unstable|unsafe|insecure|clumsy|awkward|place
      not|never|t send|write|answer|reply|discuss|put|post|talk|speak ~ here|linkedin|platform, answer|reply|write|respond not here
      here|site|platform|linkedin|this ~ not place|right|best, directly|direct rather|instead ~ site|here|linkedin|platform
      own|home|private|personal number|phone|address|computer|email ~ instead|rather, discuss|talk|speak by voice|phone|telephone`,
    fr: `
      continu*|poursuiv*|passer|passons|parler|parlons|discut*|ecri*|contact*|joindre|joignez|joignable|ajout*|retrouv*|repondre|repondez|echang*|bascul*|appel*|trouv*|envoy* ~ #channel
      #channel ~ plus|mieux|plutot|pratique|simple|facile|rapide*|rapidement|prefer*|sur, avez|as|quel|quelle|votre|ton|donn*|envoy*|laiss*|via|par|mon|disponible ~ #channel
      sur #channel ~ plutot|plus|stp|svp|mieux|prefer*, rarement|guere|peu|jamais|presque ~ ici|linkedin|messagerie|plateforme|connecte*|ouvre|consulte|regarde|vais|viens
      ne|n ~ consulte|ouvre|regarde|connecte|vais|viens|lis ~ pas|guere|rarement|jamais|peu|presque ~ souvent|ici|linkedin|messages|messagerie|plateforme
      mail|adresse|messagerie|boite|email|courriel|numero|telephone|portable|ligne prive*|perso*|direct*
      votre|ton|vos|tes|laiss*|donn*|envoy*|avoir|quel ~ numero|portable|mail|email|adresse|telephone|coordonnees|pseudo
      ecri*|repond*|contact*|appel*|joindre|joignez|envoy* ~ moi|a|me|nous|au|sur ~ #mail|#phone|adresse|numero|mail
      mon|mes|voici|ma numero|mail|adresse|telephone|portable|email|identifiant, mon|ma|voici|sur|au ~ #mail|#phone, ailleurs ~ parl*|discut*|continu*|qu ici
      parl*|discut*|continu*|poursuiv*|echang* ~ ailleurs|hors|dehors|autre|autrement|directement ~ linkedin|ici|plateforme|reseau|canal|lieu|biais|moyen
      en dehors|hors de|d linkedin|plateforme|reseau|ici, pas|eviter|plutot que|qu ~ ici|linkedin|plateforme ~ parl*|discut*|continu*|echang*
      linkedin|plateforme|site ~ peu|pas|rarement|surveill*|lent|bloque*|limite*|instable|pratique|lieu, ajoutez|ajoute moi|contact, quitt* linkedin
      ne|n ~ pas ~ repondez|ecrivez|repondre|ecrire ~ ici, pas|rien ~ ici ~ svp|ecri*|envoy*, plutot que ~ messagerie|linkedin|ici, depuis votre|ton ~ telephone|adresse ~ perso*`,
    de: `
      weiter|weiterschreib*|weiterred*|fortsetz*|fortfuhr*|wechsel*|schreib*|sprech*|red*|unterhalt*|erreich*|meld*|kontakt*|hinzufug*|austausch*|telefonier*|umsteig*|antwort*|find* ~ #channel
      #channel ~ schreib*|weiter*|fortsetz*|wechsel*|erreich*|meld*|kontakt*|austausch*|antwort*|umsteig*|sprech*|red*
      #channel ~ einfacher|schneller|lieber|bequemer|besser|sicherer|angenehmer|praktischer|erreichbar|bevorzug*, lieber|besser ~ #channel
      haben|hast|nutz*|gib|geben|schick*|ihr|dein|uber|via|per|mein|meine ~ #channel
      privat* ~ mail*|mailadresse|email*|adresse|nummer|handy*|postfach|telefon*|handynummer|leitung
      selten|kaum|nie|fast|ungern ~ hier|linkedin|plattform|online|postfach|nachrichten
      schau*|les*|sehe|bin|logge|offne ~ selten|kaum|nie|ungern ~ hier|linkedin|rein|herein|online|nach|postfach|nachrichten
      nicht oft|regelmassig|haufig ~ hier|linkedin|online|plattform, hier|linkedin|plattform ~ nicht oft|regelmassig|haufig, hier|linkedin ~ selten|kaum
      woanders|anderswo|anderer|anderen|andere|anderem ~ weg*|kanal|plattform|stelle|ort ~ sprech*|weiter*|schreib*|red*|austausch*|fortsetz*
      sprech*|weiter*|schreib*|red*|austausch*|besprech* ~ woanders|anderswo|ausserhalb|anderem|anderen|hier, ausserhalb|weg ~ linkedin|plattform|netzwerks|dieser
      nicht|ungern|lieber|statt ~ hier|linkedin|plattform ~ besprech*|bereden|sprech*|schreib*|austausch*|sondern|red*
      ihre|ihren|ihr|deine|dein ~ nummer|handynummer|telefonnummer|mailadresse|emailadresse|mobilnummer|durchwahl|adresse ~ geben|schick*|mitteil*|senden|haben|nennen|hinterlass*|verraten
      geben|gib|schick*|senden|nennen|wie|haben|hatten|welche ~ ihre|ihren|deine|deinen ~ nummer|handynummer|telefonnummer|mailadresse|mobilnummer|mail
      schreib*|ruf*|meld*|antwort*|erreich*|kontakt* ~ mir|mich|uns|unter|an|auf ~ #mail|#phone|nummer|mail|handy|adresse
      meine|mein|hier|das|unter|an nummer|mail|handynummer|mailadresse|adresse|telefonnummer|handy ~ #mail|#phone, mein|meine|unter|hier|an #mail|#phone
      fugen|fuge ~ mich ~ hinzu, linkedin|plattform|seite ~ uberwacht|langsam|unpraktisch|unzuverlass*|mitgelesen|unsicher|umstandlich|eingeschrankt
      meine|mir ~ kontakt* ~ speicher*|hinzu`,
    es: `
      contin*|segui*|sigamos|siga|sigue|pas*|habl*|convers*|charl*|escrib*|contact*|localiz*|agreg*|anad*|encontr*|respond*|mud*|mover*|move*|cambi*|comuni*|llam*|chate*|mand*|envi* ~ #channel
      #channel ~ mas|mejor|prefier*|comod*|facil|rapid*|practic*|segur*|contact*|localiz*, tiene|tienes|usa|usas|cual|su|tu|mi|por|via|deme|dame|mande|paseme|pasame ~ #channel
      correo|mail|email|numero|telefono|cuenta|linea|buzon privad*|personal*|particular*|direct*
      rara|casi|apenas|poco ~ entro|reviso|uso|miro|abro|leo|nunca ~ aqui|linkedin|plataforma|esto|mensajes|vez|red
      rara|casi|apenas vez|nunca ~ entro|reviso|uso|miro|abro|leo|conecto
      no|apenas|nunca|poco entro|reviso|uso|miro|abro|leo|conecto ~ mucho|menudo|linkedin|aqui|frecuencia|plataforma
      habl*|convers*|contin*|segu*|sigamos|escrib*|charl*|trat* ~ otro|otra|fuera|fuera|parte|lugar ~ canal|via|lado|lugar|sitio|medio|aqui|linkedin|plataforma|red|parte|app
      fuera de|d ~ linkedin|plataforma|aqui|red, mejor|prefiero no|fuera|lejos ~ aqui|linkedin|plataforma
      no|mejor por|en ~ aqui|linkedin|plataforma ~ sino|mejor|prefier*|habl*|trat*
      su|tu|deme|dame|mande*|envi*|pase*|pasame|deje*|cual|comparta* ~ numero|telefono|celular|movil|correo|mail|email
      escrib*|respond*|contact*|llam*|mand*|localiz* ~ a|al|en|me ~ #mail|#phone|numero|correo|mail|telefono|movil|celular
      mi|este|aqui|es|al|a numero|correo|telefono|celular|movil|mail ~ #mail|#phone, mi|al|aqui|es|a #phone|#mail, agreg*|anad* ~ me|contacto*|#phone|numero
      agregueme|agregame|anadame|anademe, linkedin|plataforma|sitio|red ~ lent*|vigilad*|limitad*|incomod*|insegur*|controlad*|inestable|apenas|rara
      deje*|salg* ~ linkedin|plataforma, no ~ conteste*|escrib*|respond*|mand* ~ aqui|por|aca, aqui|aca no ~ conteste*|escrib*|respond*, otro correo`,
    it: `
      continu*|proseg*|passa*|parl*|scriv*|contatt*|sent*|raggiung*|aggiung*|trov*|rispond*|spost*|chiam*|mand* ~ #channel, #channel ~ meglio|piu|prefer*|comod*|facil*|veloc*
      ha|hai|usa|usi|qual|suo|tuo|mio|via|tramite|dia|dammi ~ #channel, mail|email|posta|indirizzo|numero|telefono|casella privat*|personal*|dirett*, di rado|raro
      raramente|quasi|poco ~ qui|linkedin|piattaforma|entro|controllo|apro|mai, non ~ entro|controllo|apro|uso|leggo ~ spesso|linkedin|qui|mai, quasi mai ~ qui|linkedin|entro
      parl*|continu*|scriv*|sent*|discut* ~ altrove|fuori|altro|altra ~ linkedin|qui|piattaforma|canale|parte|app, parl*|continu*|scriv*|discut* altrove
      fuori da|di linkedin|qui|piattaforma, suo|tuo|mi|dammi|lasci*|mand*|qual ~ numero|cellulare|telefono|email|mail
      scriv*|rispond*|contatt*|chiam* ~ a|al|su|mi ~ #mail|#phone|numero|mail|cellulare, scrivimi|mi scriva|chiamami ~ mail|numero|indirizzo|#mail|#phone
      mio|mia|ecco|al numero|mail|cellulare|indirizzo ~ #mail|#phone, mio|al|qui|ecco #phone|#mail, aggiungimi|aggiunga`,
    pt: `
      continu*|segu*|pass*|fal*|convers*|escrev*|contat*|contact*|encontr*|adicion*|respond*|mud*|cham*|lig*|mand* ~ #channel, #channel ~ melhor|mais|prefer*|facil|rapid*|pratic*
      tem|tens|usa|qual|seu|teu|meu|via|pelo|por|passa|passe ~ #channel, email|mail|correio|numero|telefone|conta|celular particular*|privad*|pessoa*|diret*
      rara* ~ aqui|linkedin|plataforma|entro|vejo|abro|uso, quase nunca ~ aqui|linkedin|entro|vejo|abro, nao ~ entro|vejo|abro|uso|olho ~ muito|linkedin|aqui|frequencia|sempre
      fal*|convers*|continu*|escrev*|trat* ~ fora|outro|outra ~ linkedin|aqui|plataforma|canal|lugar|lado|app, fora do|da|d linkedin|plataforma|aqui
      seu|teu|me|deixe|passe|mande|qual ~ numero|celular|telemovel|telefone|email|whats
      escrev*|respond*|contat*|contact*|lig*|mand* ~ para|a|ao|me|no ~ #mail|#phone|numero|email|celular|telemovel
      meu|minha|este|aqui numero|email|celular|telemovel|telefone ~ #mail|#phone, meu|para|aqui|e #phone|#mail, me ~ adicion*, adicione me
      nada|nao ~ por aqui ~ endereco|email|escrev*, por favor nada ~ aqui, nao ~ escrev*|respond* ~ por|aqui`,
    nl: `
      verder|doorgaan|overstap*|schrijf*|praat|praten|spreek*|spreken|bereik*|contact*|toevoeg*|voeg|antwoord*|app|appen|bel|stuur|vind* ~ #channel
      #channel ~ verder|liever|beter|makkelijk*|sneller|handig*|praten|bereik*|schrijven|contact
      heeft|heb|gebruikt|uw|jouw|je|mijn|via|op ~ #channel ~ liever|beter|verder|nummer|contact|chatten|praten, hebt|heeft|heb|gebruikt|uw|jouw|via|mijn #channel
      prive|persoonlijke mail*|mailadres|emailadres|nummer|adres|telefoon*|email, privemail|priveadres|privenummer
      zelden|nauwelijks|weinig|bijna|amper ~ hier|linkedin|online|platform|kijk, kijk|lees|open|log|gebruik ~ zelden|nauwelijks|amper|niet ~ hier|linkedin|vaak|in|berichten
      niet vaak|veel ~ hier|linkedin, elders|ergens anders ~ praten|verder|schrijven|spreken
      praten|verder|schrijven|spreken ~ elders|buiten|ander ~ linkedin|hier|platform|kanaal, buiten|van linkedin|platform ~ verder|praten|af|om
      uw|jouw|je|geef|stuur ~ telefoonnummer|mobiel|nummer|mailadres|emailadres ~ geven|sturen|delen|mij|me|hebben
      geef|stuur|deel|wat ~ uw|jouw|je ~ telefoonnummer|mobiele|nummer|mailadres
      schrijf*|mail|bel|antwoord*|bereik*|app|stuur ~ mij|me|naar|op|via ~ #mail|#phone|nummer|mailadres|adres, mijn|op|hier|naar ~ #phone|#mail, voeg ~ mij|me ~ toe`,
    pl: `
      kontynu*|przejdz*|przejsc|przenies*|rozmaw*|pisz*|napisz*|kontakt*|dodaj*|odpowi*|odezw*|pogada*|zadzwon*|znajdz* ~ #channel
      #channel ~ lepiej|wygodn*|latw*|szybc*|wole|kontynu*|pisac|rozmaw*, ma|masz|uzywa*|pan*|twoj|moj|przez|podaj*|jaki ~ #channel
      prywatn*|osobist* ~ mail*|adres*|numer*|skrzynk*|telefon*|poczt*|email*, rzadko|prawie ~ tu|tutaj|linkedin*|zaglad*|sprawdz*|jestem|nigdy
      nie ~ zaglad*|sprawdz*|uzyw*|logu* ~ czesto|linkedin*|tu|tutaj|regularn*, gdzie indziej, poza ~ linkedin*|platform*|tym portalem
      rozmaw*|kontynu*|pisz*|pogada* ~ poza|inn* ~ linkedin*|platform*|kanal*|miejsc*|tu, podaj*|poda*|przesl*|podac|zostaw*|jaki ~ numer*|telefon*|mail*|adres
      pan*|twoj* ~ numer|telefon*|mail ~ poda*|poprosz*|prosze, napisz*|pisz*|zadzwon*|odpisz*|kontakt* ~ na|pod|do ~ #mail|#phone|numer*|mail*|adres*
      moj|moja|oto|pod|na numer|mail|telefon|adres ~ #mail|#phone, moj|pod|na|oto #phone|#mail, dodaj* mnie ~ do|kontakt*|#phone`,
    ru: `
      продолж*|перейд*|перейти|перемест*|общ*|поговор*|пиш*|напиш*|спиш*|связ*|свяж*|добав*|ответ*|позвон*|созвон*|найд* ~ #channel
      #channel ~ удобн*|лучше|проще|быстр*|продолж*|пиш*|напиш*|общ*|свяж*, есть|какой|ваш|ваш*|мой|через|дайте|скиньте|пользуетесь|пришлите ~ #channel
      личн*|частн* ~ почт*|адрес*|номер*|телефон*|ящик*|мейл*|email*, редко|почти|нечасто ~ здесь|сюда|линкедин*|linkedin|захожу|проверяю|бываю|никогда
      не ~ захожу|проверяю|пользуюсь|бываю ~ часто|здесь|сюда|linkedin|регулярно, в другом месте|канале|мессенджере, вне|за ~ linkedin|линкедин*|платформ*|пределами
      общ*|поговор*|продолж*|обсуд* ~ не|вне|другом|другое ~ здесь|linkedin|линкедин*|платформ*|мессенджер*|мест*
      дайте|пришлите|скиньте|оставьте|какой|подскажите ~ номер*|телефон*|почт*|адрес*|мейл*, ваш* ~ номер|телефон*|почту|мобильн* ~ пришл*|дайте|скинь*|мож*
      пишите|напишите|звоните|позвоните|ответьте|свяжитесь ~ на|по|мне ~ #mail|#phone|номер*|почт*|адрес*, мой|моя|вот|на|по номер|почта|телефон|адрес|почту ~ #phone|#mail
      мой|на|вот|по #phone|#mail, добавьте меня, здесь не ~ пиш*|отвеч*|обсужд*, не ~ пиш*|отвеч*|обсужд* ~ здесь`,
    zh: `
      加 #channel, 加我 ~ #channel, 用 ~ #channel ~ 聊|联系|沟通|谈|方便, #channel ~ 聊|联系我|沟通|方便|更快|细谈|号, 换到|转到|改用|移到|换成 ~ #channel, 您的|你的|我的 #channel, 有 #channel 吗, 您有|你有 ~ #channel
      私人邮箱|个人邮箱|私人邮件|私人电话|私人号码|私人手机|个人电话|个人手机|手机号|电话号码, 很少 ~ 上线|登录|看这里|用这个|上这个|看消息|用领英|上领英, 不常 ~ 上线|登录|看|用|上, 换个地方|换个平台|换个渠道|别的平台|别的渠道|其他平台|其他渠道|站外|私聊|线下聊
      这里不方便|这里说话不方便|平台上不方便|这里聊不方便, 发到|写到|发邮件到|打我电话|打给我|拨打 ~ #mail, 打给我|拨打|电话是|手机是|号码是 ~ #phone, 发到|写信到|发邮件到|邮箱是 ~ #mail, 我的邮箱|我的电话|我的手机|我的号码 ~ #mail, 我的电话|我的手机|我的号码 ~ #phone
      扫码加|扫二维码加|扫一扫加, 加我`,
  },
  unless: {
    en: `
      stay|keep|continue|remain|reply|answer here, no|not need ~ #channel|leave|elsewhere, public|news|our #channel
      #channel group|channel|bot|api|integration|outage|backend|protocol|desktop|client|stickers, grandma|grandmother|mum|mom|mother|kids|scam*|fraud*|beware, unsubscribe
      add me ~ linkedin, #channel is ~ public|open, read ~ on #channel that`,
    fr: `
      rest*|repond*|continu* ici|sur linkedin, pas|inutile|besoin ~ #channel|quitter|ailleurs, notre|public|publique #channel, pas|besoin|inutile ~ #channel
      #channel ~ public*|groupe|api|panne|bot|integration, canal|chaine|groupe ~ #channel, grand|mamie|maman|enfants, arnaque*|escroc*, facture`,
    de: `
      bleib*|hier|linkedin ~ bleiben|antworten, nicht|unnotig|kein ~ #channel ~ notig|wechsel*|gehen, nicht notig|notwendig ~ #channel, unser*|offentlich* #channel
      offentlich*|gruppe|kanal|bot|api|schnittstelle|ausfall ~ #channel, #channel ~ kanal|gruppe|bot|api|schnittstelle|ausfall|offentlich, oma|opa|mutter|kinder|enkel*
      betrug*|betruger*|masche, antworten sie|einfach hier`,
    es: `
      qued*|segui*|contin*|respond* ~ por aqui, respond* aqui, no ~ hace falta|necesari* ~ #channel|salir|pasar, no necesari* ~ #channel, nuestro|publico #channel
      canal|grupo|bot|api|integracion|caida ~ #channel, #channel ~ canal|grupo|bot|api|public*|caida, abuela|mama|ninos|nietos, estafa*|fraude*`,
    it: `
      rest*|rispond* ~ qui, non ~ serve|necessari*|bisogno ~ #channel, nostro|pubblico #channel, canale|gruppo|bot|api ~ #channel, #channel ~ canale|gruppo|bot|api|pubblic*
      nonna|nonno|mamma|bambini, truff*`,
    pt: `
      fiqu*|respond*|continu* ~ por aqui, nao ~ precisa|necessari*|preciso ~ #channel, nosso|publico #channel, canal|grupo|bot|api ~ #channel
      #channel ~ canal|grupo|bot|api|public*, avo|vovo|mae|criancas, golpe|fraude`,
    nl: `
      blijf*|antwoord* ~ hier, niet nodig|hoeft ~ #channel, #channel ~ niet nodig, hoeft niet|niets ~ #channel, ons|onze|openba* #channel, kanaal|groep|bot|api ~ #channel
      #channel ~ kanaal|groep|bot|api|openbaar|storing, oma|opa|moeder|kinderen, oplicht*|fraude`,
    pl: `
      zostan*|odpowi*|odpisz*|pisz* ~ tutaj, zostan*|odpis* ~ tu, nie trzeba|potrzeb* ~ #channel, nasz*|publiczn* #channel, kanal|grup*|bot|api ~ #channel
      #channel ~ kanal|grup*|bot|api|publiczn*|awari*, babci*|mama|dzieci, oszust*`,
    ru: `
      остан*|ответ*|пиш* ~ здесь, не ~ нужно|надо|обязательно ~ #channel, наш*|публичн* #channel, канал*|групп*|бот|апи|api ~ #channel
      #channel ~ канал*|групп*|бот|api|публичн*|сбой, бабушк*|дедушк*|мама|дети, мошенник*|обман*`,
    zh: `
      不用 ~ #channel, 不必 ~ #channel, 不需要 ~ #channel, 在这里回复|直接在这里|就在这里|留在这里|继续在这里, 公众号|频道是公开|小程序开发|接口|群公告, 奶奶|外婆|妈妈|孩子|诈骗|骗子`,
  },
});
