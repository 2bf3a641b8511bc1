import path from 'node:path';
import type { SecondLook, Visited } from '../../tests/browser/support/second-look.ts';
import { pause } from '../../tests/browser/support/waiting.ts';

// Long enough for the last transition to end.
const SETTLED_MS = 400;

/** Saves the page with its badge, and the popup, in light and dark. Returns the files. */
export async function photograph(look: SecondLook, visited: Visited, name: string, folder: string): Promise<string[]> {
  const files: string[] = [];
  const popup = await look.popupFor(visited);
  for (const theme of ['light', 'dark']) {
    await look.looks({ dark: theme === 'dark' });
    for (const [part, surface] of [['page', visited.tab] as const, ['popup', popup] as const]) {
      await surface.front();
      await pause(SETTLED_MS);
      const file = path.join(folder, `${name}-${part}-${theme}.png`);
      await surface.screenshot(file);
      files.push(file);
    }
  }
  await look.looks({});
  await popup.close();
  return files;
}
