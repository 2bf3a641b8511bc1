import type { Browser } from 'puppeteer-core';

/** WebDriver BiDi without the library's page objects, which wait for events that extension pages never send. */
export type Bidi = {
  send<R>(method: string, parameters: object): Promise<R>;
  contexts(): Promise<{ context: string; url: string }[]>;
  /** Opens a tab, in front unless said otherwise, in the window of the first one. */
  newTab(background?: boolean): Promise<string>;
  resize(context: string, viewport: { width: number; height: number }): Promise<void>;
  /** Calls a function, given as source, in a page. Arguments and result are JSON; a promise is awaited. */
  call<R>(context: string, source: string, args: unknown[]): Promise<R>;
};

export type Evaluated =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

type Connection = { send(method: string, parameters: object): Promise<{ result: never }> };

export function bidiOf(firefox: Browser): Bidi {
  // Not in the library's types; there since its first BiDi release, and the version is pinned.
  const { connection } = firefox as unknown as { connection: Connection };
  const send = async <R>(method: string, parameters: object): Promise<R> =>
    (await connection.send(method, parameters)).result;
  const contexts = async () =>
    (await send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', {})).contexts;
  return {
    send,
    contexts,
    newTab: async (background = false) => {
      const [first] = await contexts();
      const tab = { type: 'tab', background, referenceContext: first?.context };
      return (await send<{ context: string }>('browsingContext.create', tab)).context;
    },
    resize: (context, viewport) => send('browsingContext.setViewport', { context, viewport }),
    call: async (context, source, args) => {
      const evaluated = await send<Evaluated>('script.callFunction', {
        functionDeclaration: `async (json) => JSON.stringify((await (${source})(...JSON.parse(json))) ?? null)`,
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        target: { context },
        awaitPromise: true,
        userActivation: false,
      });
      return JSON.parse(textOf(evaluated));
    },
  };
}

/** The string that a script returned; throws what it threw. */
export function textOf(evaluated: Evaluated): string {
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
  return evaluated.result.value ?? 'null';
}
