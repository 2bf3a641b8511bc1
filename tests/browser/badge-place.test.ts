import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dress } from '../../tools/demo/dress.ts';
import { contrast } from './support/colours.ts';
import { badgeWith, browserNames, type SecondLook, startSecondLook } from './support/second-look.ts';
import type { Box, LinkedInTab } from './support/surface.ts';
import { serving, testPages } from './support/test-pages.ts';
import { pause, until } from './support/waiting.ts';

// One profile of each generation and a list, in a frame with the sizes of LinkedIn's bar, toolbar and columns.
const people = await testPages(['demo-young-recruiter', 'demo-renewed', 'demo-invitations']);
const windows = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];
const screenshots = path.join(import.meta.dirname, '../../screenshots');

/** Boxes of everything of LinkedIn's that a person may want to press. Runs in the page. */
function pressables(): { what: string; box: Box }[] {
  const links = 'a[href*="/messaging/compose"], a[href*="custom-invite"]';
  const found = document.querySelectorAll<HTMLElement>(`header a, button, [role=button], input, select, ${links}`);
  return [...found]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { what: `${element.tagName} ${element.innerText.trim().slice(0, 30)}`, box: { x, y, width, height } };
    })
    .filter(({ box }) => box.width > 0 && box.height > 0);
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

// Folded to its bars it holds no words.
const anyBadge = (tab: LinkedInTab) => until('a badge', () => tab.badge());

async function covered(tab: LinkedInTab): Promise<string[]> {
  const badge = await anyBadge(tab);
  const spots = await tab.evaluate(pressables);
  expect(spots.length).toBeGreaterThan(10);
  return spots.filter(({ box }) => overlap(box, badge.box)).map(({ what }) => what);
}

/** Scrolls as far, and lets the toolbar slide in, as LinkedIn does. */
const scrollDown = (tab: LinkedInTab, top: number) =>
  tab.evaluate((to) => {
    document.documentElement.toggleAttribute('data-scrolled', to > 0);
    scrollTo({ top: to, behavior: 'instant' });
  }, top);

describe.each(browserNames)('in %s', (name) => {
  let look: SecondLook;
  beforeAll(async () => {
    await mkdir(screenshots, { recursive: true });
    look = await startSecondLook(name, serving(people, dress));
  });
  afterAll(() => look.close());

  test.each(people)('on $name the badge stays in the window and covers no button', async (person) => {
    const { tab } = await look.visit(person.path);
    for (const { width, height } of windows) {
      await tab.resize(width, height);
      for (const top of [0, 150, 400, 700]) {
        await scrollDown(tab, top);
        await pause(150);
        expect({ width, top, covered: await covered(tab) }).toEqual({ width, top, covered: [] });
        const { box } = await anyBadge(tab);
        expect(box.x).toBeGreaterThan(width / 2);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThan(height / 2);
      }
    }
    await tab.close();
  });

  test.each([
    ['light', {}],
    ['dark', { dark: true }],
    ['forced colours', { forcedColours: true }],
  ])('can be read in %s', async (theme, looks) => {
    await look.looks(looks);
    const { tab } = await look.visit(people[0]?.path ?? '');
    const readable = async () => {
      const [button] = (await badgeWith(tab)).buttons;
      return button && contrast(button.colours) >= 4.5 ? button.colours : null;
    };
    await until('colours with enough contrast', readable);
    await tab.screenshot(path.join(screenshots, `badge-${name}-${theme.replace(' ', '-')}.png`));
    await tab.close();
    await look.looks({});
  });

  test('dark is another picture than light', async () => {
    const { tab } = await look.visit(people[0]?.path ?? '');
    const light = (await badgeWith(tab)).buttons[0]?.colours;
    await look.looks({ dark: true });
    await expect.poll(async () => (await badgeWith(tab)).buttons[0]?.colours).not.toEqual(light);
    await look.looks({});
    await tab.close();
  });
});
