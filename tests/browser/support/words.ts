import { bandWords } from '../../../src/contracts/tab.ts';
import type { TestPage } from './test-pages.ts';

/** Matches the words of each band that a page may be given. */
export const wordsFor = ({ bands }: TestPage) => new RegExp(bands.map((band) => bandWords[band]).join('|'));
