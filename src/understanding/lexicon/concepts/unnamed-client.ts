import { defineConcept } from '../concept-lexicon.ts';

/** Somebody stands behind it whose name is not said. */
export const unnamedClient = defineConcept({
  id: 'unnamed-client',
  says: {
    en: `
      cannot|t|not|unable|never|yet|before|until|may ~ disclos*|name|reveal|mention|share|say|identify|tell ~ @client|identity|who
      @client ~ not|t|cannot|never|yet|rather ~ disclos*|name|named|reveal*|mention*|identif*|public, not at liberty
      @client ~ stay|remain|prefer*|wish*|want*|like*|keep|kept ~ anonym*|confidential|unnamed|background|discreet|discrete|private|secret|nameless|invisible|unknown
      undisclosed|unnamed|confidential|anonymous|discreet|nameless @client|source|backer*
      name|names|identity ~ @client ~ later|stage|confidential|cannot|once|after|withheld|secret|now|moment
      reveal|disclose|name|introduce|share ~ @client ~ later|once|after|when|stage|signed|nda|time|trust, behalf of|our|my|an|some|several @client
      for|represent*|act|acting|work|works|working|speak*|hired|retained|engaged|with|from an|one|some|certain|several|my|our ~ client|clients|customer|customers|investor*|fund|funds|sponsor*|principal*|consortium|tank
      a|an|one|our|my|certain|some|several|these|few ~ client|clients|customer|customers|investor*|fund|funds|sponsor*|principal*|consortium|tank ~ interested|looking|wants|want|wishes|needs|need|seek*|asked|asks|would|require*|keen|hired|pay*|willing|ready|values|plan*|consider*|expand*|entering
      for|with|from|by|represent*|behind|work* an|one|certain|some|very ~ large|leading|major|international|foreign|overseas|reputable|known|prestigious|private|global|renowned|serious|established|independent|respected|wealthy|funded @client
      client|clients|partner|partners|investors|backers of ours|mine, whose name ~ cannot|not|later|confidential|t|secret
      people|those|persons|group behind ~ project|this|offer|fund*, not|t|cannot|no ~ name|names ~ yet|now|stage|important|matter*|here, confidentiality|discretion reason*
      under nda, third party|parties ~ interested|interest|client, client|customer|sponsor|principal|investor ~ will|would ~ introduc*|reveal*|present|himself|later
      know who they are|is later|soon|once, rather|prefer*|wish*|want*|like* not ~ be ~ named|appear|introduced|known|seen, not|never wish|want ~ to be ~ named|known
      rather|prefer* not name|say|appear, introduce*|reveal*|present* himself|herself|itself|themselves ~ later|call|person|stage|meeting|second|then|end
      him|her|himself|themselves ~ second|later stage|round, reader|donor|backer|benefactor|friend|admirer of mine|ours ~ pay*|would|offer*|collects|interested
      i may|must not name|say, brief|mandate|search is confidential|discreet, wants|wishes|likes ~ remain|stay unnamed|unknown`,
    fr: `
      ne|n ~ pas|encore|guere|jamais ~ divulg*|nommer|reveler|revele*|citer|mention*|dire|devoil*|communiquer ~ @client|identite|nom|qui
      ne|pas|n|sans|impossible|encore|avant ~ divulg*|nommer|reveler|revele*|citer|mention*|identit*|dire|devoil*|communiquer ~ @client|identite|nom|qui
      @client ~ ne|n ~ pas|jamais|etre ~ nomm*|cite*|identifi*|revele*|devoil*|apparaitre, @client ~ pas|non|sans|ni ~ nomm*|cite*|identifi*|revele*|devoil*|apparaitre
      @client ~ souhait*|prefer*|veut|voudrai*|tient|tien*|desir*|rest*|demeur* ~ anonym*|discret*|confidentiel*|ombre|retrait|secret
      nom|identite ~ @client ~ tard|confidentiel*|apres|ensuite|secret|pas|ulterieurement|moment, @client anonyme*|confidentiel*|discret*|tenu|dont nom
      dont ~ nom|identite ~ tairai|tais|confidentiel*|pas|plus|tard, au nom|compte de|d @client, pour le|compte de|d @client, mandate*|missionne*|charge* ~ par @client
      agis*|travaill*|represent* ~ pour|un|une ~ client*|investisseur*|fonds|fondation|commanditaire*|mandant*|think
      un|une|mon|notre|nos|certains|plusieurs|ce|le client*|investisseur*|fonds|fondation|commanditaire*|mandant*|partenaire* ~ interess*|cherch*|souhait*|veut|veulent|voudrai*|besoin|demand*|desir*|pret*|paye*|paie|envisag*|aimerai*|anonym*
      un|une|certain|certaine ~ grand|grande|important*|international*|etranger*|prive*|serieux|renomme*|reput*|prestigieu*|influent* @client ~ interess*|cherch*|souhait*|veut|voudrai*|besoin|demand*|charg*|mandat*
      un|une|certain|certaine @client etranger*|important*|international*|prive*|serieux|renomme*|reput*|prestigieu*|influent* ~ interess*|cherch*|souhait*|veut|voudrai*|besoin|demand*|charg*|mandat*
      revel*|devoil*|communiqu*|present* ~ identite|nom|client|commanditaire ~ plus|tard|apres|ensuite|moment|signature, raisons de|confidentialite confidentialite|discretion
      saurez|apprendrez plus tard ~ qui, prefer* ne pas ~ apparaitre|etre|nomme*|cite*|dire, ne|n ~ puis|peux|peut|pouvons ~ nommer|citer|dire, ne|n ~ pas ~ nommer
      nom ~ ne|n ~ dira|dit ~ rien`,
    de: `
      nicht|noch|kann|darf|nie|leider ~ namen|name|identitat|auftraggeber*|kunden|firma|mandant*|nennen|offenleg*|preisgeb*|verrat* ~ nicht|nennen|sagen|offenleg*|preisgeb*|verrat*|mitteil*|bekannt*
      @client ~ nicht|ungenannt|anonym|hintergrund|diskret|verdeckt|namentlich|ungern|lieber ~ genannt|nennen|bleib*|auftret*|mocht*|erschein*|preisgeb*|halten|werden
      @client ~ mocht*|will|wunsch*|leg*|bleib*|bevorzug* ~ anonym*|diskret*|hintergrund|ungenannt|vertraulich*|namentlich
      ungenannt*|anonym*|ungenannten|diskreter|diskreten|diskrete @client, name*|namen|identitat ~ @client ~ spater|vertraulich|noch|nach|erst|zunachst|geheim
      spater|noch|zunachst|erst ~ name*|namen|identitat ~ @client|erfahr*|nenn*, im auftrag|namen|interesse ~ @client
      fur|vertrete*|beauftrag* einen|eine|ein|einem|einer|mehrere|gewissen ~ kunden|auftraggeber*|mandant*|investor*|fonds|stiftung*|geldgeber*|denkfabrik|konsortium|interessent*
      ein|eine|unser|mein|unsere|meine|der|die|einige|bestimmte* kunde|kunden|auftraggeber*|mandant*|investor*|fonds|geldgeber*|denkfabrik|konsortium|interessent*|partner ~ interess*|sucht|suchen|mocht*|will|wollen|wunsch*|brauch*|bat|gebeten|plant|zahl*|bereit|erwag*|gern*
      ein|eine|einem|einer|einen|gewisse* ~ fuhrend*|international*|gross*|auslandisch*|namhaft*|renommiert*|angesehen*|privat*|bekannt*|seriose* ~ @client ~ interess*|sucht|mocht*|will|wunsch*|brauch*|bat|gebeten|beauftrag*|fur|der|die|das
      fur|von|mit ein|eine|einem|einer|einen namhaft*|renommiert*|angesehen*|auslandisch*|fuhrend*|international* @client
      aus grunden|vertraulichkeitsgrunden|diskretionsgrunden|vertraulichkeit ~ namen|nicht|nennen, erfahren sie|du ~ spater|wer
      hintermanner|dahintersteh*|geldgeber ~ nicht|spater|anonym|projekt*, namen tun|spielen nichts|keine|keinen
      namen|name|auftraggeber|kunden ~ nicht|nie|noch ~ nennen|sagen|verraten|preisgeben|nennt, namen|name ~ nenne|sage|verrate|erfahren ~ nicht|spater|erst
      stellt|stellen sich ~ selbst|personlich ~ vor|gesprach, unbekannt|ungenannt ~ bleiben`,
    es: `
      no|sin|nunca|aun|todavia|imposible|antes ~ revel*|nombr*|divulg*|mencion*|identidad|decir|desvel*|facilit* ~ @client|nombre|identidad|quien
      @client ~ no|sin ~ nombr*|revel*|identific*|mencion*|aparecer|figurar|public*
      @client ~ prefier*|dese*|quier*|pid*|permanec*|mantien*|mantener*|sigue|queda ~ anonim*|discret*|confidencial*|sombra|reserva|plano|reservad*
      @client anonim*|confidencial*|discret*|reservad*|cuyo|cuya, cuyo nombre ~ no|reserv*|despues|tarde|revel*
      nombre|identidad ~ @client ~ tarde|confidencial*|despues|luego|reserv*|momento, en nombre|representacion de ~ @client, por cuenta|encargo de ~ @client
      represent*|trabaj*|actu*|contratad* ~ para|por|a|un|una ~ cliente*|inversor*|inversionista*|fondo|fundacion|mandante*|consorcio|think
      un|una|mi|nuestro|nuestra|nuestros|cierto|cierta|algunos|varios|el|los cliente*|inversor*|inversionista*|fondo|fundacion|mandante|consorcio|socio ~ interes*|busc*|quier*|quer*|dese*|necesit*|pid*|pidio|dispuest*|pag*|plane*|gustar*|consider*
      un|una|cierto|cierta ~ import*|internacional*|extranjer*|privad*|prestigios*|reconocid*|gran|grande|conocid*|influyente* ~ interes*|busc*|quier*|dese*|necesit*|encarg*|pidi*|contrat*
      un|una|para|de gran|importante|prestigios*|reconocid* @client
      @client extranjer*|internacional*|prestigios*|reconocid*|privad*|conocid* ~ interes*|busc*|quier*|dese*|necesit*|encarg*|pidi*|contrat*
      revel*|dar*|dire|comunic*|present* ~ nombre|identidad|cliente ~ tarde|despues|luego|momento|firm*|adelante
      motivos|razones|por de|confidencialidad|discrecion confidencialidad|discrecion, sabra|conocera ~ despues|tarde|quien, @client ~ no ~ sep*|sab*|conozca ~ quien
      le|te|se lo|la ~ digo|dire|cuento ~ final|despues|luego, prefier* no ~ aparecer|figurar|nombr*|sal*`,
    it: `
      non|senza|ancora|mai ~ rivel*|nomin*|divulg*|menzion*|svel*|dire|fare|comunic* ~ @client|nome|identita, @client ~ non|senza ~ nominat*|citat*|apparir*|identific*|rivel*
      @client ~ preferi*|desidera|vuole|chied*|rest*|riman* ~ anonim*|riservat*|discret*|ombra|confidenzial*, @client anonim*|riservat*, il cui nome, cui nome|identita
      nome|identita ~ @client ~ dopo|tardi|riservat*|momento|seguito, per|a conto|nome di|del|d @client, per conto|nome ~ @client
      rappresent*|lavoro|agisco|incaricat* ~ per|un|da client*|investitor*|fondo|fondazione|committent*|mandante|consorzio|think
      un|una|mio|nostro|nostra|alcuni|certo client*|investitor*|fondo|fondazione|committent*|consorzio|partner ~ interess*|cerc*|vuole|vorrebb*|desider*|chiest*|chied*|bisogno|dispost*|pag*
      un|una|per|di|grande importante|importanti|internazionale|prestigios*|estero|estera|grande|noto|nota @client
      @client estero|estera|internazional*|prestigios*|important*|privat* ~ interess*|cerc*|vuole|vorrebb*|chiest*|chied*|incaricat*, motivi|ragioni di riservatezza
      saprete|sapra dopo|tardi|chi, prefer* non ~ apparire|comparire|figurare|nominat*, non ~ vuole|voglia ~ sappia|sapere ~ chi`,
    pt: `
      nao|sem|nunca|ainda ~ revel*|nome*|divulg*|mencion*|dizer|identific* ~ @client|nome|identidade, @client ~ nao|sem ~ nome*|revel*|identific*|aparecer|citad*
      @client ~ prefer*|desej*|quer|ped*|permane*|manter* ~ anonim*|discret*|confidencia*|sombra|reserva*|sigilo, @client anonim*|confidencia*|discret*|cujo, cujo nome
      nome|identidade ~ @client ~ depois|tarde|confidencia*|momento|sigilo, em nome de|d @client, por conta|encargo de|d @client, em nome ~ @client
      represent*|trabalh*|contratad* ~ para|por|um|uma client*|investidor*|fundo|fundacao|mandante|consorcio|think
      um|uma|meu|nosso|nossa|alguns|certo|o client*|investidor*|fundo|fundacao|mandante|consorcio|parceiro ~ interess*|procur*|quer*|desej*|gostari*|ped*|precis*|dispost*|pag*
      um|uma|para|grande importante|grande|prestigios*|renomad*|estrangeir* @client
      @client estrangeir*|internaciona*|prestigios*|renomad*|important*|privad* ~ interess*|procur*|quer*|desej*|ped*|contrat*|precis*
      motivos|razoes de|por confidencialidade|sigilo|discricao, sabera depois|tarde|quem, fica|ficar|agora|permanece sem nome, prefer* nao ~ aparecer|figurar|nomead*
      cliente|parceiro ~ nao ~ quer ~ saiba*|sabe`,
    nl: `
      niet|nog|geen|nooit ~ noemen|onthul*|bekendmak*|prijsgev*|naam|zeggen ~ @client|naam|identiteit|noemen|wie, naam|identiteit ~ @client ~ later|vertrouwelijk|nog|niet|geheim
      @client ~ anoniem|niet|achtergrond|discreet|vertrouwelijk ~ blij*|wil|wenst|genoemd|noem*|liever
      @client ~ wil|wenst|liever|blij* ~ anoniem|achtergrond|discreet|vertrouwelijk, anonieme|vertrouwelijke|ongenoemde @client, wiens naam, namens|opdracht van|een|voor @client
      namens|opdracht ~ @client, voor|vertegenwoordig* een|enkele|bepaalde ~ klant|opdrachtgever*|investeerder*|fonds|denktank|stichting|consortium
      een|mijn|onze|enkele|bepaalde|de klant|klanten|opdrachtgever*|investeerder*|fonds|denktank|stichting|consortium|partner ~ interesse*|geinteresseerd|zoekt|zoeken|wil|wenst|vraagt|vroeg|bereid|betaalt|gevraagd|overweegt
      een|voor gerenommeerd*|groot|grote|internationa*|buitenland*|bekend*|belangrijk* @client, vertrouwelijkheid*|discretie ~ redenen|naam|namen|niet, naam ~ zegt ~ niets
      onbekend|anoniem|ongenoemd ~ wil*|blij*, geheime opdrachtgever*|klant, komt ~ later ~ naam`,
    pl: `
      nie|bez|jeszcze|nigdy ~ ujawni*|zdradz*|podac|nazw*|wymieni*|powiedz* ~ @client|nazw*|tozsamosc*|kto, @client ~ nie|bez ~ ujawni*|nazw*|wymieni*
      @client ~ woli|chce|pragnie|prosi|pozosta* ~ anonim*|dyskret*|poufn*|cien*|ukry*, anonimow*|nieujawni*|dyskretn* @client
      nazw*|tozsamosc* ~ @client ~ pozniej|poufn*|jeszcze|tajemnic*, ktor*|czyj* nazw* ~ pozniej|nie|jeszcze|podam|zdradz*, w imieniu|zlecenie|rzecz ~ @client
      reprezentuj*|dzialam*|pracuj* ~ dla|na|pewn* ~ klient*|inwestor*|fundusz*|fundacj*|zleceniodawc*|konsorcj*
      moj|nasz|pewien|jeden|pewna|kilku klient*|inwestor*|fundusz*|fundacj*|zleceniodawc*|partner* ~ zaintereso*|szuka*|chce|chcialby|prosi*|potrzeb*|got*|placi|planuj*|rozwaz*
      dla|pewn*|duz* ~ znan*|renomowan*|duz*|zagraniczn*|miedzynarodow*|powazn* @client, wzgled* poufnos*|dyskrecj*, nazw*|nazwy|nazwiska ~ nie ~ podam|zdradze|podaje
      nazw* ~ poznasz|poznaja|pozna|podam ~ pozniej|potem, zalezy ~ dyskrecj*|anonimowos*`,
    ru: `
      не|пока|нельзя|без ~ назв*|раскры*|упомин*|имя|сказать|разглаш* ~ @client|имя|названи*|кто|его, @client ~ не|пока ~ назв*|раскры*|упомян*|фигур*
      @client ~ предпоч*|хочет|желает|прос*|остат*|оста* ~ анонимн*|тени|конфиденциальн*|неназванн*|стороне|инкогнито, анонимн*|неназванн*|конфиденциальн* @client
      имя|названи*|имени ~ @client ~ позже|пока|конфиденциальн*|тайн*, чье|чьего имя|имени|названи* ~ позже|пока|не|назов*, от имени|лица ~ @client, по поручению|заказу ~ @client
      представля*|работа*|действу* ~ для|на|одного|одну|некий ~ клиент*|заказчик*|инвестор*|фонд*|консорциум*|доверител*
      мой|наш|один|некий|некоторые|одна клиент*|заказчик*|инвестор*|фонд*|партнер* ~ заинтересова*|ищет|хочет|хотел*|прос*|готов*|нужн*|платит|планир*|интерес*
      крупн*|известн*|зарубежн*|международн*|серьезн*|солидн* @client ~ заинтересова*|ищет|хочет|хотел*|прос*|поруч*|нуж*
      для|одна|один крупн*|известн*|зарубежн*|международн* @client, соображени* конфиденциальност*, имя|название|имени ~ @client ~ не ~ нужно|важно|скажу|назову
      не ~ любит ~ известност*|огласк*|публичност*, имя|название ~ не ~ назову|скажу|могу`,
    zh: `
      不便透露|不方便透露|暂不透露|不能透露|无法透露|不便公开|不愿透露|不方便说|不便告知|暂时不能说 ~ @client, 不便透露|不方便透露|暂不透露|不能透露|无法透露|不愿透露, @client ~ 匿名|不愿公开|不愿露面|低调|保密, 代表 ~ 客户|委托方|投资人|投资者|基金|机构, 受 ~ 委托, 某 @client
      我的客户|我们的客户|一位客户|一家客户|一位投资人|委托方|一家基金|某客户|某机构|某基金|某智库 ~ 想|希望|感兴趣|需要|愿意|寻找|打算, 一家 ~ 知名|大型|海外|国际|外资|著名 ~ @client, 名称 ~ 以后|稍后|之后 ~ 告诉|告知|透露|公布, 幕后的客户
      名字|名称|公司名|客户名 ~ 以后|之后|再|暂时|先不 ~ 告诉|告知|说, 之后再告诉|入职前再告诉|以后再告诉|到时候再告诉|不便公开的|不愿具名|不具名`,
  },
  unless: {
    en: `
      clients include|including|such|range|like, client|customer called|rang|complained|phoned|signed, your client*|customer*|investor*
      email|mail|web|software|outlook|ssh client*, client side|server|library|code|application|facing|services|relationship, we are|re leading|large|major|global|independent
      our customers|clients love|trust|rely|save, my own, named, client ~ code|browser|certificate*`,
    fr: `
      nos clients comptent|comprennent|incluent|sont|apprecient, votre|vos client*, client* ~ appele|telephone|reporte|signe, client de|mail messagerie|mail|web
      cote|service|relation|satisfaction client*, nous sommes|sommes un|une`,
    de: `
      unsere kunden ~ gehoren|zahlen|schatzen|sind, zu unseren ~ kunden|auftraggebern ~ gehoren|zahlen, ihr|ihre|ihren|ihrem|dein kunde|kunden|auftraggeber*|investor*
      kunde ~ angerufen|rief|verschob*|verschoben|reklam*|unterschrieben, mailclient*|client ~ mail|outlook|server, kundenservice|kundendienst|kundenbetreuung, wir sind ein|eine`,
    es: `
      nuestros clientes incluyen|son|confian|valoran, entre nuestros ~ clientes, su|sus|tu|tus cliente*|inversor*|socio*, cliente ~ llamo|llamado|aplazo|firmo|quejo|cambio
      cliente de correo, servicio|atencion al cliente*, somos un|una`,
    it: `
      nostri clienti ~ sono|includono|comprendono, suo|suoi|tuo|tuoi client*|investitor*, cliente ~ chiamato|telefonato|rinviato|firmato|spostato, client di|posta posta
      servizio|assistenza clienti, siamo un|una`,
    pt: `
      nossos clientes ~ incluem|sao|confiam, seu|seus|teu client*|investidor*|parceir*, cliente ~ ligou|telefonou|adiou|assinou|mudou|reclamou, cliente de email|correio
      servico|atendimento ao cliente, somos um|uma`,
    nl: `
      onze klanten zijn|waaronder, tot onze klanten, uw|jouw|je klant*|opdrachtgever*|investeerder*, klant ~ belde|gebeld|verzet|verplaatst|tekende|klaagde
      mailclient|mailprogramma, klantenservice, wij zijn|we een`,
    pl: `
      nasi klienci to, naszych klientow naleza, do ~ naszych ~ klientow, twoj*|panski*|pana|pani klient*|inwestor*, klient ~ zadzwon*|dzwonil|przeloz*|podpisal|zglosil
      klient* poczt*, obslug* klient*, jestesmy ~ firm*`,
    ru: `
      наши клиенты ~ это, среди наших клиентов, ваш*|твой клиент*|инвестор*|заказчик*, клиент ~ позвонил|звонил|перенес|подписал|пожалов*, почтов* клиент*, служб* ~ клиент*
      мы ~ крупн* ~ компани*`,
    zh: `
      我们的客户包括|我们的客户有|客户包括|您的客户|你的客户|客户打电话|客户来电|客户投诉|客户端|客户服务|客服|我们是一家`,
  },
});
