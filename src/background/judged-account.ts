import { emptyJudged } from '../assessment/empty-signals.ts';
import { judge } from '../assessment/judge.ts';
import type { AccountView, CaseState } from '../contracts/account.ts';
import type { JudgedSignals, SameText } from '../contracts/judged.ts';
import type { Signal } from '../contracts/signal.ts';
import { readValue } from '../memory/account-key.ts';
import { joinedConversation } from '../memory/joined-conversation.ts';
import { signalsOfVisit } from '../memory/merge.ts';
import type { AccountRow } from '../memory/rows.ts';
import { wellFormed } from '../text/well-formed.ts';

// Pure: `npm run check` judges a saved page with the very same.

const LONGEST_URL = 400;

export type Circumstances = {
  case: CaseState;
  private: boolean;
  /** In words; null when memory works. */
  memoryProblem: string | null;
  /** ISO instant. */
  now: string;
};

/** What was written, understood. `byPhrasesAlone`: there is no model, so the lexicons alone were asked. */
export type Understood = { signals: JudgedSignals; byPhrasesAlone: boolean };

/** Judges an account whose writings were understood, and puts it into the form that the pages show. */
export function judgedAccount(
  row: AccountRow,
  { signals, byPhrasesAlone }: Understood,
  { now, ...rest }: Circumstances,
): AccountView {
  return {
    ...rest,
    byPhrasesAlone,
    key: row.key,
    url: profileUrl(readValue(row.signals.slug)),
    signals: signalsOfVisit(row),
    invitationNote: row.invitationNote,
    conversation: joinedConversation(row.conversations),
    seenOn: row.seenOn,
    firstSeenAt: row.firstSeenAt,
    lastSeenAt: row.lastSeenAt,
    assessment: judge(signals, { now, thisMonth: now.slice(0, 7) }),
  };
}

/** An account seen for the first time has nothing to differ from: that is not read, and not "no change". */
export function judgedSignals(row: AccountRow, sameTexts: readonly SameText[]): JudgedSignals {
  const conversation = joinedConversation(row.conversations);
  const messages = conversation?.messages ?? [];
  return {
    ...emptyJudged(),
    ...signalsOfVisit(row),
    changes: orAbsent(row.before && row.changes, 'memory'),
    invitationNote: orAbsent(row.invitationNote, 'invitation'),
    thread: orAbsent(messages.length > 0 ? messages : null, 'conversation'),
    subject: orAbsent(conversation?.subject ?? null, 'conversation'),
    textSeenFrom: orAbsent(sameTexts.length > 0 ? [...sameTexts] : null, 'memory'),
  };
}

const orAbsent = <T>(value: T | null, via: string): Signal<T> =>
  value === null ? { missing: 'absent' } : { value, via };

/** Null when no address can be made of it. Letters of a long slug stay as they are: encoded they would not fit. */
function profileUrl(slug: string | null): string | null {
  if (slug === null) return null;
  const whole = wellFormed(slug);
  const encoded = [encodeURIComponent(whole), whole.replace(/[^\p{L}\p{M}\p{N}_.~-]/gu, encodeURIComponent)];
  const urls = encoded.map((part) => `https://www.linkedin.com/in/${part}/`);
  return urls.find((url) => url.length <= LONGEST_URL) ?? null;
}
