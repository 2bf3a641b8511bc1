import { useEffect, useRef } from 'preact/hooks';
import type { ReportWay } from '../contracts/account.ts';
import type { SettingsModel } from '../ui/settings-model.ts';
import { removalSteps } from '../ui/words/removal.ts';
import type { ReportModel } from './report-model.ts';

type ThanksProps = { model: ReportModel; settings: SettingsModel; way: ReportWay };

/** After handing over: thanks, what is left to do, and the fourth R. */
export function Thanks({ model, settings, way }: ThanksProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [way]);
  const to = settings.effective.value?.values.managerName || 'your security manager';
  return (
    <section class="panel thanks" role="status">
      <h2 ref={heading} tabIndex={-1}>
        Thank you
      </h2>
      <p>{leftToDo(way, to, model.savedAs.value)}</p>
      <h3>What next: remove them</h3>
      <ol class="numbered">
        {removalSteps(null).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        If you already replied, stop, keep the messages, and wait for what your security manager says before you remove
        and block. Second Look remembers that you reported this account and shows it on your next visit.
      </p>
    </section>
  );
}

function leftToDo(way: ReportWay, to: string, file: string): string {
  const saved = file ? `It is saved as ${file}.` : 'It is saved with your downloads.';
  if (way === 'mail') return 'The letter is open in your mail program. Press Send there.';
  if (way === 'eml') return `${saved} Open it, look it over, and press Send.`;
  if (way === 'json') return `${saved} Pass it to ${to} in the way your organisation uses.`;
  return `It is on your clipboard. Paste it into a message to ${to}.`;
}
