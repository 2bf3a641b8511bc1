import type { Weight } from './weights.ts';

/** What each sign of an approach weighs; `weights.ts` says in which unit. */
export const approachWeights: Readonly<Record<string, Weight>> = {
  'paid-insight': {
    weak: 1,
    plain: 1.9,
    strong: 4.2,
    because: 'Market research pays, too. Pay for what is not public is strong by itself.',
  },
  'wants-the-inside': {
    weak: 0.9,
    plain: 2.2,
    strong: 4.2,
    because: 'The purpose of the whole. One curious question is ordinary, several of them are not.',
  },
  'probes-access': {
    weak: 0.6,
    plain: 1.6,
    strong: 2.4,
    because: 'Recruiters for cleared posts ask, too, so one question weighs little.',
  },
  'client-not-named': { weak: 0.9, plain: 1.6, because: 'Very common among honest agencies at first contact.' },
  'too-easy': { weak: 0.5, plain: 1.2, because: 'Ordinary spam promises the same.' },
  'travel-all-paid': { weak: 0.3, plain: 1.6, because: 'Conferences invite so, but they name themselves.' },
  'off-platform': { weak: 0.3, plain: 0.9, because: 'In many places everybody uses messengers.' },
  'special-channel': { plain: 2.4, because: 'Rare in ordinary business with strangers.' },
  'papers-first': { weak: 0.3, plain: 1.1, because: 'Many recruiters ask early.' },
  pressure: { weak: 0.2, plain: 0.5, because: 'Sales people press all the time.' },
  secrecy: {
    plain: 1.8,
    strong: 4.2,
    because: 'To hide paid work from the employer is strong by itself; discretion alone can be ordinary.',
  },
  flattery: { weak: 0.4, because: 'Politeness looks the same.' },
  'odd-payment': { plain: 1.5, because: 'Fraud does the same, so it says more of bad intent than of access.' },
  'run-or-open-this': {
    weak: 0.8,
    plain: 2.2,
    strong: 4.2,
    because: 'Honest firms give tests, but do not press, and do not need your work computer.',
  },
  'hook-from-your-life': { weak: 0.5, because: 'Most who write to people in trouble mean well.' },
  'look-alike-address': {
    weak: 0.5,
    plain: 2.4,
    because: 'Short links are ordinary. Firms hardly imitate their own name.',
  },
  'same-text-before': { plain: 1.2, because: 'Agencies and sales teams share texts, too.' },
  'one-sided-questions': { weak: 0.7, because: 'Agencies hold names back, and people overlook questions.' },
  'role-and-request-disagree': { weak: 0.8, because: 'Some people do several jobs.' },
  'task-narrows': {
    weak: 1,
    plain: 2,
    because: 'Editors narrow a task, too; praise and a narrower wish together are rarer.',
  },
};
