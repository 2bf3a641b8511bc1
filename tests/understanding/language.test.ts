import { eld } from 'eld/extrasmall';
import { expect, test } from 'vitest';
import { languages } from '../../src/text/wording/lexicon.ts';
import { languageOf } from '../../src/understanding/language.ts';
import { judgeFolder } from '../../tools/results/read-corpus.ts';

test.each([
  ['Thank you, that would be fine with me.', 'en'],
  ['Je vous remercie, cela me convient.', 'fr'],
  ['Vielen Dank, das passt mir gut.', 'de'],
  ['Muchas gracias, me parece bien.', 'es'],
  ['Grazie mille, per me va bene.', 'it'],
  ['Obrigada, para mim está bem.', 'pt'],
  ['Dank je wel, dat is goed voor mij.', 'nl'],
  ['Dziękuję bardzo, to mi odpowiada.', 'pl'],
  ['Спасибо, мне это подходит.', 'ru'],
  ['谢谢,我可以。', 'zh'],
  ['12345', null],
  ['', null],
] as const)('%j is %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test('agrees with a library on the messages of the corpus', () => {
  eld.dynamicLangSubset([...languages]);
  const messages = judgeFolder('tests/corpus').flatMap(({ case: one }) => (one.thread ?? []).map(({ text }) => text));
  const long = messages.filter((text) => text.length >= 20);
  const equal = long.filter((text) => eld.detect(text).language === languageOf(text));
  expect(long.length).toBeGreaterThan(300);
  expect(equal.length / long.length).toBeGreaterThan(0.97);
});
