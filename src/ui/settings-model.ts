import { type Signal, signal } from '@preact/signals';
import type { EffectiveSettings, Settings } from '../contracts/settings.ts';
import type { Host } from './host.ts';
import { type LateSave, lateSave } from './late-save.ts';
import { failureWords } from './words/failure.ts';

export type SettingsModel = {
  effective: Signal<EffectiveSettings | null>;
  /** "Saved", or what went wrong; empty at rest. */
  status: Signal<string>;
  late: LateSave<Partial<Settings>>;
};

/** The settings of a page: read once, saved as the person types. */
export function createSettingsModel(host: Host): SettingsModel {
  const effective = signal<EffectiveSettings | null>(null);
  const status = signal('');
  const save = async (change: Partial<Settings>, overtaken: () => boolean) => {
    const outcome = await host.send('settings-change', change);
    if (overtaken()) return;
    status.value = outcome.ok ? 'Saved' : failureWords(outcome);
    if (outcome.ok) effective.value = outcome.body;
  };
  return { effective, status, late: lateSave(save, (waits, change) => ({ ...waits, ...change })) };
}

export async function readSettings(model: SettingsModel, host: Host): Promise<void> {
  const outcome = await host.send('settings', {});
  if (outcome.ok) model.effective.value = outcome.body;
  else model.status.value = failureWords(outcome);
}

/** Policy wins over options: a locked value is shown and cannot be changed here. */
export const isLocked = (effective: EffectiveSettings, name: keyof Settings): boolean =>
  effective.locked.includes(name);
