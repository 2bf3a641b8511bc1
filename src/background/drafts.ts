import * as z from 'zod/mini';
import { type AccountKey, AccountView } from '../contracts/account.ts';
import { ReportDraft } from '../contracts/report.ts';
import { reportNumbersWithout } from '../platform/report-address.ts';
import { readSession, readWholeSession, removeFromSession, writeSession } from '../platform/storage.ts';

/** A report in the making, with the facts it is made from: neither a closed page nor a killed worker loses a word. */
export const KeptDraft = z.strictObject({
  draft: ReportDraft,
  account: AccountView,
  private: z.boolean(),
  /** Handed over at least once. */
  delivered: z.boolean(),
});
export type KeptDraft = z.infer<typeof KeptDraft>;

const PREFIX = 'draft:';

export async function readDraft(key: AccountKey): Promise<KeptDraft | null> {
  const kept = KeptDraft.safeParse(await readSession(PREFIX + key));
  return kept.success ? kept.data : null;
}

export const keepDraft = (kept: KeptDraft): Promise<void> => writeSession(PREFIX + kept.draft.key, kept);

/** Drops the drafts about accounts seen in private windows, or all of them, and what led to their pages. */
export async function dropDrafts(which: 'private' | 'all'): Promise<void> {
  const session = await readWholeSession();
  const drafts = Object.entries(session).filter(([key]) => key.startsWith(PREFIX));
  const going = drafts.filter(([, value]) => which === 'all' || KeptDraft.safeParse(value).data?.private !== false);
  const gone = new Set(going.map(([key]) => key));
  const stays = (key: unknown) => PREFIX + key in session && !gone.has(PREFIX + key);
  await removeFromSession([...gone, ...reportNumbersWithout(session, stays)]);
}
