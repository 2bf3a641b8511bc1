import { expect, test } from 'vitest';
import type { Language } from '../../../src/text/wording/lexicon.ts';
import { tokensOf } from '../../../src/text/wording/tokens.ts';
import { isNegated } from '../../../src/understanding/lexicon/negation.ts';

test.each([
  ['en', 'we do not send reports', 'send', true],
  ['en', 'do not hesitate to send reports', 'send', false],
  ['en', 'not today but tomorrow you may send reports', 'send', false],
  ['fr', 'n’hésitez pas à envoyer la note', 'envoyer', false],
  ['fr', 'ne pas envoyer la note', 'envoyer', true],
  ['zh', '不介绍', '介', true],
  ['zh', '能不能介绍', '介', false],
] as const)('%s: %s', (language: Language, text, word, negated) => {
  const tokens = tokensOf(text);
  const at = tokens.findIndex((token) => token.word === word);
  expect(at).toBeGreaterThanOrEqual(0);
  expect(isNegated(tokens, at, language)).toBe(negated);
});
