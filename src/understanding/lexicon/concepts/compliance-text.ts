import { defineConcept } from '../concept-lexicon.ts';

export const complianceText = defineConcept({
  id: 'compliance-text',
  says: {
    en: `
      comply|complies|complying|compliant|abide|adhere ~ with|to|by ~ your|employer*|polic*|rules|obligations|agreement|law|laws|regulations|code|terms|all|applicable
      check|consult|clear|confirm|ask|inform|verify|seek|obtain|get|need|require*|speak|make|tell|notify ~ with|from|by|your|that|sure ~ @employer ~ first|before|allow*|permit*|permi*|approv*|consent|rules|polic*|prevent*|may|can|agree*|fine|ok|forbid|whether|if|outside|that
      @employer ~ permission|approval|consent|authoris*|authoriz*|clearance|polic*|rules|permits|allows|prohibit*|restrict*|forbid* ~ you|before|first|participat*|required|needed|consult*|take|outside|this|such|external|side|paid|on|to|please|prevent*
      you ~ are|re permitted|allowed|authoris*|authoriz*|free|entitled ~ to ~ consult|participate|take|speak|by|under|share, prevent*|preclude*|prohibit* ~ you|from ~ consult*|participat*|tak*|shar*|discuss*
      compliance training|tutorial|module|terms|team|check|questionnaire|review|framework|policy|policies|rules|officer|guidelines|screening|process|reasons|statement|agreement, our compliance
      sign|accept|read|agree|complete|review|acknowledge|return ~ terms|consent|code|tutorial|training|attestation|declaration|guidelines|policy|sheet ~ before|prior|first|to|of|conduct|engagement|form|conditions|use|and|on|please|confirm|participat*|take
      terms ~ conditions|engagement|participation|service|use ~ sign*|accept*|agree*|before|read|apply|first|please, code of conduct, consent form, informed consent, written consent
      ethics|ethical|institutional|research review|approval|approved|board|committee|clearance|reference|irb|reviewed|application|protocol, approved by ~ ethics|ethical|irb|board
      irb approv*|number|protocol|reference|reviewed, information|participant sheet|consent, participant information
      recorded|recording|transcribed|taped ~ with|only|consent|compliance|permission|if|and ~ consent|agree*|permission|monitor*|compliance|audited|reviewed|purposes, withdraw ~ at any|time|without|from|your
      anonymis*|anonymiz*|pseudonym*
      material non public, mnpi, insider trading|dealing|information|information, inside information ~ not|law|trad*|regulation, conflict|conflicts of interest, restricted list|companies
      publicly listed|traded ~ employer|companies|employee*|not
      civil servant*|government|public official*|employee*|officials|officers ~ not|cannot|may|must|need|excluded|require* ~ eligible|participat*|paid|approval|permission|consult|fee|take|accept|clear*
      not|never|t|avoid|no|without ~ share|disclose|reveal|discuss|provide|breach|violat*|break ~ confidential*|proprietary|non|employer*|classified|duty|obligation*|contract|nda|agreement|duties
      duty|duties|obligation*|respect*|breach* ~ of|to|your|any ~ confidential*|employer*|nda|confidence, data protection|privacy ~ officer|notice|consent|gdpr|approved|statement|comply*|contact|right*|rights, gdpr`,
    fr: `
      conform*|respect*|compl* ~ avec|a|aux|les|la|votre|regles ~ polit*|regles|regl*|code|obligations|charte|loi|deontolog*|employeur
      verifi*|demand*|consult*|assur*|inform*|obten*|obtenir|valid* ~ aupres|votre|avec|que|accord|autorisation ~ @employer ~ autoris*|permet*|permis|accord|avant|empech*|interdi*|reglement*|d|regles|possible
      @employer ~ autoris*|accord|permet*|interdi*|avert*|inform* ~ avant|participer|necessaire|prealable*|consultation*|exterieur*|externes|remuner*|ce
      accord|autorisation|permission|consentement ~ prealable|ecrit|eclaire|de ~ @employer|necessaire|requis|participant*|avant|obligatoire|signe*, consentement eclaire|ecrit|libre
      formulaire|fiche|notice ~ consentement|information, formation|module|questionnaire|controle|regles|charte|equipe|politique ~ conformite|deontolog*|compliance
      sign*|accept*|lire|lisez|approuv*|complet* ~ conditions|charte|code|attestation ~ avant|generales|confidentialite|conduite|prealable*|participer|engagement|d, conditions generales, code de conduite|deontologie
      comite|commission|avis|accord|approbation ~ ethique|deontolog*, ethique ~ approuv*|valid*|comite|avis, enregistr* ~ avec|consent*|accord|votre, anonymis*|pseudonymis*, retirer ~ tout moment, rgpd
      donnees personnelles ~ protec*|rgpd|traite*|delegue, conflit* d interet*, delit|information* ~ initie*|privilegiee*
      fonctionnaire*|agent*|militaire* ~ ne|pas|doivent|doit|exclu*|sauf|eligible* ~ participer|remuner*|autorisation|accord|peuvent|accept*|hierarchie
      ne|n|jamais|pas|aucune|sans ~ communiqu*|divulgu*|partag*|revel*|transmet*|viol* ~ confidentiel*|employeur|obligation*|secret*|contrat|nda|professionnel
      devoir|obligation*|secret ~ reserve|confidentialite|professionnel|employeur|contractuel*`,
    de: `
      einhalt*|beacht*|halten|respektier*|befolg* ~ richtlinie*|regeln|vorgaben|vorschriften|verpflichtung*|arbeitgeber*|gesetz*|pflichten
      richtlinie*|regeln|vorgaben|vorschriften|pflichten ~ einhalt*|beacht*|befolg*|halten|arbeitgeber*|entspricht
      pruf*|klar*|frag*|abklar*|stimm*|vergewisser*|sicherstell*|stellen|hol*|einhol*|inform*|bestatig* ~ @employer ~ durfen|darf|erlaub*|genehmig*|zustimm*|nebentatigkeit*|vorher|ob|gestatte*|zulass*|einverstanden|ein|ab|nach|teilnehmen|dagegen
      @employer ~ erlaub*|genehmig*|zustimm*|nebentatigkeit*|gestatte*|untersag*|verbiet*|einverstanden ~ teilnahm*|teilnehmen|vorher|vorab|bitte|notwendig|einhol*|brauch*|beratung*|extern*|gesprach*|solch*|sind|ist
      genehmigung|zustimmung|erlaubnis|einverstandnis|nebentatigkeit* ~ @employer|erforderlich|notwendig|einhol*|schriftlich*|vorab|anzeig*|brauch*
      compliance ~ schulung*|training|richtlinie*|regeln|team|prufung|fragebogen|abteilung|vorgaben|modul, schulung ~ compliance|insider*|abschliess*|absolvier*, einwilligung*|einverstandniserklarung
      informierte einwilligung
      unterschreib*|unterzeichn*|akzeptier*|lesen|bestatig*|zustimm* ~ bedingungen|nutzungsbedingungen|vertraulichkeit*|verhaltenskodex|agb|teilnahmebedingungen
      bedingungen|agb|nutzungsbedingungen|verhaltenskodex|teilnahmebedingungen ~ unterschreib*|unterzeichn*|akzeptier*|zustimm*|lesen|bestatig*, geschaftsbedingungen
      ethik* ~ votum|kommission|genehmig*|gepruft|antrag, ethikkommission|ethikvotum|ethikantrag, aufgezeichnet|aufzeichn*|mitgeschnitten ~ einwillig*|zustimm*|einverstand*, anonymisier*|pseudonymisier*
      jederzeit ~ zuruckziehen|widerrufen|abbrechen, datenschutz* ~ hinweis*|erklarung|beauftragt*|dsgvo|konform, dsgvo, insiderinformation*|insiderhandel|insiderrecht, interessenkonflikt*
      beamt*|amtstrager*|staatsbedienstet*|angehorige* ~ nicht|keine*|durfen|mussen|brauch*|ausgeschlossen|nebentatigkeit* ~ teilnehm*|honorar|vergut*|genehmig*|bezahlt|mitmachen|angenommen|erlaubnis
      keine*|nicht|nie|niemals|ohne ~ vertraulich*|geheim*|intern*|verschwiegenheit*|pflicht* ~ weitergeb*|offenleg*|teilen|preisgeb*|verletz*|nennen|mitteil*|preiszugeben|offenzulegen|weiterzugeben
      verschwiegenheitspflicht*|geheimhaltungspflicht*|vertraulichkeitsverpflichtung*|schweigepflicht`,
    es: `
      cumpl*|respet*|acat*|observ* ~ normas|politic*|reglas|reglament*|obligaciones|codigo|ley|empleador|empresa
      verifi*|consult*|confirm*|asegur*|pregunt*|solicit*|obten*|compruebe*|comprob*|inform* ~ con|a|su|que|permiso|de ~ @employer ~ permit*|autoriz*|permiso|antes|puede|pueda|consentimiento|impid*|prohib*|normas|externas|particip*
      @employer ~ permit*|autoriz*|permiso|prohib*|impid*|informad* ~ antes|particip*|previ*|necesari*|consult*|extern*|este|estas
      permiso|autorizacion|consentimiento|aprobacion ~ @employer|previ*|escrit*|informado|necesari*|obligatori*, consentimiento informado, hoja|formulario de consentimiento|informacion
      formacion|curso|modulo|cuestionario|politica|equipo|normas|revision ~ cumplimiento|compliance|etica
      firm*|acept*|lea|leer|complet* ~ terminos|condiciones|codigo|confidencialidad ~ antes|condiciones|conducta|previ*|confidencialidad|particip*|favor|primero|de, condiciones generales|uso, terminos y condiciones
      codigo de conducta|etica, primero ~ terminos|condiciones|acuerdo
      comite|comision|aprob* ~ etica|bioetica, etica ~ aprob*|comite|aval*, grab* ~ con|consent*|permiso|autoriz*, anonimiz*|seudonimiz*, retirarse ~ cualquier momento, proteccion de datos, datos personales
      informacion privilegiada, conflicto* de interes*, funcionari*|empleados public*|militar* ~ no|deben|pueden|necesit*|exclu* ~ particip*|cobrar|pago|autoriz*|permiso|acept*
      no|nunca|jamas|sin|ningun* ~ divulg*|compart*|revel*|comunic*|viol*|incumpl*|facilit* ~ confidencial*|secreto*|obligacion*|empleador|contrato|reservad*|deber
      deber|deberes|obligacion* ~ confidencialidad|secreto|empleador|reserva`,
    it: `
      rispett*|attener* ~ regole|norme|politich*|obblighi|codice|legge|regolament*
      verific*|chied*|controll*|consult*|accert*|inform*|assicur* ~ con|al|il|presso|che|permesso|dal|suo ~ @employer ~ permett*|autorizz*|consent*|prima|puo|possa|regole|vieta|particip*
      permesso|autorizzazione|consenso ~ @employer|scritt*|preventiv*|informat*|necessari*, consenso informato, formazione|corso|modulo|questionario|regole|politica ~ compliance|conformita|etic*
      firm*|accett*|sottoscriv*|legg* ~ condizioni|termini|codice|riservatezza ~ prima|generali|condotta|riservatezza|di|tutti|partecip*|favore, firm*|accett*|sottoscriv* ~ condizioni|termini, condizioni generali
      codice di condotta|etico, comitato etico, commissione etica, approvat* ~ etic*, registrat* ~ consenso, anonimizzat*|pseudonim*, protezione dei dati, insider trading, informazioni privilegiate, conflitto di interessi
      funzionar*|dipendent* pubblic* ~ non|devono|possono ~ partecip*|compens*|autorizz*|pagat*, non|mai|nessun*|senza ~ divulg*|condivid*|rivel*|comunic*|viol* ~ riservat*|confidenzial*|segret*|obbligh*|datore
      obbligo|obblighi|dovere ~ riservatezza|segreto`,
    pt: `
      cumpr*|respeit* ~ regras|normas|politic*|obrigac*|codigo|lei|regulament*
      verifi*|consult*|confirm*|pergunt*|inform*|certifi*|obten*|assegur* ~ com|ao|a|junto|que|seu|permissao ~ @employer ~ permit*|autoriz*|antes|pode|possa|impede|proib*|particip*|regras
      permissao|autorizacao|consentimento ~ @employer|escrit*|previ*|informado|esclarecido|necessari*, consentimento informado|livre|esclarecido
      formacao|treinamento|curso|modulo|questionario|politica|regras ~ compliance|conformidade|etica
      assin*|aceit*|leia|ler ~ termos|condicoes|codigo|confidencialidade, termos e condicoes, condicoes gerais, codigo de conduta|etica, comite|comissao ~ etica, etica ~ aprov*|comite, grav* ~ consentimento|autoriz*
      anonimiz*|pseudonim*, protecao de dados, dados pessoais, lgpd|rgpd, informacao privilegiada, conflito de interesses, funcionari*|servidor* public* ~ nao|devem|podem|precis* ~ particip*|receb*|autoriz*|pag*
      nao|nunca|nenhum*|sem ~ divulg*|partilh*|compartilh*|revel*|comunic*|viol* ~ confidencia*|segred*|sigilo*|obrigac*|empregador, dever|obrigacao ~ sigilo|confidencialidade`,
    nl: `
      houd*|voldo*|respecteer*|naleef|naleven ~ regels|beleid|richtlijn*|verplichting*|gedragscode|wet
      controleer*|vraag|overleg*|check|ga|informeer*|bevestig*|zorg|stem ~ @employer ~ mag|toestemming|toegestaan|goedvind*|akkoord|eerst|deelnemen|regels|toestaat|verbiedt
      toestemming|goedkeuring ~ @employer|schriftelijk*|vooraf|nodig|vereist, geinformeerde toestemming, toestemmingsformulier, informatiebrief, training|cursus|vragenlijst|beleid|regels|team ~ compliance|integriteit
      compliance ~ training|cursus|vragenlijst|regels|check|team
      teken*|onderteken*|accepteer*|lees|akkoord|tekent ~ voorwaarden|gedragscode|verklaring, voorwaarden|gedragscode ~ teken*|onderteken*|accepteer*|akkoord, algemene voorwaarden
      ethische|ethisch ~ commissie|toets*|goedkeuring|goedgekeurd, ethiekcommissie|toetsingscommissie, opgenomen ~ toestemming, geanonimiseerd|anonimiseer*|gepseudonimiseerd, gegevensbescherming|avg|privacyverklaring
      voorwetenschap|voorkennis, belangenconflict*|belangenverstrengeling, ambtena* ~ mogen|niet|moeten ~ deelnemen|betaald|toestemming|vergoeding
      geen|niet|nooit|zonder ~ vertrouwelijk*|geheim*|verplichting* ~ delen|schend*|prijs*|openbaar*|onthul*|bespreken, geheimhoudingsplicht|ambtsgeheim|beroepsgeheim`,
    pl: `
      przestrzeg*|zgodn*|stosow* ~ zasad*|polityk*|przepis*|regulamin*|kodeks*|praw*
      sprawdz*|zapyt*|uzgodn*|skonsult*|upewn*|poinform*|zapytac|uzysk* ~ @employer ~ moze|zgod*|pozwol*|wolno|zezwol*|udzial|wczesniej|przed|zabrania|czy
      @employer ~ zgod*|pozwal*|zezwal*|zabran* ~ udzial|wczesniej|przed|na|wymagan*, zgod* ~ @employer|pisemn*|swiadom*|uprzedni*|wymagan*, swiadoma zgoda, formularz zgody
      szkolen*|kurs*|ankiet*|zasad*|polityk* ~ compliance|zgodnosci|etycz*
      podpis*|akcept*|zaakcept*|przeczyt* ~ regulamin*|warunk*|kodeks*|oswiadczen*, regulamin*|warunk*|kodeks* ~ podpis*|akcept*|zaakcept*, kodeks postepowania|etyczny|etyki, komisj* ~ etyczn*|bioetyczn*|etyki|bioetyki
      nagryw* ~ zgod*, anonimiz*|zanonimiz*|pseudonim*, ochron* danych, rodo, informacj* poufn* ~ gield*|obrot*|prawo, konflikt* interes*, urzedni* ~ nie|musz*|moga ~ udzial|wynagrodz*|zgod*|placon*
      nie|zadn*|nigdy|bez ~ poufn*|tajemnic*|obowiazk* ~ ujawni*|udostep*|narusz*|przekaz*|ujawnia*, nie|nigdy ~ ujawni*|udostep*|narusz*|przekaz* ~ poufn*|tajemnic*|obowiazk*, tajemnic* zawodow*|sluzbow*|przedsiebiorstw*`,
    ru: `
      соблюд*|придержив*|соответств* ~ правил*|политик*|закон*|обязательств*|кодекс*|требован*
      проверьте|уточните|спросите|согласуйте|убедитесь|проконсульт*|узнайте|сообщите|получите|уточнить ~ @employer|у|с|что ~ можно|можете|разреш*|согласи*|вправе|позволя*|участв*|участие|до|запрещ*|против
      @employer ~ разреш*|согласи*|позволя*|запрещ*|одобр* ~ участ*|до|заранее|на|нужн*|необходим*, разрешение|согласие|одобрение ~ @employer|письменн*|информирован*|предварительн*, информированное согласие
      форм* согласия, обучен*|тренинг*|анкет*|политик*|правил* ~ комплаенс*|соответств*|этик*, комплаенс* ~ обучен*|тренинг*|анкет*|правил*|проверк*|отдел
      подпис*|прим*|прочт* ~ услови*|кодекс*|правил*, услови* ~ подпис*|прим*|акцепт*, этическ* ~ комитет*|комисси*|одобр*|кодекс*, одобрен* ~ этическ*, комитет* по этике, запис* ~ с ~ согласи*
      обезлич*|анонимиз*|псевдоним*, защит* ~ персональн* данных, персональн* данн*, инсайдерск* ~ информац*|торговл*, конфликт* интересов, госслужащ*|чиновник* ~ не|долж*|могут ~ участ*|вознагражд*|разреш*|оплат*
      не|нельзя|никак* ~ разглаш*|раскрыв*|наруш*|переда* ~ конфиденциальн*|тайн*|обязательств*|секрет*|служебн*, служебная|коммерческая|коммерческую|служебную тайн*`,
    zh: `
      遵守 ~ 规定|规章|政策|制度|法律|保密义务|义务, 确认|询问|征得|咨询|告知|获得|请示|核实 ~ 雇主|单位|公司|上级|学校|机构|法务|合规部 ~ 同意|允许|许可|批准|可以|能否|是否, 雇主|单位|公司|上级|学校|机构|法务|合规部 ~ 同意|允许|许可|批准|规定 ~ 参加|参与|咨询|后|接受, 知情同意, 同意书, 伦理委员会, 伦理审查, 伦理 ~ 批准|审查|委员会, 合规培训
      合规 ~ 培训|审查|要求|问卷|政策|团队|部门|规定, 签署 ~ 条款|同意书|承诺书, 阅读 ~ 条款|须知, 行为准则, 不得 ~ 泄露|披露|透露|违反 ~ 机密|保密|秘密|义务, 不要 ~ 泄露|披露 ~ 机密|保密|秘密, 内幕信息, 内幕交易, 利益冲突, 匿名处理, 匿名化, 个人信息保护, 公务员 ~ 不得|不能|需要 ~ 参加|参与|报酬|批准, 录音 ~ 同意|征得`,
  },
  unless: {
    en: `
      don|not|no|t|never|skip|forget|without|ignore need|worry|bother|necessary|worried|skip|tell|involve|inform|ask|paperwork|compliance ~ compliance|employer*|paperwork|legal|approval|permission|consent|terms|boss|company|firm|check
      no|without|skip|forget|bypass|avoid|ignore compliance|paperwork|approval|permission|legal|terms|forms|contract|agreement, i|we work|worked|works in|on compliance
      compliance officer|manager|engineer|analyst|role|job|specialist|director|lead|head|position ~ for|at|position|role|job|wanted|needed, compliance is my
      looking|hiring|search*|post|job|role|position|as|was|am ~ compliance officer|manager|engineer|analyst|specialist|lead|head|director, compliance ~ my ~ field|job|area|career, medical|drug|patient compliance
      your ~ compliance ~ expertise|background|experience|career|profile`,
    fr: `
      pas|aucun*|sans|inutile|rien|jamais ~ besoin|paperasse|formalite*|inquiet*|conformite|prevenir|demander|contrat|autorisation|informer, responsable|charge*|directeur|poste ~ conformite ~ pour|chez|poste|recherch*|h
      conformite ~ mon|metier|domaine|annees, mon ~ domaine ~ conformite, cherch*|recrut* ~ conformite`,
    de: `
      keine|kein|nicht|ohne|nie ~ papierkram|genehmigung|formular*|compliance|burokratie|zustimmung|vertrag|formalitat*, nicht|keine ~ notig|notwendig|sorgen|brauch* ~ arbeitgeber|compliance|informier*|fragen|chef
      arbeitgeber|chef ~ nicht|nichts ~ informier*|fragen|wissen|notig|erfahren, compliance beauftragte*|manager*|officer|leiter* ~ such*|stelle|fur|bei, compliance ~ mein* ~ fach*|gebiet|beruf|job, such* ~ compliance`,
    es: `
      no|sin|nada|ningun*|tampoco ~ papeleo|necesidad|falta|preocup*|necesari*|tramite*|permiso|formalidad*|avis*|inform*|hace, responsable|oficial|director*|jefe ~ cumplimiento ~ para|busc*|puesto
      busc*|contrat* ~ cumplimiento, cumplimiento|compliance ~ mi|especialidad|campo|profesion, mi ~ cumplimiento|compliance`,
    it: `
      non|niente|senza|nessun* ~ bisogno|serve|scartoffie|burocrazia|preoccup*|formalita|occorre|avvis*|modul*, compliance ~ mio|campo|mestiere|specialita, cerc* ~ compliance|responsabile
      responsabile ~ compliance ~ per|cerc*`,
    pt: `
      nao|sem|nada|nenhum* ~ precis*|papelada|preocup*|necess*|burocracia|formalidade*|avis*, compliance|conformidade ~ minha|area|especialidade, procur*|contrat* ~ compliance
      responsavel|gestor|analista ~ compliance ~ para|vaga`,
    nl: `
      niet|geen|zonder ~ nodig|zorgen|papierwerk|formaliteit*|hoeft|gedoe|formulieren, hoeft ~ werkgever|baas ~ niet, werkgever|baas ~ niet ~ weten|inlichten|vertellen|informeren, compliance ~ mijn|vak|vakgebied
      zoek* ~ compliance, compliance ~ officer|manager|medewerker ~ voor|gezocht|vacature`,
    pl: `
      nie|bez|zadn* ~ trzeba|potrzeb*|formalnosc*|papierk*|martw*|musi|papierolog*, compliance ~ moj*|dziedzin*|specjaln*, szuka* ~ compliance`,
    ru: `
      не|без|никак* ~ нужно|надо|бумаг*|волну*|бюрократ*|формальност*|беспокой*|обязательн*|бумажн*, комплаенс ~ мой|моя|мое|специальн*|област*, ищем|ищу ~ комплаенс*
      комплаенс* ~ менеджер*|специалист*|офицер* ~ в|нужен|ищем`,
    zh: `
      不需要 ~ 手续|合同|批准|告诉|告知|文件, 不用 ~ 手续|告诉|告知|担心|合同|批准|问, 无需 ~ 手续|告知|批准|告诉|合同, 没必要 ~ 告诉|告知, 合规 ~ 我的|专业|本行, 招聘 ~ 合规, 合规 ~ 经理|专员|主管 ~ 招聘|职位`,
  },
});
