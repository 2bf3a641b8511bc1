/** Puts a page into the document of the test's browser: title, language and body, as a load would leave them. */
export function show(html: string): void {
  const part = (pattern: RegExp) => pattern.exec(html)?.[1] ?? '';
  document.title = part(/<title>([^<]*)<\/title>/);
  document.documentElement.lang = part(/lang="([^"]*)"/);
  document.body.innerHTML = part(/<body>([\s\S]*)<\/body>/);
}
