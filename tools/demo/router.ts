/**
 * Goes from one demo page to another as LinkedIn does: the address changes, the content follows, and no new document is
 * loaded. Runs in the page, so it sees nothing outside itself. `known` holds the paths, with their queries, that lead to
 * a page, and the address that is shown for each.
 */
function route(known: Readonly<Record<string, string>>): void {
  const show = async () => {
    const asked = location.href;
    const html = await (await fetch(asked)).text();
    if (asked !== location.href) return; // the person went on
    const next = new DOMParser().parseFromString(html, 'text/html');
    document.documentElement.lang = next.documentElement.lang;
    document.head.replaceChildren(...next.head.childNodes);
    document.body.replaceChildren(...next.body.childNodes);
    scrollTo(0, 0);
  };
  addEventListener('popstate', () => void show());
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.href || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { origin, pathname, search } = new URL(link.href);
    const shown = origin === location.origin ? known[pathname + search] : undefined;
    if (shown === undefined) return;
    event.preventDefault();
    history.pushState(null, '', shown);
    void show();
  });
}

export const routerScript = (known: Readonly<Record<string, string>>): string =>
  `<script>(${route})(${JSON.stringify(known).replaceAll('<', '\\u003c')})</script>`;
