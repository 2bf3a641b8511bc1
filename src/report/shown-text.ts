import { wellFormed } from '../text/well-formed.ts';

// Everything that a page wrote may try to look like something else where it is read. These make it plain.

/** Direction marks and invisible characters: they turn a name around or hide half of it. Joiners make words and emoji. */
const INVISIBLE = /(?!\u200c|\u200d|[\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}|\p{Bidi_Control}/gu;
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufff9-\ufffb]/g;

const named = (character: string) => `[U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`;

/** For plain text of several lines: line breaks stay, what cannot be seen is named where it stood. */
export function shownText(written: string): string {
  const lines = wellFormed(written).replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n');
  return lines.replace(INVISIBLE, named).replace(CONTROL, '\ufffd');
}

/** The same on one line, for a heading, a list entry or a mail header. */
export const shownLine = (written: string): string => shownText(written).replace(/\s+/g, ' ').trim();

/** What somebody else wrote, line by line, indented and marked: none of it can pass for a line of ours. */
export const quoted = (written: string): string[] =>
  shownText(written)
    .split('\n')
    .map((line) => `   > ${line}`);

/** At most `max` characters, whole ones, with a sign that something is missing. */
export function shortened(written: string, max: number): string {
  const characters = [...written];
  return characters.length <= max
    ? written
    : `${characters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
}
