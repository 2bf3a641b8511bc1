import { defineConcept } from '../concept-lexicon.ts';

export const namedClient = defineConcept({
  id: 'named-client',
  says: {
    en: `
      i|we|he|she|am|are|re|m recruit*|hire|hiring|headhunt*|staffing|source|sourcing for|at|with
      recruiter|recruiters|recruitment|sourcer|acquisition|talent|hr|headhunter|resourcing ~ at|with|from|for|of, human resources at|of|for|with
      hiring|people|resourcing|recruitment manager|partner|lead|team|officer at|for|of|with, careers|jobs|vacancies team|office at|of
      on behalf of, retained|mandated|instructed|engaged|commissioned|appointed by|for, search|mandate|assignment for
      client|employer|customer|company|firm|organisation|organization|buyer|sponsor|principal is|here, name of client|employer|company is
      name|identity of ~ client|company|employer|firm ~ is, end client|customer|employer is, i|we represent
      role|position|post|job|vacancy|opening|posting|contract|opportunity is|sits|based|here|open at|with|within|for
      role|position|post|job|vacancy at|with|within
      engineer|manager|officer|analyst|director|developer|specialist|lead|head|architect|lecturer|professor|scientist role|position|post|job at|with|within|for
      is|are hiring|recruiting|seeking a|an|for|two|three|several, is|are looking for a|an|two, is|are|s|has advertis*|posted|opened|published a|the|this|its
      for|at|with|by|from|join* ~ gmbh|ltd|plc|llc|bv|limited|srl|sarl|corp|pty, employed|contract|payroll directly|by|with by|with|at`,
    fr: `
      je|nous|on recrut*|embauch*|cherch* ~ pour ~ compte|societe|groupe|entreprise|maison|cabinet de|du|d, je|nous recrut* pour|chez
      charge*|responsable|charg* ~ recrutement|talents|rh ~ chez|pour|au|de|a|du, recruteu*|recruteuse|chasseu* ~ chez|pour|de|au
      le|la|mon|notre client|employeur|entreprise|societe|donneur ~ est|s|se ~ appelle|nomme|groupe|societe|la|le|l, client|employeur|entreprise|societe s|se appelle|nomme
      client|employeur est, pour|au|le compte de|du|d, mandate*|missionn*|charge* par|pour, au nom de|du, nom ~ client|employeur|societe ~ est
      poste|role|emploi|mission|contrat est|base|ouvert|situe|propose|a pourvoir chez|au|a|dans|aupres|par, ingenieur|chef|responsable|directeur|analyste|charge ~ chez
      poste ~ chez, recrute* ~ un|une|deux|des|son|sa, pour|chez|avec|par ~ sarl|sa|sas|gmbh|ltd|plc|spa, contrat directement avec|chez`,
    de: `
      ich|wir rekrutier*|besetz*|such*|stell* ~ fur|bei die|der|das|den|firma, ich|wir rekrutiere|rekrutieren|besetze|besetzen|suche|suchen fur|bei
      recruiter*|personalreferent*|personalberater*|personalvermittl*|headhunter*|talent|personalabteilung|hr|personalleiter* ~ bei|fur|von|der|des
      kunde|auftraggeber*|arbeitgeber*|firma|unternehmen|mandant ~ ist|heisst|nennt, kunde|auftraggeber|arbeitgeber|mandant ist|heisst, im auftrag|namen von|der|des
      beauftragt|mandatiert von|durch, wir vertreten, name ~ kunden|auftraggebers|firma|arbeitgebers ~ ist|lautet
      stelle|position|rolle|posten|vertrag ~ ist|ware|liegt bei|im|in|am, stelle|position|rolle|posten bei|im|am
      ingenieur*|leiter*|referent*|analyst*|entwickler*|manager* bei|im, sucht|suchen|stellt|besetzt ~ eine*|einen|zwei|derzeit, fur|bei|von|mit ~ gmbh|ag|kg|se|ltd|plc|mbh|ev
      anstellung|vertrag direkt bei|mit`,
    es: `
      reclut*|busco|buscamos|contrat*|selecciono|seleccionamos|contratamos para|en, reclutador*|seleccion|talento|rrhh|recursos humanos|headhunter ~ en|de|para|del
      cliente|empleador|empresa|compania|contratante es|se|llama, en nombre de|del, por cuenta|encargo de|del, representamos a, represento a, nombre del|de cliente|empresa ~ es
      puesto|vacante|cargo|posicion|plaza es|esta|en|con|sera en|con|dentro, puesto|cargo|plaza en|con, busca|contrata un|una|dos|varios
      para|en|con|por ~ sa|sl|gmbh|ltd|plc|sas|srl, contrato directo con, contratad* directamente por`,
  },
  unless: {
    en: `
      for|at|with|of|by|from|behalf a|an|my|our|one|several|various|different|some|clients|client|companies|firms|leading|well|confidential|top|global|major|their|his|undisclosed|senior|roles|positions|experts|engineers|people|government|your
      client|employer|customer|company|firm|organisation|organization|name|sponsor|principal is|s|being|here|name a|an|in|not|one|very|also|now|still|currently|well|based|looking|seeking|searching|happy|pleased|waiting|willing|keen|ready|known|unnamed|confidential|undisclosed|private|large|small|big|major|leading|global|expanding|growing|building|planning|prepared|interested|asking|asks|important|serious|impressed|satisfied|prefers|discreet|reluctant|anonymous|impatient|secret|able|open|offering|paying|quite|really|particularly|particular|only
      we are|re looking, we are|re hiring|recruiting|seeking a|an|two|three|several|people|experts
      client|company|firm|who|they|fund|partner|organisation|organization|customer|team|employer|clients|everybody|everyone|group|network is|are|re hiring|recruiting|seeking|looking
      can|could|cannot|t|not ~ disclose|reveal|name|share|say ~ client|name|employer|company|who|them|it, well known|respected|established, sector|industry|household
      your company|employer|firm|organisation, to be disclosed|named, later|under nda, in|on behalf of|for investors|students|families|everyone`,
    fr: `
      un|une|des|mon|notre|nos|plusieurs|certains|divers ~ client*|groupe|societe|entreprise|employeur|acteur|cabinet|leader|fonds|partenaire*|investisseur* ~ confidentiel*|nom|anonym*|secret*|discret*|taire|reveler|recrute*|recherche*|cherche*
      pour|de|du|par|chez|compte un|une|mon|notre|nos|plusieurs|clients|client|leader|grand*|votre|des
      client|employeur|entreprise|societe est|s un|une|tres|pas|en|encore|bien|deja|actuellement|prive*|confidentiel*|anonym*|content*|satisfait*|presse*|interess*|important*|grand*|serieu*|leader|base*|impatient*|pret*|discret*|international*|ravi*|connu*|la|toujours|cherche|situe*
      ne|pas|peux|puis ~ reveler|nommer|divulguer|dire|donner|citer ~ client|nom|societe|employeur, nous|on recrut* ~ un|une|des|regulierement|beaucoup
      recrute* ~ pour ~ secteur|domaine|profils, secteur|industrie, votre entreprise|employeur|societe`,
    de: `
      ein*|einen|einem|eines|einer|mehrere*|verschieden*|unser*|mein*|namhaft*|fuhrend*|gross* kunde*|kunden|unternehmen*|firma|firmen|mandant*|konzern*|auftraggeber*|partner*|fonds|institut|gesellschaft ~ such*|nicht|vertraulich*|diskret*|namen|nennen|der|das|die|in|aus|anonym|ihrer|sektor|branche|mochte*
      fur|bei|von|auftrag|namen ein*|einen|einem|eines|einer|mehrere*|unser*|mein*|kunden|mandanten|fuhrend*|namhaft*|verschieden*|ihr*|dein*|gross*
      kunde|auftraggeber|arbeitgeber|firma|unternehmen|mandant ist|heisst ein*|eine|nicht|sehr|noch|vertraulich*|derzeit|zufrieden|begeistert|anonym|bereit|international*|gross|bekannt*|in|auf|an|interessiert|diskret|ungeduldig|aktuell|serios*|wichtig*|momentan|jetzt|der|die|privat
      darf|kann|nicht|noch ~ namen|nennen|verraten|offenleg* ~ kunden|auftraggeber|nicht|nennen|nennen, such* ~ fur ~ kunden|mandanten|branche|ihre|bereich|team|projekt
      branche|sektor|kunde sucht|mochte|will|wartet, ihr*|dein* arbeitgeber|firma|unternehmen, wir|ich|er|sie such* ein*|einen|eine|experten|fachleute|leute|jemand*`,
    es: `
      para|en|de|nombre|por|encargo un|una|mi|nuestro|varios|varias|clientes|un|nuestros|empresa|empresas|importante*|lider*|distintas|ustedes|su|tu|este|esta|experto*|ingenier*
      un|una|mi|nuestro|nuestros|algunos cliente*|empresa|compania|grupo|fondo|socio|firma ~ confidencial*|nombre|anonim*|busca*|no|sin|importante|reservad*|del|de|que|lider
      cliente|empresa|compania|empleador|contratante es|se un|una|muy|no|todavia|confidencial*|privad*|grande|importante|anonim*|discret*|de|satisf*|content*|serio|encarg*
      no ~ puedo|podemos|puede ~ nombr*|decir|revel*|dar, cliente|empresa|quien|fondo|que|se busca|contrata, busc* ~ para ~ sector|industria|clientes|empresas|proyecto
      su|tu empresa|empleador, sector`,
  },
});
