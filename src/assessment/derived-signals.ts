import type { ProfileSignals } from '../contracts/profile.ts';
import { accountCreatedAbout } from '../text/account-age.ts';

/**
 * Adds what follows from what was read: the month of joining from the member number. Derived here and not on the page, so
 * that the curve behind it costs nothing there.
 */
export function withDerivedSignals(signals: ProfileSignals): ProfileSignals {
  const { memberId } = signals;
  if (!('value' in memberId)) return signals;
  return { ...signals, accountCreatedAbout: { value: accountCreatedAbout(memberId.value), via: 'member number' } };
}
