import type { Lexicon } from '../wording/lexicon.ts';

/** A first degree: before it, few people have headed anything. Later degrees say nothing about when work began. */
export const firstDegree: Lexicon = {
  en: 'bachelor*, bsc|beng|bcom|llb|undergraduate, associate degree',
  fr: 'licence, bachelor*, bts, dut, baccalaureat',
  de: 'bachelor*, vordiplom, grundstudium',
  es: 'licenciatura, grado, bachillerato, pregrado',
  it: 'laurea triennale, triennale, diploma maturita',
  pt: 'licenciatura, bacharel*, graduacao',
  nl: 'bachelor*, propedeuse',
  pl: 'licencjat*, inzynier',
  ru: 'бакалавр*',
  zh: '本科, 学士',
};
