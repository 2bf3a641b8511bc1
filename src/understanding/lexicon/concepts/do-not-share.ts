import { defineConcept } from '../concept-lexicon.ts';

export const doNotShare = defineConcept({
  id: 'do-not-share',
  says: {
    en: `
      not|never|t|avoid|refrain|without|nor|no ~ share|sharing|disclose|disclosing|reveal|revealing|send|sending|include|including|discuss|discussing|tell|give|giving|mention|use|write|provide|divulge|post|upload|put|bring|pass ~ @internal|secrets|patient|nda|embargoed
      not|never|t|avoid share|disclose|reveal|send|use|give ~ employer*|company ~ information|data|secrets|material|documents|names|details
      not|never|t|no|nor ~ want|need|ask*|seek*|looking|interested|require*|accept*|expect*|request*|wish|after|take|welcome|touch|cover|go ~ confidential*|internal|proprietary|classified|sensitive|secret|secrets|restricted
      nothing|anything|no|none ~ confidential*|internal|classified|proprietary|sensitive|restricted|secret|nda|embargoed ~ please|needed|should|wanted|required|shared|to|is|will|in|and|at|asked|employer*
      nothing|no confidential|internal|classified|proprietary|sensitive|secret|restricted
      nothing ~ covered|under|bound|protected ~ nda|confidential*|contract|clearance|secrecy
      only|just|exclusively|solely|strictly|purely|merely ~ public*|open|published|unclassified ~ information|sources|source|material|knowledge|data|domain|literature|documents|record|records|facts|available|known|talk*
      public*|open|published|unclassified information|sources|source|material|knowledge|data|domain|literature|documents|facts|records only|exclusively|please|alone|and|is|are|will enough|only|suffice*|sufficient|nothing|fine|please
      public*|open source|sources|information|material|domain|record|knowledge|data only
      stick|keep|limit*|restrict*|base*|confine*|rely|draw|stay ~ to|on|with|within|yourself ~ public*|open|published|unclassified
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
      confidentiel*|internes|sensible*|employeur ~ ne|pas|jamais|rester ~ doi*|partag*|divulgu*|demand*|transmis*|figurer|communiqu*
      respect* ~ obligation*|confidentialite|secret|devoir|engagement*|clauses, libre|pouvez|droit|peux ~ refus*|ne pas|passer|decliner ~ question*|repondre|sensible*
      cas de doute, en cas|dans doute`,
    de: `
      keine*|nicht*|nichts|nie|niemals|bitte|ohne|weder ~ @internal|vertraulich*|geheim*|betriebsgeheim*|geschutzt*|intern* ~ teil*|schick*|send*|nenn*|weitergeb*|preisgeb*|verrat*|offenleg*|erwahn*|mitteil*|schreib*|verwend*|preis|hinein|aufnehm*|weiter*|zusenden|angaben|informationen|angeben|brauch*|wollen
      teil*|schick*|send*|nenn*|geben|gib|verrat*|leg*|erwahn*|verwend*|schreib* ~ keine*|nicht*|nichts|keinerlei ~ @internal|vertraulich*|geheim*|geschutzt*|dienstlich*
      nichts vertraulich*|intern*|geheim*|eingestuft*|sensib*
      kein*|keinerlei vertraulich*|intern*|geheim*|sensib*|eingestuft* information*|angaben|daten|unterlagen|details|dokument*
      wir|ich ~ brauch*|wollen|such*|mocht*|bitt*|frag*|benotig* ~ keine*|nicht|nichts|keinerlei ~ vertraulich*|intern*|geheim*|sensib*
      nur|ausschliesslich|lediglich|rein ~ offentlich*|offene*|veroffentlicht*|allgemein ~ information*|quelle*|daten|material|wissen|dokument*|zuganglich*|unterlagen|bekannt*
      offentlich* zuganglich*|verfugbar*|bekannt* ~ nur|ausschliesslich|information*|quelle*|beschrank*|reicht|genugt, nur offentlich*|offen*|allgemein
      offentlich*|offen* quelle*|information*|material|daten ~ ausschliesslich|nur|reicht|reichen|genug*|beschrank*|beruht
      beschrank*|halten|stutz*|bleib*|verlass* ~ offentlich*|offene*|veroffentlicht*
      lass*|entfern*|schwarz*|streich*|weglass*|anonymisier*|losch* ~ @internal|vertraulich*|namen|sensib*|arbeitgeber* ~ weg|aussen|heraus|raus|vorher|bitte|und|namen|angaben|details|vertraulich*
      vertraulich*|intern*|sensib* ~ weglass*|nicht|keinesfalls|niemals|bleib*|aussen ~ teil*|weiter*|preis*|gehor*|geteilt|weitergegeben|vor|aussen|gefragt|genannt
      beacht*|respektier*|wahr*|einhalt*|mind*|halten ~ verschwiegenheit*|geheimhaltung*|vertraulichkeit*|schweigepflicht|dienstgeheimnis*
      verschwiegenheit*|geheimhaltung*|schweigepflicht|dienstgeheimnis* ~ beacht*|respektier*|wahr*|einhalt*|geht|vorrang|gilt|beruhrt|halten
      im zweifel ~ weg*|nicht|lieber|frag*|lassen, durfen|konnen ~ frage*|antwort* ~ ablehn*|auslass*|uberspring*|verweiger*`,
    es: `
      no|nunca|jamas|evit*|sin|ni|ningun* ~ compart*|envi*|revel*|divulg*|mencion*|facilit*|inclu*|dar|de|cuent*|digan|diga|mand*|usar|use ~ confidencial*|intern*|secret*|clasificad*|sensible*|reservad*|restringid*
      nada|ningun* ~ confidencial*|interno|secret*|clasificad*|sensible*|reservad*
      no|nunca|tampoco ~ quer*|necesit*|busc*|pedimos|pid*|dese*|interes*|acept* ~ confidencial*|intern*|secret*|clasificad*|sensible*
      solo|solamente|unicamente|exclusivamente|limit*|cin*|bas* ~ informacion|fuentes|fuente|datos|material|conocimiento*|a|documentos|en|lo ~ public*|abiert*|publicad*
      informacion|fuentes|datos|material public*|abiert*|publicad* ~ solo|unicamente|exclusivamente|basta*|suficiente*|nada, de dominio publico ~ solo|unicamente
      solo ~ dominio publico|publico
      dej*|quit*|elimin*|omit*|borr*|tach*|anonimi*|exclu* ~ confidencial*|nombres|intern*|sensible*|reservad* ~ fuera|lado|antes|favor|y|companer*|confidencial*|colegas|dato*|informacion|detalle*
      confidencial*|intern*|sensible* ~ no|nunca ~ deb*|compart*|pedimos|necesit*|divulg*|inclu*, respet*|cumpl*|observ* ~ confidencialidad|secreto|deber|reserva
      en caso de duda, ante la duda, puede*|libre ~ no responder|rechaz*|declin*|omitir ~ pregunta*|sensible*|confidencial*|si`,
  },
  unless: {
    en: `
      password*|passcode*|pin|credentials|login, not only|just|merely|simply|limited|enough public*|open|published|confined
      this|our|my ~ conversation|message|contact|chat|offer|arrangement|discussion ~ anyone|anybody|employer*|boss|colleague*|nobody
      anyone|anybody|boss|colleagues ~ about|of us|this|our, public ~ not ~ enough|sufficient|interesting, more|beyond|than|besides ~ public*|open
      not share|tell|discuss|mention this, is|are ~ not ~ enough|sufficient`,
    fr: `
      mot|mots de passe, pas|plus que|seulement|uniquement|simplement ~ public*, public* ~ suffi* ~ pas, pas suffi*|assez, ne suffisent pas, a personne|quiconque
      personne d autre, au dela ~ public*, notre conversation|echange|accord`,
    de: `
      passwort*|kennwort*|zugangsdaten, niemand*|keinem|kollegen ~ davon|daruber|erzahl*|sag*, nicht|mehr|uber|hinaus|als ~ nur|bloss|lediglich ~ offentlich*
      nicht|mehr als nur|offentlich*|bloss, offentlich* ~ reich*|genug* ~ nicht, reichen nicht|kaum, uber ~ offentlich* ~ hinaus
      unser* gesprach|nachricht*|vereinbarung|austausch`,
    es: `
      contrasena*|clave*|credenciales, no|mas|ademas ~ solo|solamente|unicamente ~ public*, no solo|solamente|unicamente|basta*|bastan, public* ~ no ~ bast*|suficient*
      nadie|ninguna persona|cualquiera ~ esto|de|conversacion|nada, a nadie, con nadie, nuestra|esta conversacion|charla|oferta, mas alla`,
  },
  negated: 'kept',
});
