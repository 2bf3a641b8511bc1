import { contentScriptBytes } from './bench/content-script.ts';
import { conversationMs } from './bench/conversation.ts';
import { judgingMs } from './bench/judging.ts';
import { readingRows } from './bench/reading.ts';
import { stormReadings } from './bench/storm.ts';
import { printTable, type Row } from './bench/table.ts';

/**
 * `npm run bench [-- --quick]`: what Second Look costs, as ratios inside one run, against the goals. Needs a browser. The
 * exit code is 0 whatever the figures say: a benchmark on a busy machine is no test.
 */
export async function main(args: string[]): Promise<number> {
  const quick = args.includes('--quick');
  const rows: Row[] = [];
  const say = (row: Row) => rows.push(row);
  console.error('Building, judging, reading; the last takes a few minutes …');
  say({ what: 'content script, gzipped', figure: await contentScriptBytes(), unit: 'bytes', goal: 14_000 });
  say({ what: 'judging one account', figure: judgingMs(), unit: 'ms', goal: 0.5 });
  const { load, judged } = conversationMs();
  say({ what: 'loading the reader of conversations', figure: load, unit: 'ms', goal: 150 });
  say({ what: 'judging a conversation of 200 messages', figure: judged, unit: 'ms', goal: 20 });
  for (const row of await readingRows(quick ? 5 : 15)) say(row);
  say({ what: 'readings after 10,000 mutations in a row', figure: await stormReadings(), unit: '', goal: 1 });
  console.log(printTable(rows));
  return 0;
}
