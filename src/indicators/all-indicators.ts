import { accountMadeAboutNow } from './account-made-about-now.ts';
import { accountYoungerThanCareer } from './account-younger-than-career.ts';
import type { Indicator } from './define-indicator.ts';
import { manyMutualsOnYoungAccount } from './many-mutuals-on-young-account.ts';

/** Every sign. A test holds this list and the folder equal. */
export const allIndicators: readonly Indicator[] = [
  accountMadeAboutNow,
  accountYoungerThanCareer,
  manyMutualsOnYoungAccount,
];
