import browser, { type Runtime } from 'webextension-polyfill';
import {
  Envelope,
  type FailureCode,
  type MessageType,
  messages,
  type Outcome,
  type Reply,
  type Request,
  type SentBy,
} from '../contracts/messages.ts';
import { PROTOCOL } from '../contracts/sighting.ts';
import { isBounded } from './message-size.ts';
import { type ContentSender, contentSender, isOwnPage } from './sender.ts';

/** What the background answers, typed by the message table: a message without a handler does not compile. */
type Handlers = {
  [T in SentBy<'content'>]: (body: Request<T>, sender: ContentSender) => Promise<Outcome<Reply<T>>>;
} & {
  [T in SentBy<'page'>]: (body: Request<T>) => Promise<Outcome<Reply<T>>>;
};

type AnyHandler = (body: unknown, sender: ContentSender | null) => Promise<Outcome<unknown>>;

const failure = (code: FailureCode, message: string): Outcome<never> => ({ ok: false, code, message });
const isMessageType = (type: string): type is MessageType => Object.hasOwn(messages, type);

/** The one listener for messages. Call it synchronously when the worker starts, or the browser drops the message. */
export function listenAtBorder(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(message, sender, handlers),
  );
}

/** Checks size, envelope, protocol, sender and body, in this order, and only then lets a handler see the body. */
async function answer(message: unknown, sender: Runtime.MessageSender, handlers: Handlers): Promise<Outcome<unknown>> {
  if (!isBounded(message)) return failure('bad-request', TOO_MUCH);
  if (isOtherProtocol(message)) return failure('old-protocol', 'Second Look was updated. Reload this page to go on.');
  const envelope = Envelope.safeParse(message);
  if (!envelope.success || !isMessageType(envelope.data.type)) return failure('bad-request', 'Not a message of ours.');
  const { type, body } = envelope.data;
  const from = allowedSender(type, sender);
  if (!from) return failure('not-allowed', 'That message may not come from there.');
  const request = messages[type].request.safeParse(body);
  if (!request.success) return failure('bad-request', refusal(request.error.issues));
  return run(handlers[type as keyof Handlers] as AnyHandler, request.data, from.content);
}

const TOO_MUCH = 'The page holds more than can be read.';

const refusal = (issues: readonly { code?: string; message: string }[]): string =>
  issues.some(({ code, message }) => code === 'too_big' || message === TOO_MUCH)
    ? TOO_MUCH
    : 'The message could not be understood.';

function isOtherProtocol(message: unknown): boolean {
  if (typeof message !== 'object' || message === null || !('protocol' in message)) return false;
  return typeof message.protocol === 'number' && message.protocol !== PROTOCOL;
}

/** Null when the sender may not send this type. */
function allowedSender(type: MessageType, sender: Runtime.MessageSender): { content: ContentSender | null } | null {
  const { from } = messages[type];
  const ownId = browser.runtime.id;
  if (from === 'page') return isOwnPage(sender, ownId, browser.runtime.getURL('')) ? { content: null } : null;
  const content = from === 'content' ? contentSender(sender, ownId) : null;
  return content && { content };
}

/** What went wrong inside goes to the console of the background, never into a reply. */
async function run(handler: AnyHandler, body: unknown, sender: ContentSender | null): Promise<Outcome<unknown>> {
  try {
    return await handler(body, sender);
  } catch (error) {
    console.error('Second Look:', error);
    return failure('failed', 'Something went wrong inside Second Look. Reload the page and try again.');
  }
}
