import { beforeEach, expect, test } from 'vitest';
import { resetBrowser, toolbar } from './support/browser-double.ts';

const { showOnToolbar } = await import('../../src/platform/toolbar.ts');
const looks = ['quiet', 'low', 'medium', 'high', 'unread', 'could-not-read'] as const;

beforeEach(resetBrowser);

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/g) ?? [])
    .map((part) => Number.parseInt(part, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const contrast = (one: string, other: string) => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

test.each(looks)('%s fits in four characters, in white that can be read', async (look) => {
  await showOnToolbar(1, look, 'Some warning signs');
  expect(toolbar.get(1)?.text.length).toBeLessThanOrEqual(4);
  expect(contrast(toolbar.get(1)?.colour ?? '', '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(toolbar.get(1)?.title).toBe('Second Look: Some warning signs');
});

test('medium and high differ by more than colour', async () => {
  await showOnToolbar(1, 'medium', '');
  await showOnToolbar(2, 'high', '');
  expect(toolbar.get(1)?.text).not.toBe(toolbar.get(2)?.text);
});

test('the mark stands out on the toolbars of both themes', async () => {
  for (const look of ['medium', 'high', 'unread'] as const) {
    await showOnToolbar(1, look, '');
    for (const theme of ['#ffffff', '#2b2a33']) {
      expect(contrast(toolbar.get(1)?.colour ?? '', theme), `${look} on ${theme}`).toBeGreaterThanOrEqual(1.7);
    }
  }
});
