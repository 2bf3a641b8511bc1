import { defineConcept } from '../concept-lexicon.ts';

/** Kept when negated: "please do not send" is what it says. */
export const doNotShare = defineConcept({
  id: 'do-not-share',
  says: {
    en: `
      not|never|t|avoid|refrain|without|nor|no ~ share|sharing|disclose|disclosing|reveal|revealing|send|sending|include|including|discuss|discussing|tell|give|giving|mention|use|write|provide|divulge|post|upload|put|bring|pass ~ @internal|secrets|patient|nda|embargoed
      not|never|t|avoid share|disclose|reveal|send|use|give ~ employer*|company ~ information|data|secrets|material|documents|names|details
      not|never|t|no|nor ~ want|need|ask*|seek*|looking|interested|require*|accept*|expect*|request*|wish|after|take|welcome|touch|cover|go ~ confidential*|internal|proprietary|classified|sensitive|secret|secrets|restricted
      nothing|anything|no|none ~ confidential*|internal|classified|proprietary|sensitive|restricted|secret|nda|embargoed ~ please|needed|should|wanted|required|shared|to|is|will|in|and|at|asked|employer*
      nothing|no confidential|internal|classified|proprietary|sensitive|secret|restricted, nothing ~ covered|under|bound|protected ~ nda|confidential*|contract|clearance|secrecy
      only|just|exclusively|solely|strictly|purely|merely ~ public*|open|published|unclassified ~ information|sources|source|material|knowledge|data|domain|literature|documents|record|records|facts|available|known|talk*
      public*|open|published|unclassified information|sources|source|material|knowledge|data|domain|literature|documents|facts|records only|exclusively|please|alone|and|is|are|will enough|only|suffice*|sufficient|nothing|fine|please
      public*|open source|sources|information|material|domain|record|knowledge|data only, stick|keep|limit*|restrict*|base*|confine*|rely|draw|stay ~ to|on|with|within|yourself ~ public*|open|published|unclassified
      leave|keep|strip|remove|redact|omit|blank|cut|exclude|anonymis*|anonymiz*|black|take ~ @internal|confidential*|names|sensitive|employer*|proprietary ~ out|aside|away|off|details|data|first|information|before|anything|parts|figures
      @internal|proprietary|employer* ~ not|never|must|should|may|cannot|t ~ share*|disclos*|wanted|needed|discuss*|sent|send|welcome|part|appear|required|enter|leave|asked|included|mention*
      respect*|honour|honor|mind|observe|breach*|protect*|careful|mindful|comply|bound|stay|within ~ confidential*|nda|secrecy|clearance|employer ~ obligation*|duties|duty|agreement*|limits|please|rules|information|polic*|confidence
      doubt|unsure ~ leave|don|not|skip|ask|omit|out, question*|answer* ~ touch*|concern*|confidential*|employer*|sensitive|internal|secret* ~ decline|skip|refuse|pass|leave
      can|may|free ~ decline|skip|refuse|pass|not ~ question*|answer* ~ confidential*|employer*|sensitive|internal|secret*, stop ~ if|when|as ~ confidential*|internal|sensitive`,
    fr: `
      ne|n|pas|jamais|evit*|sans|ni|aucune|aucun ~ partag*|envoy*|transmet*|divulgu*|revel*|communiqu*|mentionn*|donn*|inclu*|cit*|dire ~ confidentiel*|interne*|secret*|classifie*|sensible*|protege*|nda|employeur
      rien de|d|qui ~ confidentiel*|interne*|secret*|classifie*|sensible*|couvert
      aucun*|ne|n|pas|jamais ~ veu*|voul*|besoin|demand*|souhait*|cherch*|attend*|accept*|interess* ~ confidentiel*|internes|secret*|classifie*|sensible*
      uniquement|seulement|exclusivement|que|juste|strictement|limit*|rest*|ten*|born* ~ information*|source*|donnees|documents|elements|connaissances|sur|a|aux ~ public*|publique*|ouverte*|publie*
      sources|informations|donnees|elements public*|publiques|ouvertes|publiees ~ uniquement|seulement|exclusivement|suffi*|seules
      information*|donnees|sources ~ publiques|ouvertes|publiees uniquement|seulement|exclusivement|suffi*
      laiss*|retir*|supprim*|enlev*|masqu*|omett*|anonymis*|caviard* ~ confidentiel*|noms|internes|sensible*|details|donnees ~ cote|dehors|avant|svp|et|noms|confidentiel*|collegues
      confidentiel*|internes|sensible*|employeur ~ ne|pas|jamais|rester ~ doi*|partag*|divulgu*|demand*|transmis*|figurer|communiqu*, respect* ~ obligation*|confidentialite|secret|devoir|engagement*|clauses
      libre|pouvez|droit|peux ~ refus*|ne pas|passer|decliner ~ question*|repondre|sensible*, cas de doute, en cas|dans doute`,
    de: `
      keine*|nicht*|nichts|nie|niemals|bitte|ohne|weder ~ @internal|vertraulich*|geheim*|betriebsgeheim*|geschutzt*|intern* ~ teil*|schick*|send*|nenn*|weitergeb*|preisgeb*|verrat*|offenleg*|erwahn*|mitteil*|schreib*|verwend*|preis|hinein|aufnehm*|weiter*|zusenden|angaben|informationen|angeben|brauch*|wollen
      teil*|schick*|send*|nenn*|geben|gib|verrat*|leg*|erwahn*|verwend*|schreib* ~ keine*|nicht*|nichts|keinerlei ~ @internal|vertraulich*|geheim*|geschutzt*|dienstlich*
      nichts vertraulich*|intern*|geheim*|eingestuft*|sensib*, kein*|keinerlei vertraulich*|intern*|geheim*|sensib*|eingestuft* information*|angaben|daten|unterlagen|details|dokument*
      wir|ich ~ brauch*|wollen|such*|mocht*|bitt*|frag*|benotig* ~ keine*|nicht|nichts|keinerlei ~ vertraulich*|intern*|geheim*|sensib*
      nur|ausschliesslich|lediglich|rein ~ offentlich*|offene*|veroffentlicht*|allgemein ~ information*|quelle*|daten|material|wissen|dokument*|zuganglich*|unterlagen|bekannt*
      offentlich* zuganglich*|verfugbar*|bekannt* ~ nur|ausschliesslich|information*|quelle*|beschrank*|reicht|genugt, nur offentlich*|offen*|allgemein
      offentlich*|offen* quelle*|information*|material|daten ~ ausschliesslich|nur|reicht|reichen|genug*|beschrank*|beruht, beschrank*|halten|stutz*|bleib*|verlass* ~ offentlich*|offene*|veroffentlicht*
      lass*|entfern*|schwarz*|streich*|weglass*|anonymisier*|losch* ~ @internal|vertraulich*|namen|sensib*|arbeitgeber* ~ weg|aussen|heraus|raus|vorher|bitte|und|namen|angaben|details|vertraulich*
      vertraulich*|intern*|sensib* ~ weglass*|nicht|keinesfalls|niemals|bleib*|aussen ~ teil*|weiter*|preis*|gehor*|geteilt|weitergegeben|vor|aussen|gefragt|genannt
      beacht*|respektier*|wahr*|einhalt*|mind*|halten ~ verschwiegenheit*|geheimhaltung*|vertraulichkeit*|schweigepflicht|dienstgeheimnis*
      verschwiegenheit*|geheimhaltung*|schweigepflicht|dienstgeheimnis* ~ beacht*|respektier*|wahr*|einhalt*|geht|vorrang|gilt|beruhrt|halten, im zweifel ~ weg*|nicht|lieber|frag*|lassen
      durfen|konnen ~ frage*|antwort* ~ ablehn*|auslass*|uberspring*|verweiger*`,
    es: `
      no|nunca|jamas|evit*|sin|ni|ningun* ~ compart*|envi*|revel*|divulg*|mencion*|facilit*|inclu*|dar|de|cuent*|digan|diga|mand*|usar|use ~ confidencial*|intern*|secret*|clasificad*|sensible*|reservad*|restringid*
      nada|ningun* ~ confidencial*|interno|secret*|clasificad*|sensible*|reservad*, no|nunca|tampoco ~ quer*|necesit*|busc*|pedimos|pid*|dese*|interes*|acept* ~ confidencial*|intern*|secret*|clasificad*|sensible*
      solo|solamente|unicamente|exclusivamente|limit*|cin*|bas* ~ informacion|fuentes|fuente|datos|material|conocimiento*|a|documentos|en|lo ~ public*|abiert*|publicad*
      informacion|fuentes|datos|material public*|abiert*|publicad* ~ solo|unicamente|exclusivamente|basta*|suficiente*|nada, de dominio publico ~ solo|unicamente, solo ~ dominio publico|publico
      dej*|quit*|elimin*|omit*|borr*|tach*|anonimi*|exclu* ~ confidencial*|nombres|intern*|sensible*|reservad* ~ fuera|lado|antes|favor|y|companer*|confidencial*|colegas|dato*|informacion|detalle*
      confidencial*|intern*|sensible* ~ no|nunca ~ deb*|compart*|pedimos|necesit*|divulg*|inclu*, respet*|cumpl*|observ* ~ confidencialidad|secreto|deber|reserva, en caso de duda, ante la duda
      puede*|libre ~ no responder|rechaz*|declin*|omitir ~ pregunta*|sensible*|confidencial*|si`,
    it: `
      non|mai|nulla|senza|evit*|nessun*|ne ~ condivid*|invi*|rivel*|divulg*|comunic*|mand*|menzion*|includ*|dia|dare|scriv* ~ riservat*|confidenzial*|intern*|segret*|classificat*|sensibil*
      nulla|niente|nessun* ~ di ~ riservat*|confidenzial*|intern*|segret*|sensibil*, non|mai ~ vogli*|chied*|cerc*|serv*|desider*|interess* ~ riservat*|confidenzial*|intern*|segret*
      solo|soltanto|esclusivamente|unicamente|limit*|atten* ~ fonti|informazioni|dati|materiale|documenti|a|a ~ pubblic*|apert*|pubblicat*
      fonti|informazioni|dati pubblic*|apert* ~ solo|soltanto|esclusivamente|basta*|sufficient*, lasci|lasciate|tolga|tolg*|omett*|anonimizz*|cancell*|escluda ~ riservat*|nomi|confidenzial*|intern*|sensibil*|dati
      rispett* ~ riservatezza|segreto|obblighi, in caso di dubbio, nel dubbio`,
    pt: `
      nao|nunca|nada|sem|evit*|nenhum*|nem ~ partilh*|compartilh*|envi*|revel*|divulg*|mencion*|inclu*|mand*|dig*|use ~ confidencia*|intern*|secret*|classificad*|sensive*|sigilos*
      nada|nenhum* ~ confidencia*|interno|secret*|classificad*|sensive*|sigilos*, nao|nunca ~ quer*|precis*|procur*|pedimos|busc*|interess*|aceit* ~ confidencia*|intern*|secret*|sigilos*
      so|apenas|somente|exclusivamente|unicamente|limit* ~ informac*|fontes|dados|materia*|documentos|a ~ public*|abert*|publicad*, fontes|informac*|dados public*|abert* ~ so|apenas|somente|exclusivamente|bast*|suficient*
      deixe|retire|omit*|remov*|exclu*|anonimiz* ~ confidencia*|nomes|intern*|sensive*|dados, respeit* ~ sigilo|confidencialidade|dever, em caso de duvida, na duvida`,
    nl: `
      geen|niet|niets|nooit|zonder|liever|graag ~ @internal|vertrouwelijk*|intern*|geheim*|gevoelig*|gerubriceerd* ~ delen|deel|sturen|stuur|noemen|vermeld*|onthul*|doorgeven|geven|bespreken|gebruik*|informatie|gegevens|zaken|graag
      deel|stuur|vermeld|noem|geef|gebruik ~ geen|niets|niet|nooit ~ vertrouwelijk*|intern*|geheim*|gevoelig*, niets vertrouwelijks|interns|geheims|gevoeligs
      wij|we|ik ~ willen|vragen|zoeken|wil|hoeven|hebben ~ geen|niets|niet ~ vertrouwelijk*|intern*|geheim*
      alleen|uitsluitend|enkel|slechts ~ openbare|publieke|open|gepubliceerde ~ bronnen|informatie|gegevens|materiaal|documenten|kennis
      openbare|publieke|open bronnen|informatie|gegevens ~ alleen|uitsluitend|volstaan|volstaat|genoeg|voldoende, beperk*|houd ~ openbare|publieke|open bronnen|informatie
      laat|verwijder*|anonimiseer*|schrap ~ vertrouwelijk*|namen|interne|gevoelig*|gegevens ~ weg|achterwege|buiten|graag|eerst|en|namen|collega*, respecteer*|houd ~ geheimhouding*|vertrouwelijkheid|ambtsgeheim
      bij twijfel`,
    pl: `
      nie|niczego|nic|nigdy|bez|zadn* ~ udostep*|wysyla*|ujawnia*|przekaz*|podaw*|poda*|dziel*|wymieni*|przesyla*|pis* ~ poufn*|wewnetrzn*|tajn*|niejawn*|wrazliw*
      nic|niczego|zadnych poufn*|tajn*|wewnetrzn*|niejawn*|wrazliw*, nie ~ chce*|potrzeb*|prosimy|szuka*|interes*|oczek* ~ poufn*|wewnetrzn*|tajn*|niejawn*
      tylko|wylacznie|jedynie ~ publiczn*|jawn*|otwart*|ogolnodostep* ~ zrodl*|informacj*|dan*|material*|dokument*, zrodl*|informacj*|dan* publiczn*|jawn*|otwart*|ogolnodostep* ~ tylko|wylacznie|wystarcz*
      tylko|wylacznie ~ zrodl*|informacj*|dan*|z ~ publiczn*|jawn*|otwart*, prosz* ~ pomin*|usun*|zanonimiz*|wykresl* ~ poufn*|nazwisk*|wewnetrzn*|wrazliw*|dane, przestrzeg*|szanuj* ~ poufnosc*|tajemnic*
      w razie watpliwosci`,
    ru: `
      не|ничего|никак*|без|нельзя ~ дели*|отправл*|раскрыв*|передав*|сообщ*|упомин*|присыл*|пиш*|разглаш*|указыв*|делиться ~ конфиденциальн*|внутренн*|секретн*|служебн*|закрыт*|чувствительн*|тайн*
      ничего|никакой|никаких ~ конфиденциальн*|секретн*|внутренн*|служебн*|закрыт*|тайн*, не ~ хот*|нужн*|просим|ищем|интерес*|запраш*|нужна|ждем ~ конфиденциальн*|внутренн*|секретн*|служебн*|закрыт*
      только|исключительно|лишь ~ открыт*|публичн*|общедоступн*|опубликованн* ~ источник*|информаци*|данн*|материал*|сведени*|документ*
      открыт*|публичн*|общедоступн* ~ источник*|информаци*|данн* ~ только|исключительно|достаточно|хватит, только|исключительно ~ источник*|информаци*|данн* ~ открыт*|публичн*|общедоступн*
      уберите|удалите|исключите|опустите|замажьте|обезличьте ~ конфиденциальн*|имена|внутренн*|служебн*|фамили*|данные, соблюд* ~ конфиденциальност*|тайн*|неразглаш*, если сомневаетесь`,
    zh: `
      不要|请勿|切勿|不得|勿|不用|无需|避免|不能 ~ 分享|发送|透露|提供|泄露|提及|包含|涉及|写|发 ~ 机密|保密|内部|秘密|涉密|敏感, 不涉及 ~ 机密|保密|内部|秘密|涉密|敏感, 不涉密, 不需要|不想要|不寻求|不索取|不接受|不会要求|不希望 ~ 机密|保密|内部|秘密|涉密|敏感, 只|仅|仅限|只限|只需|完全 ~ 公开 ~ 信息|资料|来源|数据|文献|材料|渠道
      公开 ~ 信息|资料|来源|数据|渠道 ~ 即可|就够|就行|足够|为准, 隐去 ~ 名|机密|内部|敏感, 删去 ~ 名|机密|内部|敏感, 删除 ~ 机密|内部|敏感, 遵守 ~ 保密, 如有疑问 ~ 不要|请勿, 涉及 ~ 机密|保密|内部 ~ 可以 ~ 不|拒绝|跳过`,
  },
  unless: {
    en: `
      password*|passcode*|pin|credentials|login, not only|just|merely|simply|limited|enough public*|open|published|confined
      this|our|my ~ conversation|message|contact|chat|offer|arrangement|discussion ~ anyone|anybody|employer*|boss|colleague*|nobody
      anyone|anybody|boss|colleagues ~ about|of us|this|our, public ~ not ~ enough|sufficient|interesting, more|beyond|than|besides ~ public*|open, not share|tell|discuss|mention this, is|are ~ not ~ enough|sufficient`,
    fr: `
      mot|mots de passe, pas|plus que|seulement|uniquement|simplement ~ public*, public* ~ suffi* ~ pas, pas suffi*|assez, ne suffisent pas, a personne|quiconque, personne d autre, au dela ~ public*
      notre conversation|echange|accord`,
    de: `
      passwort*|kennwort*|zugangsdaten, niemand*|keinem|kollegen ~ davon|daruber|erzahl*|sag*, nicht|mehr|uber|hinaus|als ~ nur|bloss|lediglich ~ offentlich*, nicht|mehr als nur|offentlich*|bloss
      offentlich* ~ reich*|genug* ~ nicht, reichen nicht|kaum, uber ~ offentlich* ~ hinaus, unser* gesprach|nachricht*|vereinbarung|austausch`,
    es: `
      contrasena*|clave*|credenciales, no|mas|ademas ~ solo|solamente|unicamente ~ public*, no solo|solamente|unicamente|basta*|bastan, public* ~ no ~ bast*|suficient*
      nadie|ninguna persona|cualquiera ~ esto|de|conversacion|nada, a nadie, con nadie, nuestra|esta conversacion|charla|oferta, mas alla`,
    it: `
      password|credenziali, non solo|soltanto|basta*, pubblic* ~ non ~ basta*|sufficient*, nessuno|chiunque ~ di|questo|ne|altro, a nessuno, con nessuno, nostra conversazione`,
    pt: `
      senha*|password|credenciais, nao so|apenas|somente|bast*, public* ~ nao ~ bast*|cheg*|suficient*, ninguem ~ isto|isso|sobre|disto|nada, a|com ninguem, nossa conversa`,
    nl: `
      wachtwoord*, niet|meer alleen|dan ~ openbare|publieke, niet alleen|enkel, openbare|publieke ~ niet ~ genoeg|voldoende, volstaan niet, niemand ~ over|dit|iets|hier, tegen|met niemand, ons gesprek`,
    pl: `
      haslo|hasla|hasel|haslem, nie tylko|jedynie, publiczn* ~ nie ~ wystarcz*, nie wystarcz*, nikomu|z nikim ~ o|tym|tego|rozmaw*, nikomu|nikim, naszej rozmow*`,
    ru: `
      пароль|пароля|пароли|паролем, не только|лишь, открыт*|публичн* ~ мало|недостаточно, не ~ хватает|достаточно, никому|ни с кем|кому ~ об|этом|не|говор*, никому, нашем|нашей разговор*|переписк*`,
    zh: `
      密码, 验证码, 不要告诉 ~ 别人|任何人|同事|他人, 不只是公开, 不仅仅是公开, 公开 ~ 不够, 公开 ~ 不足, 不止, 我们的谈话`,
  },
  negated: 'kept',
});
