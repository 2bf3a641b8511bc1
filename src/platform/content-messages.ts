import type { Envelope, FailureCode, Outcome, Reply, Request, SentBy } from '../contracts/messages.ts';

// The content script's end of the wire. It runs on every LinkedIn page, so neither the polyfill nor zod may come along:
// both browsers answer `chrome.runtime.sendMessage` with a promise under Manifest V3.

type Listener = (message: unknown, sender: { id?: string }, sendResponse: (reply: unknown) => void) => boolean;
type ContentRuntime = {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
};
declare const chrome: { runtime?: ContentRuntime };

/** Written out, for the contract's constant would bring zod along; its type fails the build when the two differ. */
const PROTOCOL: Envelope['protocol'] = 1;

type BackgroundHandlers = {
  badge(state: Request<'badge'>): void;
  outline(): Reply<'outline'>;
};

/** Nobody is shown these but a maintainer, and each word costs on every page. */
const failure = (code: FailureCode, message: string): Outcome<never> => ({ ok: false, code, message });
const orphaned = () => failure('old-protocol', 'orphaned');

const isOutcome = (reply: unknown): reply is Outcome<unknown> =>
  typeof reply === 'object' && reply !== null && 'ok' in reply && typeof reply.ok === 'boolean';

/** After an update or a reload of the extension the old script stays on the page without a runtime. */
const liveRuntime = (): ContentRuntime | null => (chrome.runtime?.id ? chrome.runtime : null);

/** Asks the background. Never throws; once the extension was updated under the page the answer is `old-protocol`. */
export async function sendFromContent<T extends SentBy<'content'>>(
  type: T,
  body: Request<T>,
): Promise<Outcome<Reply<T>>> {
  const runtime = liveRuntime();
  if (!runtime) return orphaned();
  try {
    const reply = await runtime.sendMessage({ protocol: PROTOCOL, type, body });
    return isOutcome(reply) ? (reply as Outcome<Reply<T>>) : failure('failed', 'no answer');
  } catch {
    return liveRuntime() ? failure('failed', 'unreachable') : orphaned();
  }
}

/** Hears what the background sends to this page. Returns a function that stops listening. */
export function onBackgroundMessage(handlers: BackgroundHandlers): () => void {
  const runtime = liveRuntime();
  if (!runtime) return () => {};
  const listener: Listener = (message, sender, sendResponse) => {
    if (sender.id !== runtime.id || !isEnvelope(message)) return false;
    sendResponse(answer(message, handlers));
    return false;
  };
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}

const isEnvelope = (message: unknown): message is { type: unknown; body: unknown } =>
  typeof message === 'object' && message !== null && 'protocol' in message && message.protocol === PROTOCOL;

/** The body is not parsed here: it comes from our own background, typed on that side, and zod stays out of the page. */
function answer(message: { type?: unknown; body?: unknown }, handlers: BackgroundHandlers): Outcome<unknown> {
  try {
    if (message.type === 'here') return { ok: true, body: {} };
    if (message.type === 'outline') return { ok: true, body: handlers.outline() };
    if (message.type !== 'badge') return failure('bad-request', 'unknown message');
    handlers.badge(message.body as Request<'badge'>);
    return { ok: true, body: {} };
  } catch {
    return failure('failed', 'The page could not do that.');
  }
}
