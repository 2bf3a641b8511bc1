import type { Spot, Surface } from './surface.ts';
import { until } from './waiting.ts';

/** What a page shows, with single spaces. */
const shownText = (page: Surface) => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

/** Waits until the page shows this. */
export async function sees(page: Surface, wanted: string | RegExp): Promise<string> {
  let last = '';
  const found = async () => {
    last = await shownText(page);
    return typeof wanted === 'string' ? last.includes(wanted) : wanted.test(last);
  };
  await until(`"${wanted}"`, found).catch((error: unknown) => {
    throw new Error(`${error instanceof Error ? error.message : error}\nThe page shows: ${last.slice(0, 1500)}`);
  });
  return last;
}

/** Finds a control by the words that a person reads on it, scrolls to it, and gives its middle. Runs in the page. */
function middleOf(words: string): Spot | null {
  const controls = document.querySelectorAll<HTMLElement>('button, a, summary, label, input, textarea, [role=tab]');
  const wordsOf = (control: HTMLElement) => [
    control.innerText?.replace(/\s+/g, ' ').trim(),
    control.getAttribute('aria-label'),
    control.getAttribute('placeholder'),
  ];
  const shown = [...controls].filter((control) => control.checkVisibility() && !control.matches(':disabled'));
  const control =
    shown.find((candidate) => wordsOf(candidate).includes(words)) ??
    shown.find((candidate) => wordsOf(candidate).some((text) => text?.startsWith(words)));
  if (!control) return null;
  control.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = control.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Presses a control as a hand would, by its words. */
export async function presses(page: Surface, words: string): Promise<void> {
  await page.click(await until(`a control "${words}"`, () => page.evaluate(middleOf, words)));
}

/** Presses the badge, or another button in it. */
export const middle = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Spot => ({
  x: x + width / 2,
  y: y + height / 2,
});
