/**
 * What a sentence can say that matters here. A concept is read sentence by sentence, by a lexicon and by a small learned
 * model; alone it is harmless. Signs judge which concepts come together over a whole conversation.
 */
export const conceptIds = [
  // What they ask, offer or press for.
  'pay-for-insight',
  'amount-per-piece',
  'not-public',
  'inside-person',
  'colleagues-wanted',
  'clearance',
  'access',
  'current-work',
  'document-wanted',
  'narrower-please',
  'unnamed-client',
  'vague-role',
  'easy-terms',
  'move-channel',
  'special-app',
  'travel-paid',
  'secrecy',
  'urgency',
  'chasing',
  'scarcity',
  'flattery',
  'hardship-hook',
  'cv-first',
  'interview',
  'odd-payment',
  'run-or-open',
  'log-in-here',
  'praise-after-delivery',
  // What speaks for an ordinary matter, each for the one sign that it answers.
  'named-client',
  'vacancy-number',
  'compliance-text',
  'public-venue',
  'do-not-share',
  'shared-history',
] as const;
export type ConceptId = (typeof conceptIds)[number];
