import type { Outcome, Reply, Request, SentBy } from '../contracts/messages.ts';
import type { Host } from './host.ts';

/** Milliseconds before each further try: the browser may end the background between question and answer. */
const WAITS = [400, 1_200];
/** A question whose answer got lost with the background may stay open for ever. An answer takes some 40 ms. */
const PATIENCE_MS = 3_000;

const unanswered: Outcome<never> = {
  ok: false,
  code: 'failed',
  message: 'Second Look did not answer. Close this page and open it again.',
};

/** Asks again when no answer came: the background wakes for the next question. All that a page asks can be asked twice. */
export const askingAgain =
  (send: Host['send']): Host['send'] =>
  async <T extends SentBy<'page'>>(type: T, body: Request<T>): Promise<Outcome<Reply<T>>> => {
    let outcome = await inTime(send(type, body));
    for (const wait of WAITS) {
      if (outcome.ok || outcome.code !== 'failed') return outcome;
      await pause(wait);
      outcome = await inTime(send(type, body));
    }
    return outcome;
  };

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

const inTime = <R>(answer: Promise<Outcome<R>>): Promise<Outcome<R>> =>
  Promise.race([answer, pause(PATIENCE_MS).then(() => unanswered)]);
