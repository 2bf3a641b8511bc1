import { defineConcept } from '../concept-lexicon.ts';

export const hardshipHook = defineConcept({
  id: 'hardship-hook',
  says: {
    en: `
      money|things|budget|times ~ tight ~ you|your|now, years|service|talent|loyalty deserve* ~ better|more, you are|re ~ paid ~ little|less|badly|poorly|nothing
      clear|empty|settle ~ your ~ card|cards|overdraft|debt*|loan|arrears, divorce|separation ~ cleaned|cost|hit|ruin*|left you|your, edge off things|it|that|bills
      sorry|read|heard|saw ~ lay|offs|cuts|redundanc*|closure|layoff* ~ but|something|we|have|better|offer|could|waste, short|strapped of|for money|cash ~ you|now|could|help
      laid|let|made|been off|go|redundant|dismissed|sacked|fired ~ help|offer|opportunit*|project|income|work|solution|pay|paid|extra|can|could|something|we|bridge
      layoff*|redundan*|unemploy*|jobless|furlough*|dismiss*|severance|divorc*|debt*|mortgage|illness|sick|burnout|cuts|shutdown|downsiz*|restructur*|bankrupt* ~ we|i|can|could|may|might|would ~ help|offer|ease|support|bridge|solve|cover|propose|pay
      help|ease|bridge|reliev*|cover|solve|fix|soften|cushion|clear|fill|tide|lighten|sort|settle|off|against|with|out ~ debt*|bills|mortgage|loan*|rent|tuition|worries|shortfall|alimony|instalment*
      help ~ you ~ through|during|over|bridge|out of|in ~ time*|situation|period|months|gap|difficult*|hard|tough|crisis|patch
      bridge|tide|cover|get|fill ~ gap|period|you over|months|until|time, make ends meet, ends ~ meet, keep ~ head above|afloat, get back on ~ feet
      extra|additional|some|little|side|second|quick|easy|steady|bit money|cash|income|pay|earning*|euros|work|project* ~ difficult|hard|tough|times|bills|debt*|mortgage|loan*|while|until|cover|help|after|since|unpaid|ease|situation
      @pay|project*|income|work|offer|assignment*|opportunit* ~ while|until|whilst you|your|the ~ look*|search*|find|unpaid|leave|furlough*|between|recover*|out|next|settle*|back|hearing|divorce|freeze
      tough|hard|difficult|rough|bad|stressful|uncertain|trying time*|period|patch|months|year|phase|situation|stretch|spell ~ offer|help|opportunit*|project*|income|can|could|pay|paid|consider|may|something|support|we
      know|saw|see|heard|hear|read|understand|notice*|gather*|realise|realize|aware|told|learned|sorry ~ you|your ~ lost|laid|redundan*|unpaid|debt*|divorc*|struggl*|ill|sick|furlough*|strain*|trouble|money|hardship|cut|cuts ~ offer|help|opportunit*|project*|income|solution|could|perhaps|maybe|why|would|pay|paid|so|something
      between jobs|posts|roles|contracts ~ offer|help|project*|income|we|could|would|something|perfect|ideal, since|now ~ you ~ lost|laid|out of|without ~ job|work|off|salary|income|contract|grant|funding
      lost your ~ job|post|position|contract|grant|funding|clearance|pension ~ we|i|could|can|help|offer|this
      you|your|they|boss|employer|ministry|agency|bosses|superior*|institut*|colleagues ~ not|never|hardly|barely|don|doesn|didn|t|fail* ~ appreciat*|valu*|recogni*|reward*|see|promot* ~ you|your|we|what|enough|worth|work
      underpaid|undervalued|underappreciated|unappreciated|unrecogni*|underestimated|overworked|overlooked|sidelined|exploited ~ you|we|there|our|should|could|by|offer|someone|expert*|your
      you|your ~ underpaid|undervalued|underappreciated|unappreciated|unrecogni*|overlooked|sidelined|exploited|mistreated|humiliated
      passed|overlooked|skipped ~ over|for ~ promot*|again|post|you, you|talent|expert*|people|effort* ~ deserve*|worth ~ better|more|recogni*|than|fair, deserve* ~ better|more than|than|pay|treat*|salary|life|recogni*
      public|civil|state|government*|academic|service|officer*|ministry|your|university|servant* salar*|pay|wage*|pension|grade ~ low|not|barely|hardly|little|enough|poor|modest|frozen|match|reflect|small|t
      salary|pay|pension|wage*|income ~ not|barely|hardly|never|doesn|t ~ enough|cover|reflect|match|stretch|far|keep|last, not|t|never|hardly|barely ~ paid ~ enough|fairly|well|worth|deserve*
      after everything|all ~ you|your ~ gave|given|did|done|sacrific*|years|service, after ~ years|decades ~ service|loyalty ~ treat*|nothing|this|little|you
      frustrat*|fed|tired|stuck|bored|unhappy|exhausted|sick|disillusioned ~ with|in|of|up|at ~ job|work|role|employer|ministry|there|bureaucracy|office|salary|boss|service|system ~ we|offer|help|way|could|something|alternative|perhaps|maybe|then|this|change|we
      financial*|money ~ worr*|difficult*|trouble*|stress|strain|pressure|burden|problem*|freedom|situation|relief|independence ~ you|we|our|help|offer|solve|could|can|disappear|ease|this|your|behind
      financial*|money your|you ~ worr*|difficult*|trouble*|problem*|burden, pay* off ~ debt*|loan*|mortgage|medical|bills|credit, off ~ your ~ debt*|loan*|mortgage
      medical|hospital|legal|school|tuition|care|treatment|therapy|lawyer* bills|costs|fees|expenses ~ help|cover|offer|could|can|pay|contribut*|easy|take
      with|given|considering|after ~ your ~ divorc*|illness|layoff*|redundan*|debt*|mortgage|situation|treatment|surgery|reorganisation|reorganization|separation|funeral|loss|child* ~ money|income|pay|paid|offer|help|project*|extra|flexible|useful|could|might
      times|life|things are|is|must|can|have ~ hard|tough|difficult|expensive|tight|not ~ you|your|we|right|now|without ~ help|offer|project*|income|paid|we|money`,
    fr: `
      desole*|navre*|triste ~ plan|licenciement*|depart|fermeture|chomage ~ gachis|propos*|mieux|aider|mais|merit*|nous
      licenci*|chomage|perdu|perte|dettes|credit*|divorc*|maladie|separation|burn|endett*|precar*|plan|reduction*|surendett*|factures|loyer|hypothe* ~ aider|aide|aidons|offr*|proposer|propos*|projet|mission*|revenu*|complement|pourr*|solution|soulag*
      aider|soulag*|couvrir|rembours*|combler|passer|traverser|surmonter|sortir|alleger|payer|eponger|regler ~ dettes|credit*|pret|prets|factures|loyer|fins|periode|cap|passe|difficult*|hypothe*|trou|creux|charges|traites
      fins de mois, boucler|arrondir ~ fins|mois, joindre les deux bouts, complement|extra|supplement|argent|revenu*|petit ~ difficile*|dettes|credit|chomage|factures|attendant|pendant|loyer|fins|sans solde
      periode|moment*|situation|passe|temps ~ difficile*|dur*|delicat*|complique*|incertain* ~ offr*|propos*|projet|aider|aide|mission|revenu*|pouvons|pourr*|solution|peut|complement
      sais|su|vu|lu|appris|compris|entendu|constat* ~ vous|votre|tu|ton ~ licenci*|chomage|perdu|dettes|divorc*|malad*|suppri*|frustr*|difficult*|arret ~ propos*|projet|aider|peut|pourr*|mission|revenu*|offr*|solution
      employeur|ministere|hierarchie|chef*|direction|administration|ils|patron|institut|maison ~ ne|pas|jamais|mal ~ reconn*|valoris*|appreci*|estim*|recompens*|merite|mesure|traite*
      sous paye*|estime*|evalue*|employe*|valorise*|exploit*
      mal|peu|insuffisamment paye*|remunere*|reconnu*|considere*|traite* ~ vous|votre|chez|par|nous|expert*|merit*, vous|tu ~ merit* ~ mieux|plus|davantage|reconnaissance|autre
      promotion|avancement ~ refus*|pass*|echapp*|autre|nez|oubli*, apres tout|tant|annees ~ donne|sacrifi*|service*|fait
      salaire*|traitement|solde|pension|paie|grille* ~ fonction*|public*|etat|ministere|universit*|militaire*|officier* ~ bas|faible*|suffi*|modeste*|gel*|derisoire*|insuffisant*
      salaire|paie|traitement|pension ~ pas|peine|jamais|ne ~ suffi*|couvr*|reflet*|hauteur|merite*
      frustr*|lasse*|marre|fatigu*|decu*|ennui*|coince*|use* ~ poste|travail|employeur|bureaucratie|ministere|administration|hierarchie|role ~ nous|propos*|offr*|autre|mission|aider|peut|solution|alternative
      sans|conge* solde ~ revenu*|projet|mission|aider|complement
      soucis|difficultes|problemes|ennuis|pression|situation ~ financi*|argent ~ aider|propos*|solution|resoudre|soulag*|nous|peut|pourr*|derriere
      entre deux postes|emplois|contrats ~ mission*|projet*|revenu*|propos*|parfait|ideal, en attendant ~ emploi|poste|mieux|reprise|trouver|retrouv* ~ mission*|revenu*|projet*|remuner*|pay*|rapport*
      frais ~ medica*|hopital|scolar*|avocat|justice|soins ~ couvr*|aider|prendre|pourr*|regler
      avec ~ divorce|maladie|dettes|loyer|credit|factures|licenciement ~ revenu*|utile*|remuner*|pay*|complement|argent|aider|bienvenu*`,
    de: `
      traurig|leid|bedauer*|schade ~ entlass*|kundigung|stellenabbau|schliessung ~ verdien*|wir|angebot|verschwendung|besser*
      entlass*|gekundigt|kundigung*|arbeitslos*|schulden|kredit*|scheidung*|krankheit|burnout|kurzarbeit|trennung|hypothek*|verschuld*|stellenabbau|jobverlust|insolvenz|abgebaut|rechnungen ~ helfen|hilft|unterstutz*|anbieten|angebot|auftrag*|projekt*|einkommen|verdien*|losung|konnten|konnen|erleichter*|zusatz*|uberbruck*
      stelle|job|arbeit|posten|vertrag ~ verloren|verlieren|gestrichen|weggefallen|abgebaut|gekundigt ~ helfen|anbieten|projekt*|auftrag*|konnten|konnen|wir|angebot|aufgabe|vielleicht
      helfen|hilft|uberbruck*|abdecken|abzahl*|tilg*|begleichen|ausgleich*|erleichter*|entlast*|abbezahl*|loswerden|stopf* ~ schulden|kredit*|rechnungen|miete|raten|hypothek*|zeit|phase|lucke|engpass*|monate|loch|lage|sorgen
      schulden|kredit*|rechnungen|miete|raten|hypothek*|lucke|engpass*|durststrecke|loch ~ helfen|hilft|uberbruck*|abdecken|abzahl*|tilg*|begleichen|bezahl*|abbezahl*|ausgleich*|los|stopf*
      zusatz*|extra|nebenverdienst|nebeneinkommen|zuverdienst|taschengeld|bisschen|etwas geld|einkommen|einnahme*|verdienst ~ schwierig*|schwer*|schulden|rechnungen|miete|solange|wahrend|unbezahlt*|lage|hilft|helfen|gut|erleichter*|bis
      uber die runden, uber wasser
      schwierig*|schwer*|harte*|unsicher*|stressig* zeit*|phase|situation|lage|monate|jahr ~ helfen|anbieten|angebot|projekt*|auftrag*|einkommen|verdien*|wir konnen|unterstutz*|losung|vielleicht
      weiss|gehort|gelesen|gesehen|mitbekommen|erfahren|verstehe|las|horte|sehe ~ sie|ihr*|du|dein* ~ entlass*|verloren|schulden|scheid*|krank*|gekurzt|arbeitslos*|schwer*|frust*|unbezahlt*|gestrichen|gekundigt ~ helfen|anbieten|projekt*|auftrag*|konnte*|einkommen|losung|vielleicht
      ihr*|dein*|arbeitgeber|ministerium|chef|behorde|haus|leitung|dort|vorgesetzt* ~ nicht|nie|kaum|zu wenig ~ schatz*|wertschatz*|anerkenn*|wurdig*|honorier*|geschatzt|gewurdigt|belohn*|sieht|anerkannt
      arbeitgeber|ministerium|chef|behorde|haus|leitung|vorgesetzt* ~ schatz*|wurdig*|honorier*|belohn*|sieht|erkennt ~ nicht|nie|kaum|wenig
      unterbezahlt*|unterschatzt*|ubergangen|ausgenutzt|verkannt|uberarbeitet ~ sie|du|ihr|bei|wir|werden|sind|dort|fachleute|experten, zu|so wenig|schlecht ~ bezahlt|anerkenn*|wertschatzung|geschatzt ~ sie|ihr|du|wir|fur
      beforderung ~ ubergangen|verweigert|nicht|andere*|wieder|entgangen, sie|du ~ verdien* ~ mehr|besser*|anerkennung|wertschatzung
      beamten*|staats*|offentlich*|behorden*|universitat* ~ gehalt|gehalter|besoldung|lohn|pension ~ niedrig|kaum|nicht|wenig|bescheiden|reicht
      gehalt|besoldung|lohn|pension|sold ~ nicht|kaum|nie|wenig ~ reicht|gerecht|deckt|entspricht|genug|mitgehalten
      nach ~ all|jahren|allem ~ gegeben|geleistet|geopfert|dienst*|treue
      frust*|unzufrieden*|satt|leid|unterfordert|mude|gelangweilt ~ job|arbeit|stelle|arbeitgeber|ministerium|burokratie|behorde|posten ~ wir|angebot|anbieten|helfen|alternative|konnten|vielleicht|losung|dann
      finanziell*|geld* ~ sorgen|schwierigkeit*|problem*|engpass*|not|druck|freiheit|lage|klemme ~ helfen|losung|los|wir|konn*|hinter|unterstutz*|vorbei, geldsorgen|geldnot
      zwischen zwei jobs|stellen, solange sie|du ~ such*|keine|nichts|unbezahlt*|ohne|warten ~ projekt*|auftrag*|verdien*|einkommen|bezahlt*|geld
      arzt*|anwalt*|klinik*|pflege*|schul*|behandlung* *kosten ~ decken|helfen|ubernehmen|beitrag*|konnte*, anwaltskosten|arztkosten|pflegekosten|behandlungskosten ~ decken|helfen|ubernehmen|auffangen`,
    es: `
      despid*|despedid*|desemple*|paro|deud*|hipoteca|divorci*|enfermedad|separacion|erte|quiebra|recorte*|facturas|alquiler|prestamo*|embargo ~ ayud*|ofrec*|propon*|proyecto*|ingreso*|podemos|podriamos|puede|podria|solucion*|alivi*|extra|apoy*|dinero
      perdi*|perder|quit* ~ empleo|trabajo|puesto|plaza|contrato|beca ~ ayud*|ofrec*|proyecto*|podemos|podriamos|ingreso*|quiza|tal
      ayud*|alivi*|cubr*|pagar|saldar|liquid*|superar|pasar|aguantar|tapar|afrontar|sobrellevar ~ deud*|hipoteca|facturas|alquiler|prestamo*|mes|bache|apuro*|momento*|crisis|situacion|gastos|letras|cuotas
      llegar a fin, fin de mes
      ingreso*|dinero|dinerillo|extra|sobresueldo ~ extra|adicional*|dificil*|deud*|hipoteca|mientras|facturas|cubrir|vendr*|bien|alivi*|ayud*|paro|sueldo ~ ayud*|mientras|hipoteca|deud*|bien|facturas|dificil*|baja|paro|tiempos|sin|le|te
      momento*|epoca|tiempos|situacion|etapa|racha ~ dificil*|dur*|complicad*|mala|delicad* ~ ayud*|ofrec*|proyecto*|ingreso*|podemos|podriamos|puede|solucion|apoy*|propon*
      se|supe|vi|lei|entend*|escuch*|oi|enter*|compren* ~ que|de|su|tu ~ despid*|despedid*|perdi*|deud*|divorci*|enferm*|recort*|paro|frustr*|sin|dificil* ~ ayud*|ofrec*|proyecto*|podemos|podriamos|ingreso*|podria|solucion|propon*|quiza
      su|tu|ministerio|empresa|jefe*|empleador|alli|ellos|institut* ~ no|nunca|apenas|poco ~ valor*|reconoc*|apreci*|aprecia|premia*|recompens*|agradec*|tratan
      infravalorad*|mal pagad*|subestimad*|explotad*|menospreciad*|infrapagad*, mal|poco pagad*|reconocid*|valorad*|remunerad* ~ usted|tu|en|por|con|ahi|expert*|merec*
      usted|tu|se|lo|te ~ merec* ~ mas|mejor|reconocimiento|otra
      ascenso|promocion|plaza ~ neg*|pasar*|otro|otra|dier*|vez|merec*|escap*, despues|tras ~ tantos|anos|todo ~ servicio|dado|entreg*|sacrific*|lealtad
      sueldo*|salario*|paga|pension ~ funcionari*|public*|estado|ministerio|universi*|militar* ~ baj*|no|poco|escas*|modest*|apenas
      sueldo|salario|paga|pension|nomina ~ no|apenas|nunca ~ alcanza|llega|cubr*|reflej*|corresponde|suficiente|justicia
      frustr*|hart*|cansad*|quemad*|aburrid*|estancad*|descontent* ~ trabajo|puesto|jefe*|ministerio|burocracia|empresa|alli|institucion ~ podemos|ofrec*|ayud*|altern*|propon*|proyecto|quiza|podria|otra|nosotros
      preocupacion*|dificultad*|problema*|apuro*|aprieto* ~ economic*|financier*|dinero ~ ayud*|solucion*|resolv*|podemos|podria*|alivi*|ofrec*|atras|nosotros|olvid*, apuro*|aprieto* economic*
      gastos|facturas ~ medic*|abogad*|hospital*|colegio|tratamiento ~ cubr*|ayud*|podria|podemos|asum*, entre dos ~ trabajos|empleos|contratos
      mientras ~ busca*|encuentr*|baja|permiso|espera* ~ proyecto*|ingreso*|dinero|pag*|cobr*|extra, sin sueldo ~ ingreso*|proyecto|extra|ayud*|vendr*`,
    it: `
      licenzi*|disoccup*|debit*|mutuo|divorzi*|malattia|separazione|cassa|fallimento|tagli|bollette|affitto|prestito ~ aiut*|offr*|propor*|progett*|reddito|possiamo|potremmo|potrebbe|soluzion*|extra|arrotond*|allevia*
      pers* ~ lavoro|posto|impiego|contratto ~ aiut*|offr*|progett*|possiamo|potremmo|forse
      aiut*|pagare|coprire|saldare|superare|estinguere|alleviare|ridurre ~ debit*|mutuo|bollette|affitto|prestito|rate|momento|periodo|spese, arrivare a fine|fine, fine mese, arrotond* ~ stipendio|fine|entrate|mese
      reddito|entrata|guadagno|soldi|qualche ~ extra|aggiuntiv*|in piu ~ difficil*|debit*|mutuo|mentre|bollette|aiut*|comodo|utile
      momento|periodo|situazione|fase ~ difficil*|dur*|delicat*|complicat* ~ aiut*|offr*|progett*|possiamo|potremmo|soluzion*|reddito
      so|saputo|letto|visto|sentito|capisco ~ licenzi*|pers*|debit*|divorzi*|malatt*|tagli*|difficil*|frustr* ~ aiut*|offr*|progett*|possiamo|potremmo|reddito|forse
      suo|tuo|ministero|azienda|capo|datore|superior*|ente ~ non|mai|poco ~ apprezz*|riconosc*|valorizz*|premia*, sottopagat*|sottovalutat*|sfruttat*
      mal|poco|scarsamente pagat*|valorizzat*|riconosciut*|retribuit*|apprezzat* ~ lei|tu|nel|in|per|da|merit*, lei|tu|si|ti merit* ~ piu|meglio|altro|riconoscimento|di, promozione ~ negat*|sfumat*|altro|saltat*
      stipendio|stipendi|pensione|paga ~ statal*|pubblic*|funzionar*|ministero|non ~ bass*|basta|poco|copre|scars*|modest*
      frustrat*|stanc*|stuf*|insoddisfatt*|delus* ~ lavoro|posto|capo|burocrazia|ministero|azienda ~ possiamo|offr*|aiut*|alternativ*|propor*|potremmo|forse
      problemi|difficolta|preoccupazioni|guai ~ economic*|finanziar*|soldi ~ aiut*|soluzion*|risolv*|possiamo|potrebb*|alle|offr*, spese|parcella ~ medich*|avvocato|ospedal*|legali ~ coprire|aiut*|potrebb*`,
    pt: `
      demit*|despedid*|demiss*|desempreg*|divid*|hipoteca|divorci*|divorcio|doenca|separac*|layoff|falencia|cortes|contas|aluguel|renda|emprestimo* ~ ajud*|oferec*|propor*|projeto*|rendimento|podemos|poderiamos|pode|poderia|soluc*|extra|alivi*|apoi*
      perdeu|perder|perdeste ~ emprego|trabalho|posto|contrato|bolsa ~ ajud*|oferec*|projeto*|podemos|poderiamos|talvez
      ajud*|pagar|cobrir|quitar|superar|saldar|aliviar|liquidar ~ divida*|hipoteca|contas|aluguel|renda|emprestimo*|prestac*|momento|fase|despesas|mes, fim do mes
      renda|rendimento|dinheiro|dinheirinho|ganho ~ extra|adiciona* ~ dificil*|divida*|enquanto|contas|ajud*|jeito|hipoteca|util|bem
      momento|periodo|situacao|fase ~ dificil*|dur*|delicad*|complicad* ~ ajud*|oferec*|projeto*|podemos|poderiamos|soluc*|renda|rendimento
      sei|soube|vi|li|ouvi|entend* ~ demit*|despedid*|perdeu|divida*|divorci*|doent*|cort*|dificil*|frustr*|desempreg* ~ ajud*|oferec*|projeto*|podemos|poderiamos|rendimento|talvez|soluc*
      seu|sua|ministerio|empresa|chefe*|empregador|la|superior* ~ nao|nunca|pouco|mal ~ valoriz*|reconhec*|apreci*|premi*|recompens*|da, subvalorizad*|desvalorizad*|subestimad*|explorad*
      mal|pouco pag*|remunerad*|valorizad*|reconhecid* ~ voce|na|no|por|em|merec*|la, voce|tu|se merec* ~ mais|melhor|reconhecimento|outra, promocao ~ negad*|outro|passad*|perdid*|vez
      salario*|vencimento|pensao ~ public*|funcionari*|ministerio|nao|baix* ~ baix*|cheg*|pouco|cobre|modest*|baixo|publico
      frustrad*|cansad*|fart*|insatisfeit*|desiludid* ~ trabalho|cargo|chefe*|burocracia|ministerio|empresa ~ podemos|oferec*|ajud*|alternativ*|propor*|poderiamos|talvez
      problemas|dificuldades|preocupac*|aperto* ~ financeir*|dinheiro|economic* ~ ajud*|soluc*|resolv*|podemos|poderia*|oferec*|alivi*, despesas|contas ~ medic*|advogad*|hospital*|escola* ~ cobrir|ajud*|podemos|poderia*`,
    nl: `
      ontslagen|ontslag|werkloos*|schulden|hypotheek|scheiding|ziekte|burnout|reorganisatie|faillissement|bezuinig*|rekeningen|huur|lening* ~ help*|bied*|aanbieden|project*|inkomen|verdien*|kunnen|oplossing|bijverdien*|opdracht*|verlicht*
      baan|werk|functie|contract ~ kwijt|verloren|verliest ~ help*|project*|aanbieden|kunnen|misschien|opdracht*
      help*|betalen|aflossen|afbetalen|overbruggen|dekken|verlichten|doorkomen ~ schulden|hypotheek|rekeningen|huur|lening*|periode|kosten|maanden|gat
      rekeningen|hypotheek|schulden|huur|lening* ~ betalen|aflossen|afbetalen|dekken|helpen|verlichten, rondkomen, eindjes aan elkaar
      extra|beetje|klein* ~ inkomen|geld|bijverdienste|inkomsten|verdienste ~ moeilijk*|schulden|terwijl|rekeningen|helpen|welkom|hypotheek|fijn
      moeilijk*|zware|lastige|onzekere tijd*|periode|situatie|fase ~ help*|aanbieden|project*|inkomen|kunnen|oplossing|opdracht*
      weet|hoorde|gehoord|gelezen|gezien|begrijp|las|zag ~ ontslagen|kwijt|schulden|scheiding|ziek|bezuinig*|moeilijk*|gefrustreerd|werkloos ~ help*|project*|aanbieden|kunnen|misschien|inkomen|oplossing
      uw|je|jouw|ministerie|werkgever|baas|daar|bedrijf ~ niet|nooit|nauwelijks|weinig ~ waarde*|waardeer*|gewaardeerd|erken*|beloon*|ziet, onderbetaald|ondergewaardeerd|onderschat|miskend
      te weinig|slecht betaald|gewaardeerd|waardering, u|je|jij verdien* ~ meer|beter|erkenning|waardering, promotie ~ gepasseerd|geweigerd|mis*|ander, gepasseerd voor
      ambtenaren*|overheid*|salaris|loon|pensioen ~ laag|niet|nauwelijks|amper|karig ~ genoeg|rond|dekt|salaris|hoog|voldoende|eerlijk
      gefrustreerd|ontevreden|beu|uitgekeken|moe ~ werk|baan|baas|bureaucratie|ministerie|functie ~ kunnen|bied*|help*|alternatief|misschien|wij
      financiele|geldzorgen|geldproblemen ~ zorgen|problemen|moeilijkheden|krap|help*|oplossing|kunnen|verlicht*, geldzorgen, medische|advocaat*|ziekenhuis*|school* kosten|rekeningen ~ dekken|help*|kunnen|betalen`,
    pl: `
      zwolni*|zwolnien*|bezrobo*|dlug*|kredyt*|hipotek*|rozwod*|rozwodzie|chorob*|redukcj*|upadlosc|ciec*|rachunk*|czynsz* ~ pomoc*|pomoz*|zaoferow*|propon*|projekt*|dochod*|mozemy|moglib*|rozwiaz*|dorob*|dodatkow*|ulzy*
      stracil*|strat* ~ prac*|posad*|etat*|kontrakt*|stanowisk* ~ pomoc*|projekt*|mozemy|moglib*|propon*|moze
      pomoc*|pomoz*|splac*|pokry*|przetrwac|zalatac ~ dlug*|kredyt*|hipotek*|rachunk*|czynsz*|pozyczk*|rat*|trudn*|koszt*|okres*
      zwiazac koniec z koncem, dodatkow* dochod*|zarob*|pieniadz*|grosz* ~ pomoc*|pomoz*|przyda*|trudn*|kredyt*|rachunk*|gdy|kiedy|ulzy*
      trudn*|ciezk*|niepewn* ~ czas*|okres*|sytuacj*|chwil* ~ pomoc*|pomoz*|propon*|projekt*|dochod*|mozemy|moglib*|rozwiaz*
      wiem|slyszal*|czytal*|widzial*|rozumiem ~ zwolni*|stracil*|dlug*|rozwod*|chor*|trudn*|ciec* ~ pomoc*|projekt*|mozemy|moglib*|moze|propon*|dochod*
      pan*|pani|twoj*|ministerstw*|szef*|pracodawc*|tam|firma ~ nie|nigdy|malo ~ docen*|szanuj*|nagradz*|widz*|wynagradz*, niedocenian*|niedoplac*|wykorzystywan*
      slabo|malo|zle ~ plac*|oplacan*|docenian*|wynagradzan* ~ pan*|pani|was|w|za|ekspert*, zaslug* ~ wiecej|lepsz*|uznani*|na, awans* ~ pomini*|ominal|odmow*|inny|inna|przeszedl
      pensj*|placa|zarobki|emerytur* ~ urzedni*|budzet*|publiczn*|nisk*|nie ~ nisk*|wystarcz*|starcz*|skromn*
      sfrustrowan*|zmeczon*|dosc|niezadowol*|znudzon* ~ prac*|szef*|biurokracj*|ministerstw*|stanowisk* ~ mozemy|propon*|pomoc*|altern*|moglib*|moze
      klopot*|problem*|trudnosc* ~ finansow*|pieniadz*|pieniez* ~ pomoc*|rozwiaz*|mozemy|moglib*|znikn*|ulzy*, koszt*|rachunk* ~ leczen*|szpital*|adwokat*|prawnik*|szkol* ~ pokry*|pomoc*|mozemy|moglib*`,
    ru: `
      уволил*|увольнен*|сократил*|сокращен*|безработ*|долг*|кредит*|ипотек*|развод*|болезн*|банкрот*|счета|аренд* ~ помо*|предлож*|предлага*|проект*|доход*|можем|могли|могло|могл*|решени*|подработ*|облегч*|поддерж*
      потер*|лишил* ~ работ*|мест*|должност*|контракт* ~ помо*|предлож*|проект*|можем|могли|может
      помо*|погас*|закрыть|выплат*|перекрыт*|пережить|расплат*|оплатить|покрыть ~ долг*|кредит*|ипотек*|счета|аренд*|заем|труд*|период|расход*|платеж*
      сводить|свести концы, концы с концами, дополнительн*|небольш*|лишн* ~ доход*|заработ*|деньг*|подработ* ~ помо*|труд*|кредит*|пока|лишн*|помешал*|пригод*|счета|ипотек*
      труд*|тяжел*|сложн*|непрост* ~ врем*|период*|ситуаци*|момент* ~ помо*|предлож*|проект*|доход*|можем|могли|решени*|подработ*
      знаю|слышал*|читал*|видел*|понима* ~ уволил*|сократил*|потер*|долг*|развод*|болез*|труд*|сокращ* ~ помо*|проект*|можем|могли|предлож*|доход*|может
      ваш*|министерств*|начальств*|начальник*|работодател*|там|руководств* ~ не|мало|никогда|недо ~ цен*|цен*|призна*|уважа*|оцени*|вознагражд*|благодар*, не ценят|ценит, недооцен*, недоплач*
      мало|плохо|низко ~ плат*|оплачива*|ценят ~ вам|вас|там|эксперт*|за|труд*, заслуж* ~ больш*|лучш*|друг*|признан*, повышен* ~ обош*|отказ*|друг*|снова|не, обошли ~ повышен*|должност*
      зарплат*|оклад*|пенси* ~ госслуж*|чиновник*|бюджет*|не|низк* ~ низк*|хватает|скромн*|маленьк*
      устали|устал|надоел*|разочаров*|недоволь* ~ работ*|начальств*|бюрократ*|министерств*|должност* ~ можем|предлож*|помо*|альтернатив*|могли|может
      финансов*|денежн* ~ трудност*|проблем*|затруднен*|забот* ~ помо*|решени*|решить|можем|могли|облегч*|исчез*, расход*|счета ~ лечен*|больниц*|адвокат*|школ* ~ покры*|помо*|можем|могли`,
    zh: `
      裁员|失业|被裁|下岗|欠债|债务|房贷|离婚|生病|破产|账单|停薪|贷款 ~ 帮|项目|收入|机会|提供|合作|缓解|解决|补贴|外快|兼职, 丢了工作, 失去工作 ~ 帮|项目|机会|提供, 帮 ~ 渡过|还清|还债|缓解|分担 ~ 难关|房贷|债|压力|困难, 渡过难关, 还清 ~ 房贷|债|贷款, 额外收入 ~ 帮|缓解|补贴|压力|困难, 补贴家用, 经济压力, 经济困难, 手头紧, 手头 ~ 紧
      单位 ~ 不重视|不认可|不珍惜|亏待|不赏识, 领导 ~ 不重视|不认可|不赏识, 部里 ~ 不重视|不认可|不赏识, 没有得到 ~ 认可|重视|回报, 怀才不遇, 得不到 ~ 认可|重视|提拔|赏识, 没被提拔, 工资 ~ 太低|不高|微薄|不够, 待遇 ~ 太低|不高|微薄|不公, 您值得更好, 值得更好, 待业 ~ 期间|项目|收入`,
  },
  unless: {
    en: `
      i was|am laid|made|redundant|fired|furlough*|unemploy*, we had|have|saw layoff*|cuts|redundanc*, i|we am|re|are ~ unemploy*|redundan*|redundant|looking for, my debt*|mortgage|divorce|boss|job|salary|layoff*
      no worries, helpline, charity|union|counsel*|foodbank|jobcentre ~ help|advice|support, welfare, reference letter`,
    fr: `
      j|nous|on ai|avons|a ~ licenci*|plan social|perdu, mon|mes|notre licenciement|dettes|divorce|patron|chef, je suis ~ chomage|licenci*|recherche, syndicat|association|assistante sociale
      desole* ~ pour votre|ton pere|mere|deces|perte`,
    de: `
      ich wurde|bin|war ~ entlassen|arbeitslos|gekundigt, wir hatten|wurden ~ entlass*|stellenabbau|kundigung*, bei uns ~ entlass*|stellenabbau|kundigung*, mein* ~ scheidung|schulden|kundigung|chef
      gewerkschaft|beratungsstelle|schuldnerberatung|arbeitsagentur|jobcenter`,
    es: `
      me despid*|despedido, hemos|tuvimos ~ despid*|recort*|erte, estoy ~ paro|desemple*|buscando, mi|mis divorci*|deud*|jefe|despido, sindicato|ong|trabajador social, siento ~ tu|su ~ padre|madre|perdida`,
    it: `
      sono|ero stato|stata|disoccupato licenziat*, sono disoccupat*, abbiamo|avuto ~ tagli|licenziamenti, mio|mia|miei divorzio|debiti|capo, sindacato, mi dispiace ~ padre|madre|perdita`,
    pt: `
      fui|estou demitid*|despedid*|desempregad*, tivemos ~ cortes|demiss*|despediment*, meu|minha|minhas divorcio|dividas|chefe, sindicato, lamento|sinto ~ pai|mae|perda`,
    nl: `
      ik|wij ben|werd|waren ontslagen|werkloos, bij ons ~ ontslag*|reorganisatie, mijn scheiding|schulden|ontslag|baas, vakbond, gecondoleerd|sterkte ~ vader|moeder|verlies`,
    pl: `
      zostalem|zostalam|jestem|bylem zwolnion*|bezrobotn*, u nas ~ zwolnien*|redukcj*, moj*|moja|moje rozwod*|dlug*|szef*|kredyt*, zwiazek|zwiazki zawodow*, wspolczuj* ~ tat*|ojc*|mam*|strat*`,
    ru: `
      меня|я ~ уволили|сократили|безработн*, у нас ~ увольнен*|сокращен*, мой|моя|мои развод|долги|начальник|кредит, профсоюз*, соболезн*|сочувств* ~ отец|отц*|мам*|утрат*`,
    zh: `
      我被裁, 我失业, 我们公司 ~ 裁员, 我们也 ~ 裁员, 节哀, 保重, 银行 ~ 裁员|关闭, 经济 ~ 放缓, 工会`,
  },
});
