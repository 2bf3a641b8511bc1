import { readFileSync } from 'node:fs';
import path from 'node:path';

const style = ['frame', 'profiles', 'messages', 'lists']
  .map((name) => readFileSync(path.join(import.meta.dirname, `${name}.css`), 'utf8'))
  .join('\n');

/** Puts a demo page into its frame: a bar above, a column at the right, cards. */
export const dress = (html: string): string => html.replace(/<\/head>/i, `<style>${style}</style></head>`);
