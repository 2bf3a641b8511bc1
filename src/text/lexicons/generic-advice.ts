import type { Lexicon } from '../wording/lexicon.ts';

/** Advice and research in general words. Ordinary by itself: half the world gives advice. */
export const genericAdvice: Lexicon = {
  en: `
    consult*, advisory, advisor*, adviser*, think tank, insight*, geopolitic*,
    strategic|policy|political|market research|analysis|advice|studies|intelligence|solutions,
    risk analysis|intelligence|assessment, research institute|firm|group|company, expert network`,
  fr: `
    consult*, conseil*, cabinet etudes, think tank, geopoliti*,
    analyse|analyses|etudes|recherche strategi*|politi*|marche|risque*, intelligence economique`,
  de: `
    consult*, berat*, *beratung, *berater, *beraterin, denkfabrik, think tank, geopolit*, strategie*,
    analyse*|studien|forschung strateg*|polit*|markt|risiken, marktforschung, risikoanalyse*`,
  es: `
    consult*, asesor*, think tank, geopolit*, analisis|estudios|investigacion estrategic*|politic*|mercado|riesgo*,
    inteligencia estrategica|competitiva`,
  it: `
    consul*, advisory, think tank, geopolit*, analisi|studi|ricerca|ricerche strategic*|politic*|mercato|rischi*,
    centro studi`,
  pt: `
    consult*, assessor*, think tank, geopolit*,
    analise|analises|estudos|pesquisa estrategic*|politic*|mercado|risco*`,
  nl: `
    consult*, advies*, advis*, *advies, *adviseur, denktank, think tank, geopolit*,
    analyse*|onderzoek|studies strateg*|polit*|markt|risico*, marktonderzoek`,
  pl: 'konsult*, doradztw*, doradc*, think tank, geopolit*, analiz*|badan*|studi* strateg*|polit*|rynk*|ryzyk*',
  ru: `
    консалт*, консульт*, советник*, аналитическ* центр*|агентств*, геополит*,
    анализ*|исследовани* стратег*|полит*|рынк*|риск*`,
  zh: '咨询, 顾问, 智库, 地缘政治, 战略研究, 战略分析, 政策研究, 市场研究, 风险分析, 研究所, 研究中心',
};
