import { accountMadeAboutNow } from './account-made-about-now.ts';
import { accountYoungerThanCareer } from './account-younger-than-career.ts';
import { clientNotNamed } from './approach/client-not-named.ts';
import { flattery } from './approach/flattery.ts';
import { hookFromYourLife } from './approach/hook-from-your-life.ts';
import { lookAlikeAddress } from './approach/look-alike-address.ts';
import { oddPayment } from './approach/odd-payment.ts';
import { offPlatform } from './approach/off-platform.ts';
import { oneSidedQuestions } from './approach/one-sided-questions.ts';
import { paidInsight } from './approach/paid-insight.ts';
import { papersFirst } from './approach/papers-first.ts';
import { pressure } from './approach/pressure.ts';
import { probesAccess } from './approach/probes-access.ts';
import { roleAndRequestDisagree } from './approach/role-and-request-disagree.ts';
import { runOrOpenThis } from './approach/run-or-open-this.ts';
import { sameTextBefore } from './approach/same-text-before.ts';
import { secrecy } from './approach/secrecy.ts';
import { specialChannel } from './approach/special-channel.ts';
import { taskNarrows } from './approach/task-narrows.ts';
import { tooEasy } from './approach/too-easy.ts';
import { travelAllPaid } from './approach/travel-all-paid.ts';
import { wantsTheInside } from './approach/wants-the-inside.ts';
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
  clientNotNamed,
  flattery,
  hookFromYourLife,
  oddPayment,
  offPlatform,
  paidInsight,
  papersFirst,
  pressure,
  probesAccess,
  runOrOpenThis,
  secrecy,
  specialChannel,
  taskNarrows,
  tooEasy,
  travelAllPaid,
  wantsTheInside,
  lookAlikeAddress,
  sameTextBefore,
  oneSidedQuestions,
  roleAndRequestDisagree,
];
