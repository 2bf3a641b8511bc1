import type { Lexicon } from '../wording/lexicon.ts';

/** Says that they look for people, for themselves or for others. "Looking for" alone is not enough: jobseekers say it. */
export const recruitsOthers: Lexicon = {
  en: `
    need|needs|want|wants|invite|invites|inviting|seek|seeks|seeking|connect|connects|connecting|sourcing|engage|engaging|introduce|introducing
    former|ex|current|serving|retired|senior|experienced|foreign|policy|defence|defense|military|government|cleared|security
    expert*|professional*|official*|specialist*|people|personnel|officer*|analyst*|engineer*|insider*|staff|employee*|adviser*|advisor*,
    recruit*, headhunt*, head hunter|hunting, executive search, talent acquisition|scout|scouting|sourcing|search,
    staffing,
    looking for expert*|professional*|people|personnel|consultant*|candidate*|talent*|former|official*|analyst*|specialist*|insider*,
    seek|seeks|seeking expert*|professional*|people|personnel|consultant*|candidate*|talent*|former|official*|analyst*|specialist*|insider*,
    sourcing|source|engaging|hiring|hire expert*|professional*|people|personnel|consultant*|candidate*|talent*|former|official*|analyst*|specialist*|cleared,
    connect|connects|connecting expert*|former|current|people|professional*|official*|specialist*|insider*, expert network, we are hiring`,
  fr: `
    recherche|recherchons|cherche|cherchons militaire*|officier*|personnel*|agents,
    recrut*, chasseur|chasseuse tetes,
    recherche|recherchons|recherchant expert*|professionnel*|consultant*|candidat*|ancien*|fonctionnaire*|analyste*|specialiste*|profils|personnes,
    cherche|cherchons expert*|professionnel*|consultant*|candidat*|ancien*|fonctionnaire*|analyste*|specialiste*|profils|personnes,
    acquisition talents, approche directe, mise relation experts, reseau experts`,
  de: `
    suche|suchen|sucht offizier*|soldat*|militar*|personal|ministerialbeamt*,
    suche|suchen|sucht|vermittle|vermitteln|vermittelt ehemalige*|erfahrene*|militarische*|zivile* expert*|beamte*|offizier*|fachleute|berater*,
    rekrutier*, recruit*, personalvermittl*, personalberat*, personalgewinnung, headhunt*,
    suche|suchen|sucht expert*|fachleute|fachkrafte|berater*|kandidat*|ehemalige*|beamte*|analyst*|spezialist*|mitarbeiter*,
    vermittle|vermitteln|vermittelt expert*|fachleute|fachkrafte|berater*|spezialist*, expertennetzwerk`,
  es: `
    busco|buscamos|buscando militar*|oficiales|personal,
    reclut*, seleccion personal|talento, cazatalentos,
    busco|buscamos|buscando expert*|profesional*|consultor*|candidat*|ex|antiguos|funcionari*|analista*|especialista*|personas,
    captacion talento, conecto|conectamos|conectando expert*|profesional*|especialista*, red expertos`,
  it: `
    cerco|cerchiamo|cercando militar*|ufficiali|personale|dipendenti,
    recruit*, reclut*, selezione personale, cacciatore|cacciatrice teste,
    cerco|cerchiamo|cercando espert*|professionist*|consulent*|candidat*|ex|funzionari*|analist*|specialist*|persone,
    ricerca talenti|personale, rete esperti`,
  pt: `
    procuro|procuramos|busco|buscamos militar*|servidores|oficiais|pessoal,
    recrut*, selecao pessoal|talentos, caca talentos,
    procuro|procuramos|buscamos|busco|procurando especialista*|profissiona*|consultor*|candidat*|ex|antigos|funcionari*|analista*|peritos|pessoas,
    aquisicao talentos, rede especialistas|peritos`,
  nl: `
    zoek|zoeken|zoekt militair*|officieren|personeel|medewerkers,
    zoek|zoeken|zoekt voormalige|ervaren|militaire|defensie expert*|ambtenaren|adviseurs|deskundigen|mensen,
    recruit*, werving, werven|werft expert*|professional*|mensen|personeel, headhunt*,
    zoek|zoeken|zoekt expert*|professional*|deskundigen|adviseurs|kandidaten|voormalig*|oud|ambtenaren|analisten|specialisten|mensen,
    expertnetwerk`,
  pl: `
    szukam|szukamy|poszukujemy wojskowych|oficerow|zolnierzy|pracownikow,
    szukam|szukamy|poszukujemy wojskowych|bylych|doswiadczonych|obronnych ekspert*|specjalist*|urzednik*|oficer*,
    rekrut*, headhunt*, lowca|lowczyni glow, pozyskiwanie talentow|ekspertow|pracownikow,
    szukam|szukamy|poszukuje|poszukujemy ekspert*|specjalist*|konsultant*|kandydat*|bylych|urzednik*|analityk*|ludzi|osob,
    siec ekspertow`,
  ru: `
    ищу|ищем военных|офицеров|госслужащих|военнослужащих,
    ищу|ищем|приглашаем военн*|оборонн*|бывш*|опытн* эксперт*|специалист*|чиновник*|офицер*|аналитик*,
    рекрут*, подбор персонала|кадров|специалистов|экспертов, хедхантер*, хантинг,
    ищу|ищем эксперт*|специалист*|консультант*|кандидат*|бывших|чиновник*|аналитик*|людей|сотрудник*,
    поиск экспертов|специалистов|персонала, сеть экспертов`,
  zh: '招聘, 招募, 猎头, 寻找专家, 寻找国防, 寻找政府, 寻找军, 寻找具有, 寻找有, 寻找人才, 寻求专家, 诚聘, 专家网络, 人才引进, 物色',
};
