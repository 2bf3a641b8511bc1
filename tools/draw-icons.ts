import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../tests/browser/support/find-browser.ts';

const SIZES = [16, 32, 48, 128];
const folder = path.join(import.meta.dirname, '../public/icons');

/** Draws `public/icons/*.png` from `tools/icon.svg`. Run it after a change to the drawing, and commit what it wrote. */
export async function main(): Promise<number> {
  const svg = await readFile(path.join(import.meta.dirname, 'icon.svg'), 'utf8');
  const executablePath = await findBrowser('chromium');
  if (!executablePath) {
    console.error('No Chrome, Edge or Chromium was found to draw with. Set CHROME_PATH to one.');
    return 1;
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    await writeFile(path.join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
  return 0;
}
