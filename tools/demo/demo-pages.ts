import { type TestPage, testPages } from '../../tests/browser/support/test-pages.ts';

/** A page of the demo. `page` is its folder in `tests/pages`, where everybody is invented. */
export type DemoPage = { page: string; title: string; story: string };

/** In the order in which they are opened. The profile of somebody stands before what they write. */
export const demoPages: readonly DemoPage[] = [
  { page: 'demo-ordinary', title: 'Philippa Marsden-Oake', story: 'an ordinary person' },
  { page: 'demo-sparse', title: 'Gareth W.', story: 'little to see, and nothing wrong with that' },
  {
    page: 'demo-young-recruiter',
    title: 'Colette Ransome',
    story: 'a new account with a long career, looking for cleared staff',
  },
  { page: 'demo-renewed', title: 'Marcus Elvenholt', story: 'an old account that became somebody else' },
  {
    page: 'demo-immaculate',
    title: 'Edmund Haverleigh',
    story: 'a profile with nothing to find: what he asks is in the messages',
  },
  {
    page: 'demo-slow-approach',
    title: 'Messages from Edmund Haverleigh',
    story: 'eight weeks of friendly messages that end where no employer would follow',
  },
  {
    page: 'demo-expert-network',
    title: 'Messages from Tamsin Ferrow',
    story: 'an expert network that pays for an hour, and keeps to the rules',
  },
  { page: 'demo-invitations', title: 'Invitations', story: 'eight people who want to connect' },
  { page: 'demo-people-search', title: 'A search for people', story: 'ten people, as a list shows them' },
];

export type Shown = DemoPage & { path: string; html: string };

/** The demo pages with their addresses and what stands in them. */
export async function loadDemoPages(): Promise<Shown[]> {
  const loaded = await testPages(demoPages.map(({ page }) => page));
  const byName = new Map<string, TestPage>(loaded.map((one) => [one.name, one]));
  return demoPages.flatMap((demo) => {
    const found = byName.get(demo.page);
    return found ? [{ ...demo, path: found.path, html: found.html }] : [];
  });
}
