import type { Assessment } from '../../src/contracts/assessment.ts';
import type { ProfileSignals } from '../../src/contracts/profile.ts';
import type { Conversation, Message, Person } from '../../src/contracts/sighting.ts';
import type { ListedAccount } from '../../src/contracts/tab.ts';

/** What `--json` prints: the contract of the command. Keys may be added, none renamed. */
export type Checked = {
  surface: string;
  generation: string;
  kind: string;
  understood: boolean;
  elements: number;
  readMs: number;
  cut: readonly string[];
  /** Empty where the page shows no profile. */
  signals: Partial<ProfileSignals>;
  people: readonly Person[];
  invitations: readonly Person[];
  /** The messages of the first conversation on the page, oldest first. */
  thread: readonly Message[];
  conversations: readonly Conversation[];
  /** Of the account in view, as the popup would show it. */
  assessment: Assessment;
  /** That account; null where the page shows a list, or nobody who can be judged. */
  judged: ListedAccount['key'] | null;
  /** Others that were judged: more writers, more bubbles, or those of a list who deserve a second look. */
  also: readonly ListedAccount[];
};
