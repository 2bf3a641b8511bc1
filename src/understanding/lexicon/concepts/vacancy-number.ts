import { defineConcept } from '../concept-lexicon.ts';

export const vacancyNumber = defineConcept({
  id: 'vacancy-number',
  says: {
    en: `
      @vacancy id|number|no|nr|code|reference|ref|num|identifier, requisition|req|jobid|jr|reqid ~ number|id|no|ref|code|is
      reference|ref|id|number|code of|for|is|on|number|no|the ~ job|vacancy|requisition|position|posting|role|advert|post
      @vacancy|it|which|this ~ posted|published|advertised|listed|live|up|online|visible|shown ~ careers|career|website|site|#link|board|page|portal|jobs|intranet|gazette|section
      careers|career|jobs|vacancies|recruitment|job|employment page|site|portal|website|section|pages|board
      #link ~ job|jobs|vacancy|posting|apply|role|position|advert|careers|description|requisition
      job|vacancy|role|position|post|posting|advert|full|official|details|description|application|apply|spec|specification ~ #link
      apply|applying|applications|application ~ via|through|on|at|under|directly|online|over|by ~ website|site|portal|careers|#link|page|reference|number|form|hr
      full|official|complete|public job|vacancy|posting|description|advert|advertisement|specification|role ~ on|at|here|online|website|public
      find|see|read|check|look|search|view ~ job|vacancy|posting|advert|advertisement|role|opening|listing ~ website|site|online|page|portal|#link|careers
      quote|quoting|cite|mention|citing|mentioning|state|under ~ reference|ref|number|requisition|code|id ~ appl*|when|email|mail|cv|job|your|letter|if|and
      reference|ref number|no|code ~ vacancy|job|role|position|advert|posting|apply|application|applying
      closing date ~ applications|vacancy|post|role|advert|is, advertised ~ on|in|under ~ website|#link|reference|number|civil|gazette|careers|board
      grade|band|salary ~ reference|ref|vacancy ~ number|no|id`,
    fr: `
      @vacancy ~ numero|n|no|ref|reference*|code|id|identifiant, reference*|numero|ref|n|code ~ poste|offre|annonce|vacance|emploi|candidature|recrutement|concours
      @vacancy|elle|il ~ publie*|diffus*|parue|paru|ligne|affich*|consultable|disponible|visible ~ site|page|portail|#link|carrieres|apec|emploi|rubrique
      page|site|rubrique|portail|espace carriere*|recrutement|emploi*|rh, site ~ carriere*|recrutement|entreprise ~ offre|poste|annonce
      #link ~ offre|poste|annonce|emploi|candidat*|postul*|fiche, offre|poste|annonce|fiche|candidat*|postul* ~ #link
      postul*|candidat* ~ sur|via|en|par|depuis ~ site|portail|ligne|#link|page|reference|numero
      rappel*|indiqu*|mention*|precis* ~ reference|numero|ref ~ poste|offre|candidat*|annonce|courrier|mail|objet, fiche de poste ~ site|ligne|page|jointe|joint
      voir|consult*|trouver*|lire|retrouv* ~ offre|annonce|fiche ~ site|page|ligne|portail|#link`,
    de: `
      stellen*|job*|vakanz*|ausschreibung*|referenz*|kenn*|anzeigen* *nummer|*kennziffer|nummer|nr|id|kennziffer
      stellennummer|kennziffer|referenznummer|ausschreibungsnummer|jobnummer|stellenkennziffer|vakanznummer|referenzcode|vorgangsnummer
      @vacancy ~ nummer|nr|kennziffer|referenz*|id|kennzeichen, referenz*|nummer|nr|aktenzeichen ~ stelle|ausschreibung|stellenausschreibung|anzeige|position|vakanz
      @vacancy|sie ~ veroffentlich*|ausgeschrieben|online|steht|zu finden|einsehbar|inseriert|finden|findest|gelistet ~ karriere*|webseite|website|#link|homepage|portal|seite|unter|stellenportal|bund
      karriereseite|karriereportal|stellenportal|jobportal|stellenmarkt, karriere ~ seite|portal|webseite
      stellenausschreibung|ausschreibung ~ seite|#link|website|webseite|homepage|online|amtsblatt|finden|finde*
      #link ~ stelle*|ausschreibung*|bewerb*|job*|anzeige, stelle*|ausschreibung*|bewerb*|anzeige|stellenbeschreibung ~ #link
      bewerb* ~ uber|auf|unter|online|via|mit ~ webseite|website|portal|#link|karriere*|online|homepage|kennziffer|angabe, unter angabe ~ kennziffer|nummer|referenz*|stelle*
      unter der kennziffer|nummer|referenz, kennziffer ~ angeb*|nennen|im betreff|betreff`,
    es: `
      @vacancy ~ numero|referencia*|codigo|id|n|num|ref, referencia*|numero|codigo|ref|id ~ vacante|puesto|oferta|plaza|anuncio|convocatoria|empleo
      @vacancy|esta|publicad* ~ publicad*|anunciad*|colgad*|disponible|aparece|figura|ver ~ pagina|web|portal|#link|sitio|boletin|linea|empleo
      pagina|portal|seccion|sitio|web ~ empleo|carreras|trabaja|vacantes|trabajo, #link ~ oferta|vacante|puesto|postul*|empleo|inscrib*|plaza
      oferta|vacante|puesto|postul*|convocatoria|plaza ~ #link
      postul*|inscrib*|solicit*|present* ~ web|pagina|portal|#link|linea|sitio ~ referencia|numero|indic*|empleo|empresa|oferta|de|vacante|y
      indic*|cit*|mencion* ~ referencia|numero|codigo ~ oferta|vacante|puesto|asunto|correo|plaza, descripcion completa|oficial ~ web|#link|pagina|adjunt*
      consult*|ver|vea|encontr* ~ oferta|vacante|anuncio|convocatoria ~ web|pagina|#link|portal|sitio`,
  },
  unless: {
    en: `
      order|ticket|invoice|tracking|booking|case|parcel|serial|phone|telephone|insurance|flight|room|customer|claim number|reference|no|id|code|ref
      not|t|never|isn|no ~ advertised|posted|published|listed|public|vacancy|number|careers|requisition, job number one, position paper
      post office|code|doc|doctoral|box|mortem, my job|application|post|cv|role
      referee*|references ~ from, our|my blog|post, number of ~ positions|roles|jobs|posts|vacancies|openings|applications`,
    fr: `
      commande|colis|facture|ticket|dossier|telephone|client|incident|suivi|contrat numero|n|reference|no
      numero|reference ~ commande|colis|facture|ticket|telephone|incident|suivi, pas|jamais|aucune|non|nulle ~ publi*|annonce|diffus*|reference|numero, n|ne publi*|est ~ nulle
      publie* nulle, codes|bureau|code ~ postal*|poste`,
    de: `
      bestell*|ticket*|rechnung*|kunden*|telefon*|sendung*|auftrags*|vorfall|paket*|handy*|serien* ~ nummer|nr|*nummer
      bestellnummer|ticketnummer|rechnungsnummer|telefonnummer|kundennummer|auftragsnummer|handynummer|sendungsnummer|hausnummer
      nicht|nirgends|nie|nirgendwo ~ ausgeschrieben|veroffentlich*|offentlich, stelle|posten ~ nicht|nirgends ~ ausgeschrieben|veroffentlicht|online, kennzahl*`,
    es: `
      pedido|factura|ticket|telefono|cliente|envio|reserva|incidencia|paquete|expediente ~ numero|referencia|n|codigo
      numero|referencia ~ pedido|factura|ticket|telefono|incidencia|reserva|envio|cuenta, no|nunca|ningun* ~ publicad*|anunciad*|referencia|numero|web|publica, codigo postal
      oficina postal`,
  },
});
