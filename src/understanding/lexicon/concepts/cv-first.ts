import { defineConcept } from '../concept-lexicon.ts';

export const cvFirst = defineConcept({
  id: 'cv-first',
  says: {
    en: `
      @send|@want|see|have|get|receive|submit|email|look|review|update*|appreciate|attach|letting|upload|shoot|ping|prepare ~ your ~ @cv
      @send|shoot|see|have|get|email ~ updated|current|latest|recent|full|detailed|complete|short @cv, may|can|could|shall|might|would i|we|you ~ @cv
      your @cv ~ please|first|so|before|asap|today|then|to|by|will|would|needed|required|over|and, your|a ~ @cv ~ to|at|via #mail|#channel|#link|me|us
      @cv|resume ~ first|needed|required|welcome|please|before|then ~ details|discuss*|tell|explain*|describ*|match|assess|share|talk|step|thing
      start|begin|begins|starts|first|step|kick ~ with|by|is|your|from ~ @cv, a|one page|short|current|copy|pdf|word @cv|version
      @send|need*|provide|scan|submit|require* ~ copy|copies|scan|scans|photo|picture|photos of ~ passport|id|degree|diploma*|certificate*|licence|badge|card
      @send|@want|provide|submit|attach|list|two|three|with ~ your|of|professional|personal|academic|two|three references|referees|transcripts|certificates|diploma*|testimonials
      @send|provide|prepare|write|need*|submit|make|list ~ list|overview|summary|record|history|rundown|outline|description ~ of ~ your|past|previous|all|projects|positions|posts|jobs ~ projects|positions|posts|jobs|employ*|career|assignments|publications|experience|tasks|responsibilities|years
      list ~ of ~ projects|positions|posts|programmes|programs|publications|assignments ~ you ~ worked|held|been|done|led|did|have|took
      your ~ list of projects|publications|posts
      past|previous|all employers|positions|posts|projects ~ with dates|years|names, employment|work|project|career history ~ please|send|first|need*|with
      full career|employment|work history
      background|career|experience|profile ~ document|summary|sheet|in|form ~ writing|word|pdf|send|please
      profile|form|sheet|questionnaire ~ fill|complete|filled ~ your|career|experience|background
      fill|filling|complete ~ form|questionnaire|sheet|template ~ your|about|career|education|experience|posts|background, don|do t|not have|forget ~ @cv ~ send|attach
      your @cv|details|particulars ~ on file|database|pool|our|system, put|keep|add|include|enter ~ your ~ @cv|details|profile ~ database|pool|file|forward|client|system|to
      @cv ~ to my|our|the client|director|boss|partner|customer|principal|committee|board|colleague|hr
      @cv|resume and|plus|with ~ references|passport|diploma*|certificates|salary|expected|list|photo|id|number`,
    fr: `
      @send|@want|envoi|recevoir|voir|avoir|joindre|partager|deposer|transmis|parvenir|lire|mettre|faire ~ votre|ton|un|le|vos ~ @cv
      votre|ton @cv ~ svp|merci|avant|jour|abord|rapidement|afin|pour|plait|actualise|complet|recent|besoin|sera|serait|puis|client|directeur
      @cv ~ jour|actualise*|complet|recent|detaille ~ svp|merci|plait|envoy*|pour|afin|abord
      @cv ~ d|dans|en abord|premier|mains|attendant|priorite, commenc* ~ par ~ votre|ton|un ~ @cv, @cv ~ a|au|vers mon|notre|nos|client|directeur|responsable|#mail|adresse
      puis|peux|peut|pourrais|pourriez|pourrait ~ avoir|voir|recevoir|obtenir ~ @cv
      @send|@want|besoin|fournir|faut|joindre ~ copie*|scan*|photo*|photocopie ~ passeport|identite|diplome*|carte|permis|badge
      @send|@want|besoin|fournir|joindre ~ references|diplomes|certificats|attestations|recommandation
      @send|prepar*|dress*|etabl*|besoin|faire|redig*|faites ~ liste|recapitulatif|resume|apercu|historique|detail ~ de ~ projets|postes|missions|publications|parcours|employeurs|travaux|experiences
      liste ~ projets|postes|missions|publications|employeurs ~ vous|tu|votre|auxquels|sur lesquels
      deux|trois|vos references ~ professionnelles|svp|avec|merci|nom*|academiques
      rempli*|complet* ~ fiche|formulaire|questionnaire|profil ~ parcours|carriere|experience|coordonnees|postes
      votre|ton @cv ~ base|vivier|fichier|dossier|portefeuille, n oubli* ~ @cv, parcours ~ par ecrit, une page ~ parcours|carriere|vous`,
    de: `
      @send|@want|haben|bekommen|sehen|lassen|erhalten|vorleg*|hochladen|einsehen ~ ihr*|dein*|einen|den|aktuell*|kurzen ~ @cv
      ihr*|dein*|aktuell*|vollstandig*|ausfuhrlich* ~ @cv ~ @send|@want|bekommen|haben|sehen|bitte|erhalten|zukommen|mailen|hochladen|geschickt|schicken|vorab|benotigt
      lebenslauf|cv|vita ~ vorab|zuerst|zunachst|erst|bitte|schicken|zusenden|mailen|gern ~ bevor|dann|ehe|an|und|danach|weiter|details, zuerst|vorab|zunachst|erst|bevor ~ @cv
      ihr|dein|ihren|deinen @cv ~ an|als|per #mail|mich|uns|pdf|mail|word|den|unser*|chef|kunden|direktor, @cv ~ genugt|reicht|ware hilfreich|brauche|als pdf
      @send|@want|kopie|scan|foto ~ von|ihres|deines|ihrem|vom|des ~ reisepass*|pass*|ausweis*|personalausweis*|zeugnis*|diplom*|fuhrerschein*
      kopie|scan|foto ~ pass*|reisepass*|ausweis*|personalausweis*|diplom*|zeugnis*
      @send|@want|bitte ~ zwei|drei|ihre|deine ~ referenzen|zeugnisse|zertifikate|nachweise|publikationsliste|projektliste
      @send|@want|erstell*|schreib*|zusammenstell*|bitte|mach* ~ liste|ubersicht|aufstellung|zusammenfassung|auflistung ~ projekt*|stellen|positionen|publikation*|arbeitgeber|stationen|tatigkeiten|werdegang|aufgaben
      liste|ubersicht|aufstellung|auflistung ~ ihrer|deiner|aller|der|bisherigen ~ projekt*|positionen|publikation*|stationen|arbeitgeber|tatigkeiten
      projektliste|publikationsliste|referenzliste ~ @send|bitte|schicken|zusenden
      fragebogen|formular|profil|bogen ~ ausfull*|ausgefull*|werdegang|lebenslauf|erfahrung, fullen|full ~ formular|fragebogen|bogen|profil
      ihr*|dein* @cv|profil ~ datenbank|kartei|pool, beruflichen werdegang ~ @send|bitte|schriftlich|kurz|tabellarisch`,
    es: `
      @send|@want|recib*|ver|tener|pasar|adjunt*|podria*|puede*|quisiera* ~ su|tu|un|el|hoja ~ @cv
      su|tu|hoja @cv|vida ~ favor|actualizad*|antes|primero|complet*|para|reciente|cuanto|hoy|a|al|en, hoja de vida ~ @send|actualiz*|favor
      @send|@want|ver|recib* ~ @cv actualizad*|complet*|reciente|detallad*|breve
      @cv ~ antes|primero|previamente|actualizad*|para ~ detalles|hablar|entrar|explic*|poder|reenvi*|pasar*|transmitir*|valor*|seguir|client*|jefe|director
      primero|antes|empez* ~ su|tu @cv
      @send|@want|necesit*|adjunt* ~ copia*|escaneo|foto*|escanead* ~ pasaporte|documento|dni|identidad|titulo|diploma*|carnet|cedula|credencial
      @send|@want|necesit*|adjunt*|con ~ dos|tres|sus|tus|algunas ~ referencias|certificados|titulos|diplomas|recomendacion
      @send|@want|prepar*|haga|hacer|elabor*|redact*|necesit*|escrib* ~ lista|listado|relacion|resumen|historial|detalle ~ de ~ proyectos|puestos|cargos|publicaciones|trayectoria|empleos|empleadores|trabajos
      lista|listado|relacion ~ proyectos|puestos|publicaciones|cargos ~ que|trabajado|participado|ha|has|su|los
      rellen*|complet* ~ formulario|cuestionario|ficha|perfil ~ trayectoria|experiencia|datos|carrera|formacion, su|tu @cv|perfil ~ base|bolsa|archivo|cartera
      historial laboral|profesional`,
  },
  unless: {
    en: `
      careers page|portal|site|website, apply|application|applications|applying ~ through|via|online|portal|careers|page, my|our|his|her|their @cv
      @cv ~ workshop|template|advice|tips|writing|clinic|coach*|check
      thank* ~ for|you ~ your|sending ~ @cv, received|got|read|reviewed|liked ~ @cv, your @cv is|was|reads|looks, feedback on|to your
      university|course|school|school|teaching|bachelor|master curriculum
      cover letter|my, curriculum of|for|design|committee|reform|development, speaker*|speaking, help|improve|polish|proofread ~ @cv`,
    fr: `
      mon|mes|notre|nos|son|leur @cv, page|site|portail|rubrique ~ carrieres|recrutement|emploi*, atelier*|modele*|conseil*|cours ~ @cv, @cv ~ atelier*|modele*|conseil*
      merci ~ votre|ton @cv|envoi, bien recu|lu ~ @cv, relire|corriger|ameliorer ~ @cv, postul*|candidat* ~ via|sur|en ligne|par, curriculum ~ universit*|ecole|formation
      nuit|soir|vie ~ entiere`,
    de: `
      mein*|unser*|sein*|seinen|anbei @cv, bewerb* ~ uber|auf|via|unter|online ~ karriere*|webseite|website|portal|seite, karriere*|karriereseite|bewerbungsportal
      @cv ~ workshop|tipps|vorlage|kurs|check|muster, danke*|dank ~ lebenslauf|cv|unterlagen, uber|zu|feedback ~ ihr*|dein* @cv ~ gefreut|gelesen
      lebenslauf ~ workshop|kurs|tipps, lehrplan|studium`,
    es: `
      mi|mis|nuestro @cv, adjunto ~ mi, pagina|portal|web|seccion ~ empleo|carreras|trabajo|trabaja, taller*|plantilla*|consejos|curso ~ @cv, @cv ~ taller|plantilla|consejos
      gracias ~ su|tu|enviar ~ @cv, recib*|leimos ~ su|tu @cv ~ interes|gracias, postul*|inscrib*|solicit* ~ a traves|por|en|mediante ~ pagina|portal|web
      vida ~ familiar|privada|social|diaria, plan de estudios`,
  },
});
