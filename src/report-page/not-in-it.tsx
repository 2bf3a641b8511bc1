import type { Report } from '../contracts/report.ts';
import { wordsForSignal } from '../contracts/signal-words.ts';
import { listWords, sentenceCase } from '../ui/words/numbers.ts';
import { Part } from './part.tsx';
import type { ReportModel } from './report-model.ts';

/** What the reader must not take for "nothing there". */
export const NotInIt = ({ model, report }: { model: ReportModel; report: Report }) => (
  <section aria-labelledby="not-in-it">
    <h2 id="not-in-it">What could not be read</h2>
    <Part model={model} name="unread" words="What could not be read">
      <p>
        {report.unread.length === 0
          ? 'All that was looked for was read.'
          : `${sentenceCase(listWords(report.unread.map(wordsForSignal)))}.`}{' '}
        It counts neither for nor against them.
      </p>
    </Part>
    {report.leftOut.length > 0 && (
      <p class="note">
        The letter says that {report.leftOut.length === 1 ? 'one part was' : 'some parts were'} taken out.
      </p>
    )}
  </section>
);
