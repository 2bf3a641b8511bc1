import { markedRuns, type Run } from './marked.ts';

const SHORT_ENOUGH = 180; // UTF-16 units: about four lines of the popup
const AROUND = 45; // left standing on each side of a mark

/**
 * A long text cut down to its marks and the words around them, with "…" for each gap; null when it is short enough to
 * stand whole. Without marks its beginning stands for it.
 */
export function excerptOf(text: string, marks: readonly (readonly [number, number])[] = []): Run[] | null {
  if (text.length <= SHORT_ENOUGH) return null;
  const runs = markedRuns(text, marks);
  if (!runs.some((run) => run.marked)) return [{ text: `${before(text, SHORT_ENOUGH)}…`, marked: false }];
  return runs.map((run, at) =>
    run.marked ? run : { ...run, text: shortened(run.text, at > 0, at < runs.length - 1) },
  );
}

/** Keeps what stands next to a mark: the beginning when one comes before, the end when one follows. */
function shortened(text: string, follows: boolean, leads: boolean): string {
  if (text.length <= AROUND * 2) return text;
  return `${follows ? before(text, AROUND) : ''}…${leads ? after(text, AROUND) : ''}`;
}

/** At most `most` units from the start, ended between words where there is a gap between them. */
function before(text: string, most: number): string {
  const cut = text.slice(0, most);
  const gap = cut.lastIndexOf(' ');
  return whole(gap > most / 2 ? cut.slice(0, gap) : cut);
}

function after(text: string, most: number): string {
  const cut = text.slice(-most);
  const gap = cut.indexOf(' ');
  return whole(gap >= 0 && gap < most / 2 ? cut.slice(gap) : cut);
}

/** Half of a surrogate pair would be drawn as a question mark. */
const whole = (text: string) => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
