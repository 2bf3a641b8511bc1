import type { EffectiveSettings, Settings } from '../../contracts/settings.ts';
import { isLocked } from '../settings-model.ts';
import { addressProblem, lengthProblem } from '../words/check-setting.ts';
import { TextSetting } from './text-setting.tsx';

type ManagerSettingsProps = { effective: EffectiveSettings; onChange: (change: Partial<Settings>) => void };

/** Who gets the reports. The same two lines on the options, the first-run page and, once, in the report. */
export const ManagerSettings = ({ effective, onChange }: ManagerSettingsProps) => (
  <>
    <TextSetting
      label="Name"
      hint="As you would greet them, or the name of the team."
      value={effective.values.managerName}
      locked={isLocked(effective, 'managerName')}
      check={lengthProblem(120)}
      onChange={(managerName) => onChange({ managerName })}
    />
    <TextSetting
      label="Mail address"
      kind="email"
      hint="Reports are opened in your own mail program, addressed to this."
      value={effective.values.managerEmail}
      locked={isLocked(effective, 'managerEmail')}
      check={addressProblem}
      onChange={(managerEmail) => onChange({ managerEmail })}
    />
  </>
);
