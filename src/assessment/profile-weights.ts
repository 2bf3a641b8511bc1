import type { Weight } from './weights.ts';

/** What each sign of a profile weighs; `weights.ts` says in which unit. */
export const profileWeights: Readonly<Record<string, Weight>> = {
  'account-younger-than-career': {
    weak: 0.8,
    plain: 1.6,
    strong: 2.4,
    because: 'In most public cases of made-up profiles. People who join late or come back look the same: weak alone.',
  },
  'account-made-about-now': {
    weak: 0.6,
    plain: 1.2,
    because:
      'Most new accounts that write to you are ordinary. Hundreds of connections within half a year are less so, outside sales.',
  },
  'every-trace-recent': {
    weak: 0.6,
    plain: 0.9,
    because:
      'Ordinary people renew all of it too, before they look for work. No more than renewed-account has for the same facts, so that reading the age of the account never lowers anything.',
  },
  'renewed-account': {
    weak: 0.9,
    plain: 2.4,
    strong: 4,
    because:
      'A bought account shows it nearly always. Old account, all of it replaced and another name is rare otherwise.',
  },
  'identity-changed-since-last-seen': {
    weak: 0.6,
    plain: 2,
    strong: 3,
    because: 'A new name alone is mostly a marriage. New name, employer and photo within weeks is rare.',
  },
  'name-address-mismatch': {
    weak: 0.5,
    because: 'Nearly everybody who shows it changed their name for an ordinary reason.',
  },
  'mixed-scripts': {
    weak: 1,
    plain: 2.6,
    because: 'Look-alike letters inside a word hardly come about by themselves; other mixtures do.',
  },
  'impossible-career': {
    weak: 0.8,
    plain: 1.6,
    because: 'People mistype years and hold several posts, so only several oddities, or a plain one, say more.',
  },
  'unverifiable-employer': {
    weak: 0.6,
    plain: 0.9,
    because: 'Very common among small firms, and more so where firms use LinkedIn less.',
  },
  'employer-in-public-alert': {
    weak: 0.9,
    strong: 4.2,
    because: 'So few people can name it by chance that it is strong by itself. A past post may be a victim of it.',
  },
  'generic-consultancy': {
    weak: 0.7,
    plain: 1.5,
    because: 'Honest consultants use the same words. All three together without a firm to ask is rarer.',
  },
  'sought-after-audience': {
    weak: 0.9,
    plain: 2.6,
    because: 'The very audience of the public cases. Honest agencies name an employer or have a page to ask.',
  },
  'senior-role-without-substance': {
    weak: 0.8,
    plain: 1.4,
    because: 'Many senior people never post. A network of hundreds with not a word from anybody is less common.',
  },
  'few-connections-for-role': {
    weak: 0.4,
    because: 'Ordinary for people who have just joined or keep a small network.',
  },
  'mutual-count-jump': { weak: 0.5, because: 'New colleagues look the same.' },
  'many-mutuals-on-young-account': { because: 'Advice only: shared contacts prove nothing in either direction.' },
};
