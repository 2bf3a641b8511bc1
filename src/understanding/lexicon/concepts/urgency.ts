import { defineConcept } from '../concept-lexicon.ts';

/** Kept when negated: "not later than", "we cannot wait". What takes it back stands in `unless`. */
export const urgency = defineConcept({
  id: 'urgency',
  says: {
    en: `
      in 24|48|72 h|hours|hrs, only tonight|today, tonight|today ~ would be ~ ideal|best|perfect|great, decides|decide|meets|meet ~ tonight|tomorrow ~ so|morning|evening|and
      need*|want* ~ by|before one|two|three|four|five|six|seven|eight|nine|ten|lunch|noon, or|else it|the|they ~ is|are|s gone|lost, tomorrow ~ price|offer ~ is, by return
      by|before tonight|today|tomorrow|noon|midnight|midday|eod|cob
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
      closes|closing|ends|ending|expires|expire|expiring|lapses|shuts|locks|valid|open|holds ~ @soon|soon|minutes, list|file|offer|books|invitation* goes|go|closes ~ out|tonight|tomorrow|@soon
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
      sans reponse|retour|nouvelle* ~ soir|demain|midi|lundi|vendredi|jeudi, repond* ~ avant|soir ~ heures|soir|demain|vendredi
      avant ce soir, avant|ici demain|midi|minuit|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche, ici ce soir, d ici la fin ~ semaine|journee
      @answer|besoin|faut|faudrait|voulons|voudrais|send|envoy*|sign*|decid*|valid* ~ avant|ici|plus tard|pour @soon|fin|semaine
      besoin|faut|faudrait|attend*|souhait*|merci|pri* ~ rapid*|vite|urgen*|immediat*|rapidement, reponse|retour|decision|accord ~ rapide*|urgent*|immediat*|rapidement|vite|prompt*
      des que possible, au plus vite|tot|tard, sans delai|tarder|attendre, tout de suite, le plus vite|rapidement possible, plus vite possible, aussi vite
      urgent*|urgence|urgences ~ @answer|besoin|client*|demande|dossier|importan*|merci|envoy*|confirm*, c est urgent, tres|assez|plutot|vraiment urgent, de toute urgence
      temps|delai|delais ~ presse|compte|court|courts|limite|serre*|manque, peu|plus|pas beaucoup de temps, plus de temps a perdre, course contre la montre, le temps presse
      ferm*|cloture*|clos|expir*|termin*|boucl*|arrete*|fini* ~ demain|soir|aujourd|lundi|mardi|mercredi|jeudi|vendredi|minuit|midi|bientot|heures|jours|semaine
      date|delai|echeance ~ limite ~ demain|soir|aujourd|lundi|mardi|mercredi|jeudi|vendredi|heures|proche|courte, echeance ~ approche|proche|demain|serre*
      il reste|plus que|encore|seulement|quelques|reste ~ heures|jours|minutes ~ pour|avant|seulement, dans les|prochaines|48|24|deux heures, sous 24|48|72 heures, heures qui viennent|suivent
      decid*|sign*|confirm*|repond*|agi*|valid* ~ maintenant|aujourd|vite|rapidement|immediat*|suite|soir|demain, ne|peut|pourra|pourrai pas attendre, attendra pas, n attend pas, plus attendre
      avant qu|que ~ trop tard, avant la fin ~ journee|semaine, depech*|hatez, dernier|derniere delai|minute|limite, cette semaine seulement|uniquement, seulement|uniquement ~ cette semaine
      valable jusqu|jusque|seulement|que
      aujourd hui ~ plutot|meme|encore|imperativement|sans, ce soir ~ imperativement|meme|encore|dernier, imperativement ~ avant|demain|soir|aujourd, chaque jour|heure|minute compte, premiere heure`,
    de: `
      noch heute, vor heute|morgen|mittag|mitternacht|montag|dienstag|mittwoch|donnerstag|freitag|feierabend|wochenende, bis heute|morgen ~ abend|mittag|fruh, bis mitternacht|feierabend
      @want|@send|@answer|unterschreib*|bestatig*|zusag*|entscheid*|melde* ~ bis|noch|vor @soon|ende|spatestens, bis spatestens, noch heute|diese|morgen, spatestens ~ @soon|woche
      brauch*|benotig*|bitte|erwart*|bitten|bitt* ~ schnell*|rasch*|zugig*|umgehend*|dringend*|baldig*|prompt*|zeitnah* ~ @answer|zusage|entscheidung|auskunft|ja
      schnelle*|rasche*|zugige*|umgehende*|baldige* @answer|zusage|auskunft|entscheidung
      so schnell|bald|rasch wie|als moglich, schnellstmoglich*|umgehend|unverzuglich|sofortig*|asap, so fruh wie moglich, ohne verzug|aufschub|zogern
      dringend* ~ @answer|brauch*|benotig*|bitte|kunde|auftrag|wichtig|anliegen|melde*|angelegenheit, es|sache|das ist|ware ~ dringend|eilig|eilt, es eilt, die sache|zeit|frist eilt|drangt|lauft|rennt, eilt sehr|ein
      zeit ~ drangt|knapp|lauft|rennt|wird|kurz|davon, kaum|wenig|keine|nicht viel zeit, keine zeit ~ verlier*|warten, unter zeitdruck, zeitdruck, zeitfenster ~ schliesst|klein|eng|kurz
      frist|deadline|abgabe ~ @soon|lauft|endet|knapp|naher|bald|eng, schliess*|endet|enden|lauft|ablauft|verfallt|verfallen|gilt ~ @soon|woche|minuten|bald|tagen|nur
      nur|bleib* ~ noch ~ wenige|stunden|tage|heute|morgen|stunde|zwei|paar, innerhalb|binnen|in den ~ nachsten|kommenden|24|48|weniger|stunden ~ stunden|tage|tagen, binnen 24|48|zwei|weniger stunden|tagen
      entscheid*|unterschreib*|melde*|antwort*|handel*|zusag*|bestatig* ~ jetzt|heute|sofort|schnell|rasch|umgehend|gleich, kann|kannst|konnen|darf nicht ~ warten, duldet keinen, nicht langer|lange warten
      verlier* keine zeit, warten sie|nicht nicht|lange|zu
      bevor|ehe|sonst ~ zu spat, nur diese|bis|heute ~ woche|heute|morgen|freitag|noch, vor ende|ablauf ~ woche|tages|frist, bis ende ~ woche|tages, letzte|allerletzte moglichkeit|frist|minute, beeil*
      jede stunde|minute zahlt, jeder tag zahlt, je eher|fruher ~ besser, gleich morgen|heute fruh, muss|mussen|musste* ~ heute|morgen|sofort|bis ~ fertig|raus|vorliegen|drucker|weg|entschieden|stehen`,
    es: `
      respond*|contest* ~ antes|hasta ~ seis|siete|ocho|cinco|noche|hoy
      antes de|del manana|medianoche|mediodia|lunes|martes|miercoles|jueves|viernes|sabado|domingo, antes de esta noche, hoy mismo|sin, esta misma noche|tarde|semana, para hoy|manana|ya
      necesit*|@answer|@send|firm*|decid*|confirm*|falta* ~ antes|hoy|para|mas ~ @soon|tardar|fin|semana, a mas tardar, como muy tarde
      necesit*|esper*|agradec*|pid*|rog*|queremos|quiere ~ rapid*|pront*|urgente*|inmediat*|cuanto ~ @answer|si|antes, respuesta|decision|confirmacion rapida|urgente|inmediata|pronta
      lo antes posible, cuanto antes, lo mas pronto|rapido posible, de inmediato, sin demora|tardar|esperar, ya mismo, con urgencia, a la mayor brevedad
      urgente*|urgencia ~ @answer|necesit*|client*|asunto|importante|envi*|confirm*|solicitud, es|muy|bastante|algo urgente, corre prisa
      tiempo ~ apremia|corre|acaba|agota|escaso|encima|corto|justo, queda|tenemos|hay poco tiempo, no ~ tiempo ~ perder|que, contra reloj|contrarreloj, plazo ~ corto|ajustado|@soon|vence|acaba|termina|cierra
      cierr*|vence|venc*|acaba|termina|expira|caduca ~ @soon|semana|pronto|dias|viernes, fecha limite|tope ~ @soon|cerca|proxima|horas
      solo|quedan|queda|faltan ~ pocas|unas|horas|dos|dias|24|48 ~ horas|dias|minutos|para, en las proximas ~ horas|24|48, dentro de 24|48|pocas, en menos de
      decid*|firm*|confirme|responda|responde|conteste|contesta|actue ~ ahora|hoy|rapid*|pronto|inmediat*|manana|noche, no puede|puedo|podemos|pueden|va a esperar, no espera, antes de que ~ tarde
      antes del|de fin|final ~ semana|dia, dese|date prisa, ultimo|ultima dia|llamada|minuto, solo|unicamente ~ esta semana|hoy|manana, valid* ~ hasta|solo ~ hoy|manana|viernes|noche, cada hora|dia|minuto cuenta
      cuanto antes ~ mejor, tiene que|debe estar ~ hoy|manana|listo ~ antes|hoy|manana|noche, a primera hora`,
    it: `
      entro|prima ~ oggi|stasera|domani|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|mezzogiorno|mezzanotte|fine, oggi stesso, al piu tardi|presto, prima possibile, il prima possibile, quanto prima
      senza indugio|ritardo, appena possibile, subito ~ @answer|conferm*|serve|bisogno
      urgent*|urgenza ~ @answer|serve|bisogno|client*|questione|importante|mandi|conferm*|richiesta, e|piuttosto|molto urgente, con urgenza, risposta|decisione rapida|urgente|veloce|immediata
      serve|bisogno|chiedo ~ rapid*|veloce|urgente|immediat*
      tempo ~ stringe|scade|poco|corre|scarseggia, poco tempo, non ~ tempo ~ perdere|aspettare, scad*|chiud*|termina|finisce ~ oggi|domani|stasera|giovedi|lunedi|martedi|venerdi|mezzanotte|presto|settimana|ore
      restano|solo|poche|ultime ~ ore|giorni ~ per|rimast*|prima, nelle prossime ore, entro 24|48|poche ore
      decid*|firm*|conferm*|rispond* ~ ora|oggi|subito|domani|stasera|rapid*, non puo|possiamo|posso aspettare, prima che sia ~ tardi, si sbrighi, sbrigati, ultimo giorno, solo questa settimana, solo fino a
      ogni ora|minuto conta`,
    pt: `
      respond* ~ ate ~ seis|sete|oito|cinco|noite|hoje|amanha, hoje ainda, so hoje
      ate|antes ~ hoje|amanha|meia|segunda|terca|quarta|quinta|sexta|sabado|domingo|noite, ainda hoje, o quanto antes, quanto antes, o mais rapido|depressa|cedo possivel, assim que possivel, sem demora|tardar
      imediatamente, no mais tardar
      urgente*|urgencia ~ @answer|precis*|client*|assunto|importante|envi*|confirm*|pedido, e|muito|bastante urgente, com urgencia, resposta|decisao|confirmacao rapida|urgente|imediata
      precis*|peco|queremos ~ rapid*|urgente*|imediat* ~ @answer, tempo ~ corre|esgota|curto|acabando|acaba, pouco tempo, nao ~ tempo ~ perder|esperar
      prazo|lista|vaga|oferta ~ fecha|termina|acaba|vence|encerra ~ hoje|amanha|quinta|sexta|segunda|noite|semana|logo, fecha*|encerra*|termina|vence ~ hoje|amanha|quinta|sexta|noite|meia|horas
      faltam|restam|so|poucas ~ horas|dias, nas proximas ~ horas|24|48, em 24|48 horas, decid*|assin*|confirm*|respond* ~ agora|hoje|ja|amanha|rapid*|logo, nao pode|podemos|posso esperar, antes que seja tarde
      ultimo dia|minuto, so esta semana, apenas esta semana|hoje, cada hora|minuto conta`,
    nl: `
      je|u hebt|heeft tot ~ uur|vanavond|morgen, antwoord|reageer ~ voor ~ uur
      voor vanavond|morgen|middernacht|vrijdag|maandag|dinsdag|woensdag|donderdag|zaterdag|zondag|weekend|twaalf, uiterlijk ~ @soon|week, nog vandaag|vanavond|deze, zo snel|spoedig mogelijk, zsm, met spoed, per direct
      onmiddellijk, zonder uitstel
      dringend* ~ @answer|nodig|klant|zaak|vraag|verzoek|reactie, spoed* ~ @answer|klus|nodig|geval|zaak, is|heel|erg|nogal dringend|urgent, nodig|graag|wil|willen|vragen ~ snel*|spoedig|vlot ~ @answer
      snel|snelle|spoedige antwoord|reactie|beslissing|bevestiging
      tijd ~ dringt|krap|kort|raakt|tikt, weinig|geen|nauwelijks tijd, geen tijd ~ verliezen, sluit|verloopt|eindigt|vervalt|stopt ~ @soon|week|dagen|binnenkort, deadline ~ @soon|nadert|krap, binnen 24|48|enkele uur|uren
      komende uren|24, nog maar|slechts ~ uur|uren|dagen
      beslis*|teken*|bevestig*|antwoord*|reageer* ~ nu|vandaag|vanavond|meteen|snel|direct|morgen, kan niet wachten, niet langer wachten, voordat het te laat, haast u, schiet op
      laatste dag|kans|moment ~ reageren|bevestigen|vandaag, alleen deze week, elk uur|minuut telt`,
    pl: `
      odpowiedz|odpisz* ~ do|przed ~ szostej|wieczora|jutra|dzisiaj|godziny
      do|przed ~ dzis|dzisiaj|jutra|wieczor*|polnoc*|poludni*|piatku|poniedzial*|wtork*|srody|czwartk*|soboty|niedzieli|konca, jeszcze dzis|dzisiaj, jak najszybciej|najpredzej, najszybciej jak, bezzwlocznie, niezwlocznie
      natychmiast, bez zwloki
      pilne|pilnie|pilna|pilny|pilnej ~ @answer|potrzeb*|klient*|sprawa|prosz*|prosb*|potwierdz*, sprawa|to jest|bardzo|dosc pilne|pilna, potrzeb*|prosz*|czek* ~ szybk*|predk* ~ @answer
      szybka|szybkiej|szybka odpowied*|decyzj*, czas ~ nagli|ucieka|goni|konczy|krotki, malo|niewiele czasu, nie ma czasu, szkoda czasu
      zamyk*|wygas*|konczy|uplywa|mija ~ dzis|jutro|wieczor*|czwartek|piatek|godzin*|tydzien|tygodni*|poludni*|polnoc*, termin ~ dzis|jutro|uplywa|mija|krotki|blisko, w ciagu 24|48|kilku godzin
      zostalo|zostaly ~ kilka|tylko|godzin*|dwie ~ godzin*|dni, prosz* ~ zdecyd*|podpis*|potwierdz*|odpowied* ~ dzis*|teraz|jutro|szybko|od, nie moze|mozemy|moge czekac, zanim bedzie za pozno, tylko w tym tygodniu
      ostatni|ostatnia dzien|szansa|chwila, liczy sie kazda`,
    ru: `
      ответьте|ответь ~ до ~ часов|вечера|шести|завтра|сегодня
      до|к полудня|полуночи|вечеру|полудню, завтра|сегодня до ~ вечера|обеда|утра|полудня|часов, сегодня к|до, сегодня же|вечером|до
      нужен|нужна|нужно|нужны|пришл*|отправ*|ответ*|подтверд* ~ до|к завтра|завтрашн*|вечера|пятниц*|понедельник*|сегодня, еще сегодня, как можно скорее|быстрее, поскорее, немедленно, безотлагательно, не откладывая
      прямо сейчас|сегодня
      срочн* ~ @answer|нужн*|нужен|клиент*|дело|вопрос|просьба|подтверд*, дело|вопрос|это|очень|довольно срочн*, нужен|нужно|нужна|прошу|ждем|ждут ~ быстр*|скор*|оперативн*|срочн* ~ @answer
      быстрый|быстрое|скорый|оперативный ответ|решение, время ~ поджимает|идет|уходит|истекает|мало|выходит, мало времени, времени ~ мало|нет|осталось, нет времени, сроки ~ горят|сжатые|поджимают|короткие
      закрыва*|закроет*|истека*|истечет|заканчива*|кончается ~ сегодня|завтра|вечер*|четверг*|пятниц*|часов|часа|недел*|полдень|полночь, срок|дедлайн ~ сегодня|завтра|истекает|короткий|близко|пятниц*|четверг*
      в течение|ближайшие ~ часов|часа|24|48|дня|суток, осталось ~ часа|часов|дня|дней|минут|несколько, решай*|решите|подпиш*|подтверд*|ответьте ~ сейчас|сегодня|сразу|завтра|быстр*|скорее, не может|могут|можем ждать
      не ждет|терпит, пока не поздно, только на этой неделе, последний|последняя день|шанс|минута, каждый час|день, чем раньше ~ лучше, поторопи*, горит`,
    zh: `
      今晚 ~ 截止|之前|前|点前, 点前 ~ 回复|答复|确认
      今天|今晚|明天|明早|周五|周一|周四|本周 ~ 之前|以前|前|内|截止|回复|确认|决定, 请|麻烦|务必 ~ 今天|今晚|马上|立刻|尽快 ~ 回复|确认|决定|答复|发|签, 尽快 ~ 回复|确认|答复|决定|给, 尽早回复, 越快越好, 马上回复, 立刻回复, 非常紧急, 比较急, 很急, 很紧急, 事情紧急, 时间紧, 时间不多, 时间有限, 来不及, 抓紧, 截止 ~ 今天|今晚|明天|周五|周四
      名单 ~ 明天|今天|今晚 ~ 截止|关闭, 还剩 ~ 小时|几天, 小时内 ~ 回复|答复|确认|决定, 24小时内, 不能再等, 等不了, 最后期限, 过期不候`,
  },
  unless: {
    en: `
      no|not|t ~ need|have|must ~ answer|decide|reply|hurry|sign, if ~ urgent
      no rush|hurry|urgency|pressure|deadline|stress, not urgent, when|whenever you have|get|feel|find|like, take your time, in your own time
      sale|sales|discount|promo ~ ends|end|closes, urgent care|surgery|clinic|medicine, deadline ~ abstract*|proposals|papers|registration|conference|months|journal|tax|phd|thesis
      abstract*|proposals|papers ~ deadline, early bird, until|till then, we|i ll|will|shall ~ by|before|within|asap|soon
      i|we can|could|hope to send|reply|answer|let|get|deliver ~ by|before|as, get back to you, meeting|event|talk|doors|webinar ends|closes
      my|our deadline ~ past|was, sprint|release|ticket|patch|pull|server|outage|bug`,
    fr: `
      merci|remerci* ~ pour ~ reponse|retour, a demain|lundi|mardi|mercredi|jeudi|vendredi ~ bien, pas|rien|aucune|sans ~ urgent|urgence|presse*|pression, prenez|prends votre|ton|le|tout temps
      quand vous|tu aurez|auras|pourrez|voulez|avez|as, quand bon ~ semble, urgences ~ hopital|medecin|service|infirm*, infirm*
      resumes|communications|colloque|inscription*|revue ~ date|cloture|limite|delai, date|delai ~ limite ~ resumes|communications|colloque|inscription*|articles|impots
      je|nous|on enverr*|vous|reviens|repond* ~ avant|des|demain|vendredi, mois ~ devant|pour`,
    de: `
      eilt|eilig|drangt ~ nicht, danke*|dank ~ antwort|ruckmeldung, ausverkauf|raumungsverkauf|rabatt*, keine|ohne|nicht eile|eilt|hast|stress|dringend|druck|eilig, lass|lassen|nehmen|nimm ~ zeit
      wenn|sobald ~ zeit|dazu ~ hast|haben|finden|kommen|findest, in ruhe, notaufnahme|notfall*|klinik
      abstract*|beitrag*|tagung*|konferenz*|anmelde*|steuer*|einreichung* ~ frist|deadline|bis|schluss, frist|deadline ~ abstract*|tagung*|konferenz*|einreichung*|anmeld*|monat*
      ich|wir schick*|send*|melde*|geb*|liefer* ~ bis|heute|morgen|noch, bis dann|bald|nachste, ticket|bug|server|patch`,
    es: `
      no|sin|ninguna ~ prisa|urgente|urgencia|presion|apuro, cuando ~ puedas|pueda|quieras|tengas|tenga|quiera, tomate|tomese ~ tiempo, con calma, urgencias ~ hospital|medico|enfermer*, enfermer*
      gracias ~ respuesta|rapidez|contestar
      resumenes|comunicaciones|congreso|inscripcion*|revista|ponencias ~ plazo|fecha|cierra|limite, plazo|fecha ~ resumenes|comunicaciones|congreso|inscripcion*|ponencias|impuestos|tesis
      te|le|os enviare|mando|enviamos|mandare ~ antes|manana|viernes, hasta manana|luego|lunes|martes|jueves|viernes`,
    it: `
      nessuna|senza|non|niente fretta|urgente|urgenza|pressione|fretta, con calma, quando ~ puo|puoi|vuoi|vuole|tempo, scadenza ~ abstract|contributi|iscrizion*|convegno|tasse, abstract|convegno|contributi ~ scad*|termine
      ti|le|vi mandero|invio|inviero|mando ~ entro|venerdi|domani, infermier*, grazie ~ risposta`,
    pt: `
      sem|nenhuma|nao ~ pressa|urgente|urgencia|pressao, quando ~ puder|quiser|tiver, com calma, prazo ~ resumos|inscric*|congresso|comunicacoes|imposto|artigos, resumos|congresso|inscric* ~ prazo|ate, enfermeir*
      obrigad* ~ resposta, ate segunda|amanha|sexta|logo`,
    nl: `
      geen haast|spoed|stress|druk, niet dringend|urgent, wanneer|als ~ tijd|uitkomt|zin, rustig aan, neem ~ tijd, deadline ~ abstracts|congres|inschrijv*|maart|belasting, abstracts|congres|inschrijv* ~ deadline|sluit
      ik|we stuur|sturen|mail ~ voor|vrijdag, spoedeisende|verpleegkundige, bedankt|dank ~ antwoord|reactie, tot maandag|morgen|vrijdag`,
    pl: `
      nie ma|bez pospiechu|pospiech, bez|nie|zaden ~ pospiech*|pilne|presji, nie spieszy, kiedy ~ chcesz|mozesz|czas|wygodnie, spokojnie, termin ~ abstrakt*|streszcz*|konferencj*|zgloszen*|podatk*
      abstrakt*|streszcz*|konferencj* ~ termin, wysle|przesle|podesle ~ do|jutro|piatku, pielegniark*, dziekuj* ~ odpowied*, do poniedzialku|jutra|zobaczenia`,
    ru: `
      не|без ~ спешк*|спеш*|торопи*|срочно|срочности|горит, когда ~ удобно|будет|сможете|захотите|время, спокойно, дедлайн|срок* ~ тезис*|конференц*|заявок|регистрац*|налог*, тезис*|конференц* ~ срок*|дедлайн|до
      я|мы ~ пришлю|отправлю|вышлю|скину ~ до|завтра|пятниц*, медсестр*, спасибо ~ ответ*, до встречи`,
    zh: `
      不急, 不着急, 不用急, 没有急, 慢慢来, 方便的时候, 有空再, 有时间再, 摘要 ~ 截止, 会议 ~ 投稿, 论文 ~ 截止, 谢谢 ~ 回复, 感谢 ~ 回复, 急诊, 我会 ~ 发给`,
  },
  negated: 'kept',
});
