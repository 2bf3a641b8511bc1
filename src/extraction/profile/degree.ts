import type { Signal } from '../../contracts/signal.ts';
import type { OutlineNode } from '../../reading/outline.ts';
import { asciiDigits } from '../../text/digits.ts';
import { absent, missing, read } from '../signals.ts';
import type { ProfilePage } from './page.ts';

/** "· 2nd", "• 3e et +": a mark, one digit from 1 to 3, and what the language puts around it. */
const MARKED = /^[·•・]\P{N}{0,13}([123])\P{N}{0,14}$/u;
/** artdeco leaves the mark out at times: "3rd", "2º", "3e et +". A headline can be short, too: "Web3 lead", "3D artist". */
const BARE = /^([123])[^\s\p{N}]{0,4}(?:\s[^\s\p{N}]{1,2}){0,2}$/u;
const LONGEST = 24;

/** The degree that a line shows, or null. SDUI always sets the mark before it. */
export function degreeIn(text: string, needsMark: boolean): number | null {
  if (text.length > LONGEST) return null;
  const written = asciiDigits(text);
  const digit = (MARKED.exec(written) ?? (needsMark ? null : BARE.exec(written)))?.[1];
  return digit === undefined ? null : Number(digit);
}

const MARK_OR_DIGIT = /^[·•・\p{N}]/u;

/** The same question of any line of a page, answered without a look at most of them. */
export const isMarkOfDegree = (text: string, needsMark: boolean): boolean =>
  text.length <= LONGEST && MARK_OR_DIGIT.test(text) && degreeIn(text, needsMark) !== null;

export const isDegree = (page: ProfilePage, line: OutlineNode): boolean =>
  degreeIn(line.text, page.generation === 'sdui') !== null;

/**
 * The degree of connection. SDUI can hold two ("· 1st" and "· 2nd"), one of which a style sheet hides: what is shown
 * wins, then what nothing could hide; two that remain are ambiguous.
 */
export function readDegree(page: ProfilePage): Signal<number> {
  const candidates = page.top?.aboutName.filter((line) => isDegree(page, line)) ?? [];
  const [only] = candidates;
  if (!only) return absent;
  const kept = candidates.length === 1 ? candidates : seenAmong(page, candidates);
  const degrees = new Set(kept.map((line) => degreeIn(line.text, false) ?? 0));
  const [degree] = degrees;
  return degrees.size === 1 && degree ? read(degree, 'top card: degree mark') : missing('ambiguous');
}

function seenAmong(page: ProfilePage, candidates: readonly OutlineNode[]): readonly OutlineNode[] {
  const certain = candidates.filter((line) => page.outline.isShown(line) === 'shown');
  return certain.length > 0 ? certain : candidates.filter((line) => page.outline.isShown(line) === 'unsure');
}
