import { defineConcept } from '../concept-lexicon.ts';

export const praiseAfterDelivery = defineConcept({
  id: 'praise-after-delivery',
  says: {
    en: `
      it|this|which reads|read|is|was ~ well|beautifully ~ written|done|researched, it reads|read well|beautifully|nicely, very|so|really|beautifully well|nicely written
      @pay|money|transfer ~ sent|way|done|gone|released ~ and|next|thank*|for, @pay|money|transfer|fee is ~ on its way, payment|money|transfer sent|done|made|released
      was|were|is ~ impressed|delighted|thrilled|pleased and|so wants|asks|asked|would|like|wanted
      he|she|they|client|board|editor|lender|buyer|sponsor|trustees|reader* ~ adored|loved|liked ~ it|your|them|that|and
      a|such lovely|excellent|great|brilliant|fine|strong|splendid|superb text|report|analysis|memo|draft|write|piece
      super|very|really|most|extremely helpful|useful|valuable ~ thank*|report*|client|next|again|notes|the|and, wants|asks|want|ask ~ for|from ~ second|another|next|more|three ~ one|report*|pages|from you|of you
      same again, episode|text|piece|report* ~ went down ~ well|splendidly|wonderfully
      thank*|thanks|thx|grateful|appreciat*|received|got|kudos ~ your|the|this|that|first|last|second|recent|latest ~ report*|analysis|memo|draft|write|text|piece|notes|answers|summary|briefing|brief|assessment|pages|contribution|submission|delivery|file*|document*|slides|photos|overview|findings|material|paper|article|work|insight* ~ @pleased|helpful|useful|good|great|excellent|quality|valuable|perfect|client|well|exactly|next|another|more|bonus|again|outstanding|very|really
      thank*|thanks|grateful ~ for ~ your|the|sending|this ~ report*|analysis|memo|draft|write|briefing|notes|summary|answers|pages|assessment|piece|submission
      @principal ~ was|is|were|are|really|very|more|extremely|truly|also|absolutely|quite|s|loved|liked|enjoyed|praised|appreciat* @pleased|loved ~ with|by|your|it|the|what|about|and|report*|how|last|answers|read|so
      @principal ~ @pleased|loved|liked|praised|enjoyed|found|rated ~ your|report*|paper|analysis|work|text|answers|article|piece|useful|what|memo|last|it|contribution|helpful|excellent|draft
      @pleased|impressed|delighted|happy ~ with|by|at your|the|what|how ~ report*|first|last|paper|piece|analysis|work|answers|delivery|memo|draft|text|sent|wrote|contribution|quality|delivered|turned
      your|the|that|this|first|last|second|short|latest report*|paper|analysis|memo|draft|text|piece|answers|contribution|notes|briefing|work|article|summary|overview|submission|delivery|photos|write|slides|pages ~ received|went|well|useful|helpful|valuable|excellent|great|superb|outstanding|perfect|exactly|brilliant|hit|insightful|appreciat*|praised|good|impressed|pleased|exceeded|spot|first
      very|was|were|been|extremely|most|warmly|so well received, went down|over ~ well, hit ~ mark|spot|nail, exactly what|the ~ @principal|they|we|needed|wanted|looking|hoped|sort
      what|everything you ~ sent|wrote|delivered|gave|provided|produced|shared|prepared ~ excellent|great|useful|helpful|perfect|exactly|valuable|good|very|well|more|gold|outstanding|read|went|was|is
      excellent|great|good|fine|outstanding|superb|wonderful|nice|solid|brilliant|fantastic|terrific|splendid|impressive|first|amazing|lovely work|job|stuff|delivery|effort|rate ~ report*|paper|first|last|on|memo|draft|again|text|piece|analysis|client|they|next|the
      next|second|another|further|follow|more|new|third|similar|one|regular ~ report*|paper|task|assignment|piece|topic|order|article|memo|text|job|one|questions|round|analysis ~ because|since|after|so|as|following ~ well|good|@pleased|last|first|success|quality|liked
      so|therefore|and|which|that|because|since|now|again ~ @principal|they|we|he|she|i ~ like|want|wants|would|asked|ordered|request*|commission*|asks|order|need*|ready|offer|raise|double* ~ next|second|another|more|further|follow|series|regular|monthly|again|new|bonus|rate|fee
      bonus|extra|increase*|raise*|higher|double*|additional ~ @pay|fee|bonus|sum|#sum|amount|rate|percent ~ because|for|quality|report*|good|last|work|next|thank*|as|your|since|delivered|well|speed
      @pay|fee|money|transfer|honorarium|#sum|bonus ~ sent|transferred|way|arrive*|released|gone|done|processed|today|already|account ~ for|report*|first|last|next|thank*|paper|next|work|great|and
      bonus ~ on|top|added|quality|next|good|your, add*|included|put ~ bonus|little extra
      as ~ good|useful|excellent as ~ last|first|previous ~ one|time|report*|paper, same quality|depth|level ~ next|again|please|last, keep ~ up|it|coming ~ good|work|great|like|them`,
    fr: `
      excellent*|tres|superbe|parfait*|magnifique|beau|belle|bonne note|texte|rapport|analyse|travail|synthese|papier, @pay|virement|argent|reglement ~ parti|fait|envoye|effectue|verse ~ merci|prochain*|suite
      a beaucoup|tellement|enormement plu, client|lecteur*|fonds ~ veut|voudrait|souhaite|demande ~ autre|suite|deuxieme|nouve*|plus
      merci|remerci*|recu|bravo|felicit* ~ votre|ton|vos|ce|le|premier|dernier|pour ~ rapport|analyse|note|synthese|texte|pages|brouillon|contribution|travail|reponses|envoi|document*|livraison|fiche ~ @pleased|utile*|excellent*|tres|qualite|clair|parfait*|precieu*|client|prochain*|exactement|bien|remarquable*|deuxieme|suivant*|complet
      merci|remerci* ~ pour ~ votre|ton|le|vos|ce rapport|analyse|note|synthese|texte|brouillon|reponses|contribution|pages|premier|envoi
      @principal ~ a|est|sont|ont|tres|ete|etait ~ @pleased|aime|adore|salue|trouve|plu ~ votre|par|travail|rapport|texte|note|analyse|utile|tout|ce|vos|dernier|lecture
      @principal tres|vraiment|extremement|etait|est|sont|ont|a @pleased
      votre|ton|ce|vos|premier|dernier rapport|texte|analyse|note|travail|document*|contribution|reponses|synthese|papier|envoi ~ plu|apprecie*|bien accueilli|excellent*|parfait*|tres|utile*|remarque*|exactement|impressionn*|recu|interess*|succes
      ce que vous|tu ~ envoye|ecrit|livre|fourni|transmis|redige ~ exactement|parfait*|excellent*|utile*|tres|plu|precieu*, tres|fort|bien bien|accueilli* recu|accueilli*|accueillie
      exactement ce que|qu ~ client|cherch*|voul*|fallait|attend*|besoin
      excellent|beau|bon|super|tres|magnifique|joli travail|boulot ~ rapport|note|texte|analyse|premier|sur|dernier|client|pour|continuez|suite, continu* ~ ainsi|comme|lancee
      meme qualite|niveau|profondeur ~ prochain*|fois|encore|que
      prochain*|deuxieme|second*|autre|nouve*|suivant* ~ rapport|texte|note|sujet|mission|commande|analyse|question* ~ satisf*|apprecie*|succes|meme|augment*|bonus|mieux|plu|content*|prime
      souhait*|voudr*|aimer*|veu*|command*|demand* ~ suite|deuxieme|second*|autre|serie|nouve* ~ rapport|texte|note|analyse|papier|mission|sur|numero
      bonus|prime|supplement|augment*|doubl* ~ qualite|travail|rapport|rapidite|delai|remercie*|prochain*|honoraire*|tarif|remuner*|merci|pour
      @pay|somme|virement|argent|honoraire*|#sum ~ parti|envoye*|verse*|effectue*|arriv*|vire*|regle* ~ rapport|texte|note|prochain*|merci|travail|premier|suivant`,
    de: `
      sehr|wirklich|ausgesprochen schoner|guter|gelungener|starker text|bericht|artikel|entwurf, sehr gut|schon geschrieben|gelungen, geld|honorar|zahlung ~ ist ~ raus|unterwegs|uberwiesen
      @principal|leser|er|sie ~ mochte*|will|wollen|wunsch*|hatte ~ zweiten|weiteren|nachsten|mehr|noch ~ text|bericht|seiten|davon|einen, meistgelesen*, kam ~ hervorragend|gut|bestens ~ an
      danke*|dank|vielen|erhalten|kompliment|bravo ~ ihr*|dein*|den|das|die|ersten|erste|letzte* ~ bericht*|analyse|memo|entwurf|text|notiz*|zusammenfassung|antworten|seiten|beitrag|arbeit|unterlagen|lieferung|papier|einschatzung|ausarbeitung ~ @pleased|hilfreich*|nutzlich*|sehr|gut|ausgezeichnet*|genau|kunde|auftraggeber|nachste*|weiter*|perfekt|hervorragend|wertvoll
      danke*|dank ~ fur ~ ihr*|dein*|den|das|die bericht|analyse|memo|entwurf|text|notizen|zusammenfassung|antworten|ausarbeitung|einschatzung
      @principal ~ war*|ist|sind|waren|zeigte|fand|hat|haben ~ @pleased|begeistert|gelobt|toll|grossartig ~ von|mit|ihr*|dein*|sehr|bericht*|arbeit|text|und
      @principal ~ war*|ist|sind|waren|zeigte ~ sehr|hochst|ausserst|mehr|wirklich|ganz ~ @pleased, @principal ~ @pleased|gelobt|begeistert ~ bericht*|arbeit|text|analyse|antworten|memo|ausarbeitung
      ihr*|dein*|der|das erste*|letzte*|bericht*|text|analyse|memo|arbeit|papier|antworten|ausarbeitung|unterlagen|beitrag ~ gut|sehr|hervorragend|ausgezeichnet|bestens|genau|kam*|perfekt|hilfreich|begeistert|gefallen|angekommen ~ an|gut|an|angekommen|aufgenommen|richtig|hilfreich|gefallen|getroffen|gefunden|geworden|nutzlich|und|kunden
      kam|kamen|ist|sind sehr|gut|bestens|hervorragend ~ an|angekommen|aufgenommen, was sie|du ~ geschickt|geschrieben|geliefert|gesendet|abgegeben ~ genau|sehr|perfekt|hilfreich|war|ist|gut|hervorragend
      genau das ~ was|gesucht|gebraucht|wollte|brauchte|richtige ~ @principal|gesucht|gebraucht|wollte*|brauchte*
      hervorragende|ausgezeichnete|gute|tolle|super|grossartige|exzellente|sehr|schone|feine arbeit|leistung ~ bericht*|memo|text|analyse|beim|letzte*|kunde|mit|an|weiter|dem, weiter so
      gleiche|gleicher|dieselbe qualitat|tiefe|niveau ~ nachste*|wieder|weiter*
      nachste*|zweite*|weitere*|neue*|folge* *auftrag|bericht*|auftrag|thema|text|aufgabe|frage*|analyse|memo ~ zufrieden|gefallen|weil|erfolg|gut|begeistert|mochte*|bonus|gleiche*|da
      deshalb|daher|nun|jetzt|und|mochte*|wunsch*|bestell* ~ zweite*|weitere*|nachste*|folge*|neue*|reihe ~ bericht*|auftrag*|text|analyse|thema|memo|serie|ausgabe
      bonus|pramie|zuschlag|aufschlag|erhoh*|verdoppel* ~ qualitat|bericht*|arbeit|danke*|nachste*|honorar|gut|fur
      @pay|honorar|geld|uberweis*|betrag|#sum ~ unterwegs|raus|uberwiesen|angewiesen|veranlasst|ausgezahlt|eingegangen|geht ~ bericht*|danke|text|nachste*|erste*|und|fur`,
    es: `
      gusto|gustaron|encanto ~ tanto|mucho ~ que|client*|patrocinador|quiere*, excelente|muy|buen|magnifico|precioso texto|informe|articulo|nota, muy bien|bonito escrito|redactado|hecho, pago|dinero ~ enviado|hecho|salio
      client*|lector*|editor ~ quiere*|pide|pidio|encargo ~ otro|segundo|mas
      gracias|agradec*|recib*|felicit* ~ su|tu|por|el|la|este|primer ~ informe|analisis|nota|borrador|texto|resumen|respuestas|paginas|contribucion|trabajo|documento|entrega|envio ~ @pleased|util*|excelente|muy|client*|calidad|claro|exactamente|proxim*|siguiente|complet*|perfect*|magnific*|valios*
      gracias|agradec* ~ por ~ su|tu|el|la|los informe|analisis|nota|borrador|texto|resumen|respuestas|entrega|documento|primer
      @principal ~ quedo|esta|estan|estuvo|quedaron|esta|fue|le|les|ha|han|muy ~ @pleased|gusto|gustado|gustaron|encanto|content*|elogi*, @principal @pleased|encantado|contento
      le|les|nos gusto|encanto|gustaron|encantaron ~ informe|texto|trabajo|analisis|nota|respuestas|mucho
      su|tu|el|sus|primer|ultimo informe|texto|analisis|nota|trabajo|respuestas|resumen|entrega|documento ~ gust*|excelente|muy|perfecto|util|exactamente|impresion*|bien|magnifico|valios*|encant*|exito
      lo que ~ envio|enviaste|mando|escribio|escribiste|entreg*|mandaste ~ exactamente|perfect*|excelente|util|muy|justo|fue|es|precisamente, exactamente|justo|precisamente lo que ~ @principal|busc*|necesit*|queri*|pedi*
      excelente|gran|buen|magnifico|muy|estupendo|fantastico trabajo|labor ~ informe|nota|texto|analisis|con|primer|ultimo|en|client*|siga|sigue, siga|sigue|sigan asi, misma calidad|profundidad
      muy bien|buena recibid*|acogida|valorad*, muy bien recibido|valorado
      proxim*|siguiente|segundo|segunda|otro|otra|nuev* ~ informe|texto|nota|tema|encargo|pedido|analisis|pregunt* ~ gust*|content*|satisf*|exito|misma|porque|bien|bono|aument*
      quier*|gustaria|pid*|encarg*|dese*|solicit* ~ otro|otra|segundo|segunda|mas|siguiente|nuevo|serie ~ informe|texto|nota|analisis|articulo|tema|trabajo|entrega
      bono|bonus|prima|extra|plus|gratific*|aument*|dobl* ~ calidad|trabajo|informe|rapid*|honorario*|proxim*|gracias|pago|por|tarifa
      @pay|dinero|transfer*|honorario*|#sum ~ enviad*|camino|realizad*|hech*|sali*|ingres*|abonad* ~ informe|texto|gracias|proxim*|primer|trabajo|siguiente|por`,
    it: `
      bellissimo|ottimo|splendido|eccellente|bel testo|rapporto|lavoro|pezzo|articolo, scritto ~ molto|davvero|benissimo ~ bene, molto ben scritto, pagamento|bonifico|compenso ~ partito|inviato|fatto
      client*|socio|lettor* ~ vorrebbe|vuole|chiede ~ altro|secondo|seguito|ancora
      grazie|ringrazi*|ricevuto|complimenti|bravo|brava ~ suo|sua|tuo|tua|per|il|la|sue ~ relazione|rapporto|analisi|nota|bozza|testo|sintesi|risposte|lavoro|documento ~ @pleased|util*|eccellent*|ottim*|molto|client*|prossim*|esattament*|perfett*|preziso*|benissimo
      grazie|ringrazi* ~ per ~ suo|sua|tuo|tua|il|la|le relazione|rapporto|analisi|nota|bozza|testo|sintesi|risposte|primo
      @principal ~ e|sono|era|rimast*|molto|stat*|ha|hanno ~ @pleased|gradit*|elogiat*
      sua|suo|tuo|tua|il|la|primo relazione|rapporto|testo|analisi|nota|lavoro|documento|risposte ~ piaciut*|ottim*|eccellent*|molto|perfett*|util*|apprezzat*|esattament*|colpit*
      quello che|cio|quanto ~ mandat*|inviat*|scritt*|consegnat* ~ esattament*|perfett*|ottim*|util*|proprio|molto, esattamente|proprio quello ~ @principal|cercav*|serviv*|volev*
      ottimo|eccellente|bel|gran|bravo lavoro ~ nota|relazione|rapporto|testo|analisi|con|sul|sulla|client*
      prossim*|second*|altr*|nuov* ~ relazione|rapporto|testo|nota|tema|incarico|analisi ~ piaciut*|soddisfatt*|content*|bonus|aument*|perche|stess*|visto
      vorre*|vogli*|chied*|desider*|ordin* ~ altr*|second*|nuov*|seguito ~ relazione|rapporto|testo|nota|analisi|lavoro, bonus|premio|aument* ~ qualita|lavoro|relazione|rapidita|compenso|prossim*|per|velocita
      @pay|compenso|soldi|bonifico|#sum ~ partit*|inviat*|versat*|arriv*|fatto|effettuat* ~ relazione|rapporto|testo|grazie|prossim*|primo|lavoro, continu* cosi, stessa qualita`,
    pt: `
      ficou ~ otimo|excelente|perfeito|muito bom|bem, cliente|parceiro|leitor*|editor ~ encomendou|quer|pediu|pede ~ outro|mais|segundo, muito bem escrito|feito, pagamento|dinheiro|transferencia ~ feito|enviado|seguiu
      obrigad*|agradec*|receb*|parabens ~ seu|sua|pelo|pela|o|a|primeiro ~ relatorio|analise|nota|rascunho|texto|resumo|respostas|trabalho|documento|entrega ~ @pleased|util*|excelente|muito|client*|qualidade|proxim*|exatamente|perfeit*|otim*
      obrigad*|agradec* ~ pelo|pela|pelas ~ relatorio|analise|nota|rascunho|texto|resumo|respostas|documento
      @principal ~ ficou|esta|estao|ficaram|foi|gostou|adorou|muito ~ @pleased|gost*|elogi*|muito|relatorio|texto|analise|trabalho
      seu|sua|o|a|primeiro relatorio|texto|analise|nota|trabalho|documento|respostas ~ agrad*|excelente|muito|perfeit*|util*|exatamente|impression*|otim*|gost*|sucesso|elogi*
      o que|aquilo ~ enviou|mandou|escreveu|entregou ~ exatamente|perfeit*|excelente|util|muito|era|foi|otim*, exatamente|precisamente|justamente o|aquilo que ~ @principal|procur*|precis*|queri*|quer*
      excelente|otimo|bom|belo|grande|magnifico trabalho ~ nota|relatorio|texto|analise|com|no|na|client*
      proxim*|segund*|outr*|nov* ~ relatorio|texto|nota|tema|encomenda|analise ~ gost*|satisfeit*|content*|bonus|aument*|porque|mesm*
      quer*|gostari*|ped*|encomend*|desej* ~ outr*|segund*|mais|nov*|seguinte ~ relatorio|texto|nota|analise|trabalho, bonus|premio|gratific*|aument* ~ qualidade|trabalho|relatorio|rapidez|proxim*|por|pela
      @pay|dinheiro|transfer*|#sum ~ enviad*|caminho|feit*|efetuad*|deposit* ~ relatorio|texto|obrigad*|proxim*|primeiro|trabalho, continue assim, mesma qualidade`,
    nl: `
      prachtig|mooi|heel|uitstekend|knap stuk|verslag|rapport|tekst|goed geschreven, heel|erg|zeer goed|mooi geschreven|ontvangen, betaling|geld ~ onderweg|overgemaakt|verstuurd
      klant|lezer*|opdrachtgever ~ wil|vraagt|bestelde ~ tweede|nog|meer|vervolg
      bedankt|dank|dankjewel|ontvangen|complimenten ~ uw|je|jouw|voor|het|de|eerste ~ rapport|verslag|analyse|notitie|concept|tekst|samenvatting|antwoorden|stuk|document|werk ~ @pleased|nuttig|uitstekend|heel|erg|klant|kwaliteit|volgende|precies|perfect|goed|opdrachtgever
      bedankt|dank|dankjewel ~ voor ~ uw|je|jouw|het|de rapport|verslag|analyse|notitie|concept|tekst|samenvatting|antwoorden|stuk
      @principal ~ was|is|zijn|waren|vond|vonden|erg|zeer|heel ~ @pleased|goed|geweldig|enthousiast|prachtig|onder
      uw|je|jouw|het|eerste rapport|verslag|analyse|tekst|stuk|werk|notitie|antwoorden ~ goed|uitstekend|zeer|heel|perfect|nuttig|precies|indruk|gewaardeerd|ontvangen|bevallen|viel
      wat u|je|jij ~ stuurde|gestuurd|schreef|geschreven|leverde|opstuurde ~ precies|perfect|uitstekend|nuttig|heel|was|is, precies wat ~ @principal|zocht*|nodig|wilde*, goed|zeer ontvangen|gewaardeerd
      uitstekend|goed|mooi|prima|geweldig|knap werk|gedaan ~ notitie|rapport|verslag|tekst|analyse|met|klant|aan
      volgend*|tweede|ander*|nieuw* ~ rapport|verslag|tekst|notitie|onderwerp|opdracht|analyse ~ tevreden|goed|bonus|meer|omdat|zelfde|beviel|succes
      graag|wil|wilde|vraagt|vragen|bestel* ~ tweede|nog|ander*|volgend*|nieuw*|vervolg ~ rapport|verslag|tekst|notitie|analyse|stuk|opdracht
      bonus|extra|premie|verhog* ~ kwaliteit|werk|rapport|verslag|snelheid|volgend*|honorarium|voor
      @pay|geld|bedrag|honorarium|#sum|overboeking ~ onderweg|overgemaakt|verstuurd|gestort|binnen ~ rapport|verslag|tekst|bedankt|volgend*|eerste|werk, ga zo door, zelfde kwaliteit`,
    pl: `
      wyszedl|wyszlo|wyszla pieknie|swietnie|doskonale|znakomicie, swietny|swietna|piekny|znakomity tekst|raport|artykul|analiza, bardzo dobrze|pieknie napisan*, pieniadze|przelew|honorarium poszl*|wyslan*|przelan*
      klient|darczynca|czytelnik* ~ chce|chcialby|prosi ~ kolejn*|drugi*|wiecej|ciag
      dziekuj*|otrzymal*|gratul*|brawo ~ pana|pani|twoj*|za|panski|pierwszy ~ raport*|analiz*|notatk*|szkic*|tekst*|podsumowan*|opracowan*|odpowiedzi|materia*|dokument* ~ @pleased|przydatn*|swietn*|bardzo|klient*|jakosc*|nastepn*|dokladnie|doskonal*|znakomit*
      dziekuj* ~ za ~ raport|analiz*|notatk*|szkic|tekst|podsumowan*|opracowan*|odpowiedzi
      @principal ~ byl*|jest|sa|byli|bardzo|niezwykle ~ @pleased|zadowol*|zachwyc*|wrazeniem|docenil*, @principal ~ docenil*|pochwalil*|zadowol*|zachwyc*|spodobal*
      pana|pani|twoj*|panski|pierwszy ~ raport|analiza|tekst|notatka|praca|opracowanie|material ~ spodobal*|swietn*|doskonal*|bardzo|przydatn*|dokladnie|zrobil*|przyjet*|wrazenie|znakomit*
      to co|wszystko ~ pan|pani|przyslal*|napisal* ~ dokladnie|swietn*|doskonal*|przydatn*|bardzo, dokladnie to ~ czego|co|szukal*|potrzebowal*
      swietn*|doskonal*|znakomit*|dobra|kawal robota|praca|roboty|pracy|robote|prace
      kolejn*|nastepn*|drugi*|nowy|now* ~ raport*|tekst*|notatk*|temat*|zlecen*|analiz* ~ zadowol*|spodobal*|premi*|bonus|bo|skoro|jakosc*|taki
      chce|chcial*|prosi|zamawia*|prosimy ~ kolejn*|nastepn*|drug*|jeszcze ~ raport*|tekst*|notatk*|analiz*|opracowan*, premi*|bonus*|podwyzk* ~ jakosc*|prac*|raport*|szybkosc|za|nastepn*, bedzie premia|bonus
      @pay|pieniadz*|przelew*|honorari*|#sum ~ wyslan*|przelan*|drodze|wyplacon*|poszl* ~ raport*|tekst*|nastepn*|pierwsz*|dziekuj*, oby tak dalej`,
    ru: `
      отчет|обзор|текст|материал|записку получил* ~ деньги|спасибо|отличн*|гонорар, деньги|гонорар|оплату|перевод отправил*|перевел*|выслал*, отличный|прекрасный|замечательный|хороший текст|обзор|отчет|анализ
      очень хорошо|ясно написан*, заказчик|клиент|читател* ~ просит|хочет|заказ* ~ еще|продолж*|втор*|нов*
      спасибо|благодар*|получил*|молодец|браво ~ ваш*|твой|за|первый|отчет ~ отчет*|анализ*|записк*|черновик|текст*|обзор*|ответы|материал*|документ* ~ @pleased|полезн*|отличн*|очень|клиент*|заказчик*|качеств*|следующ*|именно|прекрасн*|превосход*
      спасибо|благодар* ~ за ~ отчет|анализ|записку|черновик|текст|обзор|ответы|материал*|справку
      @principal ~ был*|остал*|очень|весьма|крайне|в ~ @pleased|восторг*, @principal ~ @pleased|довол*|оценил*|понрав*
      ваш*|твой|первый|этот отчет|анализ|текст|записка|работа|материал|обзор ~ понрав*|отличн*|прекрасн*|очень|полезн*|именно|хорош*|впечатл*|оценил*|принят*|превосход*
      то что|все вы|ты ~ прислал*|написал* ~ именно|отличн*|прекрасн*|полезн*|очень, именно то ~ что|искал*|нужн*|хотел*, отличн*|прекрасн*|хорош*|замечательн*|великолепн* работа|работу|работе
      следующ*|второй|вторая|нов*|еще|друг* ~ отчет*|текст*|записк*|тем*|заказ*|анализ* ~ довол*|понрав*|преми*|бонус|так|качеств*|так
      хот*|хотел*|просим|просят|заказ* ~ следующ*|второй|еще|нов*|продолж* ~ отчет*|текст*|записк*|анализ*|материал*, преми*|бонус*|надбавк* ~ качеств*|работ*|отчет*|быстр*|за|следующ*|будет, будет премия|бонус
      @pay|деньги|перевод|гонорар|#sum ~ отправл*|переведен*|пути|выплач*|ушел|ушли ~ отчет*|текст*|следующ*|перв*|спасибо, так держать`,
    zh: `
      酬劳 ~ 已|已经|转了|付了|打给, 稿费已|报酬已|费用已, 稿子 ~ 很好|非常好|不错|精彩|好评, 报告 ~ 很好|非常好|不错|精彩, 非常有帮助, 很有帮助, 反响热烈, 反响很好, 写得 ~ 扎实|不错|到位|好, 客户|读者|老板 ~ 想要|希望|要 ~ 再|下一|第二|更多
      感谢|谢谢|收到 ~ 报告|分析|稿子|文章|材料|总结|资料 ~ 满意|高兴|赞赏|认可|喜欢|好评|欣赏|很好|非常好|出色|有用|有帮助|下一|继续, 谢谢您的报告, 感谢您的报告, 谢谢你的报告, 客户|甲方|合作方|老板|领导|基金|上级 ~ 很|非常|十分|都 ~ 满意|高兴|赞赏|认可|喜欢|欣赏, 对 ~ 报告|分析|稿子|材料|内容 ~ 满意|赞赏|认可|评价很高|欣赏
      报告 ~ 写得|质量 ~ 好|高|出色, 写得 ~ 很好|非常好|出色|精彩, 正是 ~ 客户|我们 ~ 想要|需要|要的, 做得好, 干得好, 做得很好, 出色的工作, 奖金, 额外奖励, 再写 ~ 一篇|一份|报告, 下一份 ~ 报告|稿|分析, 下一篇, 继续合作 ~ 报告|写, 报酬 ~ 已|已经 ~ 转|付|汇|发, 稿费 ~ 已|已经 ~ 转|付|汇|发`,
  },
  unless: {
    en: `
      not|t|never @pleased|loved|happy, thank* ~ for ~ attending|coming|visiting|invit*|joining|talk|lecture|presentation|application|interest|order|purchase|quick|prompt
      our|product|my|her|his product|customers|report|paper|app|service|software
      appraisal|annual|performance review, journal|published|blog|newspaper|magazine|conference|reviewer*|editor*|citation*|preprint, keynote|talk|panel|lecture|podcast|post ~ yesterday|was|last, bug|ticket|pull`,
    fr: `
      merci ~ participation|venue|conference|presentation|expose|candidature|commande|accueil|visite, entretien annuel, revue|journal|blog|magazine|conference|lecteur*|editeur|colloque
      notre|nos|mon produit*|service|application|client*|solution, pas|jamais @pleased`,
    de: `
      danke*|dank ~ teilnahme|besuch|vortrag|kommen|bewerbung|bestellung|einladung|prasentation|gastfreundschaft, unser*|mein* ~ produkt*|service|app|software|losung|kunden, jahresgesprach|mitarbeitergesprach|beurteilung
      zeitschrift|journal|blog|konferenz|zeitung|gutachter*|tagung, nicht @pleased, vortrag|keynote ~ gestern|war`,
    es: `
      demasiado|pero ~ general*, gracias ~ asist*|venir|charla|ponencia|presentacion|participar|solicitud|pedido|visita|participacion|conferencia, nuestr*|mi|mis ~ producto*|servicio|aplicacion|cliente*|software
      evaluacion anual|desempeno, revista|blog|congreso|editor*|periodico|revisores, no ~ @pleased`,
    it: `
      grazie ~ partecip*|venut*|presentazione|intervento|candidatura|ordine|visita|conferenza|interesse, nostr*|mio ~ prodott*|servizio|app|client*|software, rivista|giornale|blog|convegno|revisor*, non ~ @pleased`,
    pt: `
      obrigad* ~ particip*|vinda|presenca|palestra|apresentacao|candidatura|encomenda|visita|interesse, noss*|meu ~ produto*|servico|app|client*|software, revista|jornal|blog|congresso|revisor*, nao ~ @pleased`,
    nl: `
      bedankt|dank ~ deelname|komst|presentatie|lezing|sollicitatie|bestelling|bezoek|belangstelling, ons|onze|mijn ~ product*|dienst|app|klanten|software, tijdschrift|krant|blog|congres|recensent*|reviewer*
      niet|nooit|geen @pleased`,
    pl: `
      dziekuj* ~ udzial|uczestnictw*|przybyc*|prezentacj*|wyklad|aplikacj*|zamowien*|wizyt*|zainteresow*, nasz*|moj* ~ produkt*|uslug*|aplikacj*|klienci|oprogram*, czasopis*|gazet*|blog*|konferencj*|recenzent*
      nie @pleased`,
    ru: `
      спасибо|благодар* ~ участие|приход|презентаци*|лекци*|отклик|заказ|визит|интерес, наш*|мой ~ продукт*|сервис*|приложен*|клиенты|софт*, журнал*|газет*|блог*|конференц*|рецензент*, не @pleased`,
    zh: `
      感谢 ~ 参加|光临|参与|演讲|讲座, 谢谢 ~ 参加|参与|演讲|讲座, 我们的产品, 期刊, 杂志, 年终 ~ 考核|奖金, 考核, 不满意, 博客`,
  },
});
