import type { Assessment } from '../../src/contracts/assessment.ts';
import type { ProfileSignals } from '../../src/contracts/profile.ts';
import type { Conversation, Message, Person } from '../../src/contracts/sighting.ts';

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
  assessment: Assessment;
};
