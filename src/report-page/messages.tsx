import type { Report, ReportChoices } from '../contracts/report.ts';
import { Talk } from '../ui/pieces/talk.tsx';
import { conversationParts } from '../ui/words/conversation-parts.ts';
import { messagesWords } from '../ui/words/report.ts';
import { choose, type ReportModel } from './report-model.ts';

type MessagesProps = { model: ReportModel; choices: ReportChoices; report: Report };

const CHOICES = ['none', 'theirs', 'both'] as const satisfies readonly ReportChoices['conversation'][];

/** How much of the conversation goes, and under it the very messages of the report. */
export const Messages = ({ model, choices, report }: MessagesProps) =>
  wereRead(report) ? (
    <section aria-labelledby="messages">
      <h2 id="messages">The messages</h2>
      <fieldset class="choices">
        <legend class="unseen">Which messages go with the report</legend>
        {CHOICES.map((conversation) => (
          <label key={conversation}>
            <input
              type="radio"
              name="conversation"
              checked={choices.conversation === conversation}
              onChange={() => choose(model, { conversation })}
            />
            {messagesWords[conversation]}
          </label>
        ))}
      </fieldset>
      <InTheLetter report={report} chosen={choices.conversation} />
    </section>
  ) : null;

/** An approach is judged as soon as they wrote anything. */
const wereRead = ({ conversation, bands }: Report) => conversation !== null || bands.approach !== 'unread';

/** Drawn from the report and not from the choice: while a change is on its way it shows what would go. */
function InTheLetter({ report: { conversation }, chosen }: { report: Report; chosen: ReportChoices['conversation'] }) {
  if (conversation === null) {
    return (
      <p class="note">
        {chosen === 'none'
          ? 'No message is in the letter. The sentences quoted under a sign stay, until you take out that sign.'
          : 'There is no message to put in.'}
      </p>
    );
  }
  const parts = conversationParts({ invitationNote: null, conversation: { subject: null, messages: conversation } });
  return (
    <>
      <Talk label="The messages in the letter" parts={parts} empty="Left out" />
      {chosen === 'theirs' && <p class="note">What you wrote yourself is left out.</p>}
    </>
  );
}
