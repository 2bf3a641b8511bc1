import browser from 'webextension-polyfill';
import type { Envelope, Outcome, Reply, Request, SentBy } from '../contracts/messages.ts';
import { PROTOCOL } from '../contracts/sighting.ts';

/** Asks the background from one of our own pages. Never throws: a background that does not answer is a failure value. */
export async function sendFromPage<T extends SentBy<'page'>>(type: T, body: Request<T>): Promise<Outcome<Reply<T>>> {
  const envelope: Envelope<T> = { protocol: PROTOCOL, type, body };
  try {
    const reply = await browser.runtime.sendMessage<Envelope<T>, Outcome<Reply<T>> | undefined>(envelope);
    return reply ?? unanswered;
  } catch {
    return unanswered;
  }
}

const unanswered: Outcome<never> = {
  ok: false,
  code: 'failed',
  message: 'Second Look did not answer. Close this page and open it again.',
};
