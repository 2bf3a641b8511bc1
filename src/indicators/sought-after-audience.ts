import { speaksOf, type Wording, wordingOf } from '../text/wording/topics.ts';
import { clear, concern, defineIndicator, unknown } from './define-indicator.ts';
import { noEmployerLinked } from './support/employers.ts';
import { proseOf } from './support/prose.ts';
import { quoteWording } from './support/quote-wording.ts';

const NEAR_WORDS = 12; // in one breath: about a sentence

export const soughtAfterAudience = defineIndicator({
  id: 'sought-after-audience',
  axis: 'profile',
  family: 'pitch',
  title: 'Looks for people with access, for clients without names',
  why: 'Cover recruiters ask for people who are cleared, or who work in defence or government, and do not say for whom.',
  common: 'By our estimate one in two hundred profiles, most of them honest recruiters.',
  innocent: 'Some agencies do fill cleared posts and may not name the client before you apply.',
  source:
    'Five Eyes bulletin on recruitment through networks, June 2026; NCSC and FBI, The Nevernight Connection, 2020',
  reads: [],
  mayRead: ['headline', 'about', 'positions'],
  evaluate(written) {
    const prose = proseOf(written);
    if (prose.length === 0) return unknown('no headline, text or position could be read');
    if (!prose.some(({ words }) => seeksThem(words))) return clear();
    const unnamed = prose.some(({ words }) => speaksOf(words, 'unnamed-clients'));
    const unlinked = noEmployerLinked(written.positions);
    // Whoever names an employer that can be asked, and speaks of no other client, advertises posts.
    if (!unnamed && !unlinked) return clear();
    const quotes = quoteWording(prose, ['recruits-others', 'cleared-people', 'unnamed-clients']);
    return concern(unnamed && unlinked ? 'plain' : 'weak', ...quotes);
  },
});

const seeksThem = (words: string): boolean => {
  const seeking = wordingOf(words, 'recruits-others');
  return wordingOf(words, 'cleared-people').some((people) => seeking.some((seek) => near(seek, people)));
};

const near = (a: Wording, b: Wording): boolean =>
  a.firstWord - b.lastWord <= NEAR_WORDS && b.firstWord - a.lastWord <= NEAR_WORDS;
