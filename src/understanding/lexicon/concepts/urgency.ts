import { defineConcept } from '../concept-lexicon.ts';

export const urgency = defineConcept({
  id: 'urgency',
  says: {
    en: `
      by|before|until|till tonight|today|tomorrow|noon|midnight|midday|eod|cob
      need*|want*|send|sent|reply|answer|respond|confirm|decide|decision|sign|let|return|submit|deliver* ~ by|before|until @soon
      @answer|send|sent|need* ~ within ~ hours|minutes|day|days, @answer|decid*|sign|act ~ in the next ~ hours|days|minutes
      as soon as possible, asap, right away, straight away, without delay, no later than, at the latest, this very day|minute|hour
      urgent* ~ @answer|need*|matter|request*|client|important|attention|send|confirm|deadline, urgent*|urgency ~ your, need*|want* urgently
      matter of urgency, quite|very|rather|bit|really|extremely|most urgent, it|this|matter|request|client is|s urgent
      need*|want*|require*|appreciat*|expect* ~ quick|fast|swift|prompt|rapid|immediate|speedy|urgent ~ @answer|turnaround
      quick|fast|swift|rapid|immediate|speedy turnaround|decision|yes, clock is|s ticking, clock ticking
      time is|s ~ short|tight|running|limited|pressing ~ our|side|us|here|days|so|please|need|days|hours|hours|and
      time is|s short|tight|running|limited|pressing|critical|essence, running|run out of time, short|pressed|pushed|press for|on time
      not|t ~ much|lot time, little|no time left|lose|waste, window ~ closes|closing|shuts|short|narrow|closed
      close|closes|closing|ends|ending|expires|expire|expiring|lapses|shuts|locks|cut ~ @soon|soon|week|days|minutes
      deadline ~ @soon|tight|soon|close|looming|approaching|near|short|this|passes, tight|short|hard|strict|firm deadline|timeline|notice
      only|just|mere|few|couple ~ hours|days|minutes left|remain*, days|hours|minutes left
      within ~ 24|48|72|twenty hours, in the next few|two|24|48 hours
      sign|confirm|decide|answer|reply|send|call ~ today|tonight|now ~ rather|instead|please|if|so|because|not|than|otherwise
      decide|sign|confirm|act|move|reply|respond|answer|commit now|today|tonight|quickly|fast|immediately|promptly|swiftly|soon|straight|this
      it|this|that|they|offer|client|project|matter can|cannot|won|will|t t|not|wait wait, cannot wait till|until|any|much|long*
      don|do t|not delay|wait|lose|waste|sleep|linger, before ~ too late, hurry|rush|rushing ~ if|please|you|need, hurry up
      before|until the|this|my ~ end of ~ day|week|tonight, end of business|day|play|today, time sensitive|critical|pressing, last call
      need* ~ still|this|by|it today|tonight|tomorrow|morning|evening|now, must|needs|has|have ~ done|ready|sent|finished|in by|before|today
      need to|have know by|today|now|tonight|tomorrow|before|this, only|just valid|open|available|holds ~ until|till|this|today|for
      only|just this week|weekend|month|evening|morning, the sooner ~ better, every|each day|hour|minute counts|matters
      first thing ~ tomorrow|morning, ideally|preferably today|tonight|tomorrow|this|within|by, things ~ moving|move ~ fast|quickly
      move|moving ~ fast|quickly ~ this|need, lock|locks|locked ~ list|budget|slot|names ~ @soon|week, on my desk by`,
    fr: `
      avant ce soir, avant|ici demain|midi|minuit|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche, ici ce soir, d ici la fin ~ semaine|journee
      @answer|besoin|faut|faudrait|voulons|voudrais|send|envoy*|sign*|decid*|valid* ~ avant|ici|plus tard|pour @soon|fin|semaine
      besoin|faut|faudrait|attend*|souhait*|merci|pri* ~ rapid*|vite|urgen*|immediat*|rapidement
      reponse|retour|decision|accord ~ rapide*|urgent*|immediat*|rapidement|vite|prompt*
      des que possible, au plus vite|tot|tard, sans delai|tarder|attendre, tout de suite, le plus vite|rapidement possible, plus vite possible, aussi vite
      urgent*|urgence|urgences ~ @answer|besoin|client*|demande|dossier|importan*|merci|envoy*|confirm*, c est urgent, tres|assez|plutot|vraiment urgent, de toute urgence
      temps|delai|delais ~ presse|compte|court|courts|limite|serre*|manque, peu|plus|pas beaucoup de temps, plus de temps a perdre, course contre la montre, le temps presse
      ferm*|cloture*|clos|expir*|termin*|boucl*|arrete*|fini* ~ demain|soir|aujourd|lundi|mardi|mercredi|jeudi|vendredi|minuit|midi|bientot|heures|jours|semaine
      date|delai|echeance ~ limite ~ demain|soir|aujourd|lundi|mardi|mercredi|jeudi|vendredi|heures|proche|courte, echeance ~ approche|proche|demain|serre*
      il reste|plus que|encore|seulement|quelques|reste ~ heures|jours|minutes ~ pour|avant|seulement, dans les|prochaines|48|24|deux heures, sous 24|48|72 heures
      heures qui viennent|suivent
      decid*|sign*|confirm*|repond*|agi*|valid* ~ maintenant|aujourd|vite|rapidement|immediat*|suite|soir|demain, ne|peut|pourra|pourrai pas attendre, attendra pas
      n attend pas, plus attendre
      avant qu|que ~ trop tard, avant la fin ~ journee|semaine, depech*|hatez, dernier|derniere delai|minute|limite, cette semaine seulement|uniquement
      seulement|uniquement ~ cette semaine, valable jusqu|jusque|seulement|que
      aujourd hui ~ plutot|meme|encore|imperativement|sans, ce soir ~ imperativement|meme|encore|dernier, imperativement ~ avant|demain|soir|aujourd
      chaque jour|heure|minute compte, premiere heure`,
    de: `
      noch heute, vor heute|morgen|mittag|mitternacht|montag|dienstag|mittwoch|donnerstag|freitag|feierabend|wochenende, bis heute|morgen ~ abend|mittag|fruh
      bis mitternacht|feierabend
      @want|@send|@answer|unterschreib*|bestatig*|zusag*|entscheid*|melde* ~ bis|noch|vor @soon|ende|spatestens, bis spatestens, noch heute|diese|morgen
      spatestens ~ @soon|woche
      brauch*|benotig*|bitte|erwart*|bitten|bitt* ~ schnell*|rasch*|zugig*|umgehend*|dringend*|baldig*|prompt*|zeitnah* ~ @answer|zusage|entscheidung|auskunft|ja
      schnelle*|rasche*|zugige*|umgehende*|baldige* @answer|zusage|auskunft|entscheidung
      so schnell|bald|rasch wie|als moglich, schnellstmoglich*|umgehend|unverzuglich|sofortig*|asap, so fruh wie moglich, ohne verzug|aufschub|zogern
      dringend* ~ @answer|brauch*|benotig*|bitte|kunde|auftrag|wichtig|anliegen|melde*|angelegenheit, es|sache|das ist|ware ~ dringend|eilig|eilt, es eilt
      die sache|zeit|frist eilt|drangt|lauft|rennt, eilt sehr|ein
      zeit ~ drangt|knapp|lauft|rennt|wird|kurz|davon, kaum|wenig|keine|nicht viel zeit, keine zeit ~ verlier*|warten, unter zeitdruck, zeitdruck
      zeitfenster ~ schliesst|klein|eng|kurz
      frist|deadline|abgabe ~ @soon|lauft|endet|knapp|naher|bald|eng, schliess*|endet|enden|lauft|ablauft|verfallt|verfallen|gilt ~ @soon|woche|minuten|bald|tagen|nur
      nur|bleib* ~ noch ~ wenige|stunden|tage|heute|morgen|stunde|zwei|paar, innerhalb|binnen|in den ~ nachsten|kommenden|24|48|weniger|stunden ~ stunden|tage|tagen
      binnen 24|48|zwei|weniger stunden|tagen
      entscheid*|unterschreib*|melde*|antwort*|handel*|zusag*|bestatig* ~ jetzt|heute|sofort|schnell|rasch|umgehend|gleich, kann|kannst|konnen|darf nicht ~ warten
      duldet keinen, nicht langer|lange warten, verlier* keine zeit, warten sie|nicht nicht|lange|zu
      bevor|ehe|sonst ~ zu spat, nur diese|bis|heute ~ woche|heute|morgen|freitag|noch, vor ende|ablauf ~ woche|tages|frist, bis ende ~ woche|tages
      letzte|allerletzte moglichkeit|frist|minute, beeil*, jede stunde|minute zahlt, jeder tag zahlt, je eher|fruher ~ besser, gleich morgen|heute fruh
      muss|mussen|musste* ~ heute|morgen|sofort|bis ~ fertig|raus|vorliegen|drucker|weg|entschieden|stehen`,
    es: `
      antes de|del manana|medianoche|mediodia|lunes|martes|miercoles|jueves|viernes|sabado|domingo, antes de esta noche, hoy mismo|sin, esta misma noche|tarde|semana
      para hoy|manana|ya
      necesit*|@answer|@send|firm*|decid*|confirm*|falta* ~ antes|hoy|para|mas ~ @soon|tardar|fin|semana, a mas tardar, como muy tarde
      necesit*|esper*|agradec*|pid*|rog*|queremos|quiere ~ rapid*|pront*|urgente*|inmediat*|cuanto ~ @answer|si|antes
      respuesta|decision|confirmacion rapida|urgente|inmediata|pronta
      lo antes posible, cuanto antes, lo mas pronto|rapido posible, de inmediato, sin demora|tardar|esperar, ya mismo, con urgencia, a la mayor brevedad
      urgente*|urgencia ~ @answer|necesit*|client*|asunto|importante|envi*|confirm*|solicitud, es|muy|bastante|algo urgente, corre prisa
      tiempo ~ apremia|corre|acaba|agota|escaso|encima|corto|justo, queda|tenemos|hay poco tiempo, no ~ tiempo ~ perder|que, contra reloj|contrarreloj
      plazo ~ corto|ajustado|@soon|vence|acaba|termina|cierra
      cierr*|vence|venc*|acaba|termina|expira|caduca ~ @soon|semana|pronto|dias|viernes, fecha limite|tope ~ @soon|cerca|proxima|horas
      solo|quedan|queda|faltan ~ pocas|unas|horas|dos|dias|24|48 ~ horas|dias|minutos|para, en las proximas ~ horas|24|48, dentro de 24|48|pocas, en menos de
      decid*|firm*|confirm*|respond*|contest*|actu* ~ ahora|hoy|rapid*|pronto|inmediat*|manana|noche, no puede|puedo|podemos|pueden|va a esperar, no espera
      antes de que ~ tarde, antes del|de fin|final ~ semana|dia, dese|date prisa, ultimo|ultima dia|llamada|minuto, solo|unicamente ~ esta semana|hoy|manana
      valid* ~ hasta|solo ~ hoy|manana|viernes|noche, cada hora|dia|minuto cuenta, cuanto antes ~ mejor, tiene que|debe estar ~ hoy|manana|listo ~ antes|hoy|manana|noche
      a primera hora`,
  },
  unless: {
    en: `
      no rush|hurry|urgency|pressure|deadline|stress, not urgent, when|whenever you have|get|feel|find|like, take your time, in your own time
      sale|sales|discount|promo ~ ends|end|closes, urgent care|surgery|clinic|medicine
      deadline ~ abstract*|proposals|papers|registration|conference|months|journal|tax|phd|thesis
      abstract*|proposals|papers ~ deadline, early bird, until|till then, we|i ll|will|shall ~ by|before|within|asap|soon
      i|we can|could|hope to send|reply|answer|let|get|deliver ~ by|before|as, get back to you, meeting|event|talk|doors|webinar ends|closes
      my|our deadline ~ past|was, sprint|release|ticket|patch|pull|server|outage|bug`,
    fr: `
      merci|remerci* ~ pour ~ reponse|retour, a demain|lundi|mardi|mercredi|jeudi|vendredi ~ bien, pas|rien|aucune|sans ~ urgent|urgence|presse*|pression
      prenez|prends votre|ton|le|tout temps, quand vous|tu aurez|auras|pourrez|voulez|avez|as, quand bon ~ semble, urgences ~ hopital|medecin|service|infirm*, infirm*
      resumes|communications|colloque|inscription*|revue ~ date|cloture|limite|delai, date|delai ~ limite ~ resumes|communications|colloque|inscription*|articles|impots
      je|nous|on enverr*|vous|reviens|repond* ~ avant|des|demain|vendredi, mois ~ devant|pour`,
    de: `
      danke*|dank ~ antwort|ruckmeldung, ausverkauf|raumungsverkauf|rabatt*, keine|ohne|nicht eile|eilt|hast|stress|dringend|druck|eilig, lass|lassen|nehmen|nimm ~ zeit
      wenn|sobald ~ zeit|dazu ~ hast|haben|finden|kommen|findest, in ruhe, notaufnahme|notfall*|klinik
      abstract*|beitrag*|tagung*|konferenz*|anmelde*|steuer*|einreichung* ~ frist|deadline|bis|schluss
      frist|deadline ~ abstract*|tagung*|konferenz*|einreichung*|anmeld*|monat*, ich|wir schick*|send*|melde*|geb*|liefer* ~ bis|heute|morgen|noch, bis dann|bald|nachste
      ticket|bug|server|patch`,
    es: `
      no|sin|ninguna ~ prisa|urgente|urgencia|presion|apuro, cuando ~ puedas|pueda|quieras|tengas|tenga|quiera, tomate|tomese ~ tiempo, con calma
      urgencias ~ hospital|medico|enfermer*, enfermer*, gracias ~ respuesta|rapidez|contestar
      resumenes|comunicaciones|congreso|inscripcion*|revista|ponencias ~ plazo|fecha|cierra|limite
      plazo|fecha ~ resumenes|comunicaciones|congreso|inscripcion*|ponencias|impuestos|tesis, te|le|os enviare|mando|enviamos|mandare ~ antes|manana|viernes
      hasta manana|luego|lunes|martes|jueves|viernes`,
  },
});
