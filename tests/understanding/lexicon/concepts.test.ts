import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { conceptIds } from '../../../src/contracts/concept.ts';
import { foldLetters } from '../../../src/text/fold-letters.ts';
import { normalise } from '../../../src/text/normalise.ts';
import { type Language, languages } from '../../../src/text/wording/lexicon.ts';
import { conceptsIn } from '../../../src/understanding/concepts-in.ts';
import { allConcepts } from '../../../src/understanding/lexicon/all-concepts.ts';
import { classes, classesOf } from '../../../src/understanding/lexicon/classes.ts';
import { type ConceptLexicon, phrasesOf } from '../../../src/understanding/lexicon/concept-lexicon.ts';
import { parsePhrase } from '../../../src/understanding/lexicon/grammar.ts';
import { marksIn } from '../../../src/understanding/marks/marks-in.ts';
import { sentencesIn } from '../../../src/understanding/sentences.ts';

const INDEXED_LETTERS = 3;
const concepts = allConcepts.map((concept) => [concept.id, concept] as const);

test('every concept of the contract has a lexicon, in its order', () => {
  expect(allConcepts.map(({ id }) => id)).toEqual([...conceptIds]);
});

test.each(concepts)('%s is there in every language, and every phrase can be read', (_, { says, unless }) => {
  expect(Object.keys(says)).toEqual([...languages]);
  for (const language of languages) {
    const known = classesOf(language);
    expect(says[language]?.trim(), language).not.toBe('');
    for (const list of [says[language], unless?.[language]]) {
      for (const phrase of phrasesOf(list ?? '')) {
        expect(parsePhrase(phrase, known, language).length, phrase).toBeGreaterThan(0);
        expect(phrase, 'a phrase neither begins nor ends with a gap').not.toMatch(/^~|~$/);
      }
    }
  }
});

test.each(concepts)('%s is written in words, and every open word has letters enough', (_, concept) => {
  for (const word of wordsIn(concept)) expectWord(word);
});

test.each(Object.entries(classes))('the class @%s is written in words', (_, members) => {
  for (const word of Object.values(members).flatMap((list) => list.split('|'))) expectWord(word);
});

function expectWord(word: string) {
  expect(word).toMatch(/^(?:~|[#@][a-z-]+|\*?[\p{L}\p{N}'’-]+\*?)$/u);
  if (word.includes('*')) expect(word.length, word).toBeGreaterThan(INDEXED_LETTERS);
}

/** Names of countries in every language that has a lexicon. */
const countries = new Set(
  languages.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    const codes =
      'CN RU US GB IR KP KR JP DE FR ES IT PT NL PL UA IN PK TR IL SA AE EG NG ZA BR MX CA AU SG HK TW VN'.split(' ');
    return codes.map((code) => foldLetters(names.of(code) ?? code));
  }),
);
const NATIONAL =
  /^(chin|russ|iran|korea|amer[iy]|brit|israel|turk|japan|asia|afri|europ|arab|western|eastern|китай|росси|中国|俄罗斯)/;

test.each(concepts)('%s names no country and no nationality', (_, concept) => {
  const words = [
    ...wordsIn(concept),
    ...Object.values(classes).flatMap((all) => Object.values(all).join('|').split('|')),
  ];
  const named = words.map((word) => foldLetters(word.replaceAll('*', ''))).filter(isNational);
  expect(named).toEqual([]);
});

const isNational = (word: string) => countries.has(word) || NATIONAL.test(word);

function wordsIn({ says, unless }: ConceptLexicon): string[] {
  const lists = [...Object.values(says), ...Object.values(unless ?? {})];
  return lists.flatMap((list) => phrasesOf(list).flatMap((phrase) => phrase.split(/[ |]/)));
}

/** One file for each concept: "== en", then "+ says it" and "- does not say it". Every sentence is invented. */
const SENTENCES = new URL('sentences/', import.meta.url);

type Example = { language: Language; sentence: string; says: boolean };

function examplesIn(file: string): Example[] {
  let language: Language = 'en';
  return readFileSync(new URL(file, SENTENCES), 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('== ')) language = line.slice(3).trim() as Language;
      return /^[+-] /.test(line) ? [{ language, sentence: line.slice(2), says: line.startsWith('+') }] : [];
    });
}

const heard = (text: string, language: Language) => {
  const seen = normalise(text).text;
  return sentencesIn(seen, marksIn(seen), language).flatMap(({ tokens }) =>
    conceptsIn(tokens, language, null).map(({ concept }) => concept),
  );
};

describe.each(concepts)('%s', (id) => {
  const file = `${id}.txt`;
  const examples = readdirSync(SENTENCES).includes(file) ? examplesIn(file) : [];

  test('has sentences in every language', () => {
    for (const language of languages) {
      const enough = language === 'en' ? 5 : 2;
      for (const says of [true, false]) {
        const count = examples.filter((example) => example.language === language && example.says === says).length;
        expect(count, `${language}, ${says ? 'says it' : 'does not'}`).toBeGreaterThanOrEqual(enough);
      }
    }
  });

  test.each(examples.filter(({ says }) => says))('$language: $sentence', ({ sentence, language }) => {
    expect(heard(sentence, language)).toContain(id);
  });

  test.each(examples.filter(({ says }) => !says))('$language, not: $sentence', ({ sentence, language }) => {
    expect(heard(sentence, language)).not.toContain(id);
  });
});
