import type { PageReading } from '../../src/content/read-page.ts';
import type { Assessment } from '../../src/contracts/assessment.ts';
import type { ProfileSignals } from '../../src/contracts/profile.ts';

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
  people: PageReading['people'];
  invitations: readonly never[];
  thread: readonly never[];
  assessment: Assessment;
};
