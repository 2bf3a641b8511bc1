import { withoutSlips } from '../../text/without-slips.ts';
import type { Language } from '../../text/wording/lexicon.ts';
import { HAN, type Token, tokensOf } from '../../text/wording/tokens.ts';

/** One way to fill a place of a phrase: a whole word, the beginning or the end of one, and what follows at once. */
export type Pattern = { kind: 'whole' | 'begins' | 'ends'; text: string; rest: readonly string[] };
/** What may fill a place. Many phrases share one; `number` tells them apart. */
export type Filler = { patterns: readonly Pattern[]; number: number };
/** A place of a phrase, what may fill it, how many words of which sort may stand before it, and which never. */
type Place = { filler: Filler; gap: Gap; negations: ReadonlySet<string> };
/** Fillers by how they are written: many phrases share one. */
export type Fillers = Map<string, Filler>;
type Gap = 'small' | 'open';
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
 * Without `~`, up to two small words may stand between two places. A word in Han is cut into characters that stand side
 * by side, as a text is; "don't" into its two words.
 */
export function parsePhrase(
  written: string,
  classes: ReadonlyMap<string, string>,
  language: Language,
  fillers: Fillers = new Map(),
): Phrase {
  const negations = language === 'pt' ? PORTUGUESE_NEGATIONS : NEGATIONS;
  const places: Place[] = [];
  let gap: Gap = 'small';
  for (const word of withClasses(written, classes).split(' ')) {
    if (word === '~') gap = 'open';
    else if (word !== '') {
      places.push({ filler: fillerOf(word, fillers), gap, negations });
      gap = 'small';
    }
  }
  return places;
}

function fillerOf(written: string, fillers: Fillers): Filler {
  const known = fillers.get(written);
  if (known) return known;
  const filler = { patterns: written.split('|').map(patternOf), number: fillers.size };
  fillers.set(written, filler);
  return filler;
}

function withClasses(written: string, classes: ReadonlyMap<string, string>): string {
  return written.replaceAll(/@([a-z-]+)/g, (_, name: string) => {
    const members = classes.get(name);
    if (members === undefined) throw new Error(`no class of words is called @${name}`);
    return members;
  });
}

function patternOf(written: string): Pattern {
  const [text = '', ...rest] = written.startsWith('#')
    ? [written]
    : tokensOf(written).map(({ word }) => withoutSlips(word));
  if (text === '') throw new Error(`"${written}" holds no word`);
  if (rest.length > 0 && written.includes('*')) throw new Error(`"${written}": only a single word can be open`);
  if (written.endsWith('*')) return { kind: 'begins', text, rest };
  return { kind: written.startsWith('*') ? 'ends' : 'whole', text, rest };
}

/** True when a word of a sentence begins what may fill a place. */
export type Fitting = (filler: Filler, at: number) => boolean;

/** Without anything known beforehand every place is looked at. */
const maybe: Fitting = () => true;

/** The index of the last token of a phrase that begins at token `at`, or null. Bounded: no place is tried twice. */
export function endOfPhrase(
  phrase: Phrase,
  tokens: readonly Token[],
  at: number,
  fitting: Fitting = maybe,
): number | null {
  const [first, ...others] = phrase;
  let reached: readonly number[] = first ? lastsAt(first.filler, tokens, at, fitting) : NOWHERE;
  for (const place of others) {
    if (reached.length === 0) return null;
    const next = reached.flatMap((from) => fittingAfter(place, tokens, from, fitting));
    reached = next.length < 2 ? next : [...new Set(next)];
  }
  return reached.length === 0 ? null : Math.min(...reached);
}

/** Where a place ends that is filled from token `at` on. */
function lastsAt(filler: Filler, tokens: readonly Token[], at: number, fitting: Fitting): readonly number[] {
  const written = tokens[at]?.word;
  if (written === undefined || !fitting(filler, at)) return NOWHERE;
  const word = withoutSlips(written);
  return filler.patterns
    .filter(
      (pattern) =>
        fits(pattern, word) &&
        pattern.rest.every((next, index) => withoutSlips(tokens[at + 1 + index]?.word ?? '') === next),
    )
    .map(({ rest }) => at + rest.length);
}
const NOWHERE: readonly never[] = [];

function fittingAfter(
  { filler, gap, negations }: Place,
  tokens: readonly Token[],
  from: number,
  fitting: Fitting,
): number[] {
  const found: number[] = [];
  const most = gap === 'small' ? MOST_SMALL_WORDS : openGap(tokens[from + 1]?.word);
  for (let at = from + 1; at <= from + 1 + most; at += 1) {
    const word = tokens[at]?.word;
    if (word === undefined) break;
    const lasts = lastsAt(filler, tokens, at, fitting);
    found.push(...lasts);
    if (gap === 'small' && !canBeSkipped(word)) break;
    // What is negated in between is not asked for: "send me no documents".
    if (lasts.length === 0 && negations.has(word)) break;
  }
  return found;
}

const openGap = (word: string | undefined): number =>
  word !== undefined && word.length === 1 && HAN.test(word) ? MOST_OPEN_HAN : MOST_OPEN_WORDS;

const canBeSkipped = (word: string): boolean => word.length <= SMALL_WORD && !(word.length === 1 && HAN.test(word));

export const fits = ({ kind, text }: Pattern, word: string): boolean => {
  if (kind === 'whole') return word === text;
  return kind === 'begins' ? word.startsWith(text) : word.endsWith(text);
};
