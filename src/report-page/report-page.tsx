import { useEffect, useMemo } from 'preact/hooks';
import type { AccountKey } from '../contracts/account.ts';
import type { Host } from '../ui/host.ts';
import { onLeaving } from '../ui/late-save.ts';
import { createSettingsModel, readSettings } from '../ui/settings-model.ts';
import { HandOver } from './hand-over.tsx';
import { Letter } from './letter.tsx';
import { createReportModel, openReport } from './report-model.ts';
import { Thanks } from './thanks.tsx';

/** `accountKey` is null when nobody knows, or knows any more, whom the page was opened for. */
export function ReportPage({ host, accountKey }: { host: Host; accountKey: AccountKey | null }) {
  if (accountKey === null) {
    return (
      <main>
        <h1>No account to report</h1>
        <p>
          This page does not know, or no longer knows, whom the report is about. Open the profile on LinkedIn, press
          Second Look, and choose Report.
        </p>
      </main>
    );
  }
  return <ReportOn host={host} accountKey={accountKey} />;
}

function ReportOn({ host, accountKey }: { host: Host; accountKey: AccountKey }) {
  const model = useMemo(() => createReportModel(host, accountKey), [host, accountKey]);
  const settings = useMemo(() => createSettingsModel(host), [host]);
  useEffect(() => void Promise.all([openReport(model), readSettings(settings, host)]), [model, settings, host]);
  useEffect(
    () =>
      onLeaving(() => {
        void model.late.flush();
        void settings.late.flush();
      }),
    [model, settings],
  );
  return (
    <main>
      <header class="sheet-head">
        <h1>Report to your security manager</h1>
      </header>
      <p class="problem" role="alert">
        {model.problem.value}
      </p>
      {model.handedOver.value && <Thanks model={model} settings={settings} way={model.handedOver.value} />}
      {!model.handedOver.value && (
        <p>
          This is the whole letter, as it will arrive. Take out what should not go, and say in your own words what
          happened.
        </p>
      )}
      <Letter model={model} settings={settings} />
      <HandOver model={model} settings={settings} />
    </main>
  );
}
