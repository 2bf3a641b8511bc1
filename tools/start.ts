import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserName } from '../tests/browser/support/find-browser.ts';
import { type SecondLook, startSecondLook } from '../tests/browser/support/second-look.ts';
import { until } from '../tests/browser/support/waiting.ts';
import { ensureBrowsers } from './browser-packages.ts';
import { buildInto } from './build.ts';
import { loadDemoPages, type Shown } from './demo/demo-pages.ts';
import { DEMO_INDEX, DEMO_POLICY, demoSite } from './demo/demo-site.ts';
import { describeState } from './demo/describe.ts';
import { photograph } from './demo/photograph.ts';
import { root } from './processes.ts';

const screenshots = path.join(root, 'screenshots');

function hasDisplay(): boolean {
  if (process.platform === 'linux') return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return !process.env.CI;
}

/** Builds the extension and shows it on demo pages in a real browser: `npm start`, `npm start -- --firefox`. */
export async function main(args: string[]): Promise<number> {
  const name: BrowserName = args.includes('--firefox') ? 'firefox' : 'chromium';
  const missing = await ensureBrowsers([name], console.log);
  if (missing) return fail(missing);
  const target = name === 'firefox' ? 'firefox' : 'chrome';
  console.log('Building …');
  const problem = await buildInto(path.join(root, 'dist', target), target);
  if (problem !== null) return fail(`The build failed:\n${problem}`);
  try {
    await show(name);
    return 0;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(sentence: string): number {
  console.error(sentence);
  return 1;
}

async function show(name: BrowserName): Promise<void> {
  const headed = hasDisplay();
  const pages = await loadDemoPages();
  console.log(`Starting ${name}${headed ? '' : ', without a window, for there is no display'} …\n`);
  const look = await startSecondLook(name, demoSite(pages), { headed, pagePolicy: DEMO_POLICY });
  const enough = headed ? enoughOf(look) : null;
  try {
    for (const page of pages) await showOne(look, page);
    if (!enough) {
      console.log(`The pictures are in ${path.relative(process.cwd(), screenshots) || '.'}.`);
      return;
    }
    await look.visit(DEMO_INDEX);
    console.log('The pages stay open to play with. Close the browser or press Ctrl-C to end.');
    await enough;
  } finally {
    await look.close();
  }
}

/** The person closed the browser, or pressed Ctrl-C. */
const enoughOf = (look: SecondLook): Promise<void> =>
  Promise.race([look.closed, new Promise<void>((resolve) => process.once('SIGINT', () => resolve()))]);

async function showOne(look: SecondLook, { page, path: at, story }: Shown): Promise<void> {
  const visited = await look.visit(at);
  const state = await until(`${at} to be judged`, async () => {
    const known = await look.state(visited);
    return ['account', 'list', 'could-not-read'].includes(known.kind) ? known : null;
  });
  console.log(`https://www.linkedin.com${at}`);
  console.log(`${describeState(story, state).join('\n')}\n`);
  if (hasDisplay()) return;
  await mkdir(screenshots, { recursive: true });
  const files = await photograph(look, visited, `${page}-${look.name}`, screenshots);
  console.log(`  Saved       ${files.map((file) => path.basename(file)).join(', ')}\n`);
  await visited.tab.close();
}
