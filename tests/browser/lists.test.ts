import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listTitle } from '../../src/ui/words/people-list.ts';
import { presses, sees } from './support/by-hand.ts';
import { accountOf, badgeWith, browserNames, listOf, type SecondLook, startSecondLook } from './support/second-look.ts';
import type { Surface } from './support/surface.ts';
import { serving, type TestPage, testPages } from './support/test-pages.ts';
import { until } from './support/waiting.ts';

const pages = await testPages([
  'demo-invitations',
  'demo-people-search',
  'demo-young-recruiter',
  'messaging-bubbles',
  'messaging-shadow-root',
]);
const [invitations, search, recruiter, bubbles, shadow] = pages as [TestPage, TestPage, TestPage, TestPage, TestPage];

/** Of the control that has the keyboard. Runs in the page. */
const focused = (popup: Surface): Promise<string> =>
  popup.evaluate(
    () => (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent) || '',
  );

describe.each(browserNames)('in %s', (name) => {
  let look: SecondLook;
  beforeAll(async () => {
    look = await startSecondLook(name, serving(pages));
  });
  afterAll(() => look.close());

  test('invitations: the count in the toolbar, the list, one of them, and back to the same row', async () => {
    const visited = await look.visit(invitations.path);
    const list = await listOf(look, visited);
    expect(list.total).toBe(8);
    const [first] = list.people;
    expect(list.people.map((one) => one.name).sort()).toEqual(['Colette Ransome', 'Dorian Vexley']);
    await until('the count', async () => (await look.toolbar(visited)).mark === String(list.people.length));
    await badgeWith(visited.tab, 'deserve a second look');
    const popup = await look.popupFor(visited);
    await sees(popup, listTitle(list));
    await popup.evaluate(() => document.querySelector<HTMLElement>('.listed-row')?.focus());
    await popup.press('Enter');
    await until('the way back', async () => (await focused(popup)) === 'Back to the list');
    await sees(popup, first?.name ?? '');
    const marked = await popup.evaluate(() => document.querySelectorAll('mark').length);
    expect(marked).toBeGreaterThan(0);
    await popup.press('Enter');
    await sees(popup, listTitle(list));
    await until('the same row', async () => (await focused(popup)).includes(first?.name ?? '?'));
    await popup.close();
    await visited.tab.close();
  });

  test('an invitation and the profile behind it are one account', async () => {
    const visited = await look.visit(recruiter.path);
    const account = await accountOf(look, visited);
    expect(account.invitationNote).toContain('generous fees');
    expect(account.seenOn.map(({ surface }) => surface)).toEqual(['profile', 'invitations']);
    await visited.tab.close();
  });

  test('a search is judged by the little that it shows and by what was seen before; the calm ones are not named', async () => {
    const visited = await look.visit(search.path);
    const list = await listOf(look, visited);
    expect(list.total).toBe(10);
    const named = list.people.map((one) => one.name);
    expect(named).toContain('Colette Ransome'); // of whom the list alone says too little
    const calm = ['Philippa Marsden-Oake', 'Tobias Renholm', 'Ruben Tannahill', 'Darragh M.', 'Ottilie Brandreth'];
    expect(named.filter((one) => one !== null && calm.includes(one))).toEqual([]);
    await until('the count', async () => (await look.toolbar(visited)).mark === String(list.people.length));
    const popup = await look.popupFor(visited);
    await sees(popup, listTitle(list));
    await presses(popup, 'CR Colette Ransome');
    await presses(popup, 'What was looked at');
    await sees(popup, /Seen on: a list of people, .+; profile, .+; invitations, /);
    await popup.close();
    await visited.tab.close();
  });

  test('conversations in bubbles stand under the profile that they lie over, to be opened and closed again', async () => {
    const visited = await look.visit(bubbles.path);
    await accountOf(look, visited);
    const popup = await look.popupFor(visited);
    await sees(popup, 'Other open conversations');
    await presses(popup, 'JA Joss Aldermaston');
    await sees(popup, /^JA Joss Aldermaston/);
    await presses(popup, 'The whole conversation');
    await sees(popup, 'Are you coming on Sunday?');
    await presses(popup, 'Back to Rufus Ottley');
    await sees(popup, 'Other open conversations');
    await popup.close();
    await visited.tab.close();
  });

  test('a conversation in a shadow root has its badge and its popup', async () => {
    const visited = await look.visit(shadow.path);
    const account = await accountOf(look, visited);
    await badgeWith(visited.tab);
    const popup = await look.popupFor(visited);
    await sees(popup, '顾怀瑾');
    await presses(popup, 'The whole conversation');
    for (const { text } of account.conversation?.messages ?? []) await sees(popup, text);
    await popup.close();
    await visited.tab.close();
  });

  test('neither the background nor a page of ours logged an error', async () => {
    expect(await look.problems()).toEqual([]);
  });
});
