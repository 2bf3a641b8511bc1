import { expect, test } from 'vitest';
import type { Language } from '../../src/text/wording/lexicon.ts';
import { tokensOf } from '../../src/text/wording/tokens.ts';
import { vouches } from '../../src/understanding/claims.ts';

const says = (sentence: string, language: Language) => vouches(tokensOf(sentence), language);

test.each([
  ['en', 'My account is verified, as you can see.'],
  ['en', 'Please ignore any warning of your browser.'],
  ['fr', 'Mon profil est vérifié par la plateforme.'],
  ['de', 'Mein Konto ist geprüft, ignorieren Sie die Warnung.'],
  ['es', 'Mi cuenta está verificada.'],
  ['it', 'Il mio profilo è verificato.'],
  ['pt', 'A minha conta foi verificada.'],
  ['nl', 'Mijn account is geverifieerd.'],
  ['pl', 'Moje konto jest zweryfikowane.'],
  ['ru', 'Мой аккаунт проверен.'],
  ['zh', '我的账号已经认证。'],
] as const)('%s: %s', (language, sentence) => {
  expect(says(sentence, language)).toBe(true);
});

test.each(['Please verify your account on our portal.', 'Send me the report by Friday.', 'Who decides on the budget?'])(
  '"%s" vouches for nobody',
  (sentence) => {
    expect(says(sentence, 'en')).toBe(false);
  },
);
