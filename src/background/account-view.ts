import { emptyJudged } from '../assessment/empty-signals.ts';
import { judge } from '../assessment/judge.ts';
import type { AccountView, CaseState } from '../contracts/account.ts';
import type { JudgedSignals } from '../contracts/judged.ts';
import { readValue } from '../memory/account-key.ts';
import { mergeSeen, onlyOfVisit, signalsOfVisit } from '../memory/merge.ts';
import type { AccountRow } from '../memory/rows.ts';
import { wellFormed } from '../text/well-formed.ts';

const LONGEST_URL = 400;

type Circumstances = {
  case: CaseState;
  private: boolean;
  /** In words; null when memory works. */
  memoryProblem: string | null;
  /** ISO instant. */
  now: string;
};

/** Judges what is known of an account and puts it into the form that the pages show. */
export function viewOf(row: AccountRow, circumstances: Circumstances): AccountView {
  const { now, ...rest } = circumstances;
  return {
    ...rest,
    key: row.key,
    url: profileUrl(readValue(row.signals.slug)),
    signals: signalsOfVisit(row),
    invitationNote: null,
    conversation: null,
    seenOn: [],
    firstSeenAt: row.firstSeenAt,
    lastSeenAt: row.lastSeenAt,
    assessment: judge(judgedSignals(row), { now, thisMonth: now.slice(0, 7) }),
  };
}

/** An account seen for the first time has nothing to differ from: that is not read, and not "no change". */
function judgedSignals(row: AccountRow): JudgedSignals {
  const changes = row.before ? { value: row.changes, via: 'memory' } : ({ missing: 'absent' } as const);
  return { ...emptyJudged(), ...signalsOfVisit(row), changes };
}

/** The same account as if it had never been seen before this visit. */
export function withoutMemory(account: AccountView, circumstances: Circumstances): AccountView {
  const { key, signals, lastSeenAt } = account;
  const seen = { key, signals: onlyOfVisit(signals), visit: '', lang: '', at: lastSeenAt };
  return viewOf(mergeSeen(null, seen), circumstances);
}

/** Null when no address can be made of it. Letters of a long slug stay as they are: encoded they would not fit. */
function profileUrl(slug: string | null): string | null {
  if (slug === null) return null;
  const whole = wellFormed(slug);
  const encoded = [encodeURIComponent(whole), whole.replace(/[^\p{L}\p{M}\p{N}_.~-]/gu, encodeURIComponent)];
  const urls = encoded.map((part) => `https://www.linkedin.com/in/${part}/`);
  return urls.find((url) => url.length <= LONGEST_URL) ?? null;
}
