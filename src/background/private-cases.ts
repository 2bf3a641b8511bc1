import { type AccountKey, CaseState } from '../contracts/account.ts';
import { readSession, readWholeSession, removeFromSession, writeSession } from '../platform/storage.ts';
import { inTurn } from './in-turn.ts';

// What the person decides in a private window. It lives as long as the browser or the last private tab.
const PREFIX = 'private-case:';

export async function privateCase(key: AccountKey): Promise<CaseState | null> {
  const state = CaseState.safeParse(await readSession(PREFIX + key));
  return state.success ? state.data : null;
}

/** `shown` is the case as the private tab shows it, to begin with. */
export function changePrivateCase(
  key: AccountKey,
  shown: CaseState,
  change: (state: CaseState) => CaseState,
): Promise<CaseState> {
  return inTurn(`private ${key}`, async () => {
    const state = change((await privateCase(key)) ?? shown);
    await writeSession(PREFIX + key, state);
    return state;
  });
}

export async function dropPrivateCases(): Promise<void> {
  const keys = Object.keys(await readWholeSession());
  await removeFromSession(keys.filter((key) => key.startsWith(PREFIX)));
}
