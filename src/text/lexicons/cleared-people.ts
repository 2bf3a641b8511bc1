import type { Lexicon } from '../wording/lexicon.ts';

/** People with access: cleared, in defence, in government, in the armed forces. Never of one country. */
export const clearedPeople: Lexicon = {
  en: `
    expert*|profession*|specialist*|people|personnel|engineer*|staff|insider*|official*|analyst* defence|defense|gover*|military|intelligence|national,
    foreign|defence|defense|security|government policy expert*|analyst*|adviser*|advisor*|researcher*|staff|profession*,
    diplomat*, policy insider*,
    security clear*, clearance,
    cleared profession*|personnel|staff|engineer*|candidate*|talent*|people|expert*|specialist*|role*|job*,
    dv|sc|ts cleared|clearance|sci, armed forces,
    military|army|navy|force personnel|officer*|expert*|profession*|staff|specialist*|insider*|people,
    defence|defense|defens* profession*|expert*|personnel|engineer*|specialist*|insider*|staff|talent*|people|employee*|official*|contractor*,
    gover* employee*|worker*|official*|profession*|staff|expert*|personnel|insider*|people|advisor*|adviser*|background*,
    public|ministry|ministerial|parliamentary official*|staff|advisor*|adviser*|aide*|researcher*, civil servant*,
    civil service staff|people|profession*,
    intelligence officer*|analyst*|profession*|personnel|community|staff|specialist*,
    national security profession*|expert*|official*|staff|personnel|specialist*|people,
    military|defence|defense|government gover*|defence|defense|military profession*|expert*|personnel|staff|official*|specialist*|people|employee*`,
  fr: `
    habilit* defense|secret, habilitation secret|defense|securite, personnes|personnels|experts|profils|ingenieurs habilit*, forces armees,
    militaire*, fonctionnaire*, agent|agents public|publics|etat,
    expert*|professionnel*|specialiste*|ingenieur*|personnel|acteurs|profils defense|armement|gouvernement*|renseignement,
    collaborateur*|assistant* parlementaire*, haut|hauts responsables`,
  de: `
    sicherheitsuberpruf*, sicherheitsfreigabe, streitkrafte*, militar*, soldat*, offizier*, beamte*,
    verteidigungsexpert*, wehrtechnik*, regierungsmitarbeiter*, regierungsvertreter*, regierungsbeamt*,
    regierungsexpert*, ministerialbeamt*,
    expert*|fachleute|fachkrafte|spezialist*|mitarbeiter*|personal verteidigung*|regierung*|rustung*|behorden|ministerien|bundeswehr,
    offentlicher|offentlichen dienst*`,
  es: `
    habilitacion seguridad, acreditacion seguridad, fuerzas armadas, militar*, funcionari*, oficiales,
    empleados|servidores publicos,
    expert*|profesional*|especialista*|ingenier*|personal|perfiles defensa|gobierno|gubernamental*|inteligencia,
    asesores parlamentarios|ministeriales`,
  it: `
    nulla osta sicurezza, abilitazione sicurezza, forze armate, militar*,
    funzionar* pubblic*|governativ*|stato|ministerial*, dipendenti pubblici|governativi|ministeriali,
    espert*|professionist*|specialist*|ingegner*|personale|profili difesa|governo|governativ*|intelligence`,
  pt: `
    credenciacao seguranca, habilitacao seguranca, forcas armadas, militar*,
    funcionari* public*|governo|governamenta*, servidores publicos,
    especialista*|profissiona*|peritos|engenheir*|pessoal|perfis defesa|governo|governamenta*|inteligencia`,
  nl: `
    veiligheidsscreening, gescreend*, vgb, krijgsmacht, militair*, ambtenar*, rijksambtenar*, defensiepersoneel,
    defensiemedewerker*, defensie expert*, overheidsmedewerker*,
    expert*|professional*|specialisten|deskundigen|mensen|personeel defensie|overheid|ministerie*|inlichtingen*`,
  pl: `
    poswiadczen* bezpieczenstwa, sil|sily zbrojn*, wojskow*, zolnierz*, urzednik*,
    pracownik* rzadow*|administracji|ministerstw*|panstwow*|sluzb*,
    ekspert*|specjalist*|inzynier* obronnosc*|obrony|rzadow*|wywiad*|wojsk*`,
  ru: `
    допуск|допуска|допуском, вооруженн* сил*, военн*, офицер*, чиновник*, госслужащ*, государственн* служащ*|сотрудник*|эксперт*,
    сотрудник*|эксперт*|специалист*|инженер* обороны|оборон*|правительств*|министерств*|ведомств*|разведк*`,
  zh: '安全许可, 涉密人员, 涉密, 军人, 军官, 军方, 军事专家, 国防专家, 国防人才, 军工, 公务员, 政府官员, 政府雇员, 政府人员, 情报人员',
};
