import { defineConcept } from '../concept-lexicon.ts';

export const oddPayment = defineConcept({
  id: 'odd-payment',
  says: {
    en: `
      @pay @coin, #sum cash|coins
      half|part before|first ~ you|delivery|writing, half before, card|account in ~ any|another|other name, private|personal account ~ easier|better|faster|simpler|instead, easier|better|simpler ~ private account
      in the card|envelope for you, no trace ~ bank|tax|your, wire|send ~ advance, money|fee|something in ~ an|the envelope
      pay|paid|pays|payment*|fee|fees|transfer*|receive*|send|sent|settle*|compensat*|honorarium|money|funds|payout*|reward*|remunerat*|advance|wire ~ in|via|by|with|through|as|into|using|to ~ @coin|cash|wallet
      @coin|cash ~ payment*|pay|paid|payout*|fee|transfer*|settle*|reward*|honorarium|accepted|preferred|easier|faster|anonym*|discreet*, #sum ~ in|as|worth|of cash|@coin|voucher*|coins
      in cash, cash in|on|payment|only|when|at hand|person|each|envelope|delivery|we|meet*, cash ~ meet*|envelope|hand|person|trace|paperwork, envelope ~ cash|euros|#sum|waiting
      wallet address, your|a|crypto|set|open|create ~ wallet ~ @pay|address|fee|money|send|transfer|we|i|for, usdt|btc|crypto|trc20|erc20 wallet|address, address of your wallet
      gift|prepaid|amazon|google|apple|steam|itunes|debit|store|shopping|visa card|cards|voucher* ~ @pay|instead|as|worth|#sum|send|reward*|thank*|we|i|for|fee|honorarium, paypal ~ friends|family
      @pay|fee ~ gift|prepaid|amazon card*|voucher*
      gift|prepaid|amazon|steam|apple|google card*|cards, @pay|thank|reward*|contributors ~ vouchers|voucher|giftcard*
      third|another|other|different|someone|intermediary|separate|colleague|partner|shell party|person|company|account|else|s|firm ~ @pay|transfer*|account|money|wire|invoice|name
      @pay|transfer*|money|fee|funds|wire ~ third|another|other|different|intermediary|offshore|foreign|separate party|person|company|account|firm|bank|entity|name
      account|name|card|iban of|belonging|in|to|under|on ~ your|a|the|another|some ~ @relative|else|third, @relative ~ account|iban|name|card|bank ~ @pay|money|transfer*|use|fee|receive|we|instead|works|fine|better|send
      your @relative s|account|iban, @pay|transfer*|money|fee|funds|sent ~ to|via|through|into your|a|the|my ~ @relative
      @pay|money|half|part|deposit|sum|fee|third|percent|first ~ in advance|before|beforehand|ahead
      @pay|money|half|part|deposit|fee|sum|percent|instalment ~ upfront|front|prepaid|already|today|straight ~ before|now|when|once|even|with|you|goodwill|as|to
      half|part|deposit|portion|percent|all ~ upfront|front|beforehand|advance, @pay ~ before ~ you ~ start|begin|write|deliver|send|work|anything, advance @pay|on, upfront @pay|transfer
      @send|@want|provide|tell|confirm|have|get|enter|give ~ your|us|me ~ bank|account|iban|card|payment|banking|credit|paypal|swift|routing details|number|information|coordinates|iban|data|account|and|code
      your|full bank|iban|card|account|banking|paypal ~ details|number|coordinates|iban|data|account ~ so|please|now|today|and|for|can|we|to|before|first|ready, iban ~ ready|please|send|me|today|now
      no|without|never|any|skip|avoid invoice*|contract*|receipt*|paperwork|tax*|trace*|records|bank|banks|questions|declar* ~ @pay|cash|money|transfer*
      @pay|cash|money|fee|transfer* ~ no|without|never|any|not|outside|skip|avoid|t ~ invoice*|contract*|receipt*|paperwork|tax|taxes|trace*|records|banks|bank|declar*
      off the books, under the table|counter, tax free|man|office ~ not|t|never|know|need|see|cash, untraceable, off ~ record|paper ~ @pay, offshore|foreign account
      split ~ @pay|sum|amount|transfer*|payment* ~ small|several|parts|below|smaller, below ~ reporting|declar* limit|threshold`,
    fr: `
      @pay @coin, #sum d avance|liquide|especes|cash|comptant, intermediaire ~ proche|ami|parent|tiers|relation, regl*|pay* ~ proche|ami|parent|tiers
      pay*|paiement*|regl*|vers*|remuner*|honoraire*|transfer*|vire*|virement|argent|somme|#sum|envoy* ~ en|via|par|sur|avec ~ @coin, @coin ~ paiement|pay*|honoraire*|regl*|versement|remuner*|pratique|simple|discret|main
      en liquide|especes|crypto*|cash ~ @pay|main|enveloppe|regl*|remet*|seulement|vers*, @pay|regl*|remet*|vers* ~ liquide|especes|cash|enveloppe, de la main|mains a|en main|propre*
      carte*|cheque*|bon|bons ~ cadeau*|prepaye*|achat, cartes amazon|itunes|steam|google
      adresse|portefeuille ~ portefeuille|wallet|crypto*|usdt|btc, wallet
      compte|nom|iban|carte|rib ~ de ~ votre|ta|ton|un|une|mon ~ @relative|tiers, au nom de|d ~ @relative|tiers|autre, votre|ta|ton @relative ~ compte|iban|rib|recevoir|virement|argent
      compte|virement|pay*|vers*|somme|argent|societe|regl*|passe*|transite* ~ tiers|tierce|intermediaire|autre|autres ~ personne|societe|compte|entreprise|partie|nom|pays
      par|via un|une|l tiers|intermediaire|autre|societe ~ @pay|vers*|argent|somme, tierce personne|partie
      moitie|partie|acompte|avance|tiers|totalite|pourcent ~ avance|avant|immediat*|commande|signature|verse*|commenc*|ligne, @pay|argent|vers*|regl* ~ avance|prealable|avant ~ de|meme|que|tout|commenc*|ecri*
      avance ~ sur ~ honoraire*|remuner*|paiement, paye* d avance
      @send|@want|besoin|donn*|indiqu*|communiqu*|confirm* ~ vos|votre|ton|tes|rib|iban|coordonnees ~ rib|iban|bancaire*|banque|carte|compte|paypal, vos|tes coordonnees|donnees|references bancaire*
      votre|ton rib|iban ~ svp|afin|pour|maintenant|merci|aujourd|abord
      sans|aucune|pas|ni ~ facture*|contrat|recu|trace*|impot*|declar*|papier*|paperasse ~ @pay|argent|liquide|verse*|somme|honoraire*|crypto*
      @pay|argent|liquide|somme|verse*|honoraire* ~ sans|pas|aucune|ni|hors|non ~ facture*|trace*|contrat|recu|impot*|declar*|papier*, au noir, dessous de table, sous la table, non declare*, hors declaration|bilan
      net d impot*`,
    de: `
      @pay @coin, #sum bar|cash|vorab, im|den umschlag, lege|legen|gibt ~ honorar|geld ~ umschlag
      @pay|zahl*|auszahl*|uberweis*|geld|honorar|betrag|#sum|vergutung ~ in|per|via|mit|als|uber ~ @coin, @coin ~ @pay|zahl*|auszahl*|uberweis*|honorar|betrag|auf|einfach|ublich|bevorzug*|diskret|abgewickelt, in bar
      bar ~ auf|ausgezahlt|bezahlt|hand|kralle|gezahlt|ubergeben|umschlag, bargeld, auf die hand, umschlag ~ geld|bar|hand|#sum
      geschenk*|guthaben*|amazon*|prepaid* *karte|*karten|gutschein*|karte|karten|gutscheine, gutschein*|geschenkkarte*|guthabenkarte* ~ @pay|als|statt|dank|erhalten|bekommen|honorar|autoren|zahl*, wallet
      krypto*|bitcoin*|usdt adresse|wallet
      konto|namen|kontonummer|iban|karte ~ ihrer|ihres|deiner|deines|eines|einer|von|auf ~ @relative|dritt*|anderen, ihrer|ihres|deiner|deines|ihre|deine @relative ~ konto|iban|uberweis*|geld|kontonummer
      konto|uberweis*|zahl*|geld|firma|abgewickelt|lauft ~ dritt*|andere*|mittelsmann|zwischen*|bekannt* ~ person|firma|gesellschaft|konto|partei|hand
      uber|durch|von|an eine|einen|ein|dritte|dritten|andere|anderes ~ firma|person|partei|konto|mittelsmann ~ geld|zahl*|uberweis*|@pay|abgewickelt
      halfte|teil|anzahlung|vorschuss|vorab|drittel|prozent ~ vorab|voraus|sofort|bevor|vorher|jetzt|schon|beginn|bekommen|uberweis*, vorschuss|anzahlung, @pay|geld|zahl*|halfte|honorar ~ im voraus|vorab|vorher|vorneweg
      im voraus, @pay ~ bevor ~ sie|du ~ schreib*|anfang*|beginn*|liefer*|arbeit*
      @send|@want|nennen|geben|angeben|mitteil*|bestatig*|schick* ~ ihre|deine|ihr|die|uns|mir ~ bankdaten|bankverbindung|kontodaten|iban|kontonummer|kreditkart*|kartennummer|konto|paypal*
      ihre|deine|ihr|dein bankdaten|bankverbindung|kontodaten|iban|kontonummer|kartendaten ~ bitte|jetzt|damit|heute|schon|@send|senden|geben
      ohne|keine|kein|nie|weder ~ rechnung*|vertrag|quittung|papier*|steuer*|spuren|belege|finanzamt|beleg ~ @pay|geld|bar|zahl*|auszahl*|krypto*
      @pay|geld|bar|zahl*|uberweis* ~ ohne|keine|kein|am ~ rechnung*|vertrag|quittung|steuer*|spur*|beleg*|finanzamt, schwarz bezahl*|gezahlt|auf, unter der hand, unter dem tisch, steuerfrei|steuerfreie*
      an der steuer|am finanzamt vorbei, bar auf`,
    es: `
      @pay @coin, #sum en efectivo|mano|metalico|adelantado, dinero|pago ~ en mano
      @pay|cobr*|abon*|transfer*|dinero|importe|#sum|ingres*|honorario*|remuner* ~ en|con|via|por|mediante|traves ~ @coin, @coin ~ @pay|cobr*|abon*|transfer*|honorario*|importe|facil|discreto|mano|preferi*
      en efectivo|metalico|cripto*|mano ~ @pay|entreg*|cuando|abon*|dinero|le|te|sobre, tarjeta*|cheque*|vale* ~ regalo|prepago|amazon|itunes|steam
      billetera|monedero|wallet ~ cripto*|digital|usdt|direccion|bitcoin|virtual, direccion ~ billetera|wallet|monedero, wallet
      cuenta|nombre|iban|tarjeta ~ de|a|su|tu|un|una|la|otro ~ @relative|tercer*, su|tu @relative ~ cuenta|iban|recib*|dinero|transfer*|cobrar
      cuenta|@pay|transfer*|dinero|empresa|envi* ~ tercer*|intermediari*|otra|otro ~ persona|empresa|cuenta|sociedad|nombre|parte|pais
      a traves|por medio de|mediante|un|una ~ tercer*|intermediari*|otra ~ @pay|empresa|persona|dinero, tercera persona|parte|empresa
      mitad|parte|anticipo|adelanto|tercio|porciento ~ adelant*|antes|anticip*|por|ya|ahora|inmediat*|firmar, @pay|cobr*|dinero|mitad|honorario* ~ por adelantado|anticipado|adelanto|anticipo, por adelantado|anticipado
      anticipo|adelanto ~ honorario*|pago|hoy|ya|de|sobre, @pay|cobr* ~ antes de ~ escrib*|empez*|entreg*|hac*
      @send|@want|dar|deme|dame|dig*|indi*|confirm*|pas* ~ sus|tus|su|tu|numero|datos ~ bancari*|iban|cuenta|tarjeta|paypal|banco, sus|tus datos|detalles bancari*|cuenta|banco
      su|tu iban|clabe|cbu ~ para|favor|hoy|ahora|y
      sin|ninguna|no|nada ~ factura*|contrato|recibo|impuesto*|papeleo|declar*|rastro|huella|hacienda ~ @pay|dinero|efectivo|cobr*|cripto*|transfer*
      @pay|dinero|efectivo|cobr*|transfer*|abon* ~ sin|no|nada|ninguna ~ factura*|contrato|recibo|impuesto*|rastro|declar*|hacienda|papel*, en negro, bajo cuerda|mano|mesa, por debajo de, libre de impuestos, dinero negro
      fuera de ~ libros|contabilidad`,
    it: `
      @pay @coin, #sum in contanti|anticipo|mano, in ~ busta
      @pay|paghiamo|pagare|pagamento|soldi|compenso|versa*|bonific*|#sum ~ in|con|via|per|tramite|mediante ~ @coin, @coin ~ pagament*|pagare|compenso|versa*|semplice|mano|discret*|preferi*
      in contanti|nero|crypto|criptovalute, buono|buoni|carta|carte ~ regalo|prepagat*|amazon|steam|itunes, portafoglio|wallet ~ cripto*|crypto|usdt|indirizzo|bitcoin
      conto|iban|nome|carta ~ di|della|del|un|sua|suo|tua|tuo ~ @relative|terz*|altr*, sua|suo|tua|tuo @relative ~ conto|iban|bonifico|soldi|ricever*
      conto|pagament*|soldi|societa|bonific*|tramite ~ terz*|altra|altro|intermediari* ~ persona|societa|conto|azienda|nome|parte|soggetto
      meta|parte|anticipo|acconto ~ subito|prima|anticip*|ora|gia|firma, in anticipo ~ @pay|soldi|meta|compenso|prima|di, @pay|soldi|meta|compenso ~ in anticipo|anticipat*, @pay ~ prima di ~ scriver*|iniziar*|consegn*
      @send|@want|dare|dica|indichi|comunic*|conferm*|mi ~ iban|dati|estremi|coordinate|numero ~ bancari*|iban|conto|carta, suo|tuo iban ~ per|subito|oggi|cosi|favore, coordinate|estremi|dati bancari*
      senza|nessuna|niente|no ~ fattura|contratto|ricevuta|tracc*|tass*|fisco|dichiar* ~ @pay|soldi|contanti|compenso|bonific*
      @pay|soldi|contanti|compenso ~ senza|nessuna|niente ~ fattura|contratto|ricevuta|tracc*|tass*|fisco, sotto banco, sottobanco, esentasse`,
    pt: `
      @pay @coin, #sum em cripto*|dinheiro|maos, em cripto, adiantamento ~ cripto|dinheiro|hoje, dinheiro|pagamento ~ loja|conta|empresa ~ irma|irmao|mae|mulher|primo|amigo
      @pay|transfer*|dinheiro|valor|#sum|receb*|deposit* ~ em|por|via|com|atraves|mediante ~ @coin, @coin ~ @pay|transfer*|simples|facil|discret*|mao|prefer*
      em dinheiro|especie|criptomoedas|cripto|numerario ~ @pay|entreg*|mao|encontr*|vivo, dinheiro vivo, @pay|entreg* ~ dinheiro vivo|mao|envelope, cartao|cartoes|vale* ~ presente|oferta|prepag*|amazon|steam
      carteira ~ cripto*|digital|usdt|bitcoin|endereco
      conta|nome|iban|pix|nib ~ de|da|do|uma|um|sua|seu|outra ~ @relative|terceir*, sua|seu|tua @relative ~ conta|iban|receb*|pix|dinheiro
      conta|@pay|transfer*|dinheiro|empresa ~ terceir*|outra|outro|intermediari* ~ pessoa|empresa|conta|nome|parte, terceira pessoa|parte, metade|parte|adiantamento|sinal ~ adiantad*|antes|ja|agora|antecip*|imediat*
      adiantad*|antecipad* ~ metade|@pay|dinheiro|antes, @pay|metade|dinheiro ~ adiantad*|antecipad*|adiantamento, @pay ~ antes de ~ escrev*|comec*|entreg*
      @send|@want|dar|da|diga|indi*|confirm*|passe|informe ~ seus|seu|sua|os|teu|numero|dados ~ bancari*|iban|conta|cartao|pix|nib, seus|teus dados bancarios, seu|teu iban|nib|pix ~ para|hoje|favor|agora
      sem|nenhum*|nao|nada ~ fatura|recibo|contrato|imposto*|rasto|rastro|nota|declar* ~ @pay|dinheiro|receb*|transfer*|vivo|cripto*
      @pay|dinheiro|transfer* ~ sem|nenhum*|nada ~ fatura|recibo|contrato|imposto*|rasto|rastro|nota, por fora|baixo ~ @pay|mesa|pano, livre de impostos`,
    nl: `
      @pay @coin, #sum contant|cash|vooraf, 000 contant|cash, cash|geld in een envelop, in een envelop
      @pay|uitbetal*|geld|bedrag|#sum|honorarium|overmak*|vergoeding ~ in|via|met|per|als ~ @coin, @coin ~ @pay|uitbetal*|makkelijk*|hand|discreet|bedrag, contant|cash ~ @pay|geld|hand|ontmoet*|overhandig*|uitbetaald
      in contanten, envelop ~ geld|cash|contant, cadeaubon*|cadeaukaart*|prepaid|waardebon*, amazon|steam bon|kaart|kaarten, wallet|portemonnee ~ adres|crypto|usdt, crypto wallet|adres
      rekening|naam|iban|kaart ~ van|op|uw|je|een ~ @relative|derde*|ander*, uw|je|jouw @relative ~ rekening|iban|geld
      rekening|@pay|geld|bedrijf|via ~ derde|andere|tussenpersoon|derden ~ persoon|partij|bedrijf|rekening|firma|geld|betal*, via ~ derde|tussenpersoon|derden|andere
      helft|deel|voorschot|aanbetaling ~ vooraf|voordat|meteen|nu|direct|krijgt, @pay|geld|helft|bedrag ~ vooraf|voorhand, voorschot|aanbetaling, @pay|geld ~ voordat ~ u|je ~ schrijf*|begin*|lever*
      @send|@want|geven|geef|doorgeven|bevestig*|noem ~ uw|je|jouw|mij|ons ~ bankgegevens|rekeningnummer|iban|bankrekening*|kaartgegevens|creditcard*
      uw|je|jouw bankgegevens|rekeningnummer|iban|kaartgegevens ~ graag|nu|vandaag|zodat|sturen|alvast|dan, zonder|geen ~ factuur|bon|contract|belasting*|spoor|bonnetje|papierwerk ~ @pay|geld|contant|cash
      @pay|geld|contant ~ zonder|geen|buiten ~ factuur|bon|contract|belasting*|spoor|fiscus, zwart betaald|uitbetaald|betalen|geld, onder de tafel, belastingvrij, handje contantje`,
    pl: `
      @pay @coin, #sum gotowka|gotowce|gory
      @pay|wyplac*|pieniadz*|przele*|kwot*|#sum|honorari* ~ w|przez|na|za|kart* ~ @coin, @coin ~ @pay|wyplac*|pieniadz*|wygodn*|najprosts*|dyskret*|do, gotowk* ~ @pay|reki|przekaz*|spotkan*|wrecz*, w gotowce, w kopercie
      kart* podarunkow*|przedplacon*, bon*|karty|kart ~ podarunkow*|amazon|prezent*, portfel ~ krypto*|usdt|bitcoin|adres, adres portfela
      konto|nazwisko|konta|numer ~ na|do|z ~ zony|meza|matki|brata|siostry|ojca|syna|corki|kogos|kuzyn*|rodzin*|znajomego|osoby|trzeciej, na konto ~ zony|meza|matki|ojca|brata|siostry|kogos|innej|osoby
      konto|@pay|pieniadz*|przele*|firm* ~ trzeci*|inn*|posredni* ~ osob*|firm*|stron*|konto, przez ~ posrednik*|osob* trzeci*|inna|inn*, polow*|czesc|zaliczk* ~ gory|przed|od|zanim|juz|teraz|otrzym*
      z gory ~ @pay|polow*|pieniadz*, @pay|polow*|pieniadz*|honorari* ~ z gory, zaliczk*, @pay ~ zanim ~ pan|napis*|zaczn*
      @send|@want|podac|poda|prosz*|potwierdz* ~ numer|dane|swoj|swoje|pana ~ konta|bankow*|karty|iban|rachunku, dane|numer bankowe|konta|karty|rachunku ~ prosz*|zebym|dzis|teraz|abym|do
      bez|zadn*|nie ~ faktur*|umow*|podatk*|rachunk*|slad*|pokwitowan* ~ @pay|pieniadz*|gotowk*, @pay|pieniadz*|gotowk* ~ bez|zadn* ~ faktur*|umow*|podatk*|slad*|pokwitowan*, na czarno, pod stolem, do reki`,
    ru: `
      @pay @coin, #sum наличными|вперед|криптой, криптой|биткоинами|налом
      @pay|выплач*|перевод*|переве*|деньг*|сумм*|#sum|расчет ~ в|через|на|по ~ @coin, @coin ~ @pay|выплат*|перевод*|удобн*|прощ*|руки|при|передад*, наличными|наличные|налом, в конверте, подарочн* карт*|сертификат*
      карт*|сертификат* ~ подарочн*|амазон|amazon|steam, кошелек|кошельк* ~ крипто*|usdt|биткоин*|адрес, адрес кошелька
      счет|карт*|имя|реквизит* ~ на|вашей|вашего|жены|мужа|матери|брата|сестры|родствен*|друга|треть* ~ @relative|лица|третьего|треть*
      на ~ счет|карту|карточку|имя ~ жены|мужа|матери|отца|брата|сестры|родствен*|друга|подруги|другого, счет|@pay|деньги|перевод|фирм*|компани* ~ треть*|друг*|посредник* ~ лиц*|человек*|компани*|сторон*|фирм*|счет*
      через ~ посредник*|треть*|другую|друг* ~ лиц*|компани*|фирм*, через посредника|посредников, половин*|часть|аванс*|предоплат* ~ вперед|сразу|заранее|до|прежде|сейчас|получ*|уже, аванс*|предоплат*
      @pay|половин*|деньги ~ вперед|заранее|авансом, @pay ~ до ~ начал*|написан*
      @send|@want|дайте|укаж*|сообщ*|назов*|подтверд* ~ реквизит*|номер|данные|ваш* ~ счета|карт*|банк*|банковск*|iban|реквизит*, ваши|свои|банковские реквизиты|данные ~ карт*|банк*|счет*|чтобы|пожалуйста|сегодня|сейчас
      реквизит* ~ карт*|счет*|сегодня|чтобы|для, без|никак*|не ~ договор*|счет|счета|чек*|налог*|бумаг*|следов|декларац* ~ @pay|деньг*|наличн*
      @pay|деньг*|наличн*|перевод* ~ без|никак* ~ договор*|чек*|налог*|бумаг*|следов|декларац*, мимо кассы|налоговой, в черную, из рук в руки`,
    zh: `
      付到 ~ 家人|妻子|丈夫|亲戚|朋友|账户, 付现金, 给现金, 现金给
      加密货币|虚拟货币|数字货币|比特币|泰达币|现金|礼品卡|购物卡|红包|充值卡 ~ 支付|付款|付|结算|转|给|报酬|发放, 支付|付款|付给|付|结算|转账|报酬|稿费|费用 ~ 加密货币|虚拟货币|数字货币|比特币|泰达币|现金|礼品卡|购物卡|红包|充值卡, 用USDT, 以现金, 用现金, 现金支付, 现金结算, 钱包地址, 转到 ~ 妻子|丈夫|爱人|父亲|母亲|亲戚|家人|朋友|他人|别人|第三方
      打到 ~ 妻子|丈夫|爱人|父亲|母亲|亲戚|家人|朋友|他人|别人|账户|卡, 妻子 ~ 账户|账号|卡, 丈夫 ~ 账户|账号|卡, 家人 ~ 账户|账号|卡, 通过 ~ 第三方|另一家公司|中间人|朋友|别的公司 ~ 付|转|支付|给, 第三方 ~ 付款|支付|账户|转账, 预付 ~ 一半|部分|费用|报酬|款, 先付 ~ 一半|部分|定金|钱, 提前支付, 提前付, 先给 ~ 一半|定金|钱, 定金
      提供 ~ 银行账号|银行账户|银行卡|卡号|账号, 银行卡号 ~ 发|给|提供|告诉, 您的银行账户, 您的银行卡, 不用 ~ 发票|合同|交税|收据, 不需要 ~ 发票|合同|交税|收据, 无需 ~ 发票|合同|交税|收据, 不开发票, 不走 ~ 账|银行|税`,
  },
  unless: {
    en: `
      invoice ~ after|once|month*|30|terms|finance, send|issue|submit us|your|an invoice, payroll, birthday|farewell|leaving, registration|membership|conference|tuition|course fee|fees, cash flow*|cow|management
      crypto ~ team|course|job|talk|research|industry|startup|exchange|conference|library|market|regulation|policy, never ~ @pay|bank|@coin, petty cash, cryptograph*, work in|on ~ @coin, human resources|hr, expense claim*
      advance notice`,
    fr: `
      votre|une|facture ~ apres|30 jours|livraison, envoy*|adress* ~ facture|factures, paie ~ service|rh|equipe, anniversaire|depart|cagnotte, inscription|adhesion|cotisation|scolarite, petite caisse
      crypto* ~ projet|equipe|recherche|marche|cours|metier|secteur, note* de frais, rh|ressources humaines`,
    de: `
      rechnung ~ nach|30 tage|liefer*, schick*|stell*|send* ~ rechnung ~ nach|an|und, lohnabrechnung|personalabteilung|gehaltsabrechnung|lohnburo, geburtstag*|abschied*|kollegin|kollegen
      teilnahmegebuhr|gebuhr*|anmeldegebuhr|beitrag ~ voraus|vorab|karte, krypto* ~ projekt|team|borse*|forschung|markt|branche|thema|boersen|regulierung, kryptograph*|kryptografie, vielen dank im voraus
      dank|danke im|voraus voraus|im`,
    es: `
      factura ~ despues|tras|30 dias|entrega, envi*|emit*|mand* ~ factura, nomina*|recursos humanos|rrhh, cumpleanos|despedida|jubilacion|companer*, inscripcion|matricula|cuota|membresia, criptograf*
      cripto* ~ proyecto|equipo|mercado|curso|investigacion|bolsas|sector|charla|regulacion, gracias por adelantado, flujo de`,
    it: `
      fattura ~ dopo|30 giorni|consegna, invi*|mand*|emett* ~ fattura, busta paga, ufficio personale|paghe, compleanno|collega, iscrizione|quota, crypto|cripto* ~ squadra|settore|borse|ricerca|mercato|corso, critto*
      grazie in anticipo`,
    pt: `
      fatura|nota ~ depois|apos|30 dias|entrega, envi*|emit*|mand* ~ fatura|nota, folha de pagamento, recursos humanos|rh, aniversario|colega, inscric*|mensalidade|matricula|quota
      cripto* ~ equipe|equipa|mercado|curso|pesquisa|setor, criptograf*, obrigad* desde`,
    nl: `
      factuur ~ na|30 dagen|levering, stuur*|mail ~ factuur, salarisadministratie|personeelszaken|loonstrook, verjaardag|afscheid|collega, inschrijfgeld|contributie|collegegeld
      crypto* ~ team|sector|beurzen|onderzoek|markt|cursus|software, cryptogra*, bij voorbaat`,
    pl: `
      faktur* ~ po|30 dni|dostaw*, wysla*|wystaw*|przesla* ~ faktur* ~ po|na, kadry|kadrow*|lista plac|ksiegowosc, urodzin*|pozegnan*|kolezank*, wpisow*|oplata|skladk*|czesne
      krypto* ~ zespol*|branz*|gield*|badan*|rynek|kurs|oprogram*, kryptograf*, z gory dziekuj*, dziekuj* z gory`,
    ru: `
      счет|счета|инвойс ~ после|30 дней|поставк*, пришлите|выстав*|отправ* ~ счет ~ после|на|и, бухгалтери*|отдел кадров, день рождения|рожден*, вступительн*|регистрационн*|взнос*
      крипто* ~ команд*|отрасл*|бирж*|исследован*|рынок|рынк*|курс|разработ*|софт, криптограф*, заранее спасибо|благодар*, спасибо|благодарю заранее`,
    zh: `
      开具发票 ~ 之后|后, 发票 ~ 后|30天, 工资卡, 人事部, 财务 ~ 工资, 生日, 注册费, 会费, 学费, 加密货币 ~ 行业|研究|课程|团队|市场, 密码学`,
  },
});
