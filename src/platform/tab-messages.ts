import browser from 'webextension-polyfill';
import { type Envelope, messages, type Outcome, type Reply, type Request, type SentBy } from '../contracts/messages.ts';
import { PROTOCOL } from '../contracts/sighting.ts';

export type Page = { tabId: number; documentId: string | null };

/**
 * Asks the content script in a tab. Never throws: `not-found` when none listens there (any more). With a document id
 * the message reaches that very document or none. The reply comes from a page of an adversary and is checked.
 */
export async function sendToPage<T extends SentBy<'background'>>(
  { tabId, documentId }: Page,
  type: T,
  body: Request<T>,
): Promise<Outcome<Reply<T>>> {
  const envelope: Envelope<T> = { protocol: PROTOCOL, type, body };
  const target = documentId === null ? { frameId: 0 } : { documentId };
  try {
    const reply: unknown = await browser.tabs.sendMessage(tabId, envelope, target);
    return checked(type, reply);
  } catch {
    return { ok: false, code: 'not-found', message: 'There is no LinkedIn page in that tab.' };
  }
}

function checked<T extends SentBy<'background'>>(type: T, reply: unknown): Outcome<Reply<T>> {
  const body = typeof reply === 'object' && reply !== null && 'body' in reply ? reply.body : undefined;
  const parsed = messages[type].reply.safeParse(body);
  if (parsed.success) return { ok: true, body: parsed.data as Reply<T> };
  return { ok: false, code: 'failed', message: 'The page did not answer.' };
}
