import { useState } from 'preact/hooks';
import type { Evidence } from '../../contracts/assessment.ts';
import { wordsForSignal } from '../../contracts/signal-words.ts';
import { dateTimeWords } from '../words/dates.ts';
import { excerptOf } from '../words/excerpt.ts';
import { markedRuns, type Run } from '../words/marked.ts';
import { sentenceCase } from '../words/numbers.ts';
import { isQuoted } from '../words/signals.ts';

type QuoteProps = {
  evidence: Evidence;
  /** Long texts are cut down to what is marked, until the person asks for the whole. */
  short?: boolean;
};

/** What a finding rests on. Text of a page: shown as text, kept apart in direction, never a link. */
export function Quote({ evidence, short = false }: QuoteProps) {
  const [whole, setWhole] = useState(!short);
  const { signal, shown, marks } = evidence;
  const excerpt = whole ? null : excerptOf(shown, marks);
  const words = <Words runs={excerpt ?? markedRuns(shown, marks)} />;
  return (
    <figure class="quote">
      <blockquote>{isQuoted(signal) ? <q>{words}</q> : words}</blockquote>
      <figcaption>
        {caption(evidence)}
        {excerpt && (
          <button type="button" class="link" onClick={() => setWhole(true)}>
            Show the whole text
          </button>
        )}
      </figcaption>
    </figure>
  );
}

const Words = ({ runs }: { runs: readonly Run[] }) => (
  <bdi>{runs.map((run, at) => (run.marked ? <mark key={at}>{run.text}</mark> : run.text))}</bdi>
);

const caption = ({ signal, at }: Evidence) =>
  at ? `${sentenceCase(wordsForSignal(signal))}, ${dateTimeWords(at)}` : sentenceCase(wordsForSignal(signal));
