const BLOCK = 'In the same menu choose “Report / Block”. LinkedIn learns of it, and they no longer see you.';

/** The steps in LinkedIn's own menus (as of November 2026), by degree of connection; null when it was not read. */
export function removalSteps(degree: number | null): readonly string[] {
  if (degree === 1) return ['On their profile, press “More” under their name.', 'Choose “Remove connection”.', BLOCK];
  if (degree !== null) {
    return [
      'You are not connected, so there is nothing to remove yet.',
      'If they invited you, open “My Network” and press “Ignore”.',
      'On their profile, press “More” under their name.',
      BLOCK,
    ];
  }
  return [
    'On their profile, press “More” under their name.',
    'If you are connected, choose “Remove connection”. If they invited you, press “Ignore”.',
    BLOCK,
  ];
}
