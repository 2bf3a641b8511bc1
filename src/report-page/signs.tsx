import type { ReportDraft, ReportedFinding } from '../contracts/report.ts';
import { Quotes } from '../ui/pieces/quote.tsx';
import { dateTimeWords } from '../ui/words/dates.ts';
import { Part } from './part.tsx';
import type { ReportModel } from './report-model.ts';

/** What looked wrong, with the evidence. Every one that there was stands here, in the letter or as a gap. */
export const Signs = ({ model, draft }: { model: ReportModel; draft: ReportDraft }) => (
  <section aria-labelledby="signs">
    <h2 id="signs">What looked wrong</h2>
    {draft.available.length === 0 && <p>No sign was found. Your own words are the report.</p>}
    {draft.available.map(({ id, title }) => (
      <Part key={id} model={model} name={id} words={title}>
        <Sign finding={draft.report.findings.find((finding) => finding.id === id)} title={title} />
      </Part>
    ))}
  </section>
);

/** Put back and not yet answered, only the title is known. */
function Sign({ finding, title }: { finding: ReportedFinding | undefined; title: string }) {
  return (
    <div class="sign">
      <h3>{title}</h3>
      {finding && <Quotes evidence={finding.evidence} />}
      {finding && (
        <div class="finding">
          <p>
            <b>Why it matters</b> {finding.why}
          </p>
          <p>
            <b>Innocent explanation</b> {finding.innocent}
          </p>
          <p class="note">
            Seen {dateTimeWords(finding.seenAt)}. Source: {finding.source}
          </p>
        </div>
      )}
    </div>
  );
}
