import type { Language } from '../../text/wording/lexicon.ts';
import { HAN, type Token, tokensOf } from '../../text/wording/tokens.ts';

/** One way to fill a place of a phrase: a whole word, or the beginning or the end of one. */
export type Pattern = { kind: 'whole' | 'begins' | 'ends'; text: string };
/** A place of a phrase, what may fill it, how many words of which sort may stand before it, and which never. */
type Place = Written & { negations: ReadonlySet<string> };
type Written = { patterns: readonly Pattern[]; gap: 'small' | 'open' | 'none' };
export type Phrase = readonly Place[];

const SMALL_WORD = 4; // letters: articles, prepositions, "our", "dans", "для"
const MOST_SMALL_WORDS = 2;
const MOST_OPEN_WORDS = 6; // about a clause
const MOST_OPEN_HAN = 12; // characters
const NEGATIONS = new Set([
  'not',
  'no',
  'never',
  'non',
  'pas',
  'nie',
  'kein',
  'nicht',
  'ne',
  'не',
  'без',
  'sin',
  'sem',
]);
/** "No" is "in the" there. */
const PORTUGUESE_NEGATIONS = new Set([...NEGATIONS].filter((word) => word !== 'no'));

/**
 * Reads one phrase as it is written in a lexicon. `a|b` is either word, `recruit*` any word that begins so, `*beratung`
 * any that ends so, `@money` a class of `classes`, `#sum` something recognised before, `~` up to six words between.
 * Without `~`, up to two small words may stand between two places.
 */
export function parsePhrases(written: string, classes: ReadonlyMap<string, string>, language: Language): Phrase[] {
  const negations = language === 'pt' ? PORTUGUESE_NEGATIONS : NEGATIONS;
  return apart(withClasses(written, classes)).map((one) => parsePhrase(one).map((place) => ({ ...place, negations })));
}

/** Words of several characters cannot share a place: a phrase with "报酬|稿费" becomes two. */
function apart(written: string): string[] {
  const choice = written.split(' ').find((word) => word.includes('|') && HAN.test(word));
  if (choice === undefined) return [written];
  return choice.split('|').flatMap((one) => apart(written.replace(choice, one)));
}

function parsePhrase(written: string): Written[] {
  const places: Written[] = [];
  let gap: Written['gap'] = 'small';
  for (const word of written.split(' ').filter((part) => part !== '')) {
    if (word === '~') gap = 'open';
    else {
      places.push(...placesOf(word, gap));
      gap = 'small';
    }
  }
  return places;
}

function withClasses(written: string, classes: ReadonlyMap<string, string>): string {
  return written.replaceAll(/@([a-z-]+)/g, (_, name: string) => {
    const members = classes.get(name);
    if (members === undefined) throw new Error(`no class of words is called @${name}`);
    return members;
  });
}

/** A word in Han is cut into characters that stand side by side, as a text is; "don't" into its two words. */
function placesOf(word: string, gap: Written['gap']): Written[] {
  const alternatives = word.split('|').map((alternative) => ({ alternative, tokens: wordsOf(alternative) }));
  const longest = Math.max(...alternatives.map(({ tokens }) => tokens.length));
  if (longest > 1 && alternatives.length > 1) throw new Error(`"${word}": alternatives are single words`);
  const [first] = alternatives;
  if (first && longest > 1) {
    return first.tokens.map((text, index) => ({
      patterns: [{ kind: 'whole', text }],
      gap: index === 0 ? gap : 'none',
    }));
  }
  return [{ patterns: alternatives.map(({ alternative, tokens }) => patternOf(alternative, tokens[0] ?? '')), gap }];
}

const wordsOf = (written: string): string[] =>
  written.startsWith('#') ? [written] : tokensOf(written).map(({ word }) => word);

function patternOf(written: string, text: string): Pattern {
  if (text === '') throw new Error(`"${written}" holds no word`);
  if (written.endsWith('*')) return { kind: 'begins', text };
  return { kind: written.startsWith('*') ? 'ends' : 'whole', text };
}

/** The index of the last token of a phrase that begins at token `at`, or null. Bounded: no place is tried twice. */
export function endOfPhrase(phrase: Phrase, tokens: readonly Token[], at: number): number | null {
  let reached: number[] = [at];
  for (const place of phrase.slice(1)) {
    const next = new Set<number>();
    for (const from of reached) for (const position of fittingAfter(place, tokens, from)) next.add(position);
    if (next.size === 0) return null;
    reached = [...next];
  }
  return Math.min(...reached);
}

function fittingAfter({ patterns, gap, negations }: Place, tokens: readonly Token[], from: number): number[] {
  const found: number[] = [];
  const most = gap === 'none' ? 0 : gap === 'small' ? MOST_SMALL_WORDS : openGap(tokens[from + 1]?.word);
  for (let at = from + 1; at <= from + 1 + most; at += 1) {
    const word = tokens[at]?.word;
    if (word === undefined) break;
    const fits = fitsAny(patterns, word);
    if (fits) found.push(at);
    // What is negated in between is not asked for: "send me no documents".
    if (!fits && (negations.has(word) || (gap === 'small' && !canBeSkipped(word)))) break;
  }
  return found;
}

const openGap = (word: string | undefined): number =>
  word !== undefined && word.length === 1 && HAN.test(word) ? MOST_OPEN_HAN : MOST_OPEN_WORDS;

const canBeSkipped = (word: string): boolean => word.length <= SMALL_WORD && !(word.length === 1 && HAN.test(word));

export const fitsAny = (patterns: readonly Pattern[], word: string): boolean =>
  patterns.some(({ kind, text }) => {
    if (kind === 'whole') return word === text;
    return kind === 'begins' ? word.startsWith(text) : word.endsWith(text);
  });
