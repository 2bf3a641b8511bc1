import type { AccountKey } from '../contracts/account.ts';
import type { SameText } from '../contracts/judged.ts';
import { bandsOf, likeness, SAME_TEMPLATE, sketchOf } from '../text/shingles.ts';
import { isMemberKey, readValue } from './account-key.ts';
import type { Reading, Writing } from './database.ts';
import { accountAt } from './find-rows.ts';
import { type AccountRow, TextRow } from './rows.ts';

/** The first messages of a conversation carry the template; what follows answers the person. */
const FIRST_MESSAGES = 3;
const MOST_FOUND = 8;
/** Rows looked at for each of the 32 bands of a text: a template that half of all accounts use costs no more. */
const MOST_IN_BAND = 20;

type Sketched = { row: TextRow; text: string };

/** The texts of an account that are long enough to be told again. */
export function sketchedTexts(row: AccountRow): Sketched[] {
  const name = readValue(row.signals.name) ?? '';
  const about = readValue(row.signals.about);
  const theirs = row.conversations.flatMap(({ messages }) =>
    messages.filter(({ from }) => from === 'them').slice(0, FIRST_MESSAGES),
  );
  const written = [
    ...(about === null ? [] : [{ signal: 'about' as const, text: about }]),
    ...(row.invitationNote === null ? [] : [{ signal: 'invitationNote' as const, text: row.invitationNote }]),
    ...theirs.map(({ text }) => ({ signal: 'thread' as const, text })),
  ];
  return written.flatMap(({ signal, text }, index) => {
    const sketch = sketchOf(text, name);
    const id = `${row.key} ${signal} ${index}`;
    if (!sketch) return [];
    return { text, row: { id, account: row.key, signal, sketch, bands: bandsOf(sketch), at: row.lastSeenAt } };
  });
}

/** Other accounts that used the texts of this one before. `own` are the keys under which it was kept itself. */
export async function seenFromOthers(
  transaction: Reading | Writing,
  account: AccountRow,
  texts: readonly Sketched[],
  own: readonly AccountKey[],
): Promise<SameText[]> {
  const found: SameText[] = [];
  for (const { row, text } of texts) {
    const others = (await alike(transaction, row)).filter((one) => !own.includes(one.account));
    for (const [key, at] of latestOfEach(others)) {
      const other = await accountAt(transaction, key);
      if (other && mayBeOne(account, other)) continue;
      found.push({ signal: row.signal, text, seenAt: at, name: other && readValue(other.signals.name) });
    }
  }
  return found.slice(0, MOST_FOUND);
}

/** One known by address alone and one by number alone, of one name: an invitation and the messages that followed it. */
function mayBeOne(one: AccountRow, other: AccountRow): boolean {
  const isNumberAlone = ({ key, slug }: AccountRow) => isMemberKey(key) && slug === '';
  const name = readValue(one.signals.name);
  const isApart = isMemberKey(one.key) === isMemberKey(other.key);
  if (isApart || name === null || name !== readValue(other.signals.name)) return false;
  return isNumberAlone(one) || isNumberAlone(other);
}

/** An About text is compared with About texts, what they wrote to the person with what others wrote. */
async function alike(transaction: Reading | Writing, { signal, sketch, bands }: TextRow): Promise<TextRow[]> {
  const index = (transaction as Reading).objectStore('texts').index('bands');
  const found = new Map<string, TextRow>();
  for (const band of bands) {
    const rows: unknown[] = await index.getAll(band, MOST_IN_BAND);
    for (const row of rows) {
      const parsed = TextRow.safeParse(row);
      if (parsed.success) found.set(parsed.data.id, parsed.data);
    }
  }
  return [...found.values()].filter(
    (other) => (other.signal === 'about') === (signal === 'about') && likeness(sketch, other.sketch) >= SAME_TEMPLATE,
  );
}

function latestOfEach(rows: readonly TextRow[]): Map<AccountKey, string> {
  const latest = new Map<AccountKey, string>();
  for (const { account, at } of rows) if (at > (latest.get(account) ?? '')) latest.set(account, at);
  return latest;
}

/** Writes the sketches of an account anew; `replaced` are keys under which it is no longer kept. */
export async function keepTexts(
  transaction: Writing,
  key: AccountKey,
  texts: readonly Sketched[],
  replaced: readonly AccountKey[],
): Promise<void> {
  const store = transaction.objectStore('texts');
  for (const account of [key, ...replaced]) {
    for (const id of await store.index('account').getAllKeys(account)) await store.delete(id);
  }
  for (const { row } of texts) await store.put(row);
}
