import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldLetters } from '../../../src/text/fold-letters.ts';
import { languages, phrasesOf } from '../../../src/text/wording/lexicon.ts';
import { INDEXED_LETTERS } from '../../../src/text/wording/phrase-index.ts';
import { lexicons, saysOnly, speaksOf, type Topic, wordingIn, wordingOf } from '../../../src/text/wording/topics.ts';

const topics = Object.keys(lexicons) as Topic[];
const wordsIn = (topic: Topic) => phrasesOf(lexicons[topic]).flatMap((phrase) => phrase.split(/[ |]/));

test.each(topics)('%s is there in every language', (topic) => {
  for (const language of languages) expect(lexicons[topic][language].trim(), language).not.toBe('');
  expect(Object.keys(lexicons[topic])).toEqual([...languages]);
});

test.each(topics)('%s is written in words, and every open word has letters enough', (topic) => {
  for (const word of wordsIn(topic)) {
    expect(word).toMatch(/^\*?[\p{L}\p{N}]+\*?$/u);
    if (word.includes('*')) expect(word.length).toBeGreaterThan(INDEXED_LETTERS);
  }
});

/** Names of countries and regions in every language that has a lexicon. */
const countries = new Set(
  languages.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    const codes =
      'CN RU US GB IR KP KR JP DE FR ES IT PT NL PL UA IN PK TR IL SA AE EG NG ZA BR MX CA AU SG HK TW VN'.split(' ');
    return codes.map((code) => foldLetters(names.of(code) ?? code));
  }),
);

test.each(topics)('%s names no country and no nationality', (topic) => {
  expect(countries.size).toBeGreaterThan(150);
  const NATIONAL =
    /^(chin|russ|iran|korea|amer[iy]|brit|israel|turk|japan|asia|afri|europ|arab|western|eastern|китай|росси|中国|俄罗斯)/;
  expect(wordsIn(topic).filter((word) => countries.has(word) || NATIONAL.test(word))).toEqual([]);
});

test('words are found where they stand', () => {
  const text = 'Nous cherchons des experts de la défense';
  const [people] = wordingOf(text, 'cleared-people');
  expect(people && text.slice(people.start, people.end)).toBe('experts de la défense');
});

test.each([
  ['seeking former government officials', 'cleared-people'],
  ['SEEKING THE FORMER GOVERMENT OFFICIAL', 'cleared-people'],
  ['wir  suchen,Beamte', 'recruits-others'],
  ['Unternehmensberaterin', 'generic-advice'],
  ['我们招募人才', 'recruits-others'],
] as const)('%s speaks of %s', (text, topic) => {
  expect(speaksOf(text, topic)).toBe(true);
});

test.each([
  ['looking for new opportunities', 'recruits-others'],
  ['clearances', 'cleared-people'],
  ['government', 'cleared-people'],
  ['confidential advice from clients', 'unnamed-clients'],
  ['Head of partnerships', 'recruiter-role'],
  ['partnerships manager', 'executive-role'],
  ['the staff directory', 'executive-role'],
] as const)('%s does not speak of %s', (text, topic) => {
  expect(speaksOf(text, topic)).toBe(false);
});

test('a name made of more than the topic is not the topic', () => {
  expect(saysOnly('Self-employed', 'own-account')).toBe(true);
  expect(saysOnly('Freelance', 'own-account')).toBe(true);
  expect(saysOnly('Student Loans Company', 'own-account')).toBe(false);
  expect(saysOnly('', 'own-account')).toBe(false);
});

test('every place is inside the text, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (noise) => {
      const text = `${noise} seeking officials ${noise}`;
      for (const { start, end } of wordingIn(text)) {
        expect(0 <= start && start < end && end <= text.length).toBe(true);
      }
    }),
  );
});

test('time grows with the length of a text and no faster', () => {
  const hostile = 'seeking former of the our government senior '.repeat(270); // as long as a section may be
  const best = (text: string) => {
    const runs = Array.from({ length: 12 }, (_, run) => {
      const started = performance.now();
      wordingIn(`${text}${run}`);
      return performance.now() - started;
    });
    return Math.min(...runs);
  };
  const [tenth, whole] = [best(hostile.slice(0, 1_180)), best(hostile.slice(0, 11_800))];
  expect(whole).toBeLessThan(Math.max(tenth, 0.05) * 40);
});
