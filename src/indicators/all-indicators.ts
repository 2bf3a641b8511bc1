import { accountMadeAboutNow } from './account-made-about-now.ts';
import { accountYoungerThanCareer } from './account-younger-than-career.ts';
import type { Indicator } from './define-indicator.ts';
import { employerInPublicAlert } from './employer-in-public-alert.ts';
import { everyTraceRecent } from './every-trace-recent.ts';
import { fewConnectionsForRole } from './few-connections-for-role.ts';
import { genericConsultancy } from './generic-consultancy.ts';
import { identityChangedSinceLastSeen } from './identity-changed-since-last-seen.ts';
import { impossibleCareer } from './impossible-career.ts';
import { manyMutualsOnYoungAccount } from './many-mutuals-on-young-account.ts';
import { mixedScripts } from './mixed-scripts.ts';
import { mutualCountJump } from './mutual-count-jump.ts';
import { nameAddressMismatch } from './name-address-mismatch.ts';
import { renewedAccount } from './renewed-account.ts';
import { seniorRoleWithoutSubstance } from './senior-role-without-substance.ts';
import { soughtAfterAudience } from './sought-after-audience.ts';
import { unverifiableEmployer } from './unverifiable-employer.ts';

/** Every sign. A test holds this list and the folder equal. */
export const allIndicators: readonly Indicator[] = [
  accountMadeAboutNow,
  accountYoungerThanCareer,
  employerInPublicAlert,
  everyTraceRecent,
  fewConnectionsForRole,
  genericConsultancy,
  identityChangedSinceLastSeen,
  impossibleCareer,
  manyMutualsOnYoungAccount,
  mixedScripts,
  mutualCountJump,
  nameAddressMismatch,
  renewedAccount,
  seniorRoleWithoutSubstance,
  soughtAfterAudience,
  unverifiableEmployer,
];
