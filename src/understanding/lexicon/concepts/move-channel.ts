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
      what|share|send|give|leave|have|drop|got|exchange|tell|need|are ~ #channel, your|my|via|over|through #channel
      private|personal|direct|other email|mail|address|inbox|phone|number|line|cell|mobile|mailbox
      rarely|seldom|hardly|barely check|use|open|read|see|look|log|visit|come
      t|not|never check|use|open|look|log|see|read ~ often|much|regularly|daily|frequently|every|linkedin|here
      notifications ~ here|linkedin|off|miss
      talk|discuss|continue|chat|write|speak|go|details|conversation|communicat*|message* ~ elsewhere|outside|off|another|other|different|away ~ here|linkedin|platform|place|channel|app|site|chat|way
      elsewhere ~ talk|chat|continue|speak, talk|chat|continue|speak|discuss ~ elsewhere
      another|other|different|alternative|safer|private|convenient|direct channel|app|messenger ~ talk|chat|continue|communicat*|write|reach|prefer|use
      off this|the|of platform|linkedin|site, outside linkedin|platform, leave linkedin
      not|rather|better|than ~ over|on|via|through linkedin|platform|inbox
      give|send|share|drop|leave|have|what|need|tell|get ~ your|my phone|mobile|cell|email|mail|handle|nickname|username|number
      your ~ phone|mobile|cell|private|personal ~ number|email
      reach|write|contact|call|text|message|ping|email|mail|reply|answer|respond ~ me|us|on|to|at ~ #mail|#phone|number|phone|gmail|address
      my|here number|phone|email|mail|handle|id|username|contact ~ #phone|#mail|below
      my|here|this is|on|at #phone|#mail, add me ~ there|contact|contacts|phone|#phone|#link|friend
      scan ~ qr|code ~ add|chat|contact|me
      linkedin|platform|site ~ rarely|limited|slow|inconvenient|unreliable|monitored|watched|blocked|unstable|unsafe|insecure|clumsy|awkward|place`,
    fr: `
      continu*|poursuiv*|passer|passons|parler|parlons|discut*|ecri*|contact*|joindre|joignez|joignable|ajout*|retrouv*|repondre|repondez|echang*|bascul*|appel*|trouv*|envoy* ~ #channel
      #channel ~ plus|mieux|plutot|pratique|simple|facile|rapide*|rapidement|prefer*|sur
      avez|as|quel|quelle|votre|ton|donn*|envoy*|laiss*|via|par|mon|disponible ~ #channel
      sur #channel ~ plutot|plus|stp|svp|mieux|prefer*
      rarement|guere|peu|jamais|presque ~ ici|linkedin|messagerie|plateforme|connecte*|ouvre|consulte|regarde|vais|viens
      ne|n ~ consulte|ouvre|regarde|connecte|vais|viens|lis ~ pas|guere|rarement|jamais|peu|presque ~ souvent|ici|linkedin|messages|messagerie|plateforme
      mail|adresse|messagerie|boite|email|courriel|numero|telephone|portable|ligne prive*|perso*|direct*
      votre|ton|vos|tes|laiss*|donn*|envoy*|avoir|quel ~ numero|portable|mail|email|adresse|telephone|coordonnees|pseudo
      ecri*|repond*|contact*|appel*|joindre|joignez|envoy* ~ moi|a|me|nous|au|sur ~ #mail|#phone|adresse|numero|mail
      mon|mes|voici|ma numero|mail|adresse|telephone|portable|email|identifiant, mon|ma|voici|sur|au ~ #mail|#phone
      ailleurs ~ parl*|discut*|continu*|qu ici
      parl*|discut*|continu*|poursuiv*|echang* ~ ailleurs|hors|dehors|autre|autrement|directement ~ linkedin|ici|plateforme|reseau|canal|lieu|biais|moyen
      en dehors|hors de|d linkedin|plateforme|reseau|ici
      pas|eviter|plutot que|qu ~ ici|linkedin|plateforme ~ parl*|discut*|continu*|echang*
      linkedin|plateforme|site ~ peu|pas|rarement|surveill*|lent|bloque*|limite*|instable|pratique|lieu
      ajoutez|ajoute moi|contact, quitt* linkedin`,
    de: `
      weiter|weiterschreib*|weiterred*|fortsetz*|fortfuhr*|wechsel*|schreib*|sprech*|red*|unterhalt*|erreich*|meld*|kontakt*|hinzufug*|austausch*|telefonier*|umsteig*|antwort*|find* ~ #channel
      #channel ~ schreib*|weiter*|fortsetz*|wechsel*|erreich*|meld*|kontakt*|austausch*|antwort*|umsteig*|sprech*|red*
      #channel ~ einfacher|schneller|lieber|bequemer|besser|sicherer|angenehmer|praktischer|erreichbar|bevorzug*
      lieber|besser ~ #channel, haben|hast|nutz*|gib|geben|schick*|ihr|dein|uber|via|per|mein|meine ~ #channel
      privat* ~ mail*|mailadresse|email*|adresse|nummer|handy*|postfach|telefon*|handynummer|leitung
      selten|kaum|nie|fast|ungern ~ hier|linkedin|plattform|online|postfach|nachrichten
      schau*|les*|sehe|bin|logge|offne ~ selten|kaum|nie|ungern ~ hier|linkedin|rein|herein|online|nach|postfach|nachrichten
      nicht oft|regelmassig|haufig ~ hier|linkedin|online|plattform
      hier|linkedin|plattform ~ nicht oft|regelmassig|haufig, hier|linkedin ~ selten|kaum
      woanders|anderswo|anderer|anderen|andere|anderem ~ weg*|kanal|plattform|stelle|ort ~ sprech*|weiter*|schreib*|red*|austausch*|fortsetz*
      sprech*|weiter*|schreib*|red*|austausch*|besprech* ~ woanders|anderswo|ausserhalb|anderem|anderen|hier
      ausserhalb|weg ~ linkedin|plattform|netzwerks|dieser
      nicht|ungern|lieber|statt ~ hier|linkedin|plattform ~ besprech*|bereden|sprech*|schreib*|austausch*|sondern|red*
      ihre|ihren|ihr|deine|dein ~ nummer|handynummer|telefonnummer|mailadresse|emailadresse|mobilnummer|durchwahl|adresse ~ geben|schick*|mitteil*|senden|haben|nennen|hinterlass*|verraten
      geben|gib|schick*|senden|nennen|wie|haben|hatten|welche ~ ihre|ihren|deine|deinen ~ nummer|handynummer|telefonnummer|mailadresse|mobilnummer|mail
      schreib*|ruf*|meld*|antwort*|erreich*|kontakt* ~ mir|mich|uns|unter|an|auf ~ #mail|#phone|nummer|mail|handy|adresse
      meine|mein|hier|das|unter|an nummer|mail|handynummer|mailadresse|adresse|telefonnummer|handy ~ #mail|#phone
      mein|meine|unter|hier|an #mail|#phone, fugen|fuge ~ mich ~ hinzu
      linkedin|plattform|seite ~ uberwacht|langsam|unpraktisch|unzuverlass*|mitgelesen|unsicher|umstandlich|eingeschrankt
      meine|mir ~ kontakt* ~ speicher*|hinzu`,
    es: `
      contin*|segui*|sigamos|siga|sigue|pas*|habl*|convers*|charl*|escrib*|contact*|localiz*|agreg*|anad*|encontr*|respond*|mud*|mover*|move*|cambi*|comuni*|llam*|chate*|mand*|envi* ~ #channel
      #channel ~ mas|mejor|prefier*|comod*|facil|rapid*|practic*|segur*|contact*|localiz*
      tiene|tienes|usa|usas|cual|su|tu|mi|por|via|deme|dame|mande|paseme|pasame ~ #channel
      correo|mail|email|numero|telefono|cuenta|linea|buzon privad*|personal*|particular*|direct*
      rara|casi|apenas|poco ~ entro|reviso|uso|miro|abro|leo|nunca ~ aqui|linkedin|plataforma|esto|mensajes|vez|red
      rara|casi|apenas vez|nunca ~ entro|reviso|uso|miro|abro|leo|conecto
      no|apenas|nunca|poco entro|reviso|uso|miro|abro|leo|conecto ~ mucho|menudo|linkedin|aqui|frecuencia|plataforma
      habl*|convers*|contin*|segu*|sigamos|escrib*|charl*|trat* ~ otro|otra|fuera|fuera|parte|lugar ~ canal|via|lado|lugar|sitio|medio|aqui|linkedin|plataforma|red|parte|app
      fuera de|d ~ linkedin|plataforma|aqui|red, mejor|prefiero no|fuera|lejos ~ aqui|linkedin|plataforma
      no|mejor por|en ~ aqui|linkedin|plataforma ~ sino|mejor|prefier*|habl*|trat*
      su|tu|deme|dame|mande*|envi*|pase*|pasame|deje*|cual|comparta* ~ numero|telefono|celular|movil|correo|mail|email
      escrib*|respond*|contact*|llam*|mand*|localiz* ~ a|al|en|me ~ #mail|#phone|numero|correo|mail|telefono|movil|celular
      mi|este|aqui|es|al|a numero|correo|telefono|celular|movil|mail ~ #mail|#phone, mi|al|aqui|es|a #phone|#mail
      agreg*|anad* ~ me|contacto*|#phone|numero, agregueme|agregame|anadame|anademe
      linkedin|plataforma|sitio|red ~ lent*|vigilad*|limitad*|incomod*|insegur*|controlad*|inestable|apenas|rara
      deje*|salg* ~ linkedin|plataforma`,
    it: `
      continu*|proseg*|passa*|parl*|scriv*|contatt*|sent*|raggiung*|aggiung*|trov*|rispond*|spost*|chiam*|mand* ~ #channel
      #channel ~ meglio|piu|prefer*|comod*|facil*|veloc*
      ha|hai|usa|usi|qual|suo|tuo|mio|via|tramite|dia|dammi ~ #channel
      mail|email|posta|indirizzo|numero|telefono|casella privat*|personal*|dirett*, di rado|raro
      raramente|quasi|poco ~ qui|linkedin|piattaforma|entro|controllo|apro|mai
      non ~ entro|controllo|apro|uso|leggo ~ spesso|linkedin|qui|mai, quasi mai ~ qui|linkedin|entro
      parl*|continu*|scriv*|sent*|discut* ~ altrove|fuori|altro|altra ~ linkedin|qui|piattaforma|canale|parte|app
      parl*|continu*|scriv*|discut* altrove, fuori da|di linkedin|qui|piattaforma
      suo|tuo|mi|dammi|lasci*|mand*|qual ~ numero|cellulare|telefono|email|mail
      scriv*|rispond*|contatt*|chiam* ~ a|al|su|mi ~ #mail|#phone|numero|mail|cellulare
      scrivimi|mi scriva|chiamami ~ mail|numero|indirizzo|#mail|#phone
      mio|mia|ecco|al numero|mail|cellulare|indirizzo ~ #mail|#phone, mio|al|qui|ecco #phone|#mail
      aggiungimi|aggiunga`,
    pt: `
      continu*|segu*|pass*|fal*|convers*|escrev*|contat*|contact*|encontr*|adicion*|respond*|mud*|cham*|lig*|mand* ~ #channel
      #channel ~ melhor|mais|prefer*|facil|rapid*|pratic*
      tem|tens|usa|qual|seu|teu|meu|via|pelo|por|passa|passe ~ #channel
      email|mail|correio|numero|telefone|conta|celular particular*|privad*|pessoa*|diret*
      rara* ~ aqui|linkedin|plataforma|entro|vejo|abro|uso, quase nunca ~ aqui|linkedin|entro|vejo|abro
      nao ~ entro|vejo|abro|uso|olho ~ muito|linkedin|aqui|frequencia|sempre
      fal*|convers*|continu*|escrev*|trat* ~ fora|outro|outra ~ linkedin|aqui|plataforma|canal|lugar|lado|app
      fora do|da|d linkedin|plataforma|aqui
      seu|teu|me|deixe|passe|mande|qual ~ numero|celular|telemovel|telefone|email|whats
      escrev*|respond*|contat*|contact*|lig*|mand* ~ para|a|ao|me|no ~ #mail|#phone|numero|email|celular|telemovel
      meu|minha|este|aqui numero|email|celular|telemovel|telefone ~ #mail|#phone, meu|para|aqui|e #phone|#mail
      me ~ adicion*, adicione me`,
  },
  unless: {
    en: `
      stay|keep|continue|remain|reply|answer here, no|not need ~ #channel|leave|elsewhere, public|news|our #channel
      #channel group|channel|bot|api|integration|outage|backend|protocol|desktop|client|stickers
      grandma|grandmother|mum|mom|mother|kids|scam*|fraud*|beware, unsubscribe, add me ~ linkedin
      #channel is ~ public|open, read ~ on #channel that`,
    fr: `
      rest*|repond*|continu* ici|sur linkedin, pas|inutile|besoin ~ #channel|quitter|ailleurs
      notre|public|publique #channel, pas|besoin|inutile ~ #channel
      #channel ~ public*|groupe|api|panne|bot|integration, canal|chaine|groupe ~ #channel, grand|mamie|maman|enfants
      arnaque*|escroc*, facture`,
    de: `
      bleib*|hier|linkedin ~ bleiben|antworten, nicht|unnotig|kein ~ #channel ~ notig|wechsel*|gehen
      nicht notig|notwendig ~ #channel, unser*|offentlich* #channel
      offentlich*|gruppe|kanal|bot|api|schnittstelle|ausfall ~ #channel
      #channel ~ kanal|gruppe|bot|api|schnittstelle|ausfall|offentlich, oma|opa|mutter|kinder|enkel*
      betrug*|betruger*|masche, antworten sie|einfach hier`,
    es: `
      qued*|segui*|contin*|respond* ~ por aqui, respond* aqui, no ~ hace falta|necesari* ~ #channel|salir|pasar
      no necesari* ~ #channel, nuestro|publico #channel, canal|grupo|bot|api|integracion|caida ~ #channel
      #channel ~ canal|grupo|bot|api|public*|caida, abuela|mama|ninos|nietos, estafa*|fraude*`,
    it: `
      rest*|rispond* ~ qui, non ~ serve|necessari*|bisogno ~ #channel, nostro|pubblico #channel
      canale|gruppo|bot|api ~ #channel, #channel ~ canale|gruppo|bot|api|pubblic*, nonna|nonno|mamma|bambini, truff*`,
    pt: `
      fiqu*|respond*|continu* ~ por aqui, nao ~ precisa|necessari*|preciso ~ #channel, nosso|publico #channel
      canal|grupo|bot|api ~ #channel, #channel ~ canal|grupo|bot|api|public*, avo|vovo|mae|criancas, golpe|fraude`,
  },
});
