import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Report } from '../../src/contracts/report.ts';
import { presses, sees } from './support/by-hand.ts';
import { accountOf, badgeWith, browserNames, type SecondLook, startSecondLook } from './support/second-look.ts';
import type { Surface } from './support/surface.ts';
import { serving, testPage } from './support/test-pages.ts';
import { until } from './support/waiting.ts';

const slow = await testPage('demo-slow-approach');
const ADDRESS = 'security@northgate.example';
const THEIRS = 'nobody will connect them with you';
const MINE = 'I would have to ask my manager first';
const LETTER = /src\/report-page\/index\.html\?report=[0-9a-f-]{36}$/;

describe.each(browserNames)('in %s, a letter about a conversation', (name) => {
  let look: SecondLook;
  let letter: Surface;
  beforeAll(async () => {
    look = await startSecondLook(name, serving([slow]));
    await look.set({ managerEmail: ADDRESS });
  });
  afterAll(() => look.close());

  /** The report of a saved file, once there is one that fits. */
  const saved = (fits: (report: Report) => boolean): Promise<Report> =>
    until('a saved report', async () => {
      const files = (await look.savedFiles()).filter((file) => file.name.endsWith('.json') && file.content !== '');
      return files.map(({ content }) => Report.parse(JSON.parse(content))).find(fits);
    });

  test('holds no message until one is chosen', async () => {
    const visited = await look.visit(slow.path);
    await badgeWith(visited.tab);
    await accountOf(look, visited);
    const popup = await look.popupFor(visited);
    await presses(popup, 'Report to security');
    const page = await until('the letter', async () =>
      (await look.openPages()).map((url) => LETTER.exec(url)?.[0]).find((found) => found !== undefined),
    );
    await popup.close();
    letter = await look.openExtension(page);
    await sees(letter, 'No message is in the letter');
    await sees(letter, ADDRESS);
    await letter.front(); // before the tab that the popup opened
    await presses(letter, 'Save JSON');
    const { conversation, bands } = await saved(() => true);
    expect(conversation).toBeNull();
    expect(bands.approach).not.toBe('unread');
  });

  test('holds their messages when they are chosen, and nothing that the person wrote', async () => {
    await letter.evaluate(() => location.reload());
    await sees(letter, 'No message is in the letter');
    await presses(letter, 'Their messages');
    await sees(letter, 'What you wrote yourself is left out.');
    expect(await sees(letter, THEIRS)).not.toContain(MINE);
    await presses(letter, 'Save JSON');
    const report = await saved(({ conversation }) => conversation !== null);
    const written = JSON.stringify(report);
    expect(report.conversation).toHaveLength(14);
    expect(written).toContain(THEIRS);
    expect(written).not.toContain(MINE);
    expect(report.stage).not.toBe('none');
  });
});
