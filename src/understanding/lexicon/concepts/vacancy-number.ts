import { defineConcept } from '../concept-lexicon.ts';

export const vacancyNumber = defineConcept({
  id: 'vacancy-number',
  says: {
    en: `
      reference|ref|ad|advert|posting|advertised|posted ~ published|advertised|posted|on|at #link, it|post|job|role is|s on|up our|their|the site|website|page|careers, advert|ad live|out|up on
      @vacancy ref|reference|req|number|no, published|advertised|posted|live|listed on|at #link ~ #sum
      @vacancy id|number|no|nr|code|reference|ref|num|identifier, requisition|req|jobid|jr|reqid ~ number|id|no|ref|code|is
      reference|ref|id|number|code of|for|is|on|number|no|the ~ job|vacancy|requisition|position|posting|role|advert|post
      @vacancy|it|which|this ~ posted|published|advertised|listed|live|up|online|visible|shown ~ careers|career|website|site|#link|board|page|portal|jobs|intranet|gazette|section
      careers|career|jobs|vacancies|recruitment|job|employment page|site|portal|website|section|pages|board, #link ~ job|jobs|vacancy|posting|apply|role|position|advert|careers|requisition
      job|vacancy|role|position|post|posting|advert|full|official|application|apply|spec|specification ~ #link
      apply|applying|applications|application ~ via|through|on|at|under|directly|online|over|by ~ website|site|portal|careers|#link|page|reference|number|form|hr
      full|official|complete|public job|vacancy|posting|description|advert|advertisement|specification|role ~ on|at|here|online|website|public
      find|see|read|check|look|search|view ~ job|vacancy|posting|advert|advertisement|role|opening|listing ~ website|site|online|page|portal|#link|careers
      quote|quoting|cite|mention|citing|mentioning|state|under ~ reference|ref|number|requisition|code|id ~ appl*|when|email|mail|cv|job|your|letter|if|and
      reference|ref number|no|code ~ vacancy|job|role|position|advert|posting|apply|application|applying
      closing date ~ applications|vacancy|post|role|advert|is, advertised ~ on|in|under ~ website|#link|reference|number|civil|gazette|careers|board, grade|band|salary ~ reference|ref|vacancy ~ number|no|id`,
    fr: `
      @vacancy ~ numero|n|no|ref|reference*|code|id|identifiant, reference*|numero|ref|n|code ~ poste|offre|annonce|vacance|emploi|candidature|recrutement|concours
      @vacancy|elle|il ~ publie*|diffus*|parue|paru|ligne|affich*|consultable|disponible|visible ~ site|page|portail|#link|carrieres|apec|emploi|rubrique, page|site|rubrique|portail|espace carriere*|recrutement|emploi*|rh
      site ~ carriere*|recrutement|entreprise ~ offre|poste|annonce
      #link ~ offre|poste|annonce|emploi|candidat*|postul*|fiche, offre|poste|annonce|fiche|candidat*|postul* ~ #link, postul*|candidat* ~ sur|via|en|par|depuis ~ site|portail|ligne|#link|page|reference|numero
      rappel*|indiqu*|mention*|precis* ~ reference|numero|ref ~ poste|offre|candidat*|annonce|courrier|mail|objet, fiche de poste ~ site|ligne|page|jointe|joint
      voir|consult*|trouver*|lire|retrouv* ~ offre|annonce|fiche ~ site|page|ligne|portail|#link`,
    de: `
      stellen*|job*|vakanz*|ausschreibung*|referenz*|kenn*|anzeigen* *nummer|*kennziffer|nummer|nr|id|kennziffer
      stellennummer|kennziffer|referenznummer|ausschreibungsnummer|jobnummer|stellenkennziffer|vakanznummer|referenzcode|vorgangsnummer, @vacancy ~ nummer|nr|kennziffer|referenz*|id|kennzeichen
      referenz*|nummer|nr|aktenzeichen ~ stelle|ausschreibung|stellenausschreibung|anzeige|position|vakanz
      @vacancy|sie ~ veroffentlich*|ausgeschrieben|online|steht|zu finden|einsehbar|inseriert|finden|findest|gelistet ~ karriere*|webseite|website|#link|homepage|portal|seite|unter|stellenportal|bund
      karriereseite|karriereportal|stellenportal|jobportal|stellenmarkt, karriere ~ seite|portal|webseite, stellenausschreibung|ausschreibung ~ seite|#link|website|webseite|homepage|online|amtsblatt|finden|finde*
      #link ~ stelle*|ausschreibung*|bewerb*|job*|anzeige, stelle*|ausschreibung*|bewerb*|anzeige|stellenbeschreibung ~ #link
      bewerb* ~ uber|auf|unter|online|via|mit ~ webseite|website|portal|#link|karriere*|online|homepage|kennziffer|angabe, unter angabe ~ kennziffer|nummer|referenz*|stelle*, unter der kennziffer|nummer|referenz
      kennziffer ~ angeb*|nennen|im betreff|betreff`,
    es: `
      @vacancy ~ numero|referencia*|codigo|id|n|num|ref, referencia*|numero|codigo|ref|id ~ vacante|puesto|oferta|plaza|anuncio|convocatoria|empleo
      @vacancy|esta|publicad* ~ publicad*|anunciad*|colgad*|disponible|aparece|figura|ver ~ pagina|web|portal|#link|sitio|boletin|linea|empleo, pagina|portal|seccion|sitio|web ~ empleo|carreras|trabaja|vacantes|trabajo
      #link ~ oferta|vacante|puesto|postul*|empleo|inscrib*|plaza, oferta|vacante|puesto|postul*|convocatoria|plaza ~ #link
      postul*|inscrib*|solicit*|present* ~ web|pagina|portal|#link|linea|sitio ~ referencia|numero|indic*|empleo|empresa|oferta|de|vacante|y
      indic*|cit*|mencion* ~ referencia|numero|codigo ~ oferta|vacante|puesto|asunto|correo|plaza, descripcion completa|oficial ~ web|#link|pagina|adjunt*
      consult*|ver|vea|encontr* ~ oferta|vacante|anuncio|convocatoria ~ web|pagina|#link|portal|sitio`,
    it: `
      @vacancy ~ numero|riferimento|codice|id|n|rif, riferimento|rif|numero|codice ~ posizione|posto|offerta|annuncio|bando|candidatura|selezione|concorso
      @vacancy ~ pubblicat*|online|disponibile|trova|consult* ~ sito|pagina|portale|#link|gazzetta|web|lavora, pagina|sezione|sito|portale ~ carriere|lavora|lavoro|candidature|careers
      #link ~ offerta|annuncio|bando|candid*|posizione, offerta|annuncio|bando|candid*|posizione ~ #link, candid* ~ sul|tramite|online|dal|sulla|attraverso ~ sito|portale|pagina|#link|online|citando|indicando|riferimento
      citando|indicando|citi|indichi ~ riferimento|numero|codice ~ annuncio|posizione|offerta|bando|oggetto`,
    pt: `
      @vacancy ~ numero|referencia|codigo|id|n|ref, referencia|numero|codigo|ref ~ vaga|cargo|oferta|anuncio|posicao|candidatura|concurso
      @vacancy ~ publicad*|anunciad*|disponive*|online|consult* ~ site|pagina|portal|#link|diario|web|carreiras, pagina|site|portal|area ~ carreiras|vagas|empregos|recrutamento|trabalhe
      #link ~ vaga|oferta|anuncio|candidat*|concurso, vaga|oferta|anuncio|candidat*|concurso ~ #link, candidat* ~ no|pelo|atraves|online|via|na ~ site|portal|pagina|#link|online|indicando|referencia
      indic*|mencion*|cit* ~ referencia|numero|codigo ~ vaga|oferta|anuncio|assunto|candidatura`,
    nl: `
      @vacancy ~ nummer|nr|referentie|kenmerk|code|id, vacaturenummer|functienummer|referentienummer|vacaturecode, referentie*|nummer|kenmerk|code ~ vacature|functie|baan|sollicitatie|advertentie
      @vacancy ~ gepubliceerd|online|staat|vinden|geplaatst|geadverteerd ~ site|website|pagina|portal|#link|werkenbij|carriere*, vacaturesite|carrierepagina|vacaturepagina|carrieresite|werkenbij
      #link ~ vacature|solliciteer*|functie|baan, vacature|solliciter*|solliciteer*|advertentie ~ #link, solliciteer*|solliciter* ~ via|op|online ~ site|website|pagina|#link|online|vermelding|portaal|nummer
      vermeld*|vermelding|noem ~ vacaturenummer|referentie*|nummer|kenmerk`,
    pl: `
      @vacancy ~ numer*|nr|referencyjn*|kod|id, numer*|nr|kod|referencj* ~ ogloszen*|ofert*|stanowisk*|rekrutacj*|wakat*|referencyjn*
      ofert*|ogloszen*|stanowisk*|rekrutacj* ~ opublik*|zamieszcz*|dostep*|online|widnieje|znajd*|jest ~ stron*|portal*|#link|karier*|biuletyn*|witryn*|serwis*, stron*|zakladk*|portal* ~ karier*|praca|rekrutac*
      #link ~ ofert*|ogloszen*|aplik*|stanowisk*, ofert*|ogloszen*|aplik* ~ #link, aplik* ~ przez|na|poprzez|online ~ stron*|portal*|#link|numer*|formularz
      podajac|podac|prosz* ~ numer*|nr ~ referencyjn*|ogloszen*|ofert*|stanowisk*`,
    ru: `
      @vacancy|вакансии ~ номер|код|артикул|id, номер|код|шифр|id ~ ваканси*|объявлен*|должност*|позици*|конкурс*
      ваканси*|объявлен*|должност*|описан* ~ опубликован*|размещен*|есть|висит|доступн*|найти|находит*|указан* ~ сайт*|страниц*|портал*|#link|раздел*|hh, страниц*|раздел*|сайт*|портал* ~ ваканси*|карьер*
      #link ~ ваканси*|объявлен*|отклик*|должност*, ваканси*|объявлен*|отклик*|описание ~ #link, отклик*|подайте|подать|подавайте|заявку ~ через|на ~ сайт*|портал*|#link|форм*|номер*
      указав|укажите|указать ~ номер|код ~ ваканси*|объявлен*|тем*`,
    zh: `
      职位|岗位|招聘|职缺|公告 ~ 编号|代码|代号|号码|ID|序号, 编号 ~ 职位|岗位|招聘, 职位编号, 岗位编号, 职位代码, 官网 ~ 招聘|职位|岗位|申请|投递|发布|公布, 招聘 ~ 页面|官网|网站|网页|链接, 招聘页面, 职位 ~ 发布在|公布在|刊登|挂在|详情 ~ 官网|网站|网页|公告|链接, #link ~ 职位|岗位|招聘|申请|公告, 职位|岗位|招聘|公告 ~ #link
      通过 ~ 官网|网站 ~ 申请|投递|报名, 注明 ~ 职位|岗位|编号`,
  },
  unless: {
    en: `
      order|ticket|invoice|tracking|booking|case|parcel|serial|phone|telephone|insurance|flight|room|customer|claim number|reference|no|id|code|ref
      not|t|never|isn|no ~ advertised|posted|published|listed|public|vacancy|number|careers|requisition, job number one, position paper, post office|code|doc|doctoral|box|mortem, my job|application|post|cv|role
      referee*|references ~ from, our|my blog|post, number of ~ positions|roles|jobs|posts|vacancies|openings|applications`,
    fr: `
      commande|colis|facture|ticket|dossier|telephone|client|incident|suivi|contrat numero|n|reference|no, numero|reference ~ commande|colis|facture|ticket|telephone|incident|suivi
      pas|jamais|aucune|non|nulle ~ publi*|annonce|diffus*|reference|numero, n|ne publi*|est ~ nulle, publie* nulle, codes|bureau|code ~ postal*|poste`,
    de: `
      bestell*|ticket*|rechnung*|kunden*|telefon*|sendung*|auftrags*|vorfall|paket*|handy*|serien* ~ nummer|nr|*nummer
      bestellnummer|ticketnummer|rechnungsnummer|telefonnummer|kundennummer|auftragsnummer|handynummer|sendungsnummer|hausnummer, nicht|nirgends|nie|nirgendwo ~ ausgeschrieben|veroffentlich*|offentlich
      stelle|posten ~ nicht|nirgends ~ ausgeschrieben|veroffentlicht|online, kennzahl*`,
    es: `
      pedido|factura|ticket|telefono|cliente|envio|reserva|incidencia|paquete|expediente ~ numero|referencia|n|codigo, numero|referencia ~ pedido|factura|ticket|telefono|incidencia|reserva|envio|cuenta
      no|nunca|ningun* ~ publicad*|anunciad*|referencia|numero|web|publica, codigo postal, oficina postal`,
    it: `
      ordine|ticket|fattura|telefono|cliente|pacco|pratica|prenotazione ~ numero|riferimento|codice|n, numero|riferimento ~ ordine|ticket|fattura|telefono|prenotazione|cellulare
      non|mai|nessun* ~ pubblicat*|annunci*|riferimento, codice postale, ufficio postale`,
    pt: `
      encomenda|pedido|ticket|fatura|telefone|client*|reserva|processo ~ numero|referencia|codigo|n, numero|referencia ~ encomenda|pedido|ticket|fatura|telefone|reserva|telemovel|celular
      nao|nunca|nenhum* ~ publicad*|anunciad*|referencia, codigo postal`,
    nl: `
      bestelnummer|ordernummer|ticketnummer|factuurnummer|telefoonnummer|klantnummer|huisnummer, bestelling|ticket|factuur|telefoon|klant|pakket ~ nummer|referentie
      niet|nergens|nooit ~ gepubliceerd|geadverteerd|online|openbaar, postcode`,
    pl: `
      zamowien*|ticket*|faktur*|telefon*|klienta|przesylk*|zgloszen*|rezerwac* ~ numer|nr, numer|nr ~ zamowien*|zgloszen*|faktur*|telefon*|rezerwac*|przesylk*, nie|nigdzie|nigdy ~ opublik*|oglosz*|zamieszcz*, kod pocztowy`,
    ru: `
      заказ*|тикет*|счет*|телефон*|клиента|посылк*|обращен*|брон* ~ номер|код, номер ~ заказа|обращения|счета|телефон*|брони|посылки|тикета, не|нигде|никогда ~ опубликован*|размещен*|публик*, почтовый индекс`,
    zh: `
      订单, 工单, 快递, 发票, 电话号码, 手机号, 没有公开, 没有发布, 不公开 ~ 招聘, 未公开, 邮政编码`,
  },
});
