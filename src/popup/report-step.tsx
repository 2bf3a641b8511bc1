import type { AccountView, ReportReceipt } from '../contracts/account.ts';
import type { EffectiveSettings } from '../contracts/settings.ts';
import { whenWords } from '../ui/words/dates.ts';
import { wayWords } from '../ui/words/ways.ts';

type ReportStepProps = { account: AccountView; settings: EffectiveSettings | null };

/** The third R: who would get it, what would go, and what was sent before. */
export const ReportStep = ({ account, settings }: ReportStepProps) => (
  <section>
    <h2>{account.case.reports.length > 0 ? 'Reported' : 'Tell your security manager'}</h2>
    {account.case.reports.length > 0 && <EarlierReports reports={account.case.reports} />}
    <Recipient settings={settings} />
    <p>
      The letter holds what stands out, with the evidence, what could not be read, and as much of the messages as you
      choose. You see all of it first, take out any part, and add a sentence. Nothing leaves this computer until you
      send it yourself.
    </p>
    <p>A report does not have to be certain. “Unsure” is a good answer, and so is “just spam”.</p>
  </section>
);

function Recipient({ settings }: { settings: EffectiveSettings | null }) {
  if (!settings) return <p class="bone bone-line" aria-hidden="true" />;
  const { managerName, managerEmail } = settings.values;
  if (!managerEmail) return <p>You will be asked once for the address of your security manager.</p>;
  return (
    <p>
      It goes to <b>{managerName || 'your security manager'}</b>, <span class="address">{managerEmail}</span>.
    </p>
  );
}

const EarlierReports = ({ reports }: { reports: readonly ReportReceipt[] }) => (
  <ul class="rows">
    {[...reports].reverse().map((report) => (
      <li key={report.id}>
        <span>{whenWords(report.at, new Date())}</span>
        <span class="note">{wayWords[report.way]}</span>
      </li>
    ))}
  </ul>
);
