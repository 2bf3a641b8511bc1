import { writeFile } from 'node:fs/promises';
import { readBadge } from './badge-script.ts';
import { type Bidi, type Evaluated, textOf } from './firefox-session.ts';
import type { Badge, LinkedInTab, Spot, Surface } from './surface.ts';
import { until } from './waiting.ts';

// Code points of WebDriver's named keys.
const KEYS: Record<string, string> = { Tab: '\ue004', Enter: '\ue007', Escape: '\ue00c', Space: ' ' };

export function firefoxSurface(bidi: Bidi, context: string): Surface {
  const perform = (actions: object) => bidi.send<void>('input.performActions', { context, actions: [actions] });
  const pointer = (...actions: object[]) => perform({ type: 'pointer', id: 'mouse', actions });
  const move = ({ x, y }: Spot) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
  const keys = (text: string) =>
    perform({
      type: 'key',
      id: 'keyboard',
      actions: [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    });
  return {
    evaluate: (run, argument) => bidi.call(context, String(run), [argument ?? null]),
    click: (spot) => pointer(move(spot), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }),
    hover: (spot) => pointer(move(spot)),
    type: keys,
    press: (key) => keys(KEYS[key] ?? key),
    front: () => bidi.send('browsingContext.activate', { context }),
    resize: (width, height) => bidi.resize(context, { width, height }),
    screenshot: async (file) => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      await writeFile(file, Buffer.from(data, 'base64'));
    },
    close: () => bidi.send('browsingContext.close', { context }),
  };
}

export function linkedInTab(bidi: Bidi, context: string): LinkedInTab {
  return {
    ...firefoxSurface(bidi, context),
    goto: (path) => navigate(bidi, context, `https://www.linkedin.com${path}`),
    badge: () => badgeOf(bidi, context),
  };
}

// A page of an extension never reports that it is complete; so the address is set and the page asked.
export async function navigate(bidi: Bidi, context: string, url: string): Promise<void> {
  await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
  await until(`${url} to load`, () =>
    bidi.call<boolean>(context, '(url) => location.href.startsWith(url) && document.readyState === "complete"', [url]),
  );
}

/** A page of the extension that is never in front. It is opened when first needed, and again when it was closed. */
export function backgroundPage(bidi: Bidi, url: string) {
  let context: string | null = null;
  const open = async (): Promise<string> => {
    const contexts = await bidi.contexts();
    if (context !== null && contexts.some((other) => other.context === context)) return context;
    context = (await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab', background: true }))
      .context;
    await navigate(bidi, context, url);
    return context;
  };
  return {
    run: async <R, A>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R> =>
      bidi.call<R>(await open(), String(run), [argument ?? null]),
  };
}

type Remote = {
  sharedId?: string;
  value?: { children?: Remote[]; shadowRoot?: Remote | null; mode?: string };
};

async function badgeOf(bidi: Bidi, context: string): Promise<Badge | null> {
  const { result } = await bidi.send<{ result: Remote }>('script.evaluate', {
    expression: 'document.documentElement',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 2, includeShadowTree: 'all' },
  });
  const roots = result.value?.children?.map((child) => child.value?.shadowRoot) ?? [];
  const shadow = roots.find((root) => root?.value?.mode === 'closed');
  if (!shadow?.sharedId) return null;
  const evaluated = await bidi.send<Evaluated>('script.callFunction', {
    functionDeclaration: `(root) => JSON.stringify((${readBadge})(root))`,
    arguments: [{ sharedId: shadow.sharedId }],
    target: { context },
    awaitPromise: false,
  });
  return JSON.parse(textOf(evaluated)) as Badge;
}
