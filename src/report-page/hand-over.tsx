import type { SettingsModel } from '../ui/settings-model.ts';
import { handOver, remember } from './deliver.ts';
import { type ReportModel, refreshMail } from './report-model.ts';

type HandOverProps = { model: ReportModel; settings: SettingsModel };

/** The four ways. Nothing is sent from here: each hands the letter to the person. */
export function HandOver({ model, settings }: HandOverProps) {
  if (!model.draft.value) return null;
  const values = settings.effective.value?.values;
  const to = values?.managerEmail ? values.managerName || values.managerEmail : null;
  return (
    <footer class="hand-over">
      <div class="actions">
        <MailLink model={model} settings={settings} />
        <button type="button" class="secondary" onClick={() => void handOver(model, 'eml')}>
          Save as mail (.eml)
        </button>
        <button type="button" class="secondary" onClick={() => void handOver(model, 'json')}>
          Save JSON
        </button>
        <button type="button" class="secondary" onClick={() => void handOver(model, 'copy')}>
          Copy text
        </button>
      </div>
      <p class="note">
        {to ? (
          <>
            Goes to <b>{to}</b> when you press Send in your mail program.
          </>
        ) : (
          'No address yet: your mail program will ask for one.'
        )}{' '}
        “Open in mail” holds a summary, the .eml file the whole letter.
      </p>
    </footer>
  );
}

/** A link that the person presses themselves. While a change is on its way it waits for it, then presses on. */
function MailLink({ model, settings }: HandOverProps) {
  const href = model.mail.value;
  if (!href) return null;
  const press = async (event: MouseEvent) => {
    const link = event.currentTarget as HTMLAnchorElement;
    if (!model.late.waiting() && !settings.late.waiting()) return remember(model, 'mail');
    event.preventDefault();
    await Promise.all([model.late.flush(), settings.late.flush()]);
    await refreshMail(model);
    link.href = model.mail.value ?? href;
    link.click();
  };
  return (
    <a class="primary" href={href} onClick={(event) => void press(event)}>
      Open in mail
    </a>
  );
}
