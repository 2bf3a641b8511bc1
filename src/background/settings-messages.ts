import type { Outcome, Request } from '../contracts/messages.ts';
import type { EffectiveSettings } from '../contracts/settings.ts';
import { done, failed } from './outcome.ts';
import { changeSettings, effectiveSettings } from './settings.ts';
import { showEverywhere } from './show-tabs.ts';

export const onSettings = async (): Promise<Outcome<EffectiveSettings>> => done(await effectiveSettings());

/** Open LinkedIn pages hear of it at once: quiet mode takes the badge off them. */
export async function onSettingsChange(change: Request<'settings-change'>): Promise<Outcome<EffectiveSettings>> {
  const changed = await changeSettings(change).catch(() => null);
  if (!changed) return failed('storage', 'The browser could not save that. Nothing was changed.');
  await showEverywhere();
  return done(changed);
}
