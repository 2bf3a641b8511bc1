import type { WordClasses } from './word-classes.ts';

/** People and bodies around the person who is written to, and what is inside them. */
export const insiders: Readonly<Record<string, WordClasses>> = {
  colleague: {
    en: 'colleague*|coworker*|teammate*|friend*|peer|peers|acquaintance*|classmate*|supervisor*|superior*|boss|manager*|director*|officer*|engineer*|researcher*|scientist*|expert*|specialist*|official*|people|person|someone|somebody|anyone|anybody|staff|insider*|contact*|counterpart*|others|employee*|operator*|administrator*|technician*|analyst*',
    fr: 'collegue*|amis|connaissance*|superieur*|chef|chefs|directeur*|directrice*|responsable*|officier*|ingenieur*|chercheu*|expert*|specialiste*|fonctionnaire*|personne*|gens|quelqu|contact*|homologue*|employe*|collaborateur*|camarade*|administrateur*|technicien*|analyste*',
    de: 'kolleg*|freund*|bekannte*|vorgesetzt*|chef|chefin|leiter*|direktor*|offizier*|ingenieur*|forscher*|wissenschaftler*|experte*|expertin*|fachleute*|spezialist*|beamt*|person|personen|leute|leuten|jemand*|mitarbeit*|ansprechpartner*|kontakt|kontakte|kontakten|administrator*|techniker*|referent*|sachbearbeiter*|kommiliton*',
    es: 'colega*|companer*|amig*|conocidos|conocido|jefe*|superior*|director*|responsable*|oficial*|ingenier*|investigador*|cientific*|expert*|especialist*|funcionari*|persona|personas|gente|alguien|contacto*|emplead*|administrador*|tecnico*|analista*',
    it: 'collega|colleghi|colleghe|amico|amici|conoscent*|capo|superior*|direttor*|responsabil*|ufficiale|ufficiali|ingegner*|ricercator*|scienziat*|esperti|esperto|specialist*|funzionar*|persona|persone|gente|qualcun*|contatto|contatti|dipendent*|amministrator*|tecnico|tecnici|analist*',
    pt: 'colega*|amig*|conhecid*|chefe*|superior*|diretor*|responsave*|oficial|oficiais|engenheir*|pesquisador*|investigador*|cientist*|especialist*|funcionari*|pessoa*|alguem|contato*|contacto*|empregad*|administrador*|tecnico*|analista*',
    nl: 'collega*|vriend*|bekende|bekenden|leidinggevende*|baas|chef|directeur*|officier*|ingenieur*|onderzoeker*|wetenschapper*|deskundige*|expert*|specialist*|ambtena*|persoon|personen|mensen|iemand|contact|contacten|contactpers*|medewerker*|beheerder*|technicus|technici|analist*',
    pl: 'koleg*|kolez*|znajom*|przyjaci*|przelozon*|szef*|dyrektor*|kierowni*|oficer*|inzynier*|badacz*|naukowc*|ekspert*|specjalist*|urzedni*|osob*|osoby|ludzi|ludzie|kogos|ktos|kontakt|kontakty|kontaktow|pracownik*|administrator*|technik*|analityk*|wspolpracown*',
    ru: 'коллег*|друзей|друзья|друга|знакомых|знакомые|знакомого|начальн*|руковод*|директор*|офицер*|инженер*|исследовател*|ученых|ученые|эксперт*|специалист*|чиновник*|сотрудник*|человек*|людей|людьми|люди|кого|кто|контакт*|администратор*|техник*|аналитик*|однокурсник*',
    zh: '同事|朋友|同学|上级|领导|主管|专家|工程师|研究员|官员|人员|联系人|熟人|同行|员工|人脉|负责人|的人',
  },
  organisation: {
    en: 'ministr*|department*|agency|agencies|company|companies|firm|organization*|organisation*|unit|units|office|directorate*|institute*|institution*|laboratory|laboratories|lab|labs|university|faculty|employer|team|teams|division*|committee*|parliament*|embassy|bureau|programme*|program|plant|brigade|command|headquarters|authority|branch|group|section|workplace|circle*|building|board|council|cabinet|delegation',
    fr: 'minister*|departement*|agence*|entreprise*|societe*|organisation*|organisme*|unite*|bureau*|direction*|institut*|laboratoire*|labo|universite*|faculte*|employeur*|equipe*|division*|comite*|commission*|parlement*|ambassade*|programme*|usine*|brigade*|etat|quartier|autorite*|service*|section*|maison|boite|cabinet*|delegation*|groupe*|interne',
    de: 'minister*|*ministerium|*ministeriums|*abteilung|abteilung*|behorde*|*behorde|firma|unternehmen*|organisation*|einheit*|dienststelle*|buro|amt|amtes|institut*|*institut|labor*|universitat*|fakultat*|arbeitgeber*|team|teams|gruppe*|*gruppe|ausschuss*|parlament*|botschaft*|programm*|werk|werks|brigade*|stab|fraktion*|kabinett*|haus|hauses|hause|konzern*|referat*|bereich*|betrieb*|vorstand*',
    es: 'minister*|departament*|agencia*|empresa*|compan*|organizaci*|organism*|unidad*|oficina*|direccion*|institut*|laboratori*|universidad*|facultad*|empleador*|equipo*|division*|comite*|comision*|parlament*|embajada*|programa*|planta|fabrica*|brigada*|cuartel*|autoridad*|servicio*|seccion*|gabinete*|delegacion*|grupo*|casa',
    it: 'minister*|dipartiment*|agenzi*|aziend*|societa|organizzazion*|ente|unita|ufficio|uffici|direzione|istitut*|laborator*|universita|facolta|datore|squadra|team|divisione|comitat*|commissione|parlament*|ambasciat*|programma|stabiliment*|brigata|comando|autorita|reparto|reparti|gabinetto|delegazione|gruppo|servizio',
    pt: 'minister*|departament*|agencia*|empresa*|companhia*|organizac*|orgao*|unidade*|escritorio*|direc*|diretoria*|institut*|laboratori*|universidade*|faculdade*|empregador*|equipe*|equipa*|time|divisa*|comite*|comiss*|parlament*|embaixada*|programa*|fabrica*|brigada*|quartel*|autoridade*|setor*|secao|gabinete*|delegac*|grupo*|casa',
    nl: 'minister*|*ministerie|afdeling*|*afdeling|dienst|diensten|bedrijf|bedrijv*|firma|organisatie*|eenheid|kantoor|directie*|instituut|lab|laborator*|universiteit*|faculteit*|werkgever*|team*|divisie*|commissie*|parlement*|ambassade*|programma*|fabriek*|brigade|commando|autoriteit*|groep*|kabinet*|delegatie*|raad|huis',
    pl: 'minister*|departament*|agencj*|firm*|organizacj*|jednost*|biur*|dyrekcj*|instytut*|laborator*|uniwersyte*|uczeln*|wydzial*|pracodawc*|zespol*|dzial|dziale|dzialu|komitet*|komisj*|parlament*|ambasad*|program*|zaklad*|brygad*|dowodztw*|urzed*|urzad|grup*|gabinet*|delegacj*|sekcj*',
    ru: 'министер*|департамент*|агентств*|компани*|фирм*|организаци*|подразделен*|офис*|управлени*|институт*|лаборатори*|университет*|факультет*|работодател*|команд*|отдел*|комитет*|комисси*|парламент*|посольств*|программ*|завод*|бригад*|штаб*|ведомств*|группа|группе|группы|предприяти*|аппарат*|учрежден*',
    zh: '部门|公司|单位|机构|办公室|研究所|研究院|实验室|大学|学院|团队|委员会|议会|使馆|项目组|工厂|总部|内部|部委|系统',
  },
  internal: {
    en: 'internal*|inside|insider*|unpublished|unofficial*|nonpublic|confidential*|undisclosed|restricted|sensitive|classified|proprietary|unreleased|unannounced|informal*|privileged|firsthand|secret|hidden',
    fr: 'interne*|inedit*|officieu*|confidentiel*|restreint*|sensible*|classifie*|reserve|reservee*|informel*|privilegi*|secret|secrets|secretes|cache*|coulisse*|initie*',
    de: 'intern*|*interne|*internes|*internen|insider*|unveroffentlicht*|inoffiziell*|vertraulich*|sensib*|informell*|geheim*|eingestuft*|verborgen*|nichtoffentlich*|hausintern*',
    es: 'intern*|inedit*|extraoficial*|oficios*|confidencial*|restringid*|sensible*|clasificad*|reservad*|informal*|privilegiad*|secret*|ocult*',
    it: 'intern*|inedit*|ufficios*|confidenzial*|riservat*|sensibil*|classificat*|informal*|privilegiat*|segret*|nascost*',
    pt: 'intern*|inedit*|extraoficia*|oficios*|confidencia*|restrit*|sensive*|classificad*|reservad*|informa*|privilegiad*|sigilos*|secret*',
    nl: 'intern|interne|insider*|ongepubliceerd*|onofficie*|officieus*|vertrouwelijk*|gevoelig*|informe*|geheim*|gerubriceerd*|binnenskamers',
    pl: 'wewnetrzn*|niepublikowan*|nieoficjaln*|poufn*|wrazliw*|nieformaln*|tajn*|niejawn*|zastrzezon*|zakulisow*|niepubliczn*',
    ru: 'внутренн*|неопубликован*|неофициальн*|конфиденциальн*|закрыт*|секретн*|неформальн*|непубличн*|служебн*|инсайд*|кулуарн*|скрыт*',
    zh: '内部|内幕|未公开|非公开|未发表|非官方|机密|保密|敏感|小道',
  },
  /** Those from whom something is kept. */
  overseer: {
    en: 'anyone|anybody|someone|somebody|employer*|boss|bosses|manager*|supervisor*|superior*|colleague*|coworker*|teammate*|company|firm|security|compliance|hr|people|others|everyone|everybody|wife|husband|spouse|partner|family|friend*|department*|office|organisation|organization|legal',
    fr: 'personne|quiconque|employeur*|chef|chefs|patron*|superieur*|hierarchie|collegue*|entreprise|securite|rh|gens|autres|femme|mari|epouse|conjoint*|famille|amis|service*|bureau|monde|qui',
    de: 'niemand*|jemand*|irgend*|arbeitgeber*|chef|chefin|chefs|vorgesetzt*|kolleg*|firma|unternehmen|sicherheits*|compliance|personal*|leute|leuten|andere|anderen|dritte|dritten|frau|mann|partner*|familie|freund*|dienststelle|behorde|wem',
    es: 'nadie|alguien|empleador*|jefe*|jefa*|superior*|colega*|companer*|empresa*|seguridad|rrhh|gente|otros|otras|demas|mujer|marido|esposa|esposo|pareja|familia|amig*|terceros|oficina|departamento|quien',
    it: 'nessuno|qualcuno|datore|capo|capi|superior*|colleghi|colleghe|collega|azienda|sicurezza|altri|moglie|marito|famiglia|amici|terzi|ufficio|chiunque|chi',
    pt: 'ninguem|alguem|empregador*|chefe*|superior*|coleg*|empresa*|seguranca|rh|outros|outras|esposa|marido|mulher|familia|amig*|terceiros|departamento|quem',
    nl: 'niemand|iemand|werkgever*|baas|chef|leidinggevende*|collega*|bedrijf|beveiliging|anderen|vrouw|man|partner|familie|vriend*|derden|afdeling|wie',
    pl: 'nikomu|nikt|nikim|nikogo|komus|komukolwiek|pracodawc*|szef*|przelozon*|koleg*|wspolpracown*|firm*|ochron*|innym|innymi|zona|zonie|mez*|rodzin*|znajom*|przyjaci*|osobom',
    ru: 'никому|никто|никем|кому|работодател*|начальств*|начальник*|руководств*|коллег*|компани*|безопасност*|другим|другими|жене|мужу|семье|друзьям|посторонним|кадр*',
    zh: '任何人|别人|他人|其他人|雇主|公司|单位|领导|上级|同事|老板|家人|朋友|人事|安全部门|第三方',
  },
};
