import { defineConcept } from '../concept-lexicon.ts';

/** Money for what somebody knows or writes. A salary, and a fee that they ask for, are another matter. */
export const payForInsight = defineConcept({
  id: 'pay-for-insight',
  says: {
    en: `
      @pay ~ @insight|@piece, @insight|@piece ~ @pay, #sum ~ @insight, #sum ~ for|per|each|every @piece, your @insight|@piece ~ #sum, in exchange|return ~ @insight|@piece|#sum
      @insight|@piece ~ in exchange|return, time|effort|efforts|trouble|contribut*|participation ~ @pay, @pay ~ time|effort|efforts|trouble|contribut*|participation
      worth your while|time|effort, something for your trouble, honorari*, retainer, gratuity, token of appreciation|gratitude|thanks, not expect|ask|want ~ for free|nothing
      @pay consult*|interview|call|survey|conversation|discussion|research|writing|collaborat*|cooperat*|advisory|assignment*
      consult*|advis*|expert|speaker|author|writer fee|fees|rate|rates|contract, extra|side|additional|supplement*|second|passive|steady income|money|cash|earn*|revenue|salary
      earn|earning ~ side|extra|additional|spare|little|bit, money on the side, monetize|monetise|monetizing|monetising ~ knowledge|expert*|experience|skill*|insight*
      turn ~ knowledge|expertise|experience|know ~ income|money|cash|revenue, generous*|handsome* @pay
      financial*|material*|monetary reward*|incentive*|recognition|appreciat*|gratitude|compensat*, thank|thanks|show|grateful ~ financially|materially|money|envelope|account
      budget|funds ~ set|aside|available|for ~ @insight, transfer|wire ~ #sum, what|whatever you know ~ worth|@pay, value ~ your @insight ~ money|#sum
      fund for ~ essay*|article*|writing|pieces|papers, gives|pays|offer*|paid ~ for ~ @insight|@piece, commission short|small|brief ~ @piece`,
    fr: `
      @pay ~ @insight|@piece, @insight|@piece ~ @pay, #sum ~ @insight, #sum ~ pour|par|chaque @piece, votre|vos|ton|tes @insight|@piece ~ #sum
      temps|effort|efforts|peine|contribution*|participation ~ @pay, @pay ~ temps|effort|efforts|peine|contribution*|participation
      en echange|contrepartie|retour de @insight|@piece|#sum, @insight|@piece ~ contrepartie, contrepartie financiere|materielle|interessante, honoraire*
      complement|supplement|appoint|revenu de|complementaire|supplementaire|annexe revenu*|salaire|secondaire*|passif*
      revenu|revenus|gain|gains complementaire*|supplementaire*|annexe*|secondaire*, arrondir fins|mois, mettre beurre epinards
      monnayer|monetiser|valoriser ~ savoir|connaissance*|expertise|experience|competence*, genereusement|bien|correctement|largement recompens*|remuner*|paye*|indemnis*
      indemnis*|defrai*|recompens*|gratifi* ~ @insight|@piece|temps, @insight|@piece|temps ~ indemnis*|defrai*|recompens*|gratifi*
      vaut|vaudra|valoir ~ peine|#sum ~ client|financier*, remercier|remerciement* ~ financier*|materiel*|enveloppe, petite enveloppe|gratification
      pas gratuit*|benevol*|rien ~ @insight|@piece|travail, consultation*|entretien*|etude*|appel|conversation|mission*|collaboration* @pay, budget ~ prevu ~ @insight|@piece
      gagner ~ plus|extra|cote|peu`,
    de: `
      @pay ~ @insight|@piece, @insight|@piece ~ @pay, #sum ~ @insight, #sum ~ fur|pro|je ~ @piece, ihre|ihren|ihrem|ihrer|deine|deinen @insight|@piece ~ #sum
      zeit|aufwand|muhe|mitwirkung|teilnahme|beitrag ~ @pay, @pay ~ zeit|aufwand|muhe|mitwirkung|teilnahme, gegenleistung|austausch|gegenzug ~ @insight|@piece|#sum
      @insight|@piece ~ gegenleistung|entlohnung
      honorar*|beraterhonorar|aufwandsentschadigung|nebenverdienst*|zusatzverdienst*|zusatzeinkommen|nebeneinkommen|zubrot|nebeneinkunfte|zuverdienst*|dazuverdien*|hinzuverdien*
      nebenbei|nebenher|dazu ~ verdien*, verdien* ~ nebenbei|nebenher|dazu|extra, zweites|zusatzliches|passives einkommen|standbein, soll sich|ihr|dein ~ lohnen|schaden
      nicht umsonst|gratis|unentgeltlich|kostenlos, zu geld machen, wissen|erfahrung|fachwissen|expertise ~ geld|einkommen|kapital, geld ~ wissen|erfahrung|fachwissen|expertise
      grosszugig|ordentlich|angemessen|gut|anstandig @pay ~ beitrag|beitrage|text*|arbeit|zeit|gesprach*
      bezahlt*|vergutet*|honorierte* beratung*|gesprach*|interview*|umfrage*|studie*|mitarbeit|zusammenarbeit|auftrag*|auftrage|einschatzung*
      finanzielle*|materielle* anerkennung|dank|entschadigung|anreiz, erkenntlich zeigen, lassen ~ etwas kosten, uberweis* ~ #sum ~ fur, entschadig* ~ zeit|aufwand|muhe|@insight
      zeit|aufwand|muhe|@insight ~ entschadig*, budget ~ fur ~ @insight, wert ~ @insight|wissen ~ geld|#sum`,
    es: `
      @pay ~ @insight|@piece, @insight|@piece ~ @pay, #sum ~ @insight, #sum ~ por|para ~ @piece, su|sus|tu|tus @insight|@piece ~ #sum
      tiempo|esfuerzo|esfuerzos|molestia*|contribuci*|participaci* ~ @pay, @pay ~ tiempo|esfuerzo|esfuerzos|molestia*|contribuci*|participaci*, a cambio de @insight|@piece|#sum
      @insight|@piece ~ a cambio, contraprestaci*|contrapartida ~ @insight|@piece|economica, honorario*
      ingreso|ingresos|sueldo|dinero|ganancia extra|adicional*|complementari*|secundari*|pasivo*, sobresueldo|extra|dinerito ~ mes|aparte|lado, dinero extra, redondear mes|sueldo
      monetizar|rentabilizar ~ conocimiento*|experiencia|saber, recompens*|gratific*|indemniz*|abon* ~ tiempo|@insight|@piece|esfuerzo
      tiempo|@insight|@piece|esfuerzo ~ recompens*|gratific*|indemniz*|abon*|bien pagad*, generosamente, vale|valdra pena ~ economic*|dinero
      agradec* ~ economic*|material*|dinero, no gratis|gratuito|balde ~ @insight|trabajo|esto|todo, consult*|entrevista*|colaboraci*|asesor*|encuesta*|llamada* @pay
      presupuesto ~ para ~ @insight|@piece, saca*|sacar|sacarle ~ partido|dinero|provecho ~ conocimiento*|experiencia|sabe*
      convertir ~ conocimiento*|experiencia|saber ~ ingreso*|dinero, cobrar* ~ por ~ @insight|@piece`,
    it: `
      @pay ~ @insight|@piece, @insight|@piece ~ @pay, #sum ~ @insight, #sum ~ per|a|ogni ~ @piece, tempo|impegno|disturbo|contributo ~ @pay|ricompens*
      @pay|ricompens* ~ tempo|impegno|disturbo|contributo, in cambio di|del|della @insight|@piece|#sum, @insight|@piece ~ in cambio, onorari*
      entrat*|reddito|guadagno|introito extra|aggiuntiv*|supplementar*|secondari*, arrotondar* ~ mese|stipendio|fine, ricompens*|gratific* ~ @insight|@piece
      @insight|@piece ~ ricompens*|gratific*, non gratis|gratuit* ~ @insight|lavoro, non chiediamo ~ gratis|niente, ne varra|valga pena
      collaborazion*|consulenz*|intervist* retribuit*|pagat*|remunerat*, monetizz* ~ conoscenz*|esperienz*|competenz*`,
    pt: `
      @pay ~ @insight|@piece, @insight|@piece ~ @pay, #sum ~ @insight, #sum ~ por|para|cada ~ @piece, tempo|esforco|trabalho|contribuic* ~ @pay|recompens*
      @pay|recompens* ~ tempo|esforco|contribuic*, em troca de|d @insight|@piece|#sum, @insight|@piece ~ em troca, honorario*
      renda|rendimento*|dinheiro|ganho* extra|adiciona*|complementa*|suplementar*, recompens*|gratific*|indeniz* ~ @insight|@piece
      @insight|@piece ~ recompens*|gratific*|indeniz*, nao gratuit*|graca|gratis ~ @insight|trabalho, consulta*|entrevista*|consultoria|colaborac* pag*|remunerad*
      monetiz* ~ conhecimento*|experiencia, valera|vale pena ~ financeir*, complement* ~ renda|rendimento*|salario`,
    nl: `
      @pay ~ @insight|@piece, @insight|@piece ~ @pay, #sum ~ @insight, #sum ~ voor|per|elk @piece, tijd|moeite|inzet ~ @pay, @pay ~ tijd|moeite|inzet
      in ruil|tegenprestatie ~ @insight|@piece|#sum, honorarium*|honoraria, bijverdien*|bijverdienst*|zakcentje|zakcent, extra|aanvullend inkomen|inkomsten|geld|verdienste
      tegen een|een vergoeding|betaling, onkostenvergoeding, niet gratis|niets ~ @insight|werk, niet voor niets, betaald* ~ gesprek*|interview*|consult*|advies*|opdracht
      geld ~ kennis|expertise|ervaring, kennis|expertise|ervaring ~ geld|gelde`,
    pl: `
      @pay ~ @insight|@piece, @insight|@piece ~ @pay, #sum ~ @insight, #sum ~ za|kazd* @piece, czas|trud|wysil*|wklad ~ @pay|wynagr*|zrekompens*
      @pay|zrekompens*|wynagr* ~ czas|trud|wysil*, zamian ~ @insight|@piece|#sum, honorari*, dodatkow*|dorywcz*|uboczn* zarob*|dochod*|pieniad*|przychod*
      dorobic|dorobi*|dorabia*, nie darmo|gratis ~ @insight|prac*, nie za darmo, platn* konsultacj*|rozmow*|wywiad*|wspolprac*|doradztw*|ankiet*
      warta|warte|oplaci* ~ czas|trud|@insight, zarob* ~ wiedz*|doswiadcz*`,
    ru: `
      @pay ~ @insight|@piece, @insight|@piece ~ @pay, #sum ~ @insight, #sum ~ за ~ @piece, время|труд|усилия|участие ~ @pay|компенс*|возна*, @pay|компенс* ~ время|труд|участие
      в обмен на|за @insight|@piece, гонорар*|вознагражден*, дополнительн*|побочн* доход*|заработ*|деньг*, подработ*|подзаработ*
      не бесплатно ~ @insight|работ*|конечно|разумеется, платн* консультаци*|интервью|опрос*|беседу|сотрудничеств*, заработ* ~ на ~ знани*|опыт*
      отблагодар* ~ финанс*|материальн*|деньг*`,
    zh: `
      @pay ~ @insight, @insight ~ @pay, @pay ~ @piece, @piece ~ @pay, #sum ~ @insight, #sum ~ @piece, 有偿 ~ @insight, 有偿 ~ @piece
      有偿咨询|有偿服务|付费咨询|付费访谈|顾问费|咨询费|稿费|稿酬|酬劳|酬谢|润笔费|辛苦费|劳务费, 额外收入|副业收入|兼职收入|外快|赚点零花|零花钱, 不会让您白|不会让你白|不会白|不让您白, 时间 ~ 报酬|补偿|酬劳, 丰厚的报酬|丰厚报酬|可观的报酬|可观的收入, 知识 ~ 变现|收入, 经验 ~ 变现|收入`,
  },
  unless: {
    en: `
      salary|payroll|payslip|subscription|tuition|registration|enrol*|refund*|overdue|unpaid|volunteer|rewarding, our|my fee|fees|price*|rates
      publication|processing|entry|membership|licence|license|ticket fee|fees|charge*, pay attention|tribute|respect*|heed|off|dividends, hard|effort* paid off, you pay|owe
      pay|settle invoice*|bill, my report|article|paper|essay|consulting|research, price|cost|costs ~ course|training|book|ticket, full time, annual|pension|benefits
      earn* a degree|phd|reputation|trust|points|badge|certificate, earnings call|report|season|estimate*, paid leave|ad|ads|advert*|media|search|parental, paying customers
      payment*|payments system*|terminal*|platform*|processor*|industry|solution*|gateway*|team|space, money back, paid ~ off|debt`,
    fr: `
      salaire|salarie*|cotisation*|abonnement*|inscription*|facture*|frais de|scolarite|scolaires, benevole*|benevolat|non remunere, cdi|cdd
      mon|notre|nos rapport|article|tarif*|honoraires, vous payez|devez|paierez, payer ~ cours|formation|billet, systeme*|plateforme*|terminal* de paiement*, conges payes
      gagner ~ temps|confiance|concours`,
    de: `
      gehalt*|jahresgehalt|monatsgehalt|lohnabrechnung|tarifvertrag*|teilnahmegebuhr*|kursgebuhr*|anmeldegebuhr*|gebuhr|gebuhren|abo|abonnement|rechnung|rechnungen|ehrenamt*|ehrenamtlich*|unbezahlt*|festanstellung|steuer*|steuererklarung
      mein|unser|meinen|unseren bericht|artikel|honorar*|aufsatz, unsere honorare|preise|satze, sie zahlen|bezahlen, bezahlter urlaub, bezahlte|bezahlten werbung|anzeige*
      geld zuruck, vertrauen|titel|abschluss verdien*, bezahl* ~ kurs|schulung|ticket, bezahlsystem*|zahlungssystem*`,
    es: `
      salario*|nomina*|matricula*|inscripci*|suscripci*|factura*|cuota*|voluntari*|colegiatura|alquiler, mi|nuestro|nuestra informe|articulo|tarifa*|honorarios, usted paga|debe
      tiene que pagar, pagar ~ curso|entrada|billete, sin remunerar, no remunerado|remunerada, sistema*|plataforma*|pasarela* de pago*, vacaciones pagadas
      gana* ~ confianza|experiencia|tiempo, contrato indefinido`,
    it: `
      stipendio ~ annu*|lordo, quota|iscrizione|abbonamento|fattura|volontari*|bolletta|tassa|retta, mio|nostro|nostra rapporto|articolo|onorario|tariffa, deve|devi pagare
      sistem*|piattaforma di pagamento`,
    pt: `
      salario|mensalidade|matricula|inscricao|assinatura|fatura|voluntari*|boleto|propina|propinas, meu|nosso|nossa relatorio|artigo|honorario*|tarifa, deve|precisa pagar
      sistema*|plataforma de pagamento*`,
    nl: `
      salaris*|inschrijfgeld|abonnement*|factu*|vrijwillig*|contributie|collegegeld|lidmaatschap*, mijn|ons|onze rapport|artikel|honorarium|tarief, u|je betaalt
      betaal* ~ cursus|ticket|kaartje, betaald verlof, betaalsysteem|betaalplatform`,
    pl: `
      pensj*|etat*|czesne|wpisow*|abonament*|faktur*|wolontari*|skladk*|rejestracyjn*, moj|nasz|nasze raport|artykul|honorarium|stawk*, pan|pani placi, zaplac* ~ kurs|bilet
      oplat* ~ konferencyjn*|rejestracyjn*|za kurs, platn* urlop, system* platnosci`,
    ru: `
      зарплат*|оклад*|подписк*|взнос*|счет|счета|волонтер*|регистрационн*, мой|моя|наш|наша|наши отчет|статья|гонорар|тариф*|расценк*, вы платите|должны
      оплат* ~ курс*|билет*|обучени*|участия, платежн* систем*, заработали доверие`,
    zh: `
      工资|月薪|年薪|底薪|学费|报名费|会员费|订阅|发票|志愿者|义务|会费|版面费|公积金, 我的报告|我的文章|我们收费|我们的收费, 支付系统|支付平台`,
  },
});
