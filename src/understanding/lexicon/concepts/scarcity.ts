import { defineConcept } from '../concept-lexicon.ts';

export const scarcity = defineConcept({
  id: 'scarcity',
  says: {
    en: `
      list of two|three|four|five|six, our|my|their first choice, others|candidates|people ~ in front of you, two|three|four|five|six|eight|ten|twelve guests|readers|seats|places|places only
      only|just|but ~ few|two|three|four|4|5|3|2 seats|places|spots|slots, three|two|few places ~ in my|our ~ until|left
      inviting|invite*|invited|asking|ask|asked|approach* ~ only|just ~ two|three|four|five|six|seven|eight|ten|twelve|few|handful|dozen|small|select
      no more than ~ people|experts|candidates|places|seats|names|specialists
      only|just|merely|few ~ few|handful|one|two|three|four|five|six|seven|eight|nine|ten|twelve|2|3|4|5|6|8|10|12|20 people|experts|candidates|places|place|spots|seats|slots|specialists|professionals|profiles|guests|readers
      handful|select|limited|small number|few|group of people|experts|candidates|guests|readers|specialists|professionals|seats|places
      one|last|final|remaining|single|only|two|three place|spot|seat|slot|places|seats|spots|slots|vacancy ~ left|remain*|open|free|available|available
      last|final|remaining|few|limited|handful|scarce places|spots|seats|slots|place|spot|seat|slot|chance, places|spots|seats|slots ~ limited|few|scarce|filling|going|gone|left
      exclusiv*|elite ~ group|circle|invit*|network|opportunit*|offer*|access|club|pool|panel|project|programme|program|you|experts|programme
      hand picked|picks|selected|chosen, handpick*, invitation only, by invitation ~ only, invite only, reserved for|to ~ few|select|best|top|senior|you
      select|selected|chosen|closed|small|elite|inner|tight|privileged group|circle|few|number|club|network|panel|team|pool of|experts|people
      you|your|you|yours ~ shortlist*|selected|chosen|picked|nominated ~ from|among|for|as|by|to|out
      you|your|name|profile on|made|reached|to short|our|the|my short|final list|shortlist, shortlist*|short list ~ of|you|your|name|only
      you are|re ~ one of|among ~ few|very|only|select*|chosen|handful|three|five|two|ten|small
      once in ~ lifetime|career|life, one off|time|shot chance|opportunit*|offer|project, rare|unique|exceptional|singular|golden|unrepeatable|extraordinary opportunit*|chance|opening|offer
      chance|opportunit*|offer|invitation|opening|door|this|it ~ not|won|never|rarely|seldom|t ~ come|comes|repeat*|again|return|twice|open
      few ~ ever|people|experts|get|receive|are ~ invited|asked|chance|get|qualify|see|receive|offered, not|t everyone|everybody|anyone gets|is|receives|invited|asked|qualifies|offered
      not|t|never ~ offer*|ask|asked|invite*|writ*|approach* ~ everyone|everybody|anyone|many
      very|only|extremely few ~ invited|receive|qualify|asked|get|selected|chosen, first come first, first to|who answer*|reply|say|confirm
      someone|somebody|another|other|others|second|next candidate*|expert*|person|people|else|specialist*|name|names ~ waiting|interested|line|queue|take|ready|eager|list|keen|happy
      go|goes|give|given|offer|pass|move|hand|offered ~ to|on someone|somebody|another|next|other*|else ~ else|candidate*|expert*|person|list|line|name|specialist*
      queue|waiting list, hold*|held|reserv*|keep*|kept|saved|save|saving ~ place|spot|seat|slot|position ~ you
      picked|chosen|chose|selected|filtered|narrowed|out|singled ~ you|your|name|profile ~ out|from|among ~ hundred*|dozens|thousand*|many|candidates|profiles|names|list|few
      out|from|among of|over|the|more ~ hundred*|dozens|thousand*|profiles|candidates ~ you|your|only|we|i
      you|your|name ~ top|first|out|chosen|best ~ of|from|among|over ~ hundred*|dozens|thousand*|profiles|candidates|list|many, limited number|availability|capacity|intake|places
      circle|group|panel|list is|of|stays|remains|kept|deliberately|very|will ~ small|closed|full|limited|twelve|ten|eight|five
      when|once it|they|this|place*|seat*|spot*|slot*|round is|are|s gone|full|filled|taken, gone ~ is|are|gone, not ~ advertised|public ~ you|few|only`,
    fr: `
      propos*|donn*|cede*|laisse* ~ place|poste ~ autre, place ~ part|va ~ autre
      seulement|uniquement|que|juste|plus|peine ~ quelques|deux|trois|quatre|cinq|six|dix|poignee|petit ~ personnes|experts|candidats|places|profils|specialistes|elus|postes
      dernier*|derniere*|seule|unique|ultime place*|poste|siege|chance|creneau|creneaux, il reste|reste|restent ~ une|deux|trois|quelques|peu ~ place*|poste*|creneau*|sieges
      place*|sieges|creneaux|nombre ~ limite*|compte*|restreint*|rares|partent|reserv*, exclusi* ~ cercle|offre|invit*|group*|reseau|acces|opportunite|projet|club, trie* ~ volet, tries|triee|triees sur le volet
      cercle|groupe|comite|club|selection|panel ~ restreint*|ferme|prive|tres|privilegi*|reduit|exclusi*, sur invitation|dossier ~ uniquement|seulement|seule
      reserv* ~ a|aux ~ quelques|petit|elite|meilleurs|rares|vous|cercle
      vous|votre|tu ~ selection*|retenu*|choisi*|presel* ~ parmi|pour|sur|dans|comme, parmi|sur|entre ~ centaines|dizaines|milliers|candidats|profils ~ vous|votre|avons|etes|seul*|retenu*
      vous|tu ~ etes|faites|fais|es ~ partie|un|une|parmi ~ rares|quelques|happy|cinq|dix|seuls|derniers|selection*, liste courte|restreinte|finale, short list, shortlist*
      occasion|opportunite|chance|offre|invitation ~ unique*|rare*|exceptionnel*|vie|seule|or|representera|reviendra|repeter*|deux fois, ne|se representera|reproduira|reviendra|presentera ~ pas|plus, une seule fois
      peu de|tres|seuls|rares|poignee ~ personnes|experts|elus|gens|specialistes|candidats ~ recoi*|invit*|accede*|retenu*|ont|sont, pas ~ propos*|offert*|donne*|envoy*|adress* ~ tout|tous|monde|autres|importe
      un|une|autre*|d|quelqu ~ autre* ~ candidat*|expert*|personne|attend*|interess*|prendra|place|liste, premier* arrive*|servi*|qui, liste d attente, garde*|reserv*|bloqu* ~ place|siege|creneau|poste ~ vous|toi|pour
      donner|ceder|proposer|offrir ~ place ~ autre`,
    de: `
      sonst geht|bekommt|nimmt|verfallt ~ platz|stelle|weg|anderer|jemand
      nur|lediglich|bloss|gerade ~ wenige*|handvoll|zwei|drei|vier|funf|sechs|zehn|kleine* ~ personen|leute|experten|fachleute|kandidat*|platz*|profile|menschen|plats|teilnehm*|stellen|auserwahlt*
      letzte*|einzige*|einen|ein|noch platz|platze|sitz|chance|moglichkeit|termin ~ frei|ubrig|reserviert|offen|sie|dich|nur, letzte* ~ platze|platz|plats|chance|gelegenheit
      platze|platz|anzahl|kontingent|teilnehmerzahl ~ begrenzt*|knapp|limitiert*|rar|beschrankt*|vergeben|weg
      exklusiv* ~ kreis|einladung*|angebot*|gruppe|netzwerk|zugang|runde|projekt|gelegenheit|club, handverlesen*|ausgewahlt* ~ kreis|gruppe|fachleute|experten|runde|personen|sie, handverlesen*|auserwahlt*
      nur auf einladung, auf einladung ~ nur|ausschliesslich
      kleine*|enge*|geschlossen*|ausgesucht*|ausgewahlte*|elitar*|privilegiert* kreis*|runde|zirkel|gruppe|club, vorbehalten ~ wenigen|ausgewahlten|nur, nur ~ wenigen|ausgewahlten ~ vorbehalten|angeboten
      sie|du|ihr|dein|ihnen ~ ausgewahlt|ausgesucht|auserkoren|nominiert ~ fur|aus|unter|von|worden|als
      aus|unter|von uber|hundert*|mehreren|vielen|dutzend*|zahlreichen ~ kandidat*|profil*|namen|bewerb*|experten ~ sie|ihr|dein|du|ausgewahlt|ausgesucht, engere|engeren auswahl|wahl, shortlist*
      auf ~ liste ~ nur|sie|wenige
      sie|du ~ gehoren|gehorst|sind|bist ~ zu|einer|eine|unter ~ wenigen|ausgewahlten|handvoll, einmalig*|einzigartig*|seltene*|aussergewohnliche* chance|gelegenheit|moglichkeit|angebot, einmal|nie ~ im leben|wieder
      so eine|ein|solche* ~ chance|gelegenheit|angebot ~ nicht|nie|selten|kein|kommt|wieder
      chance|gelegenheit|angebot|moglichkeit ~ kommt|gibt|bietet|wiederholt ~ nicht|nie|selten|kein|nur ~ wieder|zweites|einmal|oft, nicht jed*|allen|jeder ~ angebot*|bekommt|gefragt|anbiet*|einlad*|erhalt|eingeladen
      nur die besten, sehr wenige ~ eingeladen|bekommen|erhalten
      sonst|andernfalls|jemand|andere*|nachste* ~ kandidat*|bewerb*|experte*|kollege*|interessent* ~ warte*|schlange|liste|nachruck*|interess*|vergeb*|bereit|bekommt|geben|steht|platz
      an|einen|jemand anderen|andere|anderem vergeben|weitergeben|geben|gehen|abgeben, warteliste, platz ~ freigehalten|reserviert|frei gehalten|aufgehoben ~ sie|dich|ihnen|dir|fur
      fur sie|dich ~ freigehalten|reserviert|freihalten, wer zuerst kommt`,
    es: `
      tengo|hay|tenemos ~ otro|otra|otros candidat* ~ esper*|hoy|diez|manana|a|listo
      solo|solamente|unicamente|apenas|nada|invit* ~ unos|unas|dos|tres|cuatro|cinco|seis|diez|pocos|pocas|punado|grupo ~ personas|expertos|expertas|candidatos|plazas|lugares|perfiles|especialistas|puestos|elegidos
      ultim*|unica|una|un plaza*|puesto*|lugar*|asiento*|oportunidad|hueco ~ queda*|libre|para|reserv*|usted|ti|disponible
      queda*|quedan|resta* ~ una|un|dos|tres|pocas|pocos|sola|solo plaza*|lugar*|puesto*|asiento*|hueco*, ultim* plaza*|lugar*|oportunidad|asiento*, queda una ~ plaza|sola
      plazas|cupos|lugares|asientos|cupo ~ limitad*|escas*|contad*|agot*|vuelan|reducid*, exclusiv* ~ circulo|invit*|grupo|oferta|red|acceso|club|oportunidad|proyecto
      circulo|grupo|comite|club|red ~ reducid*|cerrad*|selecto|pequen*|privilegiad*|exclusiv*|restringid*, selecto grupo|circulo|club
      seleccion*|escogid*|elegid* ~ cuidado*|mano|uno por uno|pocos, solo por invitacion, por invitacion ~ solo|unicamente, reserv* ~ para ~ pocos|unos|selecto|mejores|usted|ti|elite
      usted|su|le|te|tu|ha|has|hemos|fue ~ seleccion*|elegid*|escogid*|preseleccion* ~ entre|para|por|de|como|a, entre|de ~ cientos|docenas|decenas|miles|muchos|doscient* ~ perfiles|candidatos|usted|su|tu|nombres|hemos
      lista corta|final|reducida, finalista*, es|eres ~ uno|una ~ de ~ pocos|pocas|elegidos|seis|cinco|diez
      oportunidad|ocasion|chance|oferta ~ unica|irrepetible|excepcional|rara|vida|oro|repet*|volv*|presentara|asi, oportunidad|ocasion|oferta ~ no|nunca ~ repit*|repet*|volver*|presentar*
      no ~ repet*|volv*|volvera ~ presentar*|oportunidad|ocasion|nunca|una|asi|dar, una sola vez
      muy pocos|pocas ~ personas|expertos|reciben|son|invit*|acceden|consiguen, no ~ ofrec*|propon*|escrib*|invit* ~ a ~ todos|cualquiera|todo|nadie|otros|muchos
      otro|otra|alguien|siguiente ~ candidat*|expert*|persona|mas ~ esper*|interesad*|lista|ocup*|quedar*|plaza, lista de espera
      guard*|reserv*|apart*|mantuv* ~ plaza|puesto|lugar|asiento|hueco ~ usted|ti|le|te|su|para, le|te|se ~ guard*|reserv*|apart* ~ plaza|puesto|lugar|asiento|hueco
      dar*|ceder|ofrecer|pasar* ~ plaza|lugar|puesto ~ otro|otra|siguiente, quien responda primero, el|los primero* en`,
    it: `
      ho|abbiamo ~ due|tre|pochi posti|candidati ~ poi|chiudo|ancora, altro candidato
      solo|soltanto|appena|unicamente ~ poche|pochi|due|tre|quattro|cinque|sei|dieci|manciata ~ persone|esperti|candidati|posti|profili|specialisti
      ultim*|un|uno|unico|rimane|resta|rimasto ~ posto|posti ~ libero|per|rimast*|le|lei|te|disponib*, ultim* post*|occasione, posti ~ limitat*|contati|esaur*|pochi
      esclusiv* ~ cerchia|invit*|gruppo|offerta|rete|club|accesso|progetto, cerchia|gruppo|comitato|club ~ ristrett*|selezionat*|chius*|privilegiat*|piccol*, ristretta cerchia|rosa, solo su invito
      riservat* ~ a ~ pochi|poche|lei|migliori|pochissim*
      lei|la|sua|tu|ti|suo|tuo ~ stat*|abbiamo|e ~ selezionat*|scelt* ~ tra|fra|per, tra|fra|su ~ centinaia|decine|migliaia|molti|tanti|duecento ~ profili|candidati|nomi, rosa dei finalisti, lista ristretta|breve
      occasione|opportunita|offerta ~ unica|irripetibile|rara|vita|tornera|ripete|capita, occasione|opportunita|offerta|chance ~ non ~ ripet*|torn*|capit*|ripresent*
      non ~ ripeter*|ripete|tornera|capita|capitera ~ occasione|opportunita|due|piu|spesso, una volta nella vita
      non ~ offr*|propon*|scriv*|invit* ~ a ~ tutti|chiunque|molti, altr*|qualcun* ~ candidat*|espert*|altro ~ aspett*|lista|attesa|pronto|interessat*|posto, lista d attesa
      ho|abbiamo|tengo|teniamo ~ tenuto|riservat*|conservat*|libero ~ posto, posto ~ tenuto|riservat* ~ lei|te|per`,
    pt: `
      so|apenas|somente|unicamente ~ poucas|poucos|duas|dois|tres|quatro|cinco|seis|dez|algumas|punhado ~ pessoas|especialistas|candidatos|vagas|lugares|perfis
      ultim*|unic*|um|uma|resta*|sobr* ~ vaga|vagas|lugar|lugares ~ para|livre|resta*|si|voce|disponive*|guard*, resta* ~ uma|um|poucas vaga*|lugar*, ultim* vaga*|lugar*|oportunidade
      vagas|lugares ~ limitad*|contad*|poucas|esgot*
      exclusiv* ~ circulo|convite|grupo|oferta|rede|clube|acesso|projeto, circulo|grupo|comite|clube ~ restrit*|selet*|fechad*|privilegiad*|pequen*|exclusiv*, seleto grupo|circulo, so|apenas|somente por convite
      reservad* ~ a|para ~ poucos|poucas|voce|melhores|si, voce|seu|sua|foi|tu ~ selecionad*|escolhid*|pre ~ entre|para|por|como|de, entre|de ~ centenas|dezenas|milhares|muitos|duzent* ~ perfis|candidatos|nomes
      lista restrita|curta|final, finalista*
      oportunidade|chance|ocasiao|oferta ~ unica|rara|vida|repet*|volta*|imperdivel, nao ~ repet*|volta* ~ oportunidade|chance|mais|outra|assim, uma vez na vida
      nao ~ oferec*|escrev*|convid* ~ a|para ~ todos|qualquer|muitos, outro|outra|alguem ~ candidat*|especialista|pessoa|mais ~ esper*|interessad*|lista|lugar, lista|fila de espera
      guard*|reserv* ~ vaga|lugar ~ para|si|voce|lhe|te, lhe|te guard*|reserv* ~ vaga|lugar`,
    nl: `
      krijgt|neemt|gaat ~ iemand|ander ~ anders|plek|plaats, iemand anders ~ plek|plaats, nog ~ een|twee|drie plekken|plek ~ vrij|in
      slechts|alleen|maar|enkel ~ enkele|paar|twee|drie|vier|vijf|zes|tien|handvol|handjevol ~ mensen|personen|experts|deskundigen|kandidaten|plaatsen|plekken|profielen
      laatste|een|nog plaats|plek|plaatsen|plekken ~ over|vrij|voor|beschikbaar|u|je, nog een|enkele plaats|plek, plaatsen|plekken|aantal ~ beperkt|schaars, beperkt aantal
      exclusie* ~ kring|uitnodig*|groep|aanbod|netwerk|club|toegang|project, kleine|besloten|select|selecte|beperkte kring|groep|gezelschap|club, selecte|select ~ groep|gezelschap|kring, alleen op uitnodiging
      voorbehouden aan, zorgvuldig ~ geselecteerd|uitgekozen|gekozen, u|je|uw|jij ~ bent|is|werd ~ geselecteerd|uitgekozen|gekozen|uitverkoren ~ uit|voor|als|van|om
      uit ~ honderden|tientallen|duizenden|veel|tweehonderd ~ profielen|kandidaten|namen, shortlist, u|je bent|behoort ~ een|tot ~ weinigen|enkelen|uitverkoren*|selecte
      eenmalig*|unieke|zeldzame|uitzonderlijke kans|gelegenheid|aanbod, kans|gelegenheid|aanbod ~ niet|nooit|zelden|geen ~ terug|weer|vaak|meer|tweede|nog, zo n kans, eens in ~ leven
      niet iedereen ~ krijgt|gevraagd|uitgenodigd|aanbod, anders|iemand|andere|volgende ~ kandidaat|iemand|expert|anders ~ wacht|klaar|lijst|staat|plek, wachtlijst, plek|plaats ~ vrijgehouden|gereserveerd|bewaard
      geef|geven|gaat ~ plek|plaats ~ ander|iemand|volgende`,
    pl: `
      zostaly|zostalo ~ dwa|trzy|jedno|kilka miejsc*
      tylko|jedynie|zaledwie|wylacznie ~ kilka|kilku|dwie|dwoch|trzy|trzech|cztery|piec|pieciu|szesc|szesciu|dziesiec|dziesieciu|garstk*|nieliczn* ~ osob*|ekspert*|kandydat*|miejsc*|profil*|specjalist*|osoby
      ostatni*|jedno|jedyne ~ miejsc* ~ dla|woln*|zostal*|zachowal*|zarezerw*|pana|pani, zostalo ~ jedno|kilka|dwa miejsc*, liczba miejsc ~ ograniczon*, miejsca ~ ograniczon*|koncza|rozchodza
      ekskluzywn*|elitarn*|waskie*|waskiego|zamkniet*|wybran* ~ gron*|krag|kregu|grup*|klub*|zaproszen*|siec|ofert*|projekt, waskie grono, waskiego|wybranego grona, tylko na|dla ~ zaproszen*|wybranych|nielicznych
      starannie wybran*, wybral*|wybrano|wybrany|wybrana|wytypowan* ~ pana|pani|pania|cie|ciebie|sposrod|z|do|jako ~ sposrod|setek|wielu|jako|do|grona|wsrod
      sposrod|z ponad|wielu|setek|dziesiatek|tysiecy ~ profil*|kandydat*|nazwisk|osob, krotka lista, krotkiej liscie
      wyjatkow*|niepowtarzaln*|jedyn*|rzadk*|unikaln* ~ szans*|okazj*|ofert*|mozliwos*, taka|takiej szansa|okazja|oferta ~ nie|rzadko|drugi|raz|zdarza|powtorzy, szansa|okazja|oferta ~ nie ~ powtorz*|wroc*|zdarz*
      raz w zyciu, nie kazd* ~ dostaj*|otrzym*|zaprasz*|zaprosz*|propon*, inny|inna|nastepny|kolejny|kto|ktos kandydat*|ekspert*|inny|osob* ~ czeka*|kolejce|miejsc*|zajm*|chetn*|liscie, lista oczekujacych
      zarezerw*|zachowal*|trzymam ~ miejsc* ~ dla|pana|pani|ciebie, oddac|odstapic ~ miejsc*|komus|innemu`,
    ru: `
      осталось|осталась ~ два|три|шесть|пять|одно|пара|2|3|4|5|6|10 мест*
      только|лишь|всего ~ нескольк*|два|двух|три|трех|четыре|пять|пяти|шесть|шести|десять|десяти|немног*|горстк*|избранн* ~ человек|эксперт*|кандидат*|мест*|специалист*|людей|профил*
      последн*|одно|единственн*|осталось ~ мест* ~ для|вас|свобод*|остал*|оставил*|держ*|и, осталось ~ одно|два|несколько|мало мест*, число|количество мест ~ огранич*, мест ~ мало|огранич*|немного, последнее место
      эксклюзивн*|закрыт*|узк*|избранн*|элитн* ~ круг*|групп*|клуб*|приглашен*|сеть|предложен*|проект, узкий|узкого|узком круг*, только по приглашени*, для избранных|узкого|немногих
      отобран*|выбра*|отобра* ~ вас|вы|ваш*|тебя|из|среди ~ из|среди|как|для|сотен|многих|в, из|среди сотен|множества|десятков|более|тысяч ~ кандидат*|профил*|имен|анкет|вас|вы, короткий|шорт список|лист, шортлист*
      уникальн*|редк*|единственн*|исключительн*|неповторим* ~ шанс*|возможност*|предложен*|случай, такой|такая|такое шанс|возможность|предложение|случай ~ не|раз|редко|выпадает|бывает
      шанс|возможность|предложение|случай ~ не ~ повтор*|будет|вернет*|выпад*, раз в жизни, не ~ всем|каждому|каждый ~ предлага*|пишем|получа*|зовем, не всем ~ предлага*
      другой|другому|следующ*|кто то|другие кандидат*|эксперт*|человек*|желающ* ~ ждет|ждут|очеред*|мест*|готов*|списк*, лист|список ожидания, держ*|оставил*|забронир*|придерж* ~ мест* ~ вас|вам|тебя|для
      отда* ~ мест* ~ друг*`,
    zh: `
      只|仅|只有|仅限|只邀请 ~ 几|两|三|四|五|六|十|少数 ~ 人|位|名|个名额|个位置|专家, 最后 ~ 名额|机会|席位|位置|一席, 名额 ~ 有限|不多|紧张|快满, 名额有限, 席位有限, 只剩 ~ 名额|席位|位置|个, 给您留了, 为您保留, 为你保留, 给你留了, 机会难得, 千载难逢, 独家, 机会 ~ 不会再|只有一次|难得|错过, 这样的机会, 入围, 精心挑选, 特别挑选, 仅限受邀, 仅限邀请
      小圈子, 少数人, 从 ~ 候选人|简历|名单 ~ 选中|挑选|选出|脱颖, 选中了您, 选中了你, 不是每个人, 先到先得, 换 ~ 别人|其他人, 其他候选人, 候补名单, 让给别人`,
  },
  unless: {
    en: `
      limited edition|company|liability|partner, many|plenty|dozens|lots|enough|several of|places|openings|seats|vacancies|positions, open to|for everyone|everybody|anyone|all
      abstract|manuscript|submission|poster|paper|thesis|proposal selected|accepted|shortlist*|chosen|was|has, your paper|abstract|talk|poster|manuscript
      i|we|they|he|she was|were|got|am shortlist*|selected|chosen, last chance ~ see|say, few people|colleagues know|came|attended|left|from, private parking`,
    fr: `
      beaucoup|nombreuses|plein|plusieurs|assez de|places|postes|offres|sieges, ouvert* ~ tous|tout|public|toutes, edition limitee, resume|communication|article|manuscrit|poster ~ retenu*|accept*|selection*
      j ai ~ ete selection*|retenu*, parking`,
    de: `
      viele|genug|genugend|ausreichend|zahlreiche|mehrere platze|stellen|platz|plats, offen ~ fur alle|jeden|jedermann, fur alle offen, abstract|beitrag|poster|manuskript|aufsatz ~ ausgewahlt|angenommen, parkplatz*
      limitierte auflage, ich|wir wurde|wurden ~ ausgewahlt`,
    es: `
      much*|bastantes|varias|suficientes plazas|puestos|vacantes|sitio, abiert* ~ a|para todos|todas|todo|publico|cualquiera, edicion limitada, resumen|ponencia|articulo|manuscrito|poster|comunicacion ~ seleccion*|acept*
      he|fui sido|seleccion* ~ seleccion*|como, aparcamiento`,
    it: `
      molt*|tanti|abbastanza|vari posti|posizioni|posto, apert* ~ a ~ tutti|chiunque|pubblico, edizione limitata, abstract|contributo|articolo|poster ~ selezionat*|accettat*, sono stat* ~ selezionat*|scelt*`,
    pt: `
      muit*|bastantes|varias|suficientes vagas|lugares|posicoes, abert* ~ a|ao|para ~ todos|publico|qualquer, edicao limitada, resumo|artigo|comunicacao|poster ~ selecionad*|aceit*, fui|tenho selecionad*, estacionamento`,
    nl: `
      veel|genoeg|voldoende|meerdere plaatsen|plekken|vacatures, open|toegankelijk ~ voor iedereen, voor iedereen, beperkte|gelimiteerde oplage, abstract|artikel|poster|bijdrage ~ geselecteerd|geaccepteerd
      ik ~ ben|werd ~ geselecteerd, parkeerplaats*`,
    pl: `
      wiele|duzo|sporo|mnostwo miejsc*|wakat*|ofert, otwart* ~ dla ~ wszystkich|kazdego|publicznos*, limitowan* edycj*, abstrakt|streszczenie|artykul|plakat|poster|referat ~ wybran*|przyjet*, zostalem|zostalam wybran*
      parking*`,
    ru: `
      много|достаточно|полно|куча мест|вакансий, открыт* ~ для ~ всех|каждого|желающих, ограниченн* серия|тираж|выпуск, тезис*|статья|доклад|постер ~ отобран*|принят*|выбран*, меня|я ~ выбрали|отобрали, парков*`,
    zh: `
      名额充足, 名额很多, 名额还多, 对所有人开放, 向所有人开放, 人人可, 限量版, 摘要 ~ 入选|录用, 论文 ~ 录用|入选, 我们有很多, 停车位`,
  },
});
