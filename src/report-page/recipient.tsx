import { useState } from 'preact/hooks';
import type { EffectiveSettings } from '../contracts/settings.ts';
import { LockedNote } from '../ui/pieces/locked-note.tsx';
import { ManagerSettings } from '../ui/pieces/manager-settings.tsx';
import { isLocked, type SettingsModel } from '../ui/settings-model.ts';
import { type ReportModel, refreshMail } from './report-model.ts';

type RecipientProps = { model: ReportModel; settings: SettingsModel };

/** Who it goes to, by name. Without an address it is asked for here, once, and kept in the settings. */
export function Recipient({ model, settings }: RecipientProps) {
  const effective = settings.effective.value;
  const [asking, setAsking] = useState(false);
  if (!effective) return <p class="recipient" />;
  if (asking || effective.values.managerEmail === '') {
    const done = async () => {
      await settings.late.flush();
      await refreshMail(model);
      setAsking(settings.effective.value?.values.managerEmail === '');
    };
    return <AskForAddress settings={settings} effective={effective} onAsking={() => setAsking(true)} onDone={done} />;
  }
  return <To effective={effective} onChange={() => setAsking(true)} />;
}

const To = ({ effective, onChange }: { effective: EffectiveSettings; onChange: () => void }) => (
  <div class="recipient">
    <p class="fact">
      <span class="lead">To</span>
      <span>
        <b>{effective.values.managerName || 'Your security manager'}</b>{' '}
        <span class="address">{effective.values.managerEmail}</span>
      </span>
    </p>
    {isLocked(effective, 'managerEmail') ? (
      <LockedNote />
    ) : (
      <button type="button" class="link" onClick={onChange}>
        Change
      </button>
    )}
  </div>
);

type AskProps = {
  settings: SettingsModel;
  effective: EffectiveSettings;
  /** The form stays while it is filled in, though the address is saved as it is typed. */
  onAsking: () => void;
  onDone: () => Promise<void>;
};

const AskForAddress = ({ settings, effective, onAsking, onDone }: AskProps) => (
  <form
    class="ask"
    aria-label="Who gets your reports?"
    onSubmit={(event) => {
      event.preventDefault();
      void onDone();
    }}
  >
    <p>
      <b>Who gets your reports?</b> <span class="note">Asked once, and kept in the settings.</span>
    </p>
    <ManagerSettings
      effective={effective}
      onChange={(change) => {
        onAsking();
        settings.late.change(change);
      }}
    />
    <div class="actions">
      <button type="submit" class="secondary">
        Use this address
      </button>
    </div>
  </form>
);
