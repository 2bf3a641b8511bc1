import type { Finding } from '../../contracts/assessment.ts';
import { marking } from './quoting.ts';

const SOURCE = 'NPSA, “Think Before You Link”, 2021–2026';

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
