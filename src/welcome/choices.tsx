import { ManagerSettings } from '../ui/pieces/manager-settings.tsx';
import { SwitchSetting } from '../ui/pieces/switch-setting.tsx';
import { isLocked, type SettingsModel } from '../ui/settings-model.ts';
import { quietWords } from '../ui/words/quiet.ts';

/** Two choices, both to be changed later: how much shows on the page, and who gets the reports. */
export function Choices({ model }: { model: SettingsModel }) {
  const effective = model.effective.value;
  if (!effective) return null;
  return (
    <section class="panel" aria-labelledby="choices">
      <div class="sheet-head">
        <h2 id="choices">Two choices</h2>
        <p class="note saved" role="status">
          {model.status.value}
        </p>
      </div>
      <SwitchSetting
        {...quietWords}
        on={effective.values.quiet}
        locked={isLocked(effective, 'quiet')}
        onChange={(quiet) => model.late.change({ quiet })}
      />
      <h3>Who gets your reports</h3>
      <p class="note">Your security manager or team. You can leave it empty: it is asked for with your first report.</p>
      <ManagerSettings effective={effective} onChange={model.late.change} />
    </section>
  );
}
