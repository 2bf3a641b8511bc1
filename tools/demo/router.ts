/**
 * Goes from one demo page to another as LinkedIn does: the address changes, the content follows, and no new document is
 * loaded. Runs in the page, so it sees nothing outside itself; `known` are the paths, with their queries, that it serves.
 */
function route(known: readonly string[]): void {
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
    if (origin !== location.origin || !known.includes(pathname + search)) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    void show();
  });
}

export const routerScript = (known: readonly string[]): string =>
  `<script>(${route})(${JSON.stringify(known).replaceAll('<', '\\u003c')})</script>`;
