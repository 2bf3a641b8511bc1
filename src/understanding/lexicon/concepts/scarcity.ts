import { defineConcept } from '../concept-lexicon.ts';

export const scarcity = defineConcept({
  id: 'scarcity',
  says: {
    en: `
      inviting|invite*|invited|asking|ask|asked|approach* ~ only|just ~ two|three|four|five|six|seven|eight|ten|twelve|few|handful|dozen|small|select
      no more than ~ people|experts|candidates|places|seats|names|specialists
      only|just|merely|few|handful|small|select|limited|one|two|three|four|five|six|ten people|experts|candidates|places|spots|seats|slots|specialists|professionals|profiles|names
      one|last|final|remaining|single|only|two|three place|spot|seat|slot|places|seats|spots|slots|vacancy ~ left|remain*|open|free|available|available
      last|final|remaining|few|limited|handful|scarce places|spots|seats|slots|place|spot|seat|slot|chance
      places|spots|seats|slots ~ limited|few|scarce|filling|going|gone|left
      exclusiv*|restricted|elite|private ~ group|circle|invit*|network|opportunit*|offer*|access|club|pool|panel|project|programme|program|you|experts|programme
      hand picked|picks|selected|chosen, handpick*, invitation only, by invitation ~ only, invite only, reserved for|to ~ few|select|best|top|senior|you
      select|selected|chosen|closed|small|elite|inner|tight|privileged group|circle|few|number|club|network|panel|team|pool of|experts|people
      you|your|you|yours ~ shortlist*|selected|chosen|picked|nominated ~ from|among|for|as|by|to|out
      you|your|name|profile on|made|reached|to short|our|the|my short|final list|shortlist, shortlist*|short list ~ of|you|your|name|only
      you are|re ~ one of|among ~ few|very|only|select*|chosen|handful|three|five|two|ten|small
      once in ~ lifetime|career|life, one off|time|shot chance|opportunit*|offer|project
      rare|unique|exceptional|singular|golden|unrepeatable|extraordinary opportunit*|chance|opening|offer
      chance|opportunit*|offer|invitation|opening|door|this|it ~ not|won|never|rarely|seldom|t ~ come|comes|repeat*|again|return|twice|open
      few ~ ever|people|experts|get|receive|are ~ invited|asked|chance|get|qualify|see|receive|offered
      not|t ~ everyone|everybody|anyone|many|anybody ~ gets|is|receives|invited|asked|qualifies|offered
      not|t|never ~ offer*|ask|asked|invite*|writ*|approach*|send|open ~ everyone|everybody|anyone|many|anybody|just
      very|only|extremely few ~ invited|receive|qualify|asked|get|selected|chosen, first come first, first to|who answer*|reply|say|confirm
      someone|somebody|another|other|others|second|next candidate*|expert*|person|people|else|specialist*|name|names ~ waiting|interested|line|queue|take|ready|eager|list|keen|happy
      go|goes|give|given|offer|pass|move|hand|offered ~ to|on someone|somebody|another|next|other*|else ~ else|candidate*|expert*|person|list|line|name|specialist*
      queue|waiting list, hold*|held|reserv*|keep*|kept|saved|save|saving ~ place|spot|seat|slot|position ~ you
      picked|chosen|chose|selected|filtered|narrowed|out|singled ~ you|your|name|profile ~ out|from|among ~ hundred*|dozens|thousand*|many|candidates|profiles|names|list|few
      out|from|among of|over|the|more ~ hundred*|dozens|thousand*|profiles|candidates ~ you|your|only|we|i
      you|your|name ~ top|first|out|chosen|best ~ of|from|among|over ~ hundred*|dozens|thousand*|profiles|candidates|list|many
      limited number|availability|capacity|intake|places
      circle|group|panel|list is|of|stays|remains|kept|deliberately|very|will ~ small|closed|full|limited|twelve|ten|eight|five
      when|once it|they|this|place*|seat*|spot*|slot*|round is|are|s gone|full|filled|taken, gone ~ is|are|gone, not ~ advertised|public ~ you|few|only`,
    fr: `
      seulement|uniquement|que|juste|plus|peine ~ quelques|deux|trois|quatre|cinq|six|dix|poignee|petit ~ personnes|experts|candidats|places|profils|specialistes|elus|postes
      dernier*|derniere*|seule|unique|ultime place*|poste|siege|chance|creneau|creneaux, il reste|reste|restent ~ une|deux|trois|quelques|peu ~ place*|poste*|creneau*|sieges
      place*|sieges|creneaux|nombre ~ limite*|compte*|restreint*|rares|partent|reserv*, exclusi* ~ cercle|offre|invit*|group*|reseau|acces|opportunite|projet|club
      trie* ~ volet, tries|triee|triees sur le volet
      cercle|groupe|comite|club|selection|panel ~ restreint*|ferme|prive|tres|privilegi*|reduit|exclusi*, sur invitation|dossier ~ uniquement|seulement|seule
      reserv* ~ a|aux ~ quelques|petit|elite|meilleurs|rares|vous|cercle
      vous|votre|tu ~ selection*|retenu*|choisi*|presel* ~ parmi|pour|sur|dans|comme
      parmi|sur|entre ~ centaines|dizaines|milliers|candidats|profils ~ vous|votre|avons|etes|seul*|retenu*
      vous|tu ~ etes|faites|fais|es ~ partie|un|une|parmi ~ rares|quelques|happy|cinq|dix|seuls|derniers|selection*, liste courte|restreinte|finale, short list, shortlist*
      occasion|opportunite|chance|offre|invitation ~ unique*|rare*|exceptionnel*|vie|seule|or|representera|reviendra|repeter*|deux fois
      ne|se representera|reproduira|reviendra|presentera ~ pas|plus, une seule fois
      peu de|tres|seuls|rares|poignee ~ personnes|experts|elus|gens|specialistes|candidats ~ recoi*|invit*|accede*|retenu*|ont|sont
      pas ~ propos*|offert*|donne*|envoy*|adress* ~ tout|tous|monde|autres|importe
      un|une|autre*|d|quelqu ~ autre* ~ candidat*|expert*|personne|attend*|interess*|prendra|place|liste, premier* arrive*|servi*|qui, liste d attente
      garde*|reserv*|bloqu* ~ place|siege|creneau|poste ~ vous|toi|pour, donner|ceder|proposer|offrir ~ place ~ autre`,
    de: `
      nur|lediglich|bloss|gerade ~ wenige*|handvoll|zwei|drei|vier|funf|sechs|zehn|kleine* ~ personen|leute|experten|fachleute|kandidat*|platz*|profile|menschen|plats|teilnehm*|stellen|auserwahlt*
      letzte*|einzige*|einen|ein|noch platz|platze|sitz|chance|moglichkeit|termin ~ frei|ubrig|reserviert|offen|sie|dich|nur, letzte* ~ platze|platz|plats|chance|gelegenheit
      platze|platz|anzahl|kontingent|teilnehmerzahl ~ begrenzt*|knapp|limitiert*|rar|beschrankt*|vergeben|weg
      exklusiv* ~ kreis|einladung*|angebot*|gruppe|netzwerk|zugang|runde|projekt|gelegenheit|club
      handverlesen*|ausgewahlt* ~ kreis|gruppe|fachleute|experten|runde|personen|sie, handverlesen*|auserwahlt*, nur auf einladung, auf einladung ~ nur|ausschliesslich
      kleine*|enge*|geschlossen*|ausgesucht*|ausgewahlte*|elitar*|privilegiert* kreis*|runde|zirkel|gruppe|club, vorbehalten ~ wenigen|ausgewahlten|nur
      nur ~ wenigen|ausgewahlten ~ vorbehalten|angeboten
      sie|du|ihr|dein|ihnen ~ ausgewahlt|ausgesucht|auserkoren|nominiert ~ fur|aus|unter|von|worden|als
      aus|unter|von uber|hundert*|mehreren|vielen|dutzend*|zahlreichen ~ kandidat*|profil*|namen|bewerb*|experten ~ sie|ihr|dein|du|ausgewahlt|ausgesucht
      engere|engeren auswahl|wahl, shortlist*, auf ~ liste ~ nur|sie|wenige
      sie|du ~ gehoren|gehorst|sind|bist ~ zu|einer|eine|unter ~ wenigen|ausgewahlten|handvoll
      einmalig*|einzigartig*|seltene*|aussergewohnliche* chance|gelegenheit|moglichkeit|angebot, einmal|nie ~ im leben|wieder
      so eine|ein|solche* ~ chance|gelegenheit|angebot ~ nicht|nie|selten|kein|kommt|wieder
      chance|gelegenheit|angebot|moglichkeit ~ kommt|gibt|bietet|wiederholt ~ nicht|nie|selten|kein|nur ~ wieder|zweites|einmal|oft
      nicht jed*|allen|jeder ~ angebot*|bekommt|gefragt|anbiet*|einlad*|erhalt|eingeladen, nur die besten, sehr wenige ~ eingeladen|bekommen|erhalten
      sonst|andernfalls|jemand|andere*|nachste* ~ kandidat*|bewerb*|experte*|kollege*|interessent* ~ warte*|schlange|liste|nachruck*|interess*|vergeb*|bereit|bekommt|geben|steht|platz
      an|einen|jemand anderen|andere|anderem vergeben|weitergeben|geben|gehen|abgeben, warteliste
      platz ~ freigehalten|reserviert|frei gehalten|aufgehoben ~ sie|dich|ihnen|dir|fur, fur sie|dich ~ freigehalten|reserviert|freihalten, wer zuerst kommt`,
    es: `
      solo|solamente|unicamente|apenas|nada|invit* ~ unos|unas|dos|tres|cuatro|cinco|seis|diez|pocos|pocas|punado|grupo ~ personas|expertos|expertas|candidatos|plazas|lugares|perfiles|especialistas|puestos|elegidos
      ultim*|unica|una|un plaza*|puesto*|lugar*|asiento*|oportunidad|hueco ~ queda*|libre|para|reserv*|usted|ti|disponible
      queda*|quedan|resta* ~ una|un|dos|tres|pocas|pocos|sola|solo plaza*|lugar*|puesto*|asiento*|hueco*, ultim* plaza*|lugar*|oportunidad|asiento*, queda una ~ plaza|sola
      plazas|cupos|lugares|asientos|cupo ~ limitad*|escas*|contad*|agot*|vuelan|reducid*, exclusiv* ~ circulo|invit*|grupo|oferta|red|acceso|club|oportunidad|proyecto
      circulo|grupo|comite|club|red ~ reducid*|cerrad*|selecto|pequen*|privilegiad*|exclusiv*|restringid*, selecto grupo|circulo|club
      seleccion*|escogid*|elegid* ~ cuidado*|mano|uno por uno|pocos, solo por invitacion, por invitacion ~ solo|unicamente
      reserv* ~ para ~ pocos|unos|selecto|mejores|usted|ti|elite
      usted|su|le|te|tu|ha|has|hemos|fue ~ seleccion*|elegid*|escogid*|preseleccion* ~ entre|para|por|de|como|a
      entre|de ~ cientos|docenas|decenas|miles|muchos|doscient* ~ perfiles|candidatos|usted|su|tu|nombres|hemos, lista corta|final|reducida, finalista*
      es|eres ~ uno|una ~ de ~ pocos|pocas|elegidos|seis|cinco|diez
      oportunidad|ocasion|chance|oferta ~ unica|irrepetible|excepcional|rara|vida|oro|repet*|volv*|presentara|asi
      no ~ repet*|volv*|volvera ~ presentar*|oportunidad|ocasion|nunca|una|asi|dar, una sola vez
      muy pocos|pocas ~ personas|expertos|reciben|son|invit*|acceden|consiguen, no ~ ofrec*|propon*|escrib*|invit* ~ a ~ todos|cualquiera|todo|nadie|otros|muchos
      otro|otra|alguien|siguiente ~ candidat*|expert*|persona|mas ~ esper*|interesad*|lista|ocup*|quedar*|plaza, lista de espera
      guard*|reserv*|apart*|mantuv* ~ plaza|puesto|lugar|asiento|hueco ~ usted|ti|le|te|su|para, le|te|se ~ guard*|reserv*|apart* ~ plaza|puesto|lugar|asiento|hueco
      dar*|ceder|ofrecer|pasar* ~ plaza|lugar|puesto ~ otro|otra|siguiente, quien responda primero, el|los primero* en`,
  },
  unless: {
    en: `
      limited edition|company|liability|partner, many|plenty|dozens|lots|enough|several of|places|openings|seats|vacancies|positions, open to|for everyone|everybody|anyone|all
      abstract|manuscript|submission|poster|paper|thesis|proposal selected|accepted|shortlist*|chosen|was|has, your paper|abstract|talk|poster|manuscript
      i|we|they|he|she was|were|got|am shortlist*|selected|chosen, last chance ~ see|say, few people|colleagues know|came|attended|left|from, private parking`,
    fr: `
      beaucoup|nombreuses|plein|plusieurs|assez de|places|postes|offres|sieges, ouvert* ~ tous|tout|public|toutes, edition limitee
      resume|communication|article|manuscrit|poster ~ retenu*|accept*|selection*, j ai ~ ete selection*|retenu*, parking`,
    de: `
      viele|genug|genugend|ausreichend|zahlreiche|mehrere platze|stellen|platz|plats, offen ~ fur alle|jeden|jedermann, fur alle offen
      abstract|beitrag|poster|manuskript|aufsatz ~ ausgewahlt|angenommen, parkplatz*, limitierte auflage, ich|wir wurde|wurden ~ ausgewahlt`,
    es: `
      much*|bastantes|varias|suficientes|plazas|puestos|vacantes|sitio, abiert* ~ a|para todos|todas|todo|publico|cualquiera, edicion limitada
      resumen|ponencia|articulo|manuscrito|poster|comunicacion ~ seleccion*|acept*, he|fui sido|seleccion* ~ seleccion*|como, aparcamiento`,
  },
});
