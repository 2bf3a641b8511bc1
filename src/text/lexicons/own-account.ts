import type { Lexicon } from '../wording/lexicon.ts';

/** Works for themselves, is between posts, or studies: no company page is to be expected. */
export const ownAccount: Lexicon = {
  en: `
    freelanc*, self employed, selfemployed, independent, sole trader|proprietor, contractor, owner,
    founder|cofounder, student|phd|doctoral, retired|retirement, unemployed, career break, parent, volunteer*,
    private practice, stealth`,
  fr: `
    freelance*, independant*, auto entrepreneur*, autoentrepreneur*, liberal|liberale, gerant*, fondateur*,
    fondatrice*, etudiant*, doctorant*, retraite*, benevole*, compte`,
  de: `
    freiberuf*, selbstandig*, selbststandig*, freelanc*, freie|freier, inhaber*, grunder*, student*, doktorand*,
    ruhestand, elternzeit, ehrenamt*`,
  es: `
    autonom*, freelanc*, independiente, propia, propietari*, fundador*, estudiante, doctorand*, jubilad*, voluntari*`,
  it: `
    freelanc*, libero|libera professionist*, autonom*, indipendente, titolare, fondator*, fondatrice, studente,
    studentessa, dottorand*, pensionat*, volontari*`,
  pt: `
    freelanc*, autonom*, independente, propria, proprietari*, fundador*, estudante, doutorand*, aposentad*,
    reformad*, voluntari*`,
  nl: `
    freelanc*, zzp*, zelfstandig*, eigenaar, eigenaresse, oprichter*, student*, promovend*, gepensioneerd*,
    vrijwillig*`,
  pl: `
    freelanc*, samozatrudn*, niezalezn*, wlasn* dzialalnosc, dzialalnosc gospodarcz*, wlasciciel*, zalozyciel*,
    student*, doktorant*, emeryt*, wolontari*`,
  ru: `
    фриланс*, самозанят*, независим*, ип, предприниматель, владелец, основатель*, студент*, аспирант*, пенсионер*,
    волонтер*`,
  zh: '自由职业, 自雇, 个体, 独立, 创始人, 学生, 博士生, 研究生, 退休, 志愿者',
};
