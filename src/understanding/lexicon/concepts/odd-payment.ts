import { defineConcept } from '../concept-lexicon.ts';

export const oddPayment = defineConcept({
  id: 'odd-payment',
  says: {
    en: `
      pay|paid|pays|payment*|fee|fees|transfer*|receive*|send|sent|settle*|compensat*|honorarium|money|funds|payout*|reward*|remunerat*|advance|wire ~ in|via|by|with|through|as|into|using|to ~ @coin|cash|wallet
      @coin|cash ~ payment*|pay|paid|payout*|fee|transfer*|settle*|reward*|honorarium|accepted|preferred|easier|faster|anonym*|discreet*
      #sum ~ in|as|worth|of cash|@coin|voucher*|coins
      in cash, cash in|on|payment|only|when|at hand|person|each|envelope|delivery|we|meet*, cash ~ meet*|envelope|hand|person|trace|paperwork
      envelope ~ cash|euros|#sum|waiting
      wallet address, your|a|crypto|set|open|create ~ wallet ~ @pay|address|fee|money|send|transfer|we|i|for, usdt|btc|crypto|trc20|erc20 wallet|address, address of your wallet
      gift|prepaid|amazon|google|apple|steam|itunes|debit|store|shopping|visa card|cards|voucher* ~ @pay|instead|as|worth|#sum|send|reward*|thank*|we|i|for|fee|honorarium
      western union, paypal ~ friends|family, @pay|fee ~ gift|prepaid|amazon card*|voucher*
      gift|prepaid|amazon|steam|apple|google card*|cards, @pay|thank|reward*|contributors ~ vouchers|voucher|giftcard*
      third|another|other|different|someone|intermediary|separate|colleague|partner|shell party|person|company|account|else|s|firm ~ @pay|transfer*|account|money|wire|invoice|name
      @pay|transfer*|money|fee|funds|wire ~ third|another|other|different|intermediary|offshore|foreign|separate party|person|company|account|firm|bank|entity|name
      account|name|card|iban of|belonging|in|to|under|on ~ your|a|the|another|some ~ @relative|else|third
      @relative ~ account|iban|name|card|bank ~ @pay|money|transfer*|use|fee|receive|we|instead|works|fine|better|send
      your @relative s|account|iban, @pay|transfer*|money|fee|funds|sent ~ to|via|through|into your|a|the|my ~ @relative
      @pay|money|half|part|deposit|sum|fee|third|percent|first ~ in advance|before|beforehand|ahead
      @pay|money|half|part|deposit|fee|sum|percent|instalment ~ upfront|front|prepaid|already|today|straight ~ before|now|when|once|even|with|you|goodwill|as|to
      half|part|deposit|portion|percent|all ~ upfront|front|beforehand|advance, @pay ~ before ~ you ~ start|begin|write|deliver|send|work|anything, advance @pay|on
      upfront @pay|transfer
      @send|@want|provide|tell|confirm|have|get|enter|give ~ your|us|me ~ bank|account|iban|card|payment|banking|credit|paypal|swift|routing details|number|information|coordinates|iban|data|account|and|code
      your|full bank|iban|card|account|banking|paypal ~ details|number|coordinates|iban|data|account ~ so|please|now|today|and|for|can|we|to|before|first|ready
      iban ~ ready|please|send|me|today|now
      no|without|never|any|skip|avoid invoice*|contract*|receipt*|paperwork|tax*|trace*|records|bank|banks|questions|declar* ~ @pay|cash|money|transfer*
      @pay|cash|money|fee|transfer* ~ no|without|never|any|not|outside|skip|avoid|t ~ invoice*|contract*|receipt*|paperwork|tax|taxes|trace*|records|banks|bank|declar*
      off the books, under the table|counter, tax free|man|office ~ not|t|never|know|need|see|cash, untraceable, off ~ record|paper ~ @pay, offshore|foreign account
      split ~ @pay|sum|amount|transfer*|payment* ~ small|several|parts|below|smaller, below ~ reporting|declar* limit|threshold`,
    fr: `
      pay*|paiement*|regl*|vers*|remuner*|honoraire*|transfer*|vire*|virement|argent|somme|#sum|envoy* ~ en|via|par|sur|avec ~ @coin
      @coin ~ paiement|pay*|honoraire*|regl*|versement|remuner*|pratique|simple|discret|main
      en liquide|especes|crypto*|cash ~ @pay|main|enveloppe|regl*|remet*|seulement|vers*, @pay|regl*|remet*|vers* ~ liquide|especes|cash|enveloppe
      de la main|mains a|en main|propre*, carte*|cheque*|bon|bons ~ cadeau*|prepaye*|achat, cartes amazon|itunes|steam|google, western union
      adresse|portefeuille ~ portefeuille|wallet|crypto*|usdt|btc, wallet
      compte|nom|iban|carte|rib ~ de ~ votre|ta|ton|un|une|mon ~ @relative|tiers, au nom de|d ~ @relative|tiers|autre
      votre|ta|ton @relative ~ compte|iban|rib|recevoir|virement|argent
      compte|virement|pay*|vers*|somme|argent|societe|regl*|passe*|transite* ~ tiers|tierce|intermediaire|autre|autres ~ personne|societe|compte|entreprise|partie|nom|pays
      par|via un|une|l tiers|intermediaire|autre|societe ~ @pay|vers*|argent|somme, tierce personne|partie
      moitie|partie|acompte|avance|tiers|totalite|pourcent ~ avance|avant|immediat*|commande|signature|verse*|commenc*|ligne
      @pay|argent|vers*|regl* ~ avance|prealable|avant ~ de|meme|que|tout|commenc*|ecri*, avance ~ sur ~ honoraire*|remuner*|paiement, paye* d avance
      @send|@want|besoin|donn*|indiqu*|communiqu*|confirm* ~ vos|votre|ton|tes|rib|iban|coordonnees ~ rib|iban|bancaire*|banque|carte|compte|paypal
      vos|tes coordonnees|donnees|references bancaire*, votre|ton rib|iban ~ svp|afin|pour|maintenant|merci|aujourd|abord
      sans|aucune|pas|ni ~ facture*|contrat|recu|trace*|impot*|declar*|papier*|paperasse ~ @pay|argent|liquide|verse*|somme|honoraire*|crypto*
      @pay|argent|liquide|somme|verse*|honoraire* ~ sans|pas|aucune|ni|hors|non ~ facture*|trace*|contrat|recu|impot*|declar*|papier*, au noir, dessous de table, sous la table
      non declare*, hors declaration|bilan, net d impot*`,
    de: `
      @pay|zahl*|auszahl*|uberweis*|geld|honorar|betrag|#sum|vergutung ~ in|per|via|mit|als|uber ~ @coin
      @coin ~ @pay|zahl*|auszahl*|uberweis*|honorar|betrag|auf|einfach|ublich|bevorzug*|diskret|abgewickelt, in bar
      bar ~ auf|ausgezahlt|bezahlt|hand|kralle|gezahlt|ubergeben|umschlag, bargeld, auf die hand, umschlag ~ geld|bar|hand|#sum
      geschenk*|guthaben*|amazon*|prepaid* *karte|*karten|gutschein*|karte|karten|gutscheine
      gutschein*|geschenkkarte*|guthabenkarte* ~ @pay|als|statt|dank|erhalten|bekommen|honorar|autoren|zahl*, wallet, western union, krypto*|bitcoin*|usdt adresse|wallet
      konto|namen|kontonummer|iban|karte ~ ihrer|ihres|deiner|deines|eines|einer|von|auf ~ @relative|dritt*|anderen
      ihrer|ihres|deiner|deines|ihre|deine @relative ~ konto|iban|uberweis*|geld|kontonummer
      konto|uberweis*|zahl*|geld|firma|abgewickelt|lauft ~ dritt*|andere*|mittelsmann|zwischen*|bekannt* ~ person|firma|gesellschaft|konto|partei|hand
      uber|durch|von|an eine|einen|ein|dritte|dritten|andere|anderes ~ firma|person|partei|konto|mittelsmann ~ geld|zahl*|uberweis*|@pay|abgewickelt
      halfte|teil|anzahlung|vorschuss|vorab|drittel|prozent ~ vorab|voraus|sofort|bevor|vorher|jetzt|schon|beginn|bekommen|uberweis*, vorschuss|anzahlung
      @pay|geld|zahl*|halfte|honorar ~ im voraus|vorab|vorher|vorneweg, im voraus, @pay ~ bevor ~ sie|du ~ schreib*|anfang*|beginn*|liefer*|arbeit*
      @send|@want|nennen|geben|angeben|mitteil*|bestatig*|schick* ~ ihre|deine|ihr|die|uns|mir ~ bankdaten|bankverbindung|kontodaten|iban|kontonummer|kreditkart*|kartennummer|konto|paypal*
      ihre|deine|ihr|dein bankdaten|bankverbindung|kontodaten|iban|kontonummer|kartendaten ~ bitte|jetzt|damit|heute|schon|@send|senden|geben
      ohne|keine|kein|nie|weder ~ rechnung*|vertrag|quittung|papier*|steuer*|spuren|belege|finanzamt|beleg ~ @pay|geld|bar|zahl*|auszahl*|krypto*
      @pay|geld|bar|zahl*|uberweis* ~ ohne|keine|kein|am ~ rechnung*|vertrag|quittung|steuer*|spur*|beleg*|finanzamt, schwarz bezahl*|gezahlt|auf, unter der hand
      unter dem tisch, steuerfrei|steuerfreie*, an der steuer|am finanzamt vorbei, bar auf`,
    es: `
      @pay|cobr*|abon*|transfer*|dinero|importe|#sum|ingres*|honorario*|remuner* ~ en|con|via|por|mediante|traves ~ @coin
      @coin ~ @pay|cobr*|abon*|transfer*|honorario*|importe|facil|discreto|mano|preferi*, en efectivo|metalico|cripto*|mano ~ @pay|entreg*|cuando|abon*|dinero|le|te|sobre
      tarjeta*|cheque*|vale* ~ regalo|prepago|amazon|itunes|steam, western union, billetera|monedero|wallet ~ cripto*|digital|usdt|direccion|bitcoin|virtual
      direccion ~ billetera|wallet|monedero, wallet
      cuenta|nombre|iban|tarjeta ~ de|a|su|tu|un|una|la|otro ~ @relative|tercer*, su|tu @relative ~ cuenta|iban|recib*|dinero|transfer*|cobrar
      cuenta|@pay|transfer*|dinero|empresa|envi* ~ tercer*|intermediari*|otra|otro ~ persona|empresa|cuenta|sociedad|nombre|parte|pais
      a traves|por medio de|mediante|un|una ~ tercer*|intermediari*|otra ~ @pay|empresa|persona|dinero, tercera persona|parte|empresa
      mitad|parte|anticipo|adelanto|tercio|porciento ~ adelant*|antes|anticip*|por|ya|ahora|inmediat*|firmar
      @pay|cobr*|dinero|mitad|honorario* ~ por adelantado|anticipado|adelanto|anticipo, por adelantado|anticipado, anticipo|adelanto ~ honorario*|pago|hoy|ya|de|sobre
      @pay|cobr* ~ antes de ~ escrib*|empez*|entreg*|hac*
      @send|@want|dar|deme|dame|dig*|indi*|confirm*|pas* ~ sus|tus|su|tu|numero|datos ~ bancari*|iban|cuenta|tarjeta|paypal|banco, sus|tus datos|detalles bancari*|cuenta|banco
      su|tu iban|clabe|cbu ~ para|favor|hoy|ahora|y
      sin|ninguna|no|nada ~ factura*|contrato|recibo|impuesto*|papeleo|declar*|rastro|huella|hacienda ~ @pay|dinero|efectivo|cobr*|cripto*|transfer*
      @pay|dinero|efectivo|cobr*|transfer*|abon* ~ sin|no|nada|ninguna ~ factura*|contrato|recibo|impuesto*|rastro|declar*|hacienda|papel*, en negro, bajo cuerda|mano|mesa
      por debajo de, libre de impuestos, dinero negro, fuera de ~ libros|contabilidad`,
  },
  unless: {
    en: `
      invoice ~ after|once|month*|30|terms|finance, send|issue|submit us|your|an invoice, payroll, birthday|farewell|leaving
      registration|membership|conference|tuition|course fee|fees, cash flow*|cow|management
      crypto ~ team|course|job|talk|research|industry|startup|exchange|conference|library|market|regulation|policy, never ~ @pay|bank|@coin, petty cash, cryptograph*
      work in|on ~ @coin, human resources|hr, expense claim*, advance notice`,
    fr: `
      votre|une|facture ~ apres|30 jours|livraison, envoy*|adress* ~ facture|factures, paie ~ service|rh|equipe, anniversaire|depart|cagnotte
      inscription|adhesion|cotisation|scolarite, petite caisse, crypto* ~ projet|equipe|recherche|marche|cours|metier|secteur, note* de frais, rh|ressources humaines`,
    de: `
      rechnung ~ nach|30 tage|liefer*, schick*|stell*|send* ~ rechnung ~ nach|an|und, lohnabrechnung|personalabteilung|gehaltsabrechnung|lohnburo
      geburtstag*|abschied*|kollegin|kollegen, teilnahmegebuhr|gebuhr*|anmeldegebuhr|beitrag ~ voraus|vorab|karte
      krypto* ~ projekt|team|borse*|forschung|markt|branche|thema|boersen|regulierung, kryptograph*|kryptografie, vielen dank im voraus, dank|danke im|voraus voraus|im`,
    es: `
      factura ~ despues|tras|30 dias|entrega, envi*|emit*|mand* ~ factura, nomina*|recursos humanos|rrhh, cumpleanos|despedida|jubilacion|companer*
      inscripcion|matricula|cuota|membresia, criptograf*, cripto* ~ proyecto|equipo|mercado|curso|investigacion|bolsas|sector|charla|regulacion, gracias por adelantado
      flujo de`,
  },
});
