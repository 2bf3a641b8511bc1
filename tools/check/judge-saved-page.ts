import { withDerivedSignals } from '../../src/assessment/derived-signals.ts';
import { emptyJudged } from '../../src/assessment/empty-signals.ts';
import { judge } from '../../src/assessment/judge.ts';
import type { Assessment } from '../../src/contracts/assessment.ts';
import type { Conversation } from '../../src/contracts/sighting.ts';
import type { ExtractedPage } from '../../src/extraction/extract-page.ts';
import { withConversation } from '../../src/understanding/with-conversation.ts';
import { conceptModel } from '../concept-model.ts';

const VIA = 'conversation';

/** Judges what a saved page shows of one account: a profile, a conversation, or both where they are the same person's. */
export function judgeSavedPage(page: ExtractedPage, now: string): Assessment {
  // What was read of a page that was not understood may belong to somebody else.
  const signals = page.understood && page.signals ? withDerivedSignals(page.signals) : {};
  const moment = { now, thisMonth: now.slice(0, 7) };
  const judged = { ...emptyJudged(), ...signals };
  const conversation = page.conversations.find((one) => isInView(page, one));
  if (!conversation) return judge(judged, moment);
  const { messages, subject } = conversation;
  const written = {
    thread: { value: messages, via: VIA },
    ...(subject === null ? {} : { subject: { value: subject, via: VIA } }),
  };
  return judge(withConversation({ ...judged, ...written }, conceptModel()), moment);
}

/** The conversation of the messaging page; over a profile, the bubble of the very member who is shown. */
function isInView({ surface, signals }: ExtractedPage, { person }: Conversation): boolean {
  if (surface === 'thread') return true;
  const shown = signals?.memberId;
  return shown !== undefined && 'value' in shown && shown.value === person.memberId;
}
