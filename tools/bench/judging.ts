import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { withDerivedSignals } from '../../src/assessment/derived-signals.ts';
import { emptyJudged } from '../../src/assessment/empty-signals.ts';
import { judge } from '../../src/assessment/judge.ts';
import { readSavedPage } from '../check/read-saved-page.ts';
import { median } from './median.ts';

const PAGES = ['demo-ordinary', 'demo-young-recruiter', 'demo-renewed', 'artdeco-returner'];
const RUNS = 400;

/** Milliseconds to judge one account, median over pages and runs after a warm-up. */
export function judgingMs(): number {
  const accounts = PAGES.map(signalsOf);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    for (const { signals, now } of accounts) {
      const began = performance.now();
      judge(signals, { now, thisMonth: now.slice(0, 7) });
      if (run > RUNS / 2) times.push(performance.now() - began);
    }
  }
  return median(times);
}

function signalsOf(name: string) {
  const { url, now } = JSON.parse(readFileSync(`tests/pages/${name}/expected.json`, 'utf8'));
  const { document } = parseHTML(readFileSync(`tests/pages/${name}/page.html`, 'utf8'));
  const { signals } = readSavedPage(document as unknown as Document, new URL(url), now);
  return { now, signals: { ...emptyJudged(), ...(signals && withDerivedSignals(signals)) } };
}
