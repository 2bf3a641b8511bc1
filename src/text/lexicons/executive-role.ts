import type { Lexicon } from '../wording/lexicon.ts';

/** A post at the head of something. "Business partner" and the like are ordinary posts and stand in `ordinary-role.ts`. */
export const executiveRole: Lexicon = {
  en: `
    ceo|cfo|coo|cto|cio|ciso|cmo|cso,
    chief executive|financial|operating|technology|information|security|strategy|scientist|economist|analyst,
    president, vice president, vp|svp|evp, director, managing director|partner|principal, partner, general manager,
    head of, chairman|chairwoman|chairperson|chair`,
  fr: `
    pdg, dg, president|presidente, directeur*, directrice*, associe|associee, responsable general*, chef service|departement`,
  de: `
    geschaftsfuhr*, vorstand*, direktor*, leiter, leiterin, abteilungsleiter*, bereichsleiter*, partner, partnerin, prasident*,
    generaldirektor*`,
  es: `
    director|directora, presidente|presidenta, vicepresident*, socio|socia, gerente general, consejer* delegad*,
    jefe|jefa departamento|area`,
  it: `
    direttore*, direttrice, presidente, vicepresidente, amministrator* delegat*, socio|socia, dirigente,
    responsabile generale`,
  pt: 'diretor|diretora|director|directora, presidente, vice presidente, socio|socia, gerente geral',
  nl: 'directeur*, bestuurder, president, vennoot, algemeen manager|directeur, hoofd',
  pl: 'dyrektor*, prezes*, wiceprezes*, partner|partnerka, wspolnik',
  ru: 'директор*, президент*, вице президент*, партнер, руководитель компании|отдела|департамента|направления, председатель, начальник',
  zh: '总经理, 总裁, 副总裁, 董事, 董事长, 合伙人, 首席, 总监, 主任, 院长',
};
