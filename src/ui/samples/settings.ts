import type { KnownAccount } from '../../contracts/account.ts';
import { defaultSettings, type EffectiveSettings } from '../../contracts/settings.ts';

export const emptySettings: EffectiveSettings = { values: defaultSettings, locked: [], policyProblems: [] };

export const filledSettings: EffectiveSettings = {
  ...emptySettings,
  values: {
    ...defaultSettings,
    managerName: 'Priya Raman',
    managerEmail: 'security@northgate.example',
    organisation: 'Northgate Avionics',
  },
};

/** Somebody who said what their work is. */
export const itSettings: EffectiveSettings = {
  ...filledSettings,
  values: { ...filledSettings.values, exposure: ['it-access'] },
};

export const lockedSettings: EffectiveSettings = {
  values: { ...filledSettings.values, quiet: true, retentionDays: 30 },
  locked: ['managerName', 'managerEmail', 'organisation', 'quiet', 'retentionDays'],
  policyProblems: ['The value that your administrator set for "quietMode" could not be used, so it is not in force.'],
};

export const knownPeople: KnownAccount[] = [
  { key: 'slug:tamsin-orrel', name: 'Tamsin Orrel', knownSince: '2026-11-03T09:00:00Z' },
  { key: 'slug:joao-almeida-prado', name: 'João Almeida Prado', knownSince: '2026-09-21T09:00:00Z' },
  { key: 'member:251749025', name: null, knownSince: '2026-05-02T09:00:00Z' },
];
