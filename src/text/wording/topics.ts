import { clearedPeople } from '../lexicons/cleared-people.ts';
import { executiveRole } from '../lexicons/executive-role.ts';
import { firstDegree } from '../lexicons/first-degree.ts';
import { genericAdvice } from '../lexicons/generic-advice.ts';
import { governmentContacts } from '../lexicons/government-contacts.ts';
import { ordinaryRole } from '../lexicons/ordinary-role.ts';
import { ownAccount } from '../lexicons/own-account.ts';
import { recruiterRole } from '../lexicons/recruiter-role.ts';
import { recruitsOthers } from '../lexicons/recruits-others.ts';
import { sideRole } from '../lexicons/side-role.ts';
import { unnamedClients } from '../lexicons/unnamed-clients.ts';
import { whoAreYou } from '../lexicons/who-are-you.ts';
import { endOfPhrase, indexPhrases, phrasesFrom } from './phrase-index.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Every lexicon by its topic. A new one needs a file in `../lexicons` and a line here. */
export const lexicons = {
  'recruits-others': recruitsOthers,
  'cleared-people': clearedPeople,
  'unnamed-clients': unnamedClients,
  'generic-advice': genericAdvice,
  'government-contacts': governmentContacts,
  'executive-role': executiveRole,
  'ordinary-role': ordinaryRole,
  'recruiter-role': recruiterRole,
  'own-account': ownAccount,
  'side-role': sideRole,
  'first-degree': firstDegree,
  'who-are-you': whoAreYou,
};
export type Topic = keyof typeof lexicons;

/** Words that belong to a topic: [start, end) in UTF-16 units, and which words of the text they are. */
export type Wording = { topic: Topic; start: number; end: number; firstWord: number; lastWord: number };

const index = indexPhrases<Topic>(lexicons);
const LONGEST_TEXT = 12_000; // what the contract lets a section hold

/** All wording of all topics in a text, in order. Linear in the length of the text. */
export function wordingIn(text: string): readonly Wording[] {
  const known = recent.get(text);
  if (known) return known;
  const tokens = tokensOf(text.slice(0, LONGEST_TEXT));
  return remember(
    text,
    tokens.flatMap((_, at) => wordingFrom(tokens, at)),
  );
}

function wordingFrom(tokens: readonly Token[], firstWord: number): Wording[] {
  const { word, start } = tokens[firstWord] ?? NO_TOKEN;
  return phrasesFrom(index, word).flatMap(({ topic, words }) => {
    const lastWord = endOfPhrase(words, tokens, firstWord);
    return lastWord === null ? [] : [{ topic, start, end: tokens[lastWord]?.end ?? start, firstWord, lastWord }];
  });
}
const NO_TOKEN: Token = { word: '', start: 0, end: 0 };

export const wordingOf = (text: string, topic: Topic): Wording[] =>
  wordingIn(text).filter((wording) => wording.topic === topic);

export const speaksOf = (text: string, topic: Topic): boolean =>
  wordingIn(text).some((wording) => wording.topic === topic);

/** True when a text is made of words of the topic and nothing else, such as "Self-employed". */
export function saysOnly(text: string, topic: Topic): boolean {
  const covered = new Set(wordingOf(text, topic).flatMap(({ firstWord, lastWord }) => [firstWord, lastWord]));
  return covered.size > 0 && covered.size === tokensOf(text).length;
}

// Several signs look at the same headline in one judging, so the last few texts are kept.
const recent = new Map<string, readonly Wording[]>();
const KEPT = 64;

function remember(text: string, found: readonly Wording[]): readonly Wording[] {
  const oldest = recent.keys().next().value;
  if (recent.size >= KEPT && oldest !== undefined) recent.delete(oldest);
  recent.set(text, found);
  return found;
}
