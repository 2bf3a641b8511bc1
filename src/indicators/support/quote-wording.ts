import type { Evidence } from '../../contracts/assessment.ts';
import { type Topic, wordingIn } from '../../text/wording/topics.ts';
import { quote } from './evidence.ts';
import type { Prose } from './prose.ts';

const MOST_QUOTED = 4;

/** The texts in which any of the topics is spoken of, with the words marked. In one order, whatever the page's. */
export function quoteWording(prose: readonly Prose[], topics: readonly Topic[]): Evidence[] {
  return [...prose]
    .sort((a, b) => ORDER[a.signal] - ORDER[b.signal] || (a.text < b.text ? -1 : 1))
    .flatMap(({ signal, text, words }) => {
      const marks = wordingIn(words).filter(({ topic }) => topics.includes(topic));
      return marks.length === 0 ? [] : [quote(signal, text, apart(marks))];
    })
    .slice(0, MOST_QUOTED);
}

const ORDER: Record<Prose['signal'], number> = { headline: 0, about: 1, positions: 2 };

type Mark = [start: number, end: number];

/** Marks that overlap become one. */
function apart(marks: readonly { start: number; end: number }[]): Mark[] {
  const joined: Mark[] = [];
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
