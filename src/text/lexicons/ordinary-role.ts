import type { Lexicon } from '../wording/lexicon.ts';

/** Titles that only sound like the head of something, and heads of small things of their own. */
export const ordinaryRole: Lexicon = {
  en: `
    business|hr|people|talent|delivery|channel|training|sleeping partner,
    art|creative|funeral|casting|choir|music|film|photography|assistant|associate|deputy director,
    founder|cofounder|founding, owner, student|trainee|intern|apprentice|graduate, assistant, retired|former|ex ceo|director*|partner*|president*|head|chair*|vp|chief`,
  fr: `
    fondateur*, fondatrice*, cofondateur*, cofondatrice*, gerant*, assistant*, etudiant*, stagiaire*, alternant*,
    retraite|retraitee, adjoint*`,
  de: `
    grunder*, mitgrunder*, inhaber*, assistent*, assistenz, student*, praktikant*, werkstudent*, auszubild*,
    ehemalig*, ruhestand, stellvertret*`,
  es: 'fundador*, cofundador*, propietari*, dueno|duena, asistente, estudiante, becari*, jubilad*, ex, adjunt*',
  it: `
    fondator*, fondatrice, cofondator*, titolare, assistente, studente, studentessa, stagista, tirocinante,
    pensionat*, ex`,
  pt: 'fundador*, cofundador*, proprietari*, assistente, estudante, estagiari*, aposentad*, reformad*',
  nl: `
    oprichter*, medeoprichter*, eigenaar, eigenaresse, assistent*, student*, stagiair*, gepensioneerd*`,
  pl: `
    zalozyciel*, wspolzalozyciel*, wlasciciel*, asystent*, student*, stazyst*, praktykant*, emeryt*,
    zastep*`,
  ru: `
    основатель*, сооснователь*, владелец, владелица, ассистент*, помощник, студент*, стажер*, пенсионер*,
    заместитель`,
  zh: '创始人, 联合创始人, 店主, 助理, 学生, 实习, 退休, 班主任',
};
