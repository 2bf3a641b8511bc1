import { defineConcept } from '../concept-lexicon.ts';

export const interview = defineConcept({
  id: 'interview',
  says: {
    en: `
      schedule|arrange|set|book|organise|organize|plan|fix|line|confirm|hold|propose|offer|jump|hop|get|pencil|squeeze|find|put ~ @talk
      have|do|join|open|up|free|available|time|suggest|keen|happy|love|like|want|invite|invited|inviting|ready|spare|agree|accept|grab|take ~ call|chat|meeting|interview|conversation|coffee|lunch|dinner|video|#channel ~ with|you|this|next|about|discuss|tomorrow|week|to|for|on|where|some|together|and|soon
      quick|short|brief|15|20|30|45|minute|min|minutes|half|introductory|intro|initial|informal|exploratory|first|virtual|online|phone|telephone|video|casual|personal call|chat|meeting|conversation|interview|talk|discussion|session|coffee
      when|what|which|does|whether ~ suit*|convenient|availab*|free|works|work|best ~ you|your|call|chat|meet*|talk|speak|interview|to
      would|will|does|do ~ time|day|slot|tuesday|monday|wednesday|thursday|friday|tomorrow|week|afternoon|morning ~ suit*|work|convenient, if ~ suit* you
      let|tell ~ know|me|us ~ when|what|which|time|day ~ suit*|convenient|availab*|free|works|talk|meet|speak
      are you|u ~ free|available|around|reachable ~ call|talk|meet|chat|speak|week|tomorrow|today|monday|tuesday|wednesday|thursday|friday|afternoon|morning|interview|some|at
      can|could|may|shall|might|let|should|perhaps|maybe|why|how we|i|us|not|about|s ~ meet|speak|talk|call|chat|interview*|sit|catch ~ you|in|over|by|about|tomorrow|this|next|on|down|briefly|soon|week|face|up|together|some|phone|person|again|for|at|if|when|coffee|lunch
      would|i|we|d ~ like|love|want|wish|prefer|keen|happy|glad|hope|delighted|suggest to ~ meet|speak|talk|interview|call|chat ~ you|directly|person|face|over|by|with|in
      invit* you ~ interview|meeting|call|conversation|meet|chat|round, you ~ invited ~ interview|meeting|call|round
      interview with ~ our|the|my|us|director|client|team|hiring|manager
      pick|choose|select|book|grab ~ slot|time|date|calendar, my calendar|calendly|diary, calendly, your availability, availability ~ call|week|chat|interview|meeting|next
      face to face, in person ~ meet*|talk|discuss|if|better|would|could|over, meet*|talk|discuss|see ~ in person, meet* ~ over coffee|lunch|dinner|drink
      next|second|first|final round|stage|step ~ interview|call|meeting|chat|conversation|talk
      interview ~ round|slot|panel|date|schedule|invit*|next|tomorrow|on|will|by ~ @soon|you|be|with|week|video|phone|next|our
      give me|you|us ~ ring|call|bell|buzz, ring|phone|call me|us ~ back|tomorrow|tonight|this|today|when
      i|we|she|he ll|will|would|can|could|shall|may|d call|phone|ring|interview you, discuss ~ over|by|via phone|call|coffee|lunch|dinner|video|#channel, discuss in person
      talk|speak|discuss|explain|tell ~ by|over|on phone|#phone|video|telephone|#channel|line, #channel|video|phone|telephone|skype call|interview|meeting|chat`,
    fr: `
      @talk ~ telephon*|visio*|video|court*|bref*|rapide*|prochain*|semaine|minutes|zoom|#channel|informel*|entre|ensemble|avec ~ vous|toi|semaine|jours|directeur|notre|possible|nous|moi|demain|vif
      organis*|fix*|planifi*|prevoir|prevoi*|cal*|convenir|convenons|programm*|caler|propos*|faire|avoir|auriez|prendre|prenons|accorder|souhait*|aimer*|invit*|bloqu*|reserv* ~ appel|entretien*|rencontre*|rendez|visio*|rdv|cafe|dejeuner|echange*|conversation|discussion|creneau
      bref|court|petit|rapide|premier|simple|quelques|15|20|30|vingt|quinze|trente appel|entretien|echange|minutes|rdv|rencontre|coup|visio|cafe
      etes|es|seriez|serais|etre ~ vous|tu ~ disponible*|dispo|libre*|joignable*
      disponible*|dispo|libre* ~ appel|echang*|parl*|discut*|rencontr*|entretien|demain|semaine|jeudi|lundi|mardi|mercredi|vendredi|quand|cafe
      quand|quel*|quelle*|a ~ pouvons|pourrions|etes|seriez|jour|heure|creneau|moment|disponibilit*|dispo* ~ appel*|parl*|discut*|voir|rencontr*|echang*|convien*|arrang*|vous|libre|disponible*
      vos|tes|votre disponibilites|agenda|creneaux|dispos
      pouvons|pourrions|peut|pourrait|peux|puis|pourriez|pouvez|aimerais|aimerions|souhaite*|voudrais|voudrions|serait ~ nous|vous|on|je|te|se ~ appeler|parler|discuter|rencontrer|voir|telephoner|echanger|retrouver ~ telephone|vive|visio*|semaine|demain|jeudi|cafe|quelques|dejeuner|personne|directement|autour|soir|midi|prochain*|sujet|video|brievement
      vous|te rencontrer ~ personne|semaine|cafe|vive|dejeuner|autour|prochain*|discut*|paris|bureau
      se voir|rencontrer|parler|appeler ~ cafe|vive|dejeuner|semaine|demain|telephone|jeudi|visio, appel*|rappel* moi|nous ~ demain|soir|quand|semaine|lundi|au, de vive voix
      passer un|coup ~ coup|appel|fil|telephone
      invit* ~ entretien|rencontre|rendez, entretien ~ avec ~ notre|directeur|client|responsable|equipe|moi, choisi*|reserv* ~ creneau|date|horaire
      prochain*|deuxieme|premiere|derniere etape|tour ~ entretien|appel|rencontre`,
    de: `
      telefon*|telefonier*|zoom|#channel|sprech*|austausch*|unterhalt*|treffen|kennenlern*|besprechen ~ diese|nachste*|kommende*|morgen|heute|donnerstag|mittwoch|montag|dienstag|freitag|woche|minuten|kurz|kaffee|mal|personlich
      kurz*|ersten|erstes|15|20|30|zwanzig|dreissig|viertelstunde|halbe|unverbindlich*|telefonisch*|personlich*|informell* gesprach*|telefonat|anruf|call|austausch|treffen|minuten|kennenlernen|videocall|termin|kaffee
      15|20|30|zwanzig|dreissig|funfzehn minuten ~ zeit|telefon*|gesprach|call|video*
      vereinbar*|ausmach*|ansetz*|planen|plane|legen|organisier*|finden|buch*|vorschlag*|einlad*|lade|laden|einrichten|arrangier*|machen|blocken|anbieten|hatte*|haben|hast|wunsch*|nehmen|freu* ~ gesprach*|telefonat|anruf|treffen|termin|interview*|call|videocall|kaffee|besprechung|videogesprach|vorstellungsgesprach
      gesprach*|telefonat|anruf|treffen|termin|interview*|call|videocall|videogesprach|vorstellungsgesprach ~ vereinbar*|ausmach*|ansetz*|planen|finden|fuhren|vorschlag*|einlad*|einladen|anbieten|buchen|moglich|mit unserem|mit|unserer|zeit|interesse|lust
      wann|welcher|welche|wie|ob ~ passt|passen|passte|zeit|erreichbar|verfugbar|frei|recht|telefon*|sprech*|treffen ~ ihnen|dir|sie|du|wir|sprech*|telefon*|tag|fur
      haben|hatten|hast|hattest ~ zeit|lust|interesse ~ telefon*|gesprach|kaffee|treffen|sprech*|austausch*|call|diese|nachste|donnerstag|morgen|minuten|mittagessen
      konnen|konnten|konnte|kann|durfen|darf|durfte|wollen|sollen|mochte*|wurde*|lass*|waren|waren ~ wir|ich|uns|sie|dich|ihnen|dir ~ telefon*|sprech*|treffen|anrufen|austausch*|unterhalt*|sehen|zusammensetz*|kennenlern*|kennenzulern*|reden|anrufe
      rufe|ruf|rufen ~ sie|ich|mich|dich ~ an|zuruck|morgen|heute
      telefonieren|treffen|sprechen wir|uns|sie|du ~ diese|nachste|morgen|kommende|kurz|mal, unter vier augen, personlich ~ treffen|sprechen|kennenlern*|begegnen|sehen
      ihre|deine verfugbarkeit*|telefonnummer ~ anruf|sprechen|gesprach|call, wahlen|suchen|buchen ~ termin|slot|zeitfenster|kalender
      nachste* schritt|runde ~ gesprach|interview|call|telefonat`,
    es: `
      @talk ~ telefon*|video*|brev*|cort*|rapid*|semana|minutos|zoom|#channel|informal|conmigo|director*|nosotros|proxim*|manana|jueves|lunes|martes|viernes|usted|contigo
      agend*|program*|organiz*|fij*|concert*|acord*|propon*|hac*|tener|tiene*|tendria*|reserv*|invit*|convoc*|coordin*|cuadr*|cerr*|busc*|gustaria|quer*|acept* ~ llamada|reunion|entrevista*|videollamada|encuentro|cita|cafe|almuerzo|conversacion|charla|hueco
      breve|corta|rapida|pequena|15|20|30|veinte|quince|treinta|primera|informal llamada|charla|conversacion|minutos|entrevista|reunion|videollamada|cafe
      minutos ~ llamada|hablar|charlar|telefono|video*|conversar
      cuando|que|cual ~ vien*|vendr*|conv*|disponib*|pued*|podria*|dia|hora ~ hablar|llam*|vernos|bien|reunir*|convers*|usted|le|te|charlar
      tiene|tienes|tendria|tendrias|esta|estas|estaria ~ disponible*|libre*|disponibilidad|tiempo|minutos|rato|hueco ~ hablar|llam*|charlar|semana|jueves|manana|reunir*|entrevista|conversar|cafe|lunes|martes|viernes
      podemos|podriamos|puedo|podria|pueda|gustaria|quisiera|quiero|queremos|encantaria|le|te ~ hablar|llamar*|llamo|reunir*|vernos|conocer*|conversar|charlar|entrevistar*|quedar|tomar|encontrarnos ~ semana|telefono|persona|usted|contigo|cafe|manana|jueves|videollamada|por|con|directamente|tomar|almorzar|comer|rato
      nos vemos|reunimos|encontramos|tomamos|llamamos ~ cafe|semana|persona|video*|manana|para|jueves, cara a cara, vernos en persona
      llame*|llamame|llamenos ~ manana|cuando|hoy|al, elij*|reserv*|escoj* ~ hora|hueco|calendario|fecha|horario
      siguiente|proximo|segunda|ultima paso|ronda|fase ~ entrevista|llamada|reunion`,
  },
  unless: {
    en: `
      thank* ~ for ~ call|chat|meeting|interview|conversation|time
      our|last|yesterday|previous|after|during|following call|chat|meeting|conversation ~ was|yesterday|last|we|on|i
      call|calls for papers|proposals|abstracts|applications|contributions|evidence|tenders
      interview ~ went|was|process ~ well|rounds|has|four|three
      your|the|an interview in|with|on|about|was|went ~ journal|magazine|newspaper|radio|minister|paper|podcast|tv|times|interesting|read|saw|well|great|good
      had|have|great ~ good|nice|call|chat ~ yesterday|last, good|great|nice|lovely ~ to ~ meet|see|talk|chat|speak* ~ yesterday|last
      no|not|without need|need for|to ~ call|meet*|interview, no interview, not call`,
    fr: `
      merci ~ appel|entretien|echange|rencontre|temps, appel a|aux communications|contributions|candidatures|projets|articles
      votre|ton|l|son entretien|interview ~ dans|journal|radio|hier|magazine, notre|dernier|derniere|hier|suite appel|entretien|rencontre|echange ~ hier|dernier|d
      pas besoin|inutile|sans ~ appel*|entretien|rencontr*|rdv, processus|quatre|trois ~ entretiens|tours, agreable|plaisir ~ hier`,
    de: `
      danke*|dank ~ fur ~ gesprach|telefonat|anruf|treffen|zeit, call for papers|abstracts
      kein*|nicht|ohne ~ gesprach|telefonat|treffen|anruf ~ notig|notwendig|noting|erforderlich
      unser*|letztes|letzten|gestrigen gesprach|telefonat|treffen ~ gestern|letzte*|hat|war, ihr*|dein*|das interview ~ in|zeitung|radio|gelesen|zeitschrift|podcast
      vier|drei|mehrere ~ runden|gesprache, gestern`,
    es: `
      gracias ~ llamada|reunion|entrevista|charla|tiempo, convocatoria|llamada a|de ponencias|comunicaciones|propuestas|articulos
      su|tu|la entrevista ~ en|con ~ periodico|radio|revista|diario|ministro|podcast, no|sin ~ hace|necesidad|falta|necesari* ~ llam*|reunion|reunirse|hablar
      nuestra|ultima llamada|reunion|charla ~ ayer|fue|pasada|del, proceso ~ rondas|entrevistas, cuatro|tres rondas|entrevistas, ayer`,
  },
});
