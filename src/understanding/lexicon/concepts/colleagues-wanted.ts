import { defineConcept } from '../concept-lexicon.ts';

/** They want to be led on to others. Leading the person on to their own colleagues is another matter. */
export const colleaguesWanted = defineConcept({
  id: 'colleagues-wanted',
  says: {
    en: `
      introduc*|connect|refer|link|hook|acquaint|recommend|suggest|point|direct|name|nominate|bring me|us|him|them|our|client ~ @colleague, put|get me|us|him|them ~ touch|contact
      put ~ in touch|contact with ~ @colleague|@organisation
      know|recommend|suggest|name|propose|identify|nominate|think ~ anyone|anybody|someone|somebody|others|other|colleague*|friend*|people|person ~ @organisation|field|similar|access|same|former|works|working|like|background|else
      anyone|anybody|someone|somebody|people|others else|other ~ @organisation|know|think|help|talk|speak
      who ~ else|other ~ might|could|would ~ help|interested|willing|open|speak|talk|contribute
      introduction*|intro|intros|referral* ~ your|other|further|suitable|colleague*|people|@organisation
      names|name|contacts|contact|emails|numbers|list|profiles ~ colleague*|coworker*|teammate*|engineer*|staff|officials|officers|people|members|experts|specialists
      bring|invite|involve|ask|approach|encourage ~ your|other|some colleague*|friend*|teammate*|coworker*|contacts|supervisor*|boss
      any|other|more|some|few|further|former colleague*|friend*|contacts|peers|acquaintance*|coworker*|classmate*|teammate* ~ who|interested|willing|might|could|open|similar|same|join|participate|field
      your colleague*|friend*|peers|coworker*|classmate*|teammate* ~ interested|willing|might|could|like|open|similar|same|join|participate|field|benefit
      for each|every|any ~ introduction*|referral*|person|colleague*|contact, from|in|within|through|tap|among your ~ network|circle|contacts|rolodex
      pass|forward|give|hand ~ my|our ~ contact|number|details|card|name|offer ~ colleague*|friend*|coworker*|supervisor*|someone|people
      second|another|additional|further|third person|expert|colleague|voice|source|specialist ~ from|in|at|inside|your @organisation|field
      who ~ your ~ team|office|department|unit|lab ~ also|too|might|could ~ like|help|interested|join|talk|open
      friend*|colleague*|coworker*|classmate*|someone|somebody|anyone ~ yours|your ~ willing|help|talk|join|interested|open|might|could
      give|send|tell|list|write ~ their names|numbers|mobiles, first names, per|each introduction|referral, introduce two|three|one|some|several of|from
      which|what two|three|one|others from|in your ~ invite|ask|talk|approach|contact, two|three|other colleagues|people ~ vouch|same project|similar standing
      list ~ colleagues|team|members ~ with|departments|names|responsib*`,
    fr: `
      presenter|presentez|present*|introduire|introduis*|recommand*|indiqu*|signal*|suggere*|orient*|nommer|nommez|citer ~ @colleague ~ @organisation|qui|domaine|equipe|interess*|chez
      me|nous presenter|presenter|introduire|orienter|recommander ~ @colleague, mettre|mettez|met en contact|relation ~ avec|@colleague|@organisation
      me|nous mettre|mettez en contact|relation
      connaissez|connais|connaitriez|sauriez|pensez|voyez|auriez|avez ~ quelqu|personne*|collegue*|amis|gens|autres|expert*|contact*|specialiste* ~ @organisation|domaine|qui|pourrai*|interess*|ouvert*|disponible*|meme
      nom|noms|coordonnees|contact|contacts|liste|mails|numero*|adresses|profils ~ collegue*|responsables|ingenieur*|agents|fonctionnaires|membres|personnes|expert*|superieur*|chef*|specialistes
      un|une|vos|autre|autres|ancien*|certains|des collegue*|amis|camarade*|connaissance*|homologue* ~ interess*|pourrai*|ouvert*|pret*|disponible*|aider|parler|partant*|voudrai*|souhait*|volontaire*
      impliquer|invitez|inviter|associer|amener|amenez|parlez|proposer|proposez ~ vos|autre*|un|une collegue*|amis|superieur*|contacts
      pour chaque ~ personne|collegue*|contact|parrain*|recommand*|introduc*
      dans|par|via|mobiliser|parmi ~ votre|vos reseau|entourage|carnet|cercle|contacts|relations|connaissances, qui d autre ~ pourrait|parler|interess*|aider
      autre*|deuxieme|second|seconde personne|expert|collegue|voix|source|interlocuteur ~ @organisation|chez
      transmettre|transmettez|donnez|passez|faites ~ mes|nos|mon coordonnees|contact|numero|carte|nom ~ collegue*|amis|quelqu|superieur*
      donnez|envoyez|indiquez|citez|nommez ~ prenom*|noms ~ collegue*|equipe|qui|anciens|deux|trois|et, donnez|envoyez|indiquez|citez ~ deux|trois|quelques prenom*|noms|collegue*
      quelqu ~ reste|travaille ~ peut|pourrait`,
    de: `
      vorstell*|bekannt|empfehl*|empfiehl*|nenn*|vermittel*|verbind*|verweis*|benenn*|weiterempfehl*|vorschlag* ~ @colleague ~ @organisation|die|der|aus|bei|im|konnte*|mochte*
      mir|mich|uns|unserem ~ @colleague ~ vorstell*|empfehl*|nenn*|vermittel*|bekannt*, kontakt|verbindung ~ mit|zu|zum|zur ~ @colleague ~ herstell*|bring*|vermittel*|aufbau*
      kontakt|verbindung ~ herstell*|vermittel*|bring* ~ @colleague|@organisation, mich|uns ~ in kontakt|verbindung|beruhrung
      kenn*|wissen|wusste*|wussten|fallt|fallen|hatten|haben ~ jemand*|noch|andere*|weitere*|kolleg*|leute|person*|freund*|bekannte*|fachleute|ein ~ @organisation|bereich|der|die|ein|interess*|offen|helfen|ahnlich*
      name*|namen|kontaktdaten|kontakte|liste|mailadressen|telefonnummern|durchwahl*|profile ~ kolleg*|zustandig*|ingenieur*|mitarbeit*|referent*|beamt*|ansprechpartner*|vorgesetzt*|leute|fachleute|personen|experte*
      kolleg*|freund*|bekannte*|kommiliton*|kamerad*|vorgesetzt* ~ interess*|bereit|offen|helfen|mitmachen|konnte*|wurde*|lust|reden|sprechen ~ wurde*|konnte*|ware*|waren|haben|mit|uns|sein|auch
      weitere*|andere*|ehemalige*|fruhere*|ihre*|deine* ~ kolleg*|freunde|bekannte ~ interess*|bereit|offen|konnte*|mitmach*|helfen|gewinnen|einbezieh*|mitbring*|ansprech*|ansprich*
      fur jede*|jeden ~ kontakt|person|kolleg*|empfehlung*|vermittlung*
      aus|in|uber|im ~ ihrem|deinem|ihr|dein ~ netzwerk|umfeld|bekanntenkreis|kollegenkreis|kontakte*|adressbuch|kreis, wer ~ sonst|noch ~ konnte|wurde|interess*|helf*|reden
      noch|zweite*|weitere* ~ person|stimme|experte*|kolleg*|ansprechpartner*|quelle ~ aus|in|bei|im|der ~ @organisation
      meine*|unsere* ~ kontaktdaten|nummer|karte|namen|kontakt ~ weitergeb*|weiterleit*|geben ~ kolleg*|freund*|jemand*|vorgesetzt*, vermittlungspramie|empfehlungspramie
      nenn*|geb*|schreib*|schick* ~ zwei|drei|paar|einige ~ namen|vornamen|kolleg*, wen|welche zwei|drei|kolleg* ~ einladen|ansprechen|fragen|aus`,
    es: `
      present*|introduc*|recomend*|recomiend*|indic*|suger*|nombr*|refer*|refier*|vincul*|conect* ~ @colleague ~ @organisation|que|interes*|campo|su|tu
      me|nos present*|recomend*|recomiend*|conect*|refier* ~ @colleague
      presentar*|presentarme|presentarnos|presenteme|presenteme|recomendarme|recomendarnos|conectarme|conectarnos ~ @colleague
      poner*|pongame|ponganos|ponerme|ponernos ~ en contacto, contacto con ~ @colleague ~ @organisation|que|su
      conoce|conoces|conoceria|sabe|sabria|tiene|tienes|tendria|piensa ~ alguien|colega*|companer*|amig*|otro*|otra*|gente|persona*|expert*|especialist* ~ @organisation|que|interes*|pueda*|podria*|dispuest*|similar*
      nombre*|datos|contacto*|lista|correos|telefonos|perfiles ~ de ~ colega*|companer*|responsables|ingenier*|funcionari*|personas|expert*|superior*|jefe*|miembros|especialist*
      otro*|otra*|sus|tus|algun*|antigu*|unos|dos|ex colega*|companer*|amig*|conocid*|contactos ~ interes*|dispuest*|pueda*|podria*|quier*|quisier*|ayud*|hablar|particip*|mismo
      involucr*|invit*|incluy*|traig*|traer ~ su|sus|tu|otro*|algun* ~ colega*|companer*|amig*|contactos, por cada ~ persona|colega*|companer*|contacto|recomend*|referid*
      dentro|entre|por|a de|su|traves ~ su|sus|tu red|entorno|circulo|contactos|agenda|conocidos, quien ~ mas ~ podria|puede|quiera|interes*|ayudar|hablar
      segund*|otr* persona|voz|fuente|expert*|colega*|companer* ~ @organisation|en|de
      pase*|de|entregue*|comparta ~ mi|mis|nuestro* datos|contacto|numero|tarjeta ~ colega*|companer*|amig*|jefe*
      mand*|envi*|deme|dame|list* ~ nombre*|telefono* ~ dos|tres|companer*|colega*, telefono|nombre|contacto de ~ dos|tres|algun* companer*|colega*`,
    it: `
      present*|introdur*|segnal*|suggeri*|raccomand*|indic*|nomin* ~ @colleague ~ @organisation|che|suo|sua|tuo|interess*
      presentarmi|presentarci|presentami|presentarmi ~ @colleague, mett* ~ in contatto, contatto con ~ @colleague ~ @organisation|che|suo
      conosc*|ha|avrebbe|sa|pensa* ~ qualcuno|qualche|altr*|collega|colleghi|amic*|esperti|persone ~ @organisation|che|interess*|dispost*|potrebb*|possa
      nom*|contatt*|elenco|recapit* ~ colleghi|funzionar*|ingegner*|responsabil*|persone|espert*|superior*
      altr*|suo|suoi|tuo|tuoi|qualche|ex|un collega|colleghi|amic*|conoscent* ~ interess*|dispost*|potrebb*|vorrebb*|aiut*|parlare|partecip*
      coinvolg*|invit*|port* ~ colleg*|amic*|superior*, per ogni ~ persona|collega|contatto, nella|tra|sua|tua rete|cerchia|contatti ~ qualcuno|persone|qualche|altri
      qualcun altro ~ @organisation|team, chi ~ fra|tra ~ colleghi, mi|ci ~ dica|dia ~ nomi|due|colleghi`,
    pt: `
      apresent*|indic*|recomend*|suger*|nome* ~ @colleague ~ @organisation|que|seu|sua|interess*|area, me|nos apresent*|indic*|recomend* ~ @colleague
      coloc*|por|ponha ~ em contato|contacto, contato|contacto com ~ @colleague ~ @organisation|que|seu
      conhec*|sabe|tem|teria|lembra ~ alguem|algum*|outr*|coleg*|amig*|pessoa*|especialist* ~ @organisation|que|interess*|dispost*|pudesse|possa|poderia
      nome*|contato*|contacto*|lista|telefones ~ de ~ coleg*|funcionari*|engenheir*|responsave*|pessoas|especialist*|superior*|chefe*
      outr*|seu|seus|algum*|ex|um|dois coleg*|amig*|conhecid* ~ interess*|dispost*|poderi*|pudesse*|quis*|ajud*|falar|particip*, envolv*|convid*|traz* ~ coleg*|amig*|superior*
      por cada|para ~ pessoa|coleg*|contato ~ indic*|apresent*, por|para cada coleg*|pessoa|contato|indicac*, na|em|pela|entre sua|tua rede ~ alguem|pessoas|coleg*|contatos
      mais alguem ~ @organisation|equipe|que`,
    nl: `
      voorstel*|introduc*|aanbevel*|noemen|noem|doorverwijz*|koppel* ~ @colleague ~ @organisation|die|van|uit|bij, voorstellen aan ~ @colleague|uw|jouw|je
      mij|me|ons ~ voorstel*|introduc* ~ @colleague, in contact|verbinding ~ breng*|met|@colleague
      kent|ken|weet|heeft|kunt ~ iemand|anderen|andere|nog|collega*|mensen|vriend*|experts ~ @organisation|die|zou|wil*|interesse|open|soortgelijk*
      naam|namen|gegevens|contactgegevens|nummers|lijst ~ collega*|ambtena*|ingenieur*|verantwoordelijk*|mensen|medewerker*|leidinggevende*
      andere|nog|oud|uw|jouw|je|enkele collega*|vriend*|kennissen|bekenden ~ interesse|bereid|open|zouden|willen|helpen|praten|meedoen
      betrek*|uitnodig*|meenem*|vraag ~ collega*|vriend*|leidinggevende*, per|voor|elke ~ collega*|persoon|contact ~ aanbreng*|aandraag*|voorstelt|krijgt|introduc*
      in|uit|binnen uw|jouw|je netwerk|kring|omgeving|contacten, wie ~ anders|nog ~ zou|kan|wil*, wie ~ ploeg|team|afdeling ~ heeft|zou|pasje|wil, iemand op|in ~ afdeling ~ die`,
    pl: `
      przedstaw*|polec*|wskaz*|poznac|zapozna*|zarekomend*|podac ~ @colleague ~ @organisation|ktor*|z|od, przedstaw*|zapozna*|skontakt* mnie|nas|mi|nam ~ @colleague|z
      mnie|nam|mi|nas przedstaw*|polec*|zapozna*|wskaz*|skontakt* ~ @colleague, skontakt*|kontakt* ~ z ~ @colleague ~ @organisation|ktor*
      zna*|znasz|ma|masz|wie ~ kogos|kolezank*|koleg*|innych|inne|osob*|ekspert*|ludzi ~ @organisation|ktor*|chetn*|zaintereso*|podobn*
      nazwisk*|kontakt*|dane|list*|numer* ~ koleg*|wspolpracown*|inzynier*|urzedni*|osob*|przelozon*|pracownik*
      inn*|ktos|jeszcze|byl*|swoich|twoi*|panski* koleg*|kolez*|znajom*|wspolpracown* ~ zaintereso*|chetn*|moglby|mogliby|chcialby|chcieliby|pomoc|porozmawia*
      wlacz*|zapros*|zaangaz* ~ koleg*|znajom*|wspolpracown*|przelozon*, za kazd* ~ polec*|osob*|koleg*|kontakt*, sieci|kregu|kontaktow|znajomych ~ swoj*|pan*|twoj*|ktos|kogos
      kto jeszcze ~ moglby|chcialby|pomoc|porozmawia*`,
    ru: `
      познаком*|представ*|порекоменд*|посовет*|назов*|назвать|свяж*|сведите|свести ~ @colleague ~ @organisation|которы*|из|кто
      меня|нас|мне|нам ~ познаком*|представ*|порекоменд*|свяж*|сведите|свести ~ @colleague|с, познаком*|порекоменд*|свяж*|представьте меня|нас|мне|нам ~ @colleague|с
      знаете|знаешь|есть|знакомы ~ кого|еще|других|коллег*|людей|специалист*|кто|знакомые ~ @organisation|кто|которы*|готов*|похож*|заинтересова*
      имена|контакты|фамилии|список|телефоны|данные ~ коллег*|сотрудник*|инженер*|чиновник*|руковод*|людей|специалист*|начальник*
      други*|еще|кто|ваш*|бывш* коллег*|знаком*|друз*|нибудь ~ заинтерес*|готов*|мог*|хотел*|помоч*|поговор*, привлеч*|пригласите|подключите ~ коллег*|друз*|знаком*|начальник*
      за каждого ~ коллег*|человек*|рекоменд*|привед*, из|среди|через|в ваш*|своих|вашего круг*|сет*|знаком*|окружен*|коллег*, кто ~ еще ~ мог*|хотел*|помоч*|поговор*`,
    zh: `
      介绍 ~ @colleague, 推荐 ~ @colleague, 引荐, 牵线|搭桥, 认识 ~ @colleague, 联系方式|名单|名字|电话|微信 ~ 同事|领导|工程师|负责人|专家, 同事|领导|工程师|负责人|专家 ~ 联系方式|名单|名字|推荐给, 其他同事|别的同事|身边的同事|您的同事|你的同事|身边的朋友|圈子里|人脉
      还有谁|有没有别人|有没有其他人|有没有人 ~ 愿意|感兴趣|可以|合适, 有没有 ~ @colleague ~ 愿意|感兴趣|可以|合适|推荐, 每介绍|每推荐|介绍费|推荐费, 同事|组员|团队成员 ~ 姓名|名字|联系方式|分工, 姓名|名字 ~ 同事|组员|负责的部分, 几位同事|两位同事|三位同事|哪位同事`,
  },
  unless: {
    en: `
      introduce myself|you, let me introduce, my|our colleague*|manager|director|boss|supervisor|recruit*|hr, put|connect|refer|recommend you, say hi|hello, greet*|regards
      hi|hello to, feel free ~ ad|advert*|post|posting|event, references ~ invent*, tag`,
    fr: `
      me presente, me presenter a|d vous, vous presente|presenterai|mettrai|mets|recommande|oriente
      mon|ma|mes|notre|nos collegue*|directeur*|directrice|chef|recruteur*|recruteuse, salut*|bonjour|salutations|amitie*, partag* ~ annonce|offre|publication|post
      adresse* ~ facture`,
    de: `
      mich ~ vorstellen, ihnen|dir ~ mein*|unser* ~ vorstell*, darf|mochte|stelle ich ~ vorstell*, mein|meine|meinen|meinem|unser|unsere|unseren kolleg*|chef*|direktor*|recruit*
      gruss*|grusse, anzeige|stellenanzeige|beitrag ~ teil*, ihnen ~ unser*|mein* ~ kontakt`,
    es: `
      me presento, presentarme yo, permitame presentarme, presentarle|presentarte a, le|te present* ~ mi|nuestr*
      mi|mis|nuestro|nuestra|nuestros colega*|companer*|director*|jefe*|reclutador*, salud*|abrazo, comparta*|compartir|comparte ~ anuncio|oferta|publicacion|vacante
      le|te pondr* ~ contacto`,
    it: `
      mi presento, present* ~ mio|mia|nostr*, presentarle|presentarti|presento mio|mia|nostr*|il|la, mio|mia|miei|nostro|nostra|nostri collega|colleghi|direttor*|capo, salut*
      condivid* ~ annuncio|offerta|post`,
    pt: `
      me apresento, me apresentar a, apresentar ~ meu|minha|noss*, apresento|apresentar lhe|voce|te meu|minha, meu|minha|meus|nosso|nossa coleg*|diretor*|chefe*|recrutador*
      abrac*|saudac*|cumpriment*, compartilh*|partilh* ~ anuncio|vaga|publicac*`,
    nl: `
      mezelf|mijzelf voorstellen|voor, ik|mag ~ mij|me ~ even|voor ~ voorstellen, stel ~ u|je ~ voor, u|je voorstellen aan mijn|onze
      mijn|onze|ons collega*|directeur|baas|recruiter, groet*, deel|delen ~ vacature|bericht|advertentie`,
    pl: `
      przedstawic sie, przedstaw* ~ moj*|nasz*, moj*|nasz* koleg*|kolezank*|dyrektor*|szef*|rekruter*, pozdr*, udostepni* ~ ogloszen*|post|ofert*`,
    ru: `
      представить себя, представлюсь, позвольте ~ представить*, представ*|познаком* вам|вас ~ моего|мою|моим|моей|мое|наш*
      мой|моя|мою|моего|наш|нашу|нашего коллег*|директор*|руководител*|рекрутер*, привет|передавайте ~ коллегам|всем, поделитесь ~ ваканси*|объявлени*|пост*`,
    zh: `
      自我介绍|介绍一下我自己|我的同事|我们的同事|我的领导|给您介绍我|向您介绍我|给你介绍我|向你介绍我, 问好|转发|招聘启事|招聘信息|分享这条`,
  },
});
