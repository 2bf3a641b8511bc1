import { SwitchSetting } from '../ui/pieces/switch-setting.tsx';
import { isLocked } from '../ui/settings-model.ts';
import { quietWords } from '../ui/words/quiet.ts';
import type { SettingsPartProps } from './organisation.tsx';

export const OnThePage = ({ effective, onChange }: SettingsPartProps) => (
  <section class="panel" aria-labelledby="on-the-page">
    <h2 id="on-the-page">On the LinkedIn page</h2>
    <SwitchSetting
      {...quietWords}
      on={effective.values.quiet}
      locked={isLocked(effective, 'quiet')}
      onChange={(quiet) => onChange({ quiet })}
    />
  </section>
);
