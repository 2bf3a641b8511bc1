import { defineConcept } from '../concept-lexicon.ts';

/** A sum for a piece or a time. What a year, a ticket or a licence costs is another matter. */
export const amountPerPiece = defineConcept({
  id: 'amount-per-piece',
  says: {
    en: `
      #sum per|each|every|an|a|for|apiece @unit, #sum each|apiece|hourly|daily|weekly|monthly, #sum ~ per|each|every @unit
      #sum for ~ report*|article*|paper|page|pages|brief|memo|note|summary|piece|essay|call|hour|hours|minutes|session|interview|answers|conversation|lines
      each|every|per|one|single|an|first @unit ~ #sum, hourly|daily|page|word|piece rate ~ #sum, pay|pays|offer|offers|transfer|give|gives|wire|send you ~ #sum
      rate|fee|honorar*|compensation|remuneration ~ #sum, earn|make|receive|get|collect ~ #sum, #sum ~ few|couple|short|brief|half ~ call|lines|pages|thoughts|minutes|hour|hours
      worth|good for #sum ~ us|client|you, #sum ~ your @insight, up to #sum, #sum ~ next|other|second|final|upon|delivery|acceptance`,
    fr: `
      #sum par|la|le|de|pour|chaque @unit, #sum ~ par|pour|chaque @unit, #sum chacun*|piece|net, chaque|par|un|une|premier|premiere @unit ~ #sum
      payons|paie|paye|paient|offrons|offre|proposons|propose|verse|versons|donnons|virons|reglons ~ #sum, tarif|honoraire*|remuneration|taux|indemnite ~ #sum
      tarif horaire ~ #sum, gagner|toucher|recevoir|recevrez|toucherez|gagnerez|percevrez ~ #sum, #sum ~ quelques|deux|courte|petit lignes|pages|idees|minutes|heures|mots
      #sum ~ votre|vos|ton @insight, vaut|vaudrait|valent ~ #sum, jusqu #sum, #sum ~ livraison|reception|acceptation|suivant*`,
    de: `
      #sum pro|je|fur|die|der|jede|jeden|jedes @unit, #sum ~ pro|je|fur ~ @unit, #sum jeweils|stuck|netto, jede|jeder|jedes|jeden|pro|ein|eine|erste* @unit ~ #sum
      zahlen|zahlt|zahle|bieten|biete|bietet|uberweisen|uberweist|vergut*|geben|bekommen|bekommst|erhalten|erhaltst|verdienen|gibt ~ #sum
      honorar*|stundensatz|tagessatz|seitenpreis|vergutung|satz|aufwandsentschadigung ~ #sum, #sum ~ wenige|paar|kurz*|halbe|zwei zeilen|seiten|minuten|stunden|gedanken|gesprach
      #sum ~ ihre|deine @insight, wert ~ #sum, bis zu #sum, #sum ~ lieferung|abgabe|erhalt|abnahme|nachsten`,
    es: `
      #sum por|la|el|cada|al @unit, #sum ~ por|cada ~ @unit, #sum cada|neto|netos, cada|por|un|una|primer|primera @unit ~ #sum
      pagamos|paga|pagan|pagaremos|pagaria*|ofrecemos|ofrece|ofrezco|abonamos|damos|transferimos|transferiremos|enviamos|entregamos|reciben|recibe|recibira*|recibiria*|cobrar*|ganar*|ganaria* ~ #sum
      tarifa|honorario*|remuneracion|pago ~ #sum, #sum ~ unas|unos|pocas|pocos|breve|corta|dos lineas|paginas|ideas|minutos|horas|palabras, #sum ~ su|sus|tu @insight
      vale|valdria|valen ~ #sum, hasta #sum, #sum ~ entrega|recepcion|siguiente`,
    it: `
      #sum per|al|alla|a|ogni|il|la @unit, #sum ~ per|ogni @unit, #sum ciascun*|cadaun*|nett*, ogni|per|un|una|primo|prima @unit ~ #sum
      paghiamo|paga|pagano|offriamo|offre|offro|versiamo|diamo|bonific*|riceve|ricevera*|ricevere*|guadagn* ~ #sum, tariffa|onorario|compenso|retribuzione ~ #sum
      #sum ~ poche|pochi|brev*|due righe|pagine|minuti|ore|parole, #sum ~ sua|tua|suo|sue @insight, fino a #sum, vale|vale circa ~ #sum`,
    pt: `
      #sum por|a|o|ao|cada @unit, #sum ~ por|cada @unit, #sum cada|liquid*, cada|por|um|uma|primeir* @unit ~ #sum
      pagamos|paga|pagam|oferecemos|oferece|damos|transferimos|transferir*|recebe|recebera*|receberia|ganha*|enviamos ~ #sum, tarifa|honorario*|remuneracao|pagamento ~ #sum
      #sum ~ umas|poucas|poucos|breve*|duas linhas|paginas|minutos|horas|palavras, #sum ~ sua|suas|tua @insight, vale ~ #sum, ate #sum`,
    nl: `
      #sum per|voor|elk|elke|ieder @unit, #sum ~ per|elk|elke @unit, #sum stuk|netto, elk|elke|per|een|eerste @unit ~ #sum
      betalen|betaalt|bieden|biedt|krijgt|krijg|ontvangt|verdient|verdien|geven|overmaken|maken ~ #sum, tarief|honorarium|vergoeding|uurtarief ~ #sum
      #sum ~ paar|enkele|kort* regels|pagina*|minuten|uren|uurtje, tot #sum, #sum ~ uw|jouw|je @insight`,
    pl: `
      #sum za|na|od @unit, #sum ~ za|kazd* @unit, #sum netto|sztuka, kazd*|za|jeden|jedna|pierwsz* @unit ~ #sum
      placimy|placi|oferujemy|oferuje|dajemy|otrzyma*|dostanie*|przele*|wyplac*|zaplac*|zarobi* ~ #sum, stawk*|honorarium|wynagrodzen* ~ #sum
      #sum ~ kilka|pare|krotk* zdan|stron|minut|godzin|linijek, do #sum, #sum ~ twoj*|pan*|pani @insight`,
    ru: `
      #sum за|в|на @unit, #sum ~ за|кажд* @unit, за|кажд*|один|одну|перв* @unit ~ #sum
      платим|платит|платят|предлагаем|предлагает|получите|получаете|переведем|переводим|заплатим|заплатят|даем ~ #sum, ставка|гонорар|вознаграждение|оплата ~ #sum
      #sum ~ пару|нескольк*|коротк* строк|страниц*|минут|часов, до #sum, #sum ~ вашу|ваш|ваше|ваши @insight`,
    zh: `
      #sum ~ @unit, 每 @unit ~ #sum, 一 @unit ~ #sum, 每篇|每份|每页|每次|每小时|每条|每千字|每月|每天 ~ #sum, 支付|付您|付你|给您|给你|转给|打给 ~ #sum, #sum ~ 稿费|报酬|酬劳, 稿费|报酬|酬劳|单价 ~ #sum, #sum ~ 几行|几句|几页|几分钟`,
  },
  unless: {
    en: `
      salary|salaries|annual*|yearly|annum|budget|ticket*|turnover|revenue|rent|price|prices|priced|tuition|fine|grant|grants|raised|funding
      discount*|subscription|licence|license|mortgage|sales|valuation|registration|gross|pension|invoice|donat*|charity|savings, contract value, #sum ~ year
      our|my fee|fees|rate|rates, we charge, plan|plans|tier cost*|start*|from, you pay|owe`,
    fr: `
      salaire*|annuel*|brut|budget*|billet*|chiffre|loyer*|prix|amende|subvention*|levee|leve|remise*|abonnement*|licence|hypotheque|vente*|inscription*|facture*|cotisation*|pension
      #sum ~ an|annee, notre|nos|mon|mes tarif*|honoraire*|prix, vous payez|paierez|devez, coute|coutent`,
    de: `
      gehalt*|jahresgehalt|monatsgehalt|jahrlich|brutto|budget*|ticket*|eintritt*|umsatz*|miete|preis|preise|strafe|fordermittel|forderung*|rabatt*|abo|lizenz*|rente|rechnung*|spende*|gebuhr*|kostet|kosten|hypothek*|teilnahme*
      #sum ~ jahr, unsere|unser|meine|mein honorar*|stundensatz|satze|preise, sie zahlen|schulden`,
    es: `
      salario*|sueldo|anual*|brutos|bruto|presupuesto*|entrada|entradas|billete*|facturacion|alquiler|precio*|multa|subvencion*|beca|descuento*|suscripci*|licencia*|hipoteca|venta|ventas|matricula|inscripci*|factura|cuota*|pension|cuesta|cuestan
      #sum ~ ano, nuestra|nuestras|mi|mis|nuestros tarifa*|honorarios|precios, usted paga|debe`,
    it: `
      stipendio|annu*|lordi|lordo|budget|bilancio|bigliett*|ingresso|fatturato|affitto|prezz*|multa|finanziamento|sconto|abbonament*|licenza|mutuo|vendit*|iscrizione|fattura|pensione|costa|costano
      #sum ~ anno, nostra|mia|nostre tariff*|onorari*`,
    pt: `
      salario|anual|anuais|bruto*|orcamento|bilhete*|ingresso*|faturamento|aluguel|renda|preco*|multa|bolsa|desconto|assinatura|licenca|hipoteca|venda*|inscricao|fatura|pensao|custa|custam
      #sum ~ ano, nossa|minha tarifa*`,
    nl: `
      salaris*|jaarlijks|bruto|begroting|budget|ticket*|kaartje*|omzet|huur|prijs|prijzen|boete|subsidie|korting|abonnement*|licentie|hypotheek|factu*|inschrijf*|pensioen|kost|kosten
      #sum ~ jaar, ons|onze|mijn tarief|tarieven`,
    pl: `
      pensj*|roczn*|rocznie|brutto|budzet*|bilet*|obrot*|czynsz|cena|ceny|grzywn*|dotacj*|rabat*|abonament*|licencj*|kredyt*|sprzedaz*|faktur*|emerytur*|kosztuj*|wstep
      #sum ~ rok|roku, nasz*|moj* stawk*`,
    ru: `
      зарплат*|оклад*|годов*|бюджет*|билет*|оборот*|аренд*|цена|цены|штраф*|грант*|скидк*|подписк*|лиценз*|ипотек*|продаж*|счет|пенси*|стоит|стоят|взнос*, #sum ~ год
      наша|наши|мой расценк*|ставка|тариф*`,
    zh: `
      工资|月薪|年薪|薪资|年收入|预算|门票|票价|营业额|租金|房租|价格|售价|罚款|奖学金|折扣|订阅|房贷|销售额|学费|报名费|发票|每年|一年`,
  },
});
