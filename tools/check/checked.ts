import type { PageReading } from '../../src/content/read-page.ts';
import type { Assessment } from '../../src/contracts/assessment.ts';

/** What `--json` prints: the contract of the command. Keys may be added, none renamed. */
export type Checked = {
  surface: string;
  generation: string;
  kind: string;
  understood: boolean;
  elements: number;
  readMs: number;
  cut: readonly string[];
  signals: PageReading['signals'];
  people: PageReading['people'];
  invitations: readonly never[];
  thread: readonly never[];
  assessment: Assessment;
};
