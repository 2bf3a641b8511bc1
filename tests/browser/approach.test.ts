import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccountView } from '../../src/contracts/account.ts';
import { presses, sees } from './support/by-hand.ts';
import { accountOf, badgeWith, browserNames, type SecondLook, startSecondLook } from './support/second-look.ts';
import type { Surface } from './support/surface.ts';
import { serving, type TestPage, testPages } from './support/test-pages.ts';
import { pause, until } from './support/waiting.ts';

const pages = await testPages(['demo-immaculate', 'demo-slow-approach', 'demo-expert-network']);
const [profile, slow, network] = pages as [TestPage, TestPage, TestPage];
const ALARMING = /Strong warning signs|Some warning signs/;
const WHY_THEM = 'Why somebody like you';

const bandsOf = ({ assessment }: AccountView) => [assessment.profile.band, assessment.approach.band];

/** The words that the popup marks, in all that it shows and keeps folded. Runs in the page. */
const markedWords = (popup: Surface): Promise<string[]> =>
  popup.evaluate(() => [...document.querySelectorAll('mark')].map((mark) => mark.textContent ?? ''));

describe.each(browserNames)('in %s', (name) => {
  let look: SecondLook;
  beforeAll(async () => {
    look = await startSecondLook(name, serving(pages));
  });
  afterAll(() => look.close());

  test('a profile with nothing to find, and what its owner asks, are one account', async () => {
    const before = await look.visit(profile.path);
    await badgeWith(before.tab, 'Nothing unusual seen');
    const first = await accountOf(look, before);
    expect(bandsOf(first)).toEqual(['low', 'unread']);
    await before.tab.close();
    await look.stopBackground();

    const visited = await look.visit(slow.path);
    await badgeWith(visited.tab, ALARMING);
    const account = await accountOf(look, visited);
    expect(account).toMatchObject({ key: first.key, firstSeenAt: first.firstSeenAt });
    expect(account.signals.positions).toMatchObject(first.signals.positions);
    expect(account.assessment.profile.band).toBe('low');
    expect(['medium', 'high']).toContain(account.assessment.approach.band);
    const popup = await look.popupFor(visited);
    await presses(popup, 'What was looked at');
    await sees(popup, /Seen on: messages, .+; profile, /);
    await popup.close();
    await visited.tab.close();
  });

  test('the popup tells a conversation by its bands, the way so far, their words and what to do', async () => {
    const visited = await look.visit(slow.path);
    const { text } = await badgeWith(visited.tab, ALARMING);
    expect((await look.toolbar(visited)).title).toMatch(ALARMING);
    const account = await accountOf(look, visited);
    expect(text).not.toMatch(/safe|spy|fake/i);
    const popup = await look.popupFor(visited);
    await sees(popup, 'Edmund Haverleigh');
    await sees(popup, /Profile Nothing unusual seen .+ Approach (Strong|Some) warning signs/);
    await sees(popup, 'You are here.');
    await sees(popup, /What to do now.+What not to do.+What to tell your security manager/);
    const here = () => document.querySelector('.stage-path [aria-current="step"]')?.textContent;
    expect(await popup.evaluate(here)).toBeTruthy();
    const marked = await markedWords(popup);
    const theirs = (account.conversation?.messages ?? []).filter(({ from }) => from === 'them').map((one) => one.text);
    expect(marked.length).toBeGreaterThan(2);
    expect(marked.filter((words) => !theirs.some((said) => said.includes(words)))).toEqual([]);
    await presses(popup, 'The whole conversation');
    for (const { text } of account.conversation?.messages ?? []) await sees(popup, text.replace(/\s+/g, ' '));
    await popup.close();
    await visited.tab.close();
  });

  test('an expert network that keeps to the rules stays calm', async () => {
    const visited = await look.visit(network.path);
    await badgeWith(visited.tab, 'Nothing unusual seen');
    expect((await accountOf(look, visited)).assessment.approach.band).toBe('low');
    const popup = await look.popupFor(visited);
    await sees(popup, 'Tamsin Ferrow');
    expect(await sees(popup, 'What was looked at')).not.toContain('You are here.');
    await popup.close();
    await visited.tab.close();
  });

  test('what the person says of their work changes the words of Realise and no band', async () => {
    const visited = await look.visit(slow.path);
    await badgeWith(visited.tab, ALARMING);
    const before = await accountOf(look, visited);
    const plain = await look.popupFor(visited);
    await presses(plain, 'Realise');
    expect(await sees(plain, 'What this may lead to')).not.toContain(WHY_THEM);
    await plain.close();

    await look.set({ exposure: ['it-access'] });
    await visited.tab.goto(slow.path);
    await badgeWith(visited.tab, ALARMING);
    const after = await accountOf(look, visited);
    expect(after.assessment).toEqual(before.assessment);
    const popup = await look.popupFor(visited);
    await sees(popup, WHY_THEM);
    await sees(popup, 'IT administrators are named targets');
    await presses(popup, 'Recognise');
    await sees(popup, 'In your work');
    await look.set({ exposure: [] });
    await popup.close();
    await visited.tab.close();
  });

  test('in quiet mode the toolbar alone tells of a conversation', async () => {
    await look.set({ quiet: true });
    const visited = await look.visit(slow.path);
    const title = async () => (await look.toolbar(visited)).title;
    await until('the toolbar', async () => ALARMING.test(await title()));
    await pause(500);
    expect(await visited.tab.badge()).toBeNull();
    await look.set({ quiet: false });
    await badgeWith(visited.tab, ALARMING);
    await visited.tab.close();
  });

  test('neither the background nor a page of ours logged an error', async () => {
    expect(await look.problems()).toEqual([]);
  });
});
