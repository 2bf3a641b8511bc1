import { readFileSync } from 'node:fs';
import path from 'node:path';

const frame = readFileSync(path.join(import.meta.dirname, 'frame.css'), 'utf8');

/** Puts a demo page into its frame: a bar above, a column at the right, cards. */
export const dress = (html: string): string => html.replace(/<\/head>/i, `<style>${frame}</style></head>`);
