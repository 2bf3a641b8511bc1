import type { Evidence } from '../../contracts/assessment.ts';
import { dateTimeWords } from '../words/dates.ts';
import { markedRuns } from '../words/marked.ts';
import { sentenceCase } from '../words/numbers.ts';
import { isQuoted, wordsForSignal } from '../words/signals.ts';

/** What a finding rests on. Text of a page: shown as text, kept apart in direction, never a link. */
export const Quote = ({ evidence }: { evidence: Evidence }) => (
  <figure class="quote">
    <blockquote>{isQuoted(evidence.signal) ? <q>{words(evidence)}</q> : words(evidence)}</blockquote>
    <figcaption>{caption(evidence)}</figcaption>
  </figure>
);

const words = ({ shown, marks }: Evidence) => (
  <bdi>{markedRuns(shown, marks).map((run, at) => (run.marked ? <mark key={at}>{run.text}</mark> : run.text))}</bdi>
);

const caption = ({ signal, at }: Evidence) =>
  at ? `${sentenceCase(wordsForSignal(signal))}, ${dateTimeWords(at)}` : sentenceCase(wordsForSignal(signal));
