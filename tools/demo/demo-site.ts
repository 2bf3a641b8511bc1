import { PAGE_POLICY, type Pages } from '../../tests/browser/support/linkedin-server.ts';
import type { Shown } from './demo-pages.ts';
import { dress } from './dress.ts';
import { indexPage } from './index-page.ts';
import { routerScript } from './router.ts';

export const DEMO_INDEX = '/';

/** LinkedIn's own, and the requests by which the demo goes from page to page. */
export const DEMO_POLICY = `${PAGE_POLICY}; connect-src 'self'`;

/** The demo pages under their addresses, dressed, and a page that lists them at every other address. */
export function demoSite(pages: readonly Shown[]): Pages {
  const byPath = new Map(pages.map(({ path, html }) => [path, html]));
  const script = routerScript({ [DEMO_INDEX]: DEMO_INDEX, ...addresses(pages) });
  return (asked) => {
    const html = byPath.get(asked);
    if (html !== undefined) return dress(html).replace(/<\/head>/i, () => `${script}</head>`);
    if (/\.\w+$/.test(asked)) return null; // an icon or a file
    return indexPage(pages, asked === DEMO_INDEX ? null : asked).replace('</head>', () => `${script}</head>`);
  };
}

const PID_IN_PAGE = /[?&;]recipient=(ACoAA[\w-]{34})\b/;

/** Each page under its own address, and profiles under that of the PID too, by which conversations lead to them. */
const addresses = (pages: readonly Shown[]): Record<string, string> =>
  Object.fromEntries(
    pages.flatMap(({ path, html }) => {
      const pid = path.startsWith('/in/') ? PID_IN_PAGE.exec(html)?.[1] : undefined;
      return [[path, path], ...(pid === undefined ? [] : [[`/in/${pid}`, path]])];
    }),
  );
