import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Report } from '../../src/contracts/report.ts';
import { presses, sees } from './support/by-hand.ts';
import { badgeWith, browserNames, type SecondLook, startSecondLook } from './support/second-look.ts';
import type { Surface } from './support/surface.ts';
import { serving, testPage } from './support/test-pages.ts';
import { until } from './support/waiting.ts';

const recruiter = await testPage('demo-young-recruiter');
const SENTENCE = 'They asked who else on the team is cleared.';
const ADDRESS = 'security@northgate.example';
const LETTER = /src\/report-page\/index\.html\?report=[0-9a-f-]{36}$/;

describe.each(browserNames)('in %s, with the background ended between all steps', (name) => {
  let look: SecondLook;
  let letter: Surface;
  beforeAll(async () => {
    look = await startSecondLook(name, serving([recruiter]));
  });
  afterAll(() => look.close());

  const savedAs = (end: string) =>
    until(`a saved ${end} file`, async () =>
      (await look.savedFiles()).find((file) => file.name.endsWith(end) && file.content !== ''),
    );

  // Each step leans on the one before, as it does for a person.
  test('the popup leads to the letter', async () => {
    const visited = await look.visit(recruiter.path);
    await badgeWith(visited.tab);
    await look.stopBackground();
    const popup = await look.popupFor(visited);
    await sees(popup, 'Colette Ransome');
    await presses(popup, 'Report');
    await look.stopBackground();
    await presses(popup, 'Report to security');
    // The browser's history keeps the address: it says nothing of whom the letter is about.
    const page = await until('the letter in a tab of its own', async () =>
      (await look.openPages()).map((url) => LETTER.exec(url)?.[0]).find((found) => found !== undefined),
    );
    await popup.close();
    letter = await look.openExtension(page);
    await sees(letter, 'Colette Ransome');
  });

  test('the address is asked for once, in place', async () => {
    await presses(letter, 'Mail address');
    await letter.type(ADDRESS);
    await look.stopBackground();
    await presses(letter, 'Use this address');
    await sees(letter, new RegExp(`to.*${ADDRESS}`, 'i'));
  });

  test('what the person adds and takes out is in the letter', async () => {
    await presses(letter, 'What happened, and when?');
    await letter.type(SENTENCE);
    await presses(letter, 'I find this suspicious');
    await presses(letter, 'I replied to them');
    await look.stopBackground();
    await presses(letter, 'Take out : Headline');
    await sees(letter, 'Put back');
  });

  test('the JSON file is the report that was shown', async () => {
    await look.stopBackground();
    await presses(letter, 'Save JSON');
    const { content } = await savedAs('.json');
    const report = Report.parse(JSON.parse(content));
    expect(report).toMatchObject({
      choice: 'suspicious',
      statement: SENTENCE,
      did: ['replied'],
      leftOut: ['headline'],
      profile: { name: 'Colette Ransome', headline: null },
    });
    await sees(letter, 'Thank you');
  });

  test('a closed letter comes back as it was, and the mail file holds the same report', async () => {
    await look.stopBackground();
    await letter.evaluate(() => location.reload());
    await sees(letter, /This is the whole letter.*Put back/); // the page before the reload says thank you there
    await look.stopBackground();
    await presses(letter, 'Save as mail (.eml)');
    const mail = await PostalMime.parse((await savedAs('.eml')).content);
    expect(mail.to?.[0]?.address).toBe(ADDRESS);
    expect(mail.subject).toContain('Colette Ransome');
    expect(mail.text).toContain(SENTENCE);
    const attached = mail.attachments.find((file) => file.filename?.endsWith('.json'));
    const text = new TextDecoder().decode(attached?.content as ArrayBuffer);
    expect(Report.parse(JSON.parse(text))).toMatchObject({ statement: SENTENCE, leftOut: ['headline'] });
    await sees(letter, 'Thank you');
  });

  test('the next visit remembers that it was reported', async () => {
    await look.stopBackground();
    const visited = await look.visit(recruiter.path);
    await badgeWith(visited.tab);
    const state = await look.state(visited);
    expect(state).toMatchObject({ account: { case: { reports: [{ way: 'json' }, { way: 'eml' }] } } });
    const popup = await look.popupFor(visited);
    await presses(popup, 'Report');
    await sees(popup, /Reported.*saved as/);
    await look.stopBackground();
    await presses(popup, 'Remove');
    await sees(popup, 'I have removed them');
    expect(await look.problems()).toEqual([]);
  });
});
