import type { Report } from '../contracts/report.ts';
import type { SettingsModel } from '../ui/settings-model.ts';
import { dateTimeWords } from '../ui/words/dates.ts';
import { subjectOf } from '../ui/words/report.ts';
import { Facts } from './facts.tsx';
import { Messages } from './messages.tsx';
import { NotInIt } from './not-in-it.tsx';
import { Recipient } from './recipient.tsx';
import type { ReportModel } from './report-model.ts';
import { Signs } from './signs.tsx';
import { WhatYouSay } from './what-you-say.tsx';

type LetterProps = { model: ReportModel; settings: SettingsModel };

/** The letter that will arrive, drawn from the very object that goes. */
export function Letter({ model, settings }: LetterProps) {
  const draft = model.draft.value;
  const choices = model.choices.value;
  if (!draft || !choices) return <div class="letter letter-waiting" role="status" aria-label="Opening the report" />;
  const { report } = draft;
  return (
    <article class="letter" aria-label="The report">
      <div class="envelope">
        <Recipient model={model} settings={settings} />
        <p class="fact">
          <span class="lead">Subject</span>
          <bdi>{subjectOf(model.mail.value) ?? 'LinkedIn profile reported'}</bdi>
        </p>
      </div>
      <Facts model={model} report={report} />
      <WhatYouSay model={model} choices={choices} />
      <Signs model={model} draft={draft} />
      <Messages model={model} choices={choices} report={report} />
      <NotInIt model={model} report={report} />
      <Closing report={report} />
    </article>
  );
}

const Closing = ({ report }: { report: Report }) => (
  <footer class="closing">
    <p class="note">
      Report {report.id}, begun {dateTimeWords(report.createdAt)}. Second Look {report.extensionVersion}, rules{' '}
      {report.rulesVersion}. Signs seen in malicious approaches are not proof.
    </p>
    <details class="exact">
      <summary>Show the exact data</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard too */}
      <pre tabIndex={0}>{JSON.stringify(report, null, 2)}</pre>
    </details>
  </footer>
);
