import { expect, test } from 'vitest';
import type { Language } from '../../../src/text/wording/lexicon.ts';
import { tokensOf } from '../../../src/text/wording/tokens.ts';
import { endOfPhrase, parsePhrase } from '../../../src/understanding/lexicon/grammar.ts';

const classes = new Map([['paper', 'report*|paper']]);

/** The words of `text` that the phrase covers first, or null. */
function found(written: string, text: string, language: Language = 'en'): string | null {
  const phrase = parsePhrase(written, classes, language);
  const tokens = tokensOf(text);
  for (const [at, { start }] of tokens.entries()) {
    const last = endOfPhrase(phrase, tokens, at);
    if (last !== null) return text.slice(start, tokens[last]?.end);
  }
  return null;
}

test.each([
  ['send @paper', 'please send me the reports', 'send me the reports'],
  ['send @paper', 'please send a lengthy report', null],
  ['send ~ @paper', 'send us by Monday a rather long report', 'send us by Monday a rather long report'],
  ['send ~ @paper', 'send it whenever you like and then we read the report', null],
  ['send ~ @paper', 'send me no report', null],
  ['not ~ @paper', 'not a report', 'not a report'],
  ['*report', 'a misreport', 'misreport'],
  ['behind-the-scenes|inside view', 'a behind the scenes view', 'behind the scenes view'],
  ['behind-the-scenes view', 'behind all the scenes view', null],
  ["don't tell", 'Don’t tell', 'Don’t tell'],
])('%s in "%s"', (written, text, expected) => {
  expect(found(written, text)).toBe(expected);
});

test('characters of one Han word stand side by side, and alternatives share a place', () => {
  expect(found('报酬|稿费 ~ 文章', '稿费按每篇文章算', 'zh')).toBe('稿费按每篇文章');
  expect(found('报酬|稿费', '稿的费', 'zh')).toBeNull();
});

test('Portuguese "no" is no negation', () => {
  expect(found('falar ~ telefone', 'falar no telefone', 'pt')).toBe('falar no telefone');
  expect(found('speak ~ phone', 'speak no phone')).toBeNull();
});

test('what cannot be read says so', () => {
  expect(() => parsePhrase('send @letter', classes, 'en')).toThrow('@letter');
  expect(() => parsePhrase('send |', classes, 'en')).toThrow('holds no word');
  expect(() => parsePhrase('know-how*', classes, 'en')).toThrow('single word');
});
