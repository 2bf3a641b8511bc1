import type { Calming, Finding } from '../../contracts/assessment.ts';
import { conversationParts } from '../words/conversation-parts.ts';
import { elenasNote, withElena, withTheo } from './conversations.ts';
import { quotingFrom } from './quoting.ts';

const elenaSaid = quotingFrom(conversationParts({ invitationNote: elenasNote, conversation: withElena }));
const theoSaid = quotingFrom(conversationParts({ invitationNote: null, conversation: withTheo }));

const NPSA = 'NPSA, Think Before You Link, 2021-2026';

export const asksForInside: Finding = {
  id: 'wants-the-inside',
  axis: 'approach',
  family: 'inside',
  strength: 'strong',
  weight: 4.2,
  title: 'Wants what only people inside know',
  why: 'This is what such approaches are for: what is not public, who decides, colleagues, documents, and each time a little less general.',
  common: 'By our estimate one in two hundred first conversations; journalists and sales people ask, too.',
  innocent: 'Somebody may only want a contact, or not know what your employer keeps to itself.',
  source: `${NPSA}; public cases`,
  evidence: [
    elenaSaid('something a bit less general this time', 'wants it less general'),
    elenaSaid('what people inside the programme really think about the delays', 'wants what is not public'),
    elenaSaid(
      'Only your own impression of who decides on suppliers, and which one is in trouble.',
      'asks who decides or who sits where inside',
    ),
  ],
};

const paysTooMuch: Finding = {
  id: 'paid-insight',
  axis: 'approach',
  family: 'money',
  strength: 'plain',
  weight: 1.7,
  title: 'Money for what you know',
  why: 'A paid report, article or consultation is the usual first step: easy, well paid, and a habit before the questions change.',
  common: 'By our estimate one in thirty messages from strangers to specialists; most are market research.',
  innocent:
    'Expert networks, journals and researchers do pay specialists, with a contract and rules that can be checked.',
  source: NPSA,
  evidence: [
    elenaSaid('We pay 400 euros a page, and public sources are fine.', 'names a price for a piece of work or an hour'),
    elenaSaid('For that they would go to 1,200 euros a page.', 'offers money for what you know'),
    elenaSaid('1,200 euros', 'names a sum that is large for the task'),
    elenaSaid('your payment is on its way', 'praises what you delivered, and asks for more'),
  ],
};

const staysVague: Finding = {
  ...paysTooMuch,
  id: 'client-not-named',
  family: 'depth',
  weight: 1.3,
  title: 'A client or a task that stays vague',
  why: 'Who pays and what for are left open, so that nothing can be checked and the task can change later.',
  common: 'By our estimate one in ten messages from recruiters; many may not name the client at first.',
  innocent: 'Agencies often name the client only once you are interested.',
  evidence: [
    elenaSaid(
      'A long-standing client abroad who prefers not to be named at this stage.',
      'speaks of a client without a name',
    ),
  ],
};

const movesAway: Finding = {
  ...paysTooMuch,
  id: 'off-platform',
  family: 'channel',
  weight: 1.1,
  title: 'Wants to go on somewhere else',
  why: 'A messenger or private mail hides what follows from LinkedIn and from your employer.',
  common: 'By our estimate one in eight conversations with recruiters; in many places it is how people work.',
  innocent: 'Messengers are ordinary. The sign counts for little without others.',
  evidence: [elenaSaid('Could we go on in Telegram?', 'wants to go on somewhere else')],
};

const presses: Finding = {
  ...paysTooMuch,
  id: 'pressure',
  family: 'pressure',
  strength: 'weak',
  weight: 0.4,
  title: 'Presses for a quick yes',
  why: 'Deadlines, last places and disappointment leave no time to ask somebody else.',
  common: 'By our estimate one in fifteen messages from strangers; sales people do it all the time.',
  innocent: 'Deadlines exist, and people follow up.',
  evidence: [
    elenaSaid('Did you see my last message?', 'chases an answer'),
    elenaSaid('only a few days are left', 'presses for time'),
  ],
};

export const elenasSigns = [asksForInside, paysTooMuch, staysVague, movesAway, presses];

export const paysForAnHour: Finding = {
  ...paysTooMuch,
  strength: 'weak',
  weight: 0.9,
  evidence: [theoSaid('It would be a paid call of one hour, 220 pounds.', 'offers money for what you know')],
};

export const mindsTheRules: Calming = {
  sign: 'paid-insight',
  title: 'Money for what you know',
  words: 'They tell you to mind your employer’s rules, and their firm can be checked.',
  evidence: [
    theoSaid(
      'Please share nothing that is confidential or internal to your employer',
      'tells you not to share anything internal',
    ),
    theoSaid('check first that its rules allow you to take part', 'tells you to mind your employer’s rules'),
    theoSaid('Our terms, and a short training on what must not be said.', 'tells you to mind your employer’s rules'),
  ],
};
