import { existsSync } from 'node:fs';
import { type BrowserName, findBrowser } from '../tests/browser/support/find-browser.ts';
import { finish } from './processes.ts';

// firefox-esr and chromium are Debian's names; elsewhere a person installs browsers their own way.
const packages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const shown: Record<BrowserName, string> = { chromium: 'Chrome, Edge or Chromium', firefox: 'Firefox' };
const FONTS = 'fonts-liberation';

const mayInstall = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

/**
 * Makes sure that these browsers are there: as root on Debian or Ubuntu their packages are installed, and it says so.
 * Null when all are there; else one sentence for the person.
 */
export async function ensureBrowsers(names: BrowserName[], say: (line: string) => void): Promise<string | null> {
  const missing = await missingOf(names);
  if (missing.length === 0) return null;
  if (mayInstall()) {
    const wanted = [...missing.map((name) => packages[name]), FONTS];
    say(`Installing ${wanted.join(', ')} with apt-get …`);
    await finish('apt-get', ['update']);
    const install = ['install', '-y', '--no-install-recommends', ...wanted];
    const { code, output } = await finish('apt-get', install, { DEBIAN_FRONTEND: 'noninteractive' });
    if (code !== 0) return `apt-get could not install ${wanted.join(', ')}:\n${output}`;
  }
  const still = await missingOf(names);
  if (still.length === 0) return null;
  const variables = still.map((name) => (name === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH')).join(' or ');
  return `${still.map((name) => shown[name]).join(' and ')} was not found: install it, or set ${variables} to the program.`;
}

async function missingOf(names: BrowserName[]): Promise<BrowserName[]> {
  const found = await Promise.all(names.map(findBrowser));
  return names.filter((_, index) => found[index] === null);
}
