import type { Lexicon } from '../wording/lexicon.ts';

/** Somebody whose work is to find people for posts, which needs a network. */
export const recruiterRole: Lexicon = {
  en: `
    recruiter*, recruitment|recruiting, headhunt*, head hunter, talent acquisition|scout|sourcer|partner,
    executive search, staffing`,
  fr: 'recruteur*, recruteuse*, recrutement, chasseur|chasseuse tetes, acquisition talents',
  de: 'recruiter*, recruiting, personalvermittler*, personalberater*, headhunt*, personalgewinnung',
  es: 'reclutador*, reclutamiento, cazatalentos, seleccion personal|talento',
  it: 'recruiter*, reclutator*, cacciatore|cacciatrice teste, selezione personale',
  pt: 'recrutador*, recrutamento, caca talentos, aquisicao talentos',
  nl: 'recruiter*, werving, headhunt*, wervings*',
  pl: 'rekruter*, rekrutac*, headhunt*, lowca glow',
  ru: 'рекрутер*, рекрутинг*, хедхантер*, подбор персонала|кадров',
  zh: '招聘, 猎头, 人才顾问',
};
