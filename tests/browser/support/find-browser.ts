import { access, constants } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (folder): folder is string => Boolean(folder),
);
const applications = ['/Applications', path.join(homedir(), 'Applications')];

// On Debian the program itself, not the wrapper in /usr/bin: the wrapper adds system extensions.
const linux: Record<BrowserName, string[]> = {
  chromium: [
    '/usr/lib/chromium/chromium',
    '/usr/lib64/chromium-browser/chromium-browser',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  firefox: [
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/lib/firefox/firefox',
    '/usr/lib64/firefox/firefox',
    '/opt/firefox/firefox',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
  ],
};

const mac: Record<BrowserName, string[]> = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const windows: Record<BrowserName, string[]> = {
  chromium: [
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'Chromium/Application/chrome.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

const under = (folders: string[], ends: string[]) => ends.flatMap((end) => folders.map((f) => path.join(f, end)));

function usualPlaces(name: BrowserName): string[] {
  if (process.platform === 'darwin') return under(applications, mac[name]);
  if (process.platform === 'win32') return under(programFiles, windows[name]);
  return linux[name];
}

const canRun = (file: string) =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  );

/** The path of an installed browser: `CHROME_PATH` or `FIREFOX_PATH` first, then the usual places. Null when there is none. */
export async function findBrowser(name: BrowserName): Promise<string | null> {
  const chosen = name === 'chromium' ? process.env.CHROME_PATH : process.env.FIREFOX_PATH;
  if (chosen) return (await canRun(chosen)) ? chosen : null;
  for (const file of usualPlaces(name)) if (await canRun(file)) return file;
  return null;
}
