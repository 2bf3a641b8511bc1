import type { EffectiveSettings, Settings } from '../contracts/settings.ts';
import { TextSetting } from '../ui/pieces/text-setting.tsx';
import { isLocked } from '../ui/settings-model.ts';
import { lengthProblem } from '../ui/words/check-setting.ts';

export type SettingsPartProps = { effective: EffectiveSettings; onChange: (change: Partial<Settings>) => void };

export const Organisation = ({ effective, onChange }: SettingsPartProps) => (
  <TextSetting
    label="Your organisation"
    hint="Stands at the top of a report. Leave it empty if the reader knows."
    value={effective.values.organisation}
    locked={isLocked(effective, 'organisation')}
    check={lengthProblem(120)}
    onChange={(organisation) => onChange({ organisation })}
  />
);
