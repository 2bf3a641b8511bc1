import { LockIcon } from './icons.tsx';

/** Beside every value that policy holds. */
export const LockedNote = () => (
  <p class="locked">
    <LockIcon /> Set by your organisation
  </p>
);
