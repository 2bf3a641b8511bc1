import { defineConcept } from '../concept-lexicon.ts';

/** They invite and pay the way. Going at one’s own expense is another matter. */
export const travelPaid = defineConcept({
  id: 'travel-paid',
  says: {
    en: `
      cover*|pay|pays|paid|paying|sponsor*|arrang*|book|booked|organise*|organize*|reimburs*|fund|funded|bear|settle*|finance* ~ flight*|hotel*|travel|trip|trips|ticket*|airfare*|accommodation|visa|visas|stay|lodging|journey|transport*
      provide*|offer*|include*|send ~ flight*|hotel|hotels|ticket*|airfare|accommodation|lodging|visa
      flight*|hotel*|travel|trip|ticket*|airfare*|accommodation|visa|stay|expenses|everything ~ cover*|paid|reimburs*|arrang*|included|free|ours|expense|sponsor*|charge|taken
      take|takes|taking care of ~ flight*|hotel*|travel|trip|visa|tickets|accommodation|everything ~ you
      all|full*|every ~ expense*|cost|costs ~ paid|cover*|included|ours|us|reimburs*, expenses|expense paid
      invit*|welcome|host|hosting|bring ~ you ~ expense|expenses|guest|paid|cover*|flight*|hotel|free|charge|weekend|abroad|resort|seaside|beach|spa|island|trip
      fly|flying|flown you, fly ~ you ~ in|out|over|class, as our|my|his|their|personal|honoured|honored guest|guests, at our|his|their|client expense|cost|costs
      trip|flight*|hotel|travel|ticket*|visit|dinner|weekend|costs|everything ~ on us|our, business class, first class ~ flight*|ticket*|travel|fly
      free|paid|complimentary|sponsored trip|travel|flight*|hotel|stay|visit|holiday|vacation|weekend|week|accommodation|tour, per diem, pocket|spending money
      luxury hotel|resort, star hotel|resort, bring|take|invite your wife|husband|family|spouse|girlfriend|children, family|wife|husband|spouse ~ welcome|too|along|come|join
      travel|visit|meet|come|trip|seminar|conference|lecture ~ abroad|overseas|city|country ~ paid|cover*|arrang*|ticket*|guest|expense*, costs|cost you nothing|zero
      not|t|never|nothing ~ pay|worry|spend ~ flight*|hotel|travel|ticket*|trip|visa, meals|dinner*|sightseeing|shopping ~ include*|arrang*|paid|cover*|us
      ticket*|visa|hotel|flight* ~ waiting|ready|prepared|in your name|reserved ~ you|your, only bring|pack yourself|suitcase|passport`,
    fr: `
      @pay|couvr*|pren*|prend|organis*|reserv*|financ*|rembours*|offr*|regl*|defray*|invit* ~ vol|vols|hotel*|voyage|voyages|billet*|deplacement*|sejour*|hebergement|visa|trajet*|avion|frais ~ charge|pris*|nous|vous|pour|et|ou|compris*|inclus*|hotel*
      vol|vols|hotel*|voyage|billet*|deplacement*|sejour|hebergement|visa|frais|avion|logement ~ pris*|pay*|couvert*|offert*|rembours*|organis*|compris*|charge|regle*|nous|gratuit*|finance*|reserve*
      tous|tout|l|ensemble|integralite ~ frais ~ pay*|compris*|pris|couvert*|charge|rembours*
      prenons|prendrons|prend|prendra|prise|pris en charge ~ vol*|hotel*|voyage|billet*|sejour|hebergement|visa|frais|tout
      invit*|accueill*|recevoir|convi* ~ vous|nos|notre|sejour|jours ~ frais|invite|charge|hotel*|plage|mer|week|tout|sejour|etranger|offert*|compris*, a nos|notre frais
      aux frais de|du, comme|tant que|notre|mon invite|invitee|hote, classe affaires, premiere classe
      sejour|voyage|week|vacances|visite|billet*|hebergement tous|offert*|gratuit*|paye*|finance*|compris
      votre|ta femme|mari|famille|epouse|conjoint* ~ venir|bienvenu*|accompagn*|aussi|invit*, per diem, argent de|poche poche, hotel|palace ~ etoiles|luxe
      rien ~ payer|depenser|debourser, n|ne ~ rien|pas ~ payer|depenser|debourser|soucier, ne|n coute*|coutera rien
      dejeuner*|diner*|repas|visites|excursion* ~ compris*|inclus*|offert*|charge, billet*|visa|hotel|chambre ~ pret*|reserve*|attend*|deja ~ vous|votre`,
    de: `
      ubernehm*|ubernimmt|bezahl*|zahlen|zahlt|buchen|bucht|organisier*|finanzier*|erstatt*|tragen|tragt|sponsor*|spendier*|kummer* ~ flug|fluge|hotel*|reise*|ticket*|unterkunft|aufenthalt*|visum|anreise|reisekosten|flugkosten|kosten|flugticket*|spesen|ubernachtung*
      flug|fluge|hotel*|reise|ticket*|unterkunft|aufenthalt|visum|anreise|reisekosten|flugkosten|flugticket*|spesen|ubernachtung* ~ ubernehm*|ubernimmt|ubernommen|bezahl*|zahlen|zahlt|buchen|gebucht|organisier*|finanzier*|erstatt*|tragen|tragt|inklusive|inbegriffen|kostenlos|kostenfrei|uns|frei
      alle|samtliche|volle ~ kosten|spesen|auslagen ~ ubernehm*|ubernimmt|ubernommen|tragen|tragt|bezahl*|uns
      laden|lade|einlad*|eingeladen|einladung ~ sie|dich|ihnen|herzlich ~ reise|hotel*|kosten*|gast|flug|wochenende|woche|ausland|tage|kostenlos|spesen|meer
      auf unsere|seine|ihre|deren kosten|rechnung, als unser|mein|personlicher|gast gast|gaste|ehrengast, als gast ~ unser*|ein|hotel|kommen, geht auf uns|unsere, business class
      erster|erste klasse ~ flug|fliegen|fluge, fliegen|einfliegen sie|dich ~ ein|nach|zu
      kostenlos*|bezahlt*|gratis|kostenfrei* reise*|flug|hotel*|aufenthalt|wochenende|urlaub|ubernachtung*|ausflug
      ihre|deine ~ frau|mann|familie|partner|partnerin|gattin ~ mitbring*|mitkomm*|willkommen|begleit*|auch, taschengeld|tagegeld|sternehotel|luxushotel|vollpension
      nichts ~ zahlen|bezahl*|kosten|kummern, kostet|kosten sie|dich nichts, ticket|tickets|visum|hotel|zimmer ~ bereit|reserviert|warte*|schon ~ sie|ihnen|dich|ihr
      essen|ausfluge|besichtigung*|stadtrundfahrt ~ inklusive|inbegriffen|ubernehm*|bezahlt`,
    es: `
      @pay|cubr*|cubier*|cost*|corr*|organiz*|reserv*|financ*|sufrag*|reembols*|asum*|encarg*|invit*|regal*|patrocin* ~ vuelo*|hotel*|viaje*|billete*|boleto*|pasaje*|estancia|estadia|alojamiento|visado|visa|desplazamiento|traslado*|gastos
      vuelo*|hotel*|viaje|billete*|boleto*|pasaje*|estancia|estadia|alojamiento|visado|visa|desplazamiento|traslado*|gastos ~ pagad*|pago*|paga*|cubiert*|cubr*|incluid*|corr*|cuenta|gratis|gratuit*|organiz*|reserv*|reembols*|cargo|financ*|asum*|invit*|nuestr*
      todos|todo|totalmente ~ gastos|pagado|incluido ~ pagad*|cubiert*|incluid*|cuenta|nosotros|nuestr*|pagos, gastos|todo ~ pagad*|pagos|incluid*
      invit*|recib*|acog* ~ usted|le|lo|la|les|venir ~ gastos|viaje|hotel|vuelo|invitad*|playa|mar|fin|semana|extranjero|pagad*|gratis, a|por nuestr*|cuenta cargo|cuenta|nuestra
      como|nuestro|mi|nuestra invitad*|huesped ~ nuestr*|especial|honor|mio|hotel|usted|personal|nosotros, como nuestr*|mi invitad*|huesped
      clase ejecutiva|business|preferente|turista, viaje|estancia|fin|vacaciones|visita|billete*|estadia ~ gratis|gratuit*|pagad*|patrocinad*|regalad*
      su|tu ~ esposa|mujer|marido|familia|pareja|esposo ~ acompan*|bienvenid*|tambien|venir|invitad*|viaj*, viaticos|dietas ~ pag*|incluid*|cubr*, hotel ~ estrellas|lujo
      dinero de bolsillo, no ~ pagar|gastar|preocup* ~ nada|viaje|hotel|vuelo|billete*, no|nada costara|cuesta ~ nada|usted, sin costo|coste ~ usted|viaje|hotel|vuelo
      cenas|comidas|excursion* ~ incluid*|pagad*|cubiert*, billete*|visado|visa|habitacion|hotel ~ list*|reservad*|esper*|nombre`,
    it: `
      @pay|copr*|coperto|coperte|organizz*|prenot*|finanzi*|rimbors*|offr*|carico|sosten* ~ volo|voli|hotel|albergo|viaggi*|bigliett*|soggiorn*|alloggi*|visto|trasferta|spese
      volo|voli|hotel|albergo|viaggi*|bigliett*|soggiorn*|alloggi*|visto|spese ~ pagat*|pagh*|copert*|copr*|compres*|inclus*|offert*|gratis|gratuit*|carico|rimbors*|nostr*|organizz*|pensiamo|noi
      tutte|tutto ~ spese|spesato|pagato|compreso ~ pagat*|copert*|compres*|noi|nostr*|spesat*, tutto spesato|pagato|compreso, spese pagate
      invit*|ospit* ~ lei|la|ti|vi ~ spese|viaggio|hotel|volo|ospite|mare|weekend|spiaggia|gratis|estero, come|nostro|mio ospite, a nostre spese|carico, business class
      prima classe, viaggio|soggiorno|vacanza|weekend gratuit*|pagat*|offert*, moglie|marito|famiglia ~ accompagn*|benvenut*|venire|portare, diaria
      non ~ pagare|spendere ~ nulla|niente|viaggio|hotel|volo, hotel|albergo ~ stelle|lusso, biglietto|visto|camera ~ pront*|prenotat*|aspett*`,
    pt: `
      @pay|cobr*|cober*|organiz*|reserv*|financi*|reembols*|ofere*|custe*|arc*|assum*|cuid* ~ voo|voos|hotel|viage*|passage*|bilhete*|estadia|hospedagem|alojamento|visto|deslocac*|despesas
      voo|voos|hotel|viage*|passage*|bilhete*|estadia|hospedagem|alojamento|visto|despesas ~ pag*|cobert*|cobr*|inclu*|conta|gratis|gratuit*|reembols*|noss*|organiz*|reserv*|custead*|cargo
      tod*|tudo ~ despesas|gastos|pago|incluido ~ pag*|cobert*|inclu*|noss*, tudo pago, despesas pagas
      convid*|receb* ~ voce|lhe|para|o|a ~ despesas|viagem|hotel|voo|convidad*|praia|mar|fim|gratis|exterior|estrangeiro
      como|nosso|meu convidad*|hospede ~ noss*|especia*|honra|hotel|meu, como nosso|nossa|meu convidad*|hospede, por nossa conta, a noss* custo|expensas|cargo, classe executiva
      primeira classe, viagem|estadia|ferias|fim gratuit*|gratis|pag*|oferecid*, sua|seu esposa|mulher|marido|familia ~ acompanh*|bem|tambem|vir|convidad*
      nao ~ pagar|gastar ~ nada|viagem|hotel|voo, hotel ~ estrelas|luxo, passagem|passagens|bilhete*|visto|quarto ~ pront*|reservad*|esper*`,
    nl: `
      betalen|betaalt|betaald|vergoed*|vergoeden|regelen|regelt|boeken|boekt|dekken|sponsor*|organiser*|nemen ~ vlucht*|hotel*|reis|reiskosten|ticket*|verblijf*|visum|overnachting*|vliegticket*|kosten
      vlucht*|hotel*|reis|reiskosten|ticket*|verblijf*|visum|overnachting*|vliegticket* ~ betaald|betalen|vergoed*|rekening|inbegrepen|gratis|geregeld|ons|geboekt|onze
      alle ~ kosten|onkosten ~ betaald|vergoed|rekening|ons|inbegrepen, nodig*|uitnodig* ~ u|je|graag ~ kosten|hotel|reis|gast|weekend|vlucht|betaald|gratis|strand|buitenland
      als onze|mijn gast, op onze kosten|rekening, voor onze rekening, gratis|betaalde reis|vlucht|verblijf|hotel|weekend|vakantie, businessclass|business class
      partner|vrouw|man|gezin|familie ~ mee|welkom|meenemen|meekomen ~ ook|u|je|mag|mogen|hotel|reis, zakgeld|dagvergoeding, sterrenhotel|luxehotel, kost ~ u|je ~ niets
      niets ~ betalen|kosten, ticket*|visum|hotel|kamer ~ klaar|gereserveerd|geboekt`,
    pl: `
      @pay|pokry*|zwr*|zwroc*|zorganiz*|zarezerw*|finans*|sfinans*|funduj*|zalatwi*|kupi* ~ lot|loty|przelot*|hotel*|podroz*|bilet*|pobyt*|nocleg*|wiz*|koszt*|wyjazd*|zakwaterow*
      lot|loty|przelot*|hotel*|podroz*|bilet*|pobyt*|nocleg*|wiz*|koszt*|wyjazd* ~ oplac*|pokry*|pokryj*|wlicz*|zwroc*|nasz*|darmo*|bezplat*|zorganiz*|zarezerw*|strony
      wszystk*|calos* ~ koszt* ~ pokry*|oplac*|nasz*|stronie
      zapras*|zapros* ~ pan*|ciebie|nas ~ koszt*|hotel*|gosc*|weekend|lot|morz*|bezplat*|oplac*|podroz*|dni ~ koszt*|hotel*|gosc*|bezplat*|oplac*|nasz*|pokry*, jako nasz|moj gosc
      na nasz koszt, nasz koszt, darmow*|bezplatn*|oplacon* wyjazd*|pobyt*|hotel*|podroz*|lot|weekend|nocleg*, klas* biznes
      zona|zone|zony|rodzin*|mez* ~ zabra*|mile|widzian*|przyjech*|tez|towarzysz*, kieszonkow*|diet* ~ pokry*|wyplac*|dosta*, hotel* ~ gwiazdk*|luksus*
      nic ~ kosztow*|placi*|zaplac*, bilet*|wiza|pokoj|hotel ~ czeka*|gotow*|zarezerw*`,
    ru: `
      @pay|покр*|берем|берет|возьм*|организ*|заброн*|бронир*|возмещ*|возмест*|финансир*|компенсир*|купим ~ перелет*|рейс*|гостиниц*|отел*|поездк*|билет*|проживани*|виз*|дорог*|проезд*|расход*|командировк*
      перелет*|гостиниц*|отел*|поездк*|билет*|проживани*|виз*|дорог*|проезд|расход* ~ оплач*|оплат*|за|включен*|бесплатн*|покр*|наш*|берем|организ*|заброн*|возмещ*
      все ~ расход* ~ оплач*|оплат*|берем|покр*|наш*|за
      приглаша*|приглас*|пригласить ~ вас|тебя ~ расход*|отел*|гост*|поездк*|счет|выходн*|бесплатн*|моря|море|дня ~ расход*|отел*|счет|оплач*|бесплатн*|наш*, за наш|свой счет
      за наш счет, в качестве гост* ~ наш*|почетн*, наш*|почетн*|моим гост*, бизнес классом|класс
      бесплатн*|оплачен*|оплачива* поездк*|перелет*|отел*|проживани*|отдых|выходн*|тур, жен*|муж*|семь* ~ взять|приех*|вместе|приглаш*|собой|рады
      суточные|командировочные ~ оплат*|оплач*|выплат*|получ*, пятизвездочн*, ничего ~ платить|стоить|стоит, билет*|виза|номер|отель ~ готов*|заброн*|ждет|ждут`,
    zh: `
      承担|报销|支付|负责|安排|包|提供|赞助|出 ~ 机票|酒店|食宿|住宿|旅费|差旅|路费|签证|行程, 机票|酒店|食宿|住宿|旅费|差旅|路费|签证|费用 ~ 我们承担|我方承担|我们出|我们负责|由我们|我们来|全包|全免|报销|免费|全部承担|我们支付|对方承担|主办方
      全程免费|费用全包|全部费用|包吃包住|包吃住|包食宿|全额资助|免费旅行|免费旅游|免费行程|免费机票, 邀请 ~ 您|你 ~ 免费|承担|报销|费用|度假|做客, 商务舱|头等舱|五星级|零花钱|津贴 ~ 旅|行|住|飞, 商务舱|头等舱|五星级酒店, 带家人|带夫人|带太太|携家属|家属同行|家人一起
      作为我们的客人|作为我的客人|作为贵宾, 您不用花|你不用花|不用您花|不用你花|一分钱, 机票酒店|机酒|食宿 ~ 我们 ~ 安排|出|承担, 来 ~ 度假 ~ 我们 ~ 出|安排|承担`,
  },
  unless: {
    en: `
      your|their|my|his own, own expense|cost|pocket|travel, yourself|themselves ~ pay|book|cover, participants|attendees|delegates ~ cover|pay|bear|arrange
      my flight|hotel|trip|holiday|travel|visa, travel insurance|agency|ban|policy|industry|required|startup, not|t|cannot|unable cover|pay|reimburse|fund|offer
      occasional travel, role|job|position ~ travel|trips, subscription`,
    fr: `
      vos|votre|leurs|leur|mes|ses propres|propre|frais, a vos|leur frais, participant* ~ charge|frais|couvr*|pay*, mon|mes|ma vol*|hotel|voyage|vacances|billet*|sejour
      assurance|agence|politique|note de|des voyage*|frais, ne|pas|n rembours*|couvr*|prenons ~ pas|frais|voyage, deplacements ~ occasionnel*|ponctuel*|frequent*|prevoir`,
    de: `
      eigene*|eigenen ~ kosten|tasche|rechnung, selbst ~ tragen|zahlen|buchen|bezahlen|ubernehmen, teilnehm*|gaste ~ selbst|tragen|zahlen
      mein|meine|meinen flug|hotel|reise|urlaub|ticket|visum, reiseversicherung|reiseburo|reisekostenabrechnung|reiserichtlinie|reisebranche|reisewarnung
      nicht|leider|keine ~ ubernehmen|erstatten|tragen|zahlen, gelegentliche* dienstreise*|reise*, reisebereitschaft`,
    es: `
      su|sus|mi|propi* propi*|cuenta ~ gastos|cuenta|bolsillo, corren ~ por su cuenta, a|por su|sus cuenta, cada|participante* ~ paga*|cubre*|costea*|asume*|corre*
      mi|mis vuelo|hotel|viaje|vacaciones|billete, seguro|agencia|politica de viaje*, no ~ pagamos|cubrimos|podemos|reembolsamos, viajes ocasionales|frecuentes
      disponibilidad para viajar`,
    it: `
      proprie|propri|sue|suo|loro spese|carico, partecipant* ~ pag*|spese|copr*|carico, mio|mie|miei viaggi*|volo|hotel|vacanz*|bigliett*
      assicurazione|agenzia|politica di|viaggi viagg*, non ~ rimbors*|copriamo|paghiamo|possiamo, trasferte ~ occasional*|saltuari*`,
    pt: `
      proprias|propria|sua|suas despesas|custas|conta, cada|participante* ~ paga*|cobre*|custeia*|arca*|despesas|responsave*, minha|minhas|meu viage*|voo|hotel|ferias|passage*
      seguro|agencia|politica de viage*, nao ~ pagamos|cobrimos|reembolsamos|podemos, viagens ocasionais, disponibilidade para viajar|viagens`,
    nl: `
      eigen kosten|rekening|zak, zelf ~ betalen|betaalt|regelen|boeken, deelnemers ~ betalen|zelf|dekken, mijn vlucht|hotel|reis|vakantie|ticket
      reisverzekering|reisbureau|reisbeleid|reisbranche, niet|geen ~ vergoeden|betalen|vergoed, af en toe reizen, bereid ~ reizen`,
    pl: `
      wlasn*|swoj* koszt*|kieszen*, na wlasny koszt, uczestni* ~ placi*|pokryw*|oplac*|sami, sam|sami ~ placi*|pokryw*|oplac*, moj* lot|hotel|podroz*|urlop|bilet*
      ubezpieczen*|biur* podroz*, nie ~ zwracamy|pokrywamy|placimy|mozemy ~ koszt*|podroz*, gotowosc ~ podroz*|wyjazd*`,
    ru: `
      за свой счет, свой|собственный|собственн* счет|расход*, самостоятельно ~ оплач*, участник* ~ оплач*|сам|плат*|несут, мой|моя|моего рейс|отпуск|отель|поездк*|билет
      страхов*|турагент*|турфирм*, не ~ оплачиваем|возмещаем|покрываем|можем, готовность ~ командировк*`,
    zh: `
      自理|自费|自行承担|自己承担|自己支付|自己出|我的机票|我的航班|我的酒店|旅行保险|旅行社|不报销|不承担|无法报销|偶尔出差|接受出差|适应出差`,
  },
});
