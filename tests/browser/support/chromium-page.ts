import type { Page } from 'playwright-core';
import { readBadge } from './badge-script.ts';
import type { Badge, LinkedInTab, Surface } from './surface.ts';

export function chromiumSurface(page: Page): Surface {
  return {
    evaluate: <R, A>(run: (argument: A) => R | Promise<R>, argument?: A) =>
      page.evaluate(run as (argument: unknown) => R, argument ?? null),
    click: ({ x, y }) => page.mouse.click(x, y),
    hover: ({ x, y }) => page.mouse.move(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    front: () => page.bringToFront(),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    close: () => page.close(),
  };
}

export function linkedInTab(page: Page): LinkedInTab {
  return {
    ...chromiumSurface(page),
    goto: async (path) => {
      await page.goto(`https://www.linkedin.com${path}`);
    },
    badge: () => badgeOf(page),
  };
}

type Node = { backendNodeId: number; children?: Node[]; shadowRoots?: (Node & { shadowRootType?: string })[] };

// Only the developer tools protocol sees into a closed shadow root.
async function badgeOf(page: Page): Promise<Badge | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
    const shadow = hostsOf(root).flatMap((host) => host.shadowRoots ?? [])[0];
    if (!shadow) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    if (!object.objectId) return null;
    const { result } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function () { return (${readBadge})(this); }`,
      objectId: object.objectId,
      returnByValue: true,
    });
    return result.value as Badge;
  } finally {
    await session.detach();
  }
}

/** Children of `<html>` with a closed shadow root: LinkedIn has none there, so this is the badge. */
function hostsOf(document: Node): Node[] {
  const children = document.children?.flatMap((html) => html.children ?? []) ?? [];
  return children.filter((child) => child.shadowRoots?.some((root) => root.shadowRootType === 'closed'));
}
