import type { ComponentChildren } from 'preact';
import { TextSetting } from '../ui/pieces/text-setting.tsx';
import { isLocked } from '../ui/settings-model.ts';
import { daysProblem } from '../ui/words/check-setting.ts';
import type { SettingsPartProps } from './organisation.tsx';

export const Keeping = ({ effective, onChange, children }: SettingsPartProps & { children: ComponentChildren }) => (
  <section class="panel" aria-labelledby="keeping">
    <h2 id="keeping">What is remembered</h2>
    <TextSetting
      label="Days to remember a profile"
      kind="number"
      hint="After so many days without seeing it again, what a profile showed is removed."
      value={String(effective.values.retentionDays)}
      locked={isLocked(effective, 'retentionDays')}
      check={daysProblem}
      onChange={(days) => onChange({ retentionDays: Number(days) })}
    />
    {children}
  </section>
);
