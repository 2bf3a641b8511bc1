import { defineConcept } from '../concept-lexicon.ts';

/** Names have no form of their own here, so it is told by what stands before one; `unless` lists what is no name. */
export const namedClient = defineConcept({
  id: 'named-client',
  says: {
    en: `
      are|is|m|re|am retained|mandated|engaged|instructed by, retained by, want|wants|need|needs|seek|seeks a|an|two|new ~ director|engineer|manager|head|officer|technicians|lead|analyst|architect|controller|scientist
      hiring manager|team at|is
      i|we|he|she|am|are|re|m recruit*|hire|hiring|headhunt*|staffing|source|sourcing for|at|with
      recruiter|recruitment|sourcer|acquisition|talent|hr|headhunter|resourcing at|with|from|for|of, human resources at|of|for|with
      hiring|people|resourcing|recruitment manager|partner|lead|team|officer at|for|of|with, careers|jobs|vacancies team|office at|of
      on behalf of, retained|mandated|instructed|engaged|commissioned|appointed by|for, search|mandate|assignment for
      client|employer|customer|company|firm|organisation|organization|sponsor|principal is|here, name of client|employer|company is
      name|identity of ~ client|company|employer|firm ~ is, end client|customer|employer is, i|we represent
      role|position|post|job|vacancy|opening|posting|contract|opportunity is|sits|based|here|open at|with|within|for
      role|position|post|vacancy at|within, engineer|manager|officer|analyst|director|developer|specialist|lead|head|architect|lecturer|professor|scientist role|position|post|job at|with|within|for
      is|are hiring|recruiting|seeking a|an|for|two|three|several, is|are looking for a|an|two, is|are|s|has advertis*|posted|opened|published a|the|this|its
      for|at|with|by|from|join* ~ gmbh|ltd|plc|llc|bv|limited|srl|sarl|corp|pty, employed|contract|payroll directly|by|with by|with|at`,
    fr: `
      je|nous|on recrut*|embauch*|cherch* ~ pour ~ compte|societe|groupe|entreprise|maison|cabinet de|du|d, je|nous recrut* pour|chez, charge*|responsable|charg* ~ recrutement|talents|rh ~ chez|pour|au|de|a|du
      recruteu*|recruteuse|chasseu* ~ chez|pour|de|au
      le|la|mon|notre client|employeur|entreprise|societe|donneur ~ est|s|se ~ appelle|nomme|groupe|societe|la|le|l, client|employeur|entreprise|societe s|se appelle|nomme, client|employeur est, pour|au|le compte de|du|d
      mandate*|missionn*|charge* par|pour, au nom de|du, nom ~ client|employeur|societe ~ est
      poste|role|emploi|mission|contrat est|base|ouvert|situe|propose|a pourvoir chez|au|a|dans|aupres|par, ingenieur|chef|responsable|directeur|analyste|charge ~ chez, poste ~ chez, recrute* ~ un|une|deux|des|son|sa
      pour|chez|avec|par ~ sarl|sas|gmbh|ltd|plc, contrat directement avec|chez`,
    de: `
      ich|wir rekrutier*|besetz*|such*|stell* ~ fur|bei die|der|das|den|firma, ich|wir rekrutiere|rekrutieren|besetze|besetzen|suche|suchen fur|bei
      recruiter*|personalreferent*|personalberater*|personalvermittl*|headhunter*|talent|personalabteilung|hr|personalleiter* ~ bei|fur|von|der|des
      kunde|auftraggeber*|arbeitgeber*|firma|unternehmen|mandant ~ ist|heisst|nennt, kunde|auftraggeber|arbeitgeber|mandant ist|heisst, im auftrag|namen von|der|des, beauftragt|mandatiert von|durch, wir vertreten
      name ~ kunden|auftraggebers|firma|arbeitgebers ~ ist|lautet
      stelle|position|rolle|posten|vertrag ~ ist|ware|liegt bei|im|in|am, stelle|position|rolle|posten bei|im|am, ingenieur*|leiter*|referent*|analyst*|entwickler*|manager* bei|im
      sucht|suchen|stellt|besetzt ~ eine*|einen|zwei|derzeit, fur|bei|von|mit ~ gmbh|ag|kg|se|ltd|plc|mbh|ev, anstellung|vertrag direkt bei|mit`,
    es: `
      reclut*|busco|buscamos|contrat*|selecciono|seleccionamos|contratamos para|en, reclutador*|seleccion|talento|rrhh|recursos humanos|headhunter ~ en|de|para|del
      cliente|empleador|empresa|compania|contratante es|se|llama, en nombre de|del, por cuenta|encargo de|del, representamos a, represento a, nombre del|de cliente|empresa ~ es
      puesto|vacante|cargo|posicion|plaza es|esta|en|con|sera en|con|dentro, puesto|cargo|plaza en|con, busca|contrata un|una|dos|varios, para|en|con|por ~ gmbh|ltd|plc|sas|srl, contrato directo con
      contratad* directamente por`,
    it: `
      recluto|reclutiamo|selezioniamo|seleziono|cerco|assumiamo per|in|presso, recruiter|selezionatore|selezione|talent|risorse umane|hr ~ in|presso|di|per, cliente|datore|azienda|committente e|chiama|si
      per conto di|della|del, a nome di|della|del, incaricat* da|dalla, nome del cliente ~ e, posizione|ruolo|posto|lavoro e|presso|in presso|alla|in, presso|per|con|da ~ srl|spa|gmbh|ltd|plc|sas, contratto diretto con
      assunto|assunta direttamente da`,
    pt: `
      recruto|recrutamos|seleciono|selecionamos|contratamos|procuramos para|na|no, recrutador*|talento*|recrutamento|rh|recursos humanos ~ na|no|da|do|para|em, cliente|empregador|empresa|contratante e|chama|se
      em nome da|do|de, por conta da|do|de, representamos|represento a|o, nome do|da cliente|empresa ~ e, vaga|cargo|posicao|posto|funcao e|fica na|no|em, vaga|cargo|posto na|no|em
      para|na|no|com|pela ~ ltda|gmbh|ltd|plc|lda, contrato direto com, contratad* diretamente pela|pelo`,
    nl: `
      ik|wij|we werf|werven|rekruteer|rekruteren|zoek voor|bij, recruiter|werving|talent|hr|personeelszaken ~ bij|voor|van, klant|opdrachtgever|werkgever|bedrijf is|heet, namens, in opdracht van
      naam van ~ klant|opdrachtgever is, functie|vacature|baan|rol is bij|in, functie|vacature|baan|rol bij, bij|voor|met|door ~ bv|nv|gmbh|ltd|plc, contract rechtstreeks|direct met|bij`,
    pl: `
      rekrutuje|rekrutujemy|zatrudniamy|szukam|szukamy dla|do|w, rekruter*|hr|kadr ~ w|z|dla, klient|klientem|pracodawca|pracodawca|zleceniodawca|firma jest|to|nazywa, klientem|pracodawca jest, w imieniu, na zlecenie
      nazwa klienta|firmy ~ to|brzmi, stanowisko|praca|rola|etat jest|w w|jest, umowa ~ bezposrednio z, dla|w|z ~ gmbh|ltd|plc|spzoo|zoo`,
    ru: `
      набираю|нанимаю|подбираю|подбираем|нанимаем|ищу|ищем ~ персонал|людей|сотрудник*|инженер*|для|в ~ в|для, подбираю|подбираем|нанимаем|рекрутирую для|в, рекрутер*|подбор*|hr ~ в|из|для
      клиент|заказчик|работодатель|компания называется|это, наш клиент это, от имени|лица, по поручению|заказу, название|имя компании|клиента|работодателя ~ это, должность|вакансия|позиция|место|работа в|при
      договор ~ напрямую с, в|для|с ~ ооо|оао|зао|пао|gmbh|ltd|plc`,
    zh: `
      我 ~ 负责 ~ 招聘, 为 ~ 公司 ~ 招聘, 代表 ~ 公司|集团|大学|研究所, 客户是, 雇主是, 公司名称是, 公司名叫, 公司叫, 职位在 ~ 公司|集团, 有限公司, 人力资源部 ~ 招聘, 与 ~ 直接签 ~ 合同`,
  },
  unless: {
    en: `
      recruit*|hire|hiring|headhunt*|staffing|source|sourcing|acquisition|talent|hr|retained|mandated|instructed|engaged|behalf|role|position|post|job|search|mandate|vacancy for|at|with|of|by|from|within|in a|an|my|our|one|several|various|different|some|clients|client|companies|firms|leading|well|confidential|top|global|major|their|his|undisclosed|senior|roles|positions|experts|engineers|people|government|your|house|technical|this|new|sure|least|present|home
      client|employer|customer|company|firm|organisation|organization|name|sponsor|principal is|s|being|here|name a|an|in|not|one|very|also|now|still|currently|well|based|looking|seeking|searching|happy|pleased|waiting|willing|keen|ready|known|unnamed|confidential|undisclosed|private|large|small|big|major|leading|global|expanding|mad|learning|*king|*ning|*ring|*ting|*ding|*ying|*wing|*ving|*ling|expanding|growing|building|planning|prepared|interested|asking|asks|important|serious|impressed|satisfied|prefers|discreet|reluctant|anonymous|impatient|secret|able|open|offering|paying|quite|really|particularly|particular|only
      i|we|you|they|who|client|clients|fund|partner|company|firm|somebody|people want|wants|need|needs|seek|seeks a|an|two|new
      we are|re looking, we are|re hiring|recruiting|seeking a|an|two|three|several|people|experts
      client|company|firm|who|they|fund|partner|organisation|organization|customer|team|employer|clients|everybody|everyone|group|network is|are|re hiring|recruiting|seeking|looking
      can|could|cannot|t|not ~ disclose|reveal|name|share|say ~ client|name|employer|company|who|them|it, well known|respected|established, sector|industry|household, your company|employer|firm|organisation
      to be disclosed|named, later|under nda, in|on behalf of|for investors|students|families|everyone`,
    fr: `
      un|une|des|mon|notre|nos|plusieurs|certains|divers ~ client*|groupe|societe|entreprise|employeur|acteur|cabinet|leader|fonds|partenaire*|investisseur* ~ confidentiel*|nom|anonym*|secret*|discret*|taire|reveler|recrute*|recherche*|cherche*
      pour|de|du|par|chez|compte un|une|mon|notre|nos|plusieurs|clients|client|leader|grand*|votre|des
      client|employeur|entreprise|societe est|s un|une|tres|pas|en|encore|bien|deja|actuellement|prive*|confidentiel*|anonym*|content*|satisfait*|presse*|interess*|important*|grand*|serieu*|leader|base*|impatient*|pret*|discret*|international*|ravi*|connu*|la|toujours|cherche|situe*
      ne|pas|peux|puis ~ reveler|nommer|divulguer|dire|donner|citer ~ client|nom|societe|employeur, nous|on recrut* ~ un|une|des|regulierement|beaucoup, recrute* ~ pour ~ secteur|domaine|profils, secteur|industrie
      votre entreprise|employeur|societe`,
    de: `
      ein*|einen|einem|eines|einer|mehrere*|verschieden*|unser*|mein*|namhaft*|fuhrend*|gross* kunde*|kunden|unternehmen*|firma|firmen|mandant*|konzern*|auftraggeber*|partner*|fonds|institut|gesellschaft ~ such*|nicht|vertraulich*|diskret*|namen|nennen|der|das|die|in|aus|anonym|ihrer|sektor|branche|mochte*
      fur|bei|von|auftrag|namen ein*|einen|einem|eines|einer|mehrere*|unser*|mein*|kunden|mandanten|fuhrend*|namhaft*|verschieden*|ihr*|dein*|gross*
      kunde|auftraggeber|arbeitgeber|firma|unternehmen|mandant ist|heisst ein*|eine|nicht|sehr|noch|vertraulich*|derzeit|zufrieden|begeistert|anonym|bereit|international*|gross|bekannt*|in|auf|an|interessiert|diskret|ungeduldig|aktuell|serios*|wichtig*|momentan|jetzt|der|die|privat
      darf|kann|nicht|noch ~ namen|nennen|verraten|offenleg* ~ kunden|auftraggeber|nicht|nennen|nennen, such* ~ fur ~ kunden|mandanten|branche|ihre|bereich|team|projekt, branche|sektor|kunde sucht|mochte|will|wartet
      ihr*|dein* arbeitgeber|firma|unternehmen, wir|ich|er|sie such* ein*|einen|eine|experten|fachleute|leute|jemand*`,
    es: `
      para|en|de|nombre|por|encargo un|una|mi|nuestro|varios|varias|clientes|un|nuestros|empresa|empresas|importante*|lider*|distintas|ustedes|su|tu|este|esta|experto*|ingenier*
      un|una|mi|nuestro|nuestros|algunos cliente*|empresa|compania|grupo|fondo|socio|firma ~ confidencial*|nombre|anonim*|busca*|no|sin|importante|reservad*|del|de|que|lider
      cliente|empresa|compania|empleador|contratante es|se un|una|muy|no|todavia|confidencial*|privad*|grande|importante|anonim*|discret*|de|satisf*|content*|serio|encarg*
      no ~ puedo|podemos|puede ~ nombr*|decir|revel*|dar, cliente|empresa|quien|fondo|que|se busca|contrata, busc* ~ para ~ sector|industria|clientes|empresas|proyecto, su|tu empresa|empleador, sector`,
    it: `
      per|presso|conto|nome|da di|un|una|uno|mio|nostro|vari|clienti|grande|importante|diversi|alcuni|la|vostra|sua|tua ~ client*|aziend*|gruppo|settore|leader|societa|non|nota|noto|che|importante
      cliente|azienda|committente|datore e|si un|una|molto|non|ancora|riservat*|anonim*|confidenzial*|content*|soddisfatt*|grande|importante|privat*|in|di|del, non ~ posso|possiamo ~ nominar*|rivel*|dire|fare
      un|una|mio|nostro client*|azienda|gruppo|societa ~ che|del|di|riservat*|non|cerc*|leader, settore, per un|una|clienti|aziende|vari, cerco|cerchiamo per ~ progetto|clienti`,
    pt: `
      para|em|nome|conta|na|no|de um|uma|meu|nosso|nossa|varios|varias|clientes|grande|importante|diversas|algumas|de|sua|seu ~ client*|empresa*|grupo|setor|lider|fundo|nao|que|conhecid*
      cliente|empresa|contratante|empregador e|se um|uma|muito|nao|ainda|confidencia*|privad*|grande|importante|anonim*|discret*|de|satisfeit*|da, nao ~ posso|podemos ~ nome*|revel*|dizer|divulg*
      um|uma|meu|nosso client*|empresa|grupo|fundo ~ que|do|da|confidencia*|nao|procur*|busc*, setor, procuramos para ~ projeto|clientes`,
    nl: `
      een|mijn|onze|ons|meerdere|verschillende|diverse ~ klant*|bedrijf|bedrijven|opdrachtgever*|fonds|organisatie ~ die|dat|in|vertrouwelijk|niet|bekend*|naam|anoniem|zoek*
      voor|bij|namens een|mijn|onze|meerdere|verschillende|klanten|diverse|grote|uw|je
      klant|opdrachtgever|werkgever|bedrijf is|heet een|niet|nog|vertrouwelijk|anoniem|tevreden|groot|belangrijk|erg|zeer|bekend|in|op|blij|op, mag|kan ~ niet|nog ~ noemen|zeggen, sector|branche
      zoek voor ~ project|klanten`,
    pl: `
      imieniu|zlecenie fundusz*|inwestor*|partner*, imieniu|dla|zlecenie|w|do|z ~ klient*|firm* ~ ktor*|z|poufn*|nie|nazw*
      dla|w|do|imieniu|zlecenie jednego|jednej|klient*|firmy|naszego|mojego|kilku|roznych|duzego|duzej|wiodac*|pana|pani|zespolu|projektu
      klient|klientem|pracodawca|firma|zleceniodawca jest|to|nazywa firma|duz*|nie|poufn*|zadowol*|jeszcze|bardzo|w|anonim*|prywatn*|wazny|znana|znan*, nie moge|mozemy ~ ujawni*|podac|powiedziec|nazwac, branz*|sektor*
      moj|nasz klient, rekrutuj* ~ dla ~ branz*`,
    ru: `
      имени|лица|поручению|заказу|для|в|из ~ клиент*|компани*|фирм*|фонд*|инвестор*|организаци* ~ котор*|назв*|не|конфиденц*|пока|одн*
      для|в|из|от|имени одной|одного|клиента|нашего|моего|крупной|крупного|известной|фонда|нескольких|вашей|проекта|нашу|вашей, имени|лица|поручению|заказу фонда|клиента|инвестора|одного|одной|нашего|моего
      клиент|заказчик|работодатель|компания это|называется крупн*|секрет|не|одна|один, не ~ могу|можем|раскрыв*|назв* ~ назвать|раскры*|сказать|имя|название|клиент*|компани*, отрасл*|сектор*
      ищу|ищем ~ эксперт*|специалист*|человек*`,
    zh: `
      一家公司, 某公司, 一家 ~ 公司|企业|机构, 某 ~ 公司|企业|机构, 客户是 ~ 一家|某|不便|保密, 不便透露, 不能透露, 暂不 ~ 透露|公开, 保密, 知名企业, 知名公司, 您所在, 您公司, 你公司, 贵公司, 您的公司, 您在 ~ 公司`,
  },
});
