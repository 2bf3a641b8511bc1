import type { Evidence, Finding } from '../../contracts/assessment.ts';

/** Marks the given words inside the text, so that samples cannot point beside them. */
const marking = (signal: string, shown: string, words: readonly string[], at: string | null = null): Evidence => ({
  signal,
  shown,
  marks: words.map((word) => [shown.indexOf(word), shown.indexOf(word) + word.length]),
  at,
});

const SOURCE = 'NPSA, “Think Before You Link”, 2021–2026';

export const asksForInside: Finding = {
  id: 'wants-the-inside',
  axis: 'approach',
  family: 'inside',
  strength: 'strong',
  weight: 3.2,
  title: 'Asks for what is not public',
  why: 'Paid “reports” often start harmless and then narrow to what only insiders know.',
  common: 'Rare in ordinary messages.',
  innocent: 'Journalists and analysts ask too. They name who they work for and never pay sources.',
  source: SOURCE,
  evidence: [
    marking(
      'thread',
      '…something a bit less general this time, what people inside the programme really think',
      ['less general', 'inside the programme'],
      '2026-11-14T09:12:00Z',
    ),
  ],
};

export const paysTooMuch: Finding = {
  id: 'pay-out-of-scale',
  axis: 'approach',
  family: 'money',
  strength: 'plain',
  weight: 1.9,
  title: 'Pays far more than the task is worth',
  why: 'Easy money early makes the next, less harmless request harder to refuse.',
  common: 'Uncommon. Expert networks pay too, through a contract and a named company.',
  innocent: 'Some firms do pay well for an hour with an expert. They say who they are first.',
  source: SOURCE,
  evidence: [marking('thread', 'We offer 1,200 for three pages', ['1,200 for three pages'], '2026-11-12T17:40:00Z')],
};

export const youngAccount: Finding = {
  id: 'account-younger-than-career',
  axis: 'profile',
  family: 'age',
  strength: 'plain',
  weight: 1.4,
  title: 'New account, long career',
  why: 'People with years of work behind them rarely join only now. Copied profiles often do.',
  common: 'About one in fifty ordinary profiles.',
  innocent: 'Some people join late, or start again after losing an account.',
  source: SOURCE,
  evidence: [
    marking('accountCreatedAbout', 'Account from about April 2026', ['April 2026']),
    marking('positions', 'Talent Partner, Whitlow Advisory, since January 2011', ['since January 2011']),
  ],
};

export const seeksCleared: Finding = {
  id: 'sought-after-audience',
  axis: 'profile',
  family: 'wording',
  strength: 'plain',
  weight: 1.1,
  title: 'Looks for cleared or government people',
  why: 'Openly collecting people with access is seen in malicious approaches, where the client is never named.',
  common: 'Common only among recruiters for named employers.',
  innocent: 'Defence recruiters say the same, for jobs that are advertised and clients that are named.',
  source: SOURCE,
  evidence: [
    marking(
      'about',
      'We are a global advisory firm with twenty years behind us. We help our clients to understand policy, markets and technology, wherever they are. For a long-standing client I am looking for people with an active clearance, serving or retired. All enquiries are treated with discretion, and we pay well for your time.',
      ['looking for people with an active clearance', 'pay well'],
    ),
    marking('headline', 'Talent Partner for cleared engineers | trusted by governments', [
      'cleared engineers',
      'trusted by governments',
    ]),
  ],
};

export const fewConnections: Finding = {
  id: 'few-connections-for-role',
  axis: 'profile',
  family: 'substance',
  strength: 'weak',
  weight: 0.4,
  title: 'Few connections for a recruiter',
  why: 'Recruiters live from contacts. A new account has had no time to make them.',
  common: 'About one in ten recruiters.',
  innocent: 'Somebody new to the trade, or who keeps a second account.',
  source: SOURCE,
  evidence: [marking('connections', '41 connections', ['41'])],
};
