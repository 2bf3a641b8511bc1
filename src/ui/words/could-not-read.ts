import type { AccountView } from '../../contracts/account.ts';
import type { ProfileSignals } from '../../contracts/profile.ts';
import type { Missing } from '../../contracts/signal.ts';
import { wordsForSignal } from '../../contracts/signal-words.ts';
import { listWords, sentenceCase } from './numbers.ts';

/** What was not read, and how the person could let it be read. */
type UnreadLine = { what: string; how: string };

/** Shown nowhere on the page itself, or told twice by another one. */
const OF_NO_USE_HERE = new Set([
  'viewerEmployer',
  'mutualsFromViewerEmployer',
  'changes',
  'positionsTotal',
  'memberId',
  'subject',
  'conversation',
  'textSeenFrom',
]);
const IN_DIALOG = new Set(['joined', 'contactInfoUpdated', 'photoUpdated']);
const IN_MESSAGES = new Set(['thread', 'invitationNote']);

type Reason = Missing | 'dialog' | 'messages';

const HOW: Record<Reason, string> = {
  dialog: 'Open “About this profile” from the More menu under their name.',
  'not-loaded': 'Not loaded yet. Scroll down the page and it will be read.',
  ambiguous: 'The page gives more than one answer, so none was taken.',
  'not-understood': 'Found, but not understood. LinkedIn may have changed its page.',
  absent: 'Not shown on this page. That says nothing either way.',
  messages: 'None were read on this page.',
};
/** What the person can do something about comes first. */
const ORDER: readonly Reason[] = ['dialog', 'not-loaded', 'not-understood', 'ambiguous', 'messages', 'absent'];

/** One line for each reason, in the order in which they are of use to the person. */
export function couldNotRead(unread: readonly string[], signals: ProfileSignals): UnreadLine[] {
  const named = unread.filter((name) => !OF_NO_USE_HERE.has(name));
  return ORDER.flatMap((reason) => {
    const words = named.filter((name) => reasonFor(name, signals) === reason).map(wordsForSignal);
    return words.length === 0 ? [] : [{ what: sentenceCase(listWords([...new Set(words)])), how: HOW[reason] }];
  });
}

/** LinkedIn draws its mark of verification in more ways than one can tell apart: nothing to report. */
const OFTEN_NOT_UNDERSTOOD = 'verified';

/** Something was found and not understood: the page may have changed, and a maintainer would like to know. */
export const isMisread = ({ assessment, signals }: AccountView): boolean =>
  assessment.unread.some((name) => name !== OFTEN_NOT_UNDERSTOOD && reasonFor(name, signals) === 'not-understood');

function reasonFor(name: string, signals: ProfileSignals): Reason {
  if (IN_MESSAGES.has(name)) return 'messages';
  const signal = signals[name as keyof ProfileSignals];
  const missing = signal && 'missing' in signal ? signal.missing : 'absent';
  return IN_DIALOG.has(name) && missing !== 'not-understood' ? 'dialog' : missing;
}
