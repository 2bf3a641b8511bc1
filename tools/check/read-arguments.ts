import { parseArgs } from 'node:util';

type CheckArguments = { file: string; url: URL; lang: string | null; now: string; json: boolean };

const USAGE = 'usage: npm run --silent check -- FILE.html --url URL [--lang xx] [--now ISO] [--json]';
const LINKEDIN = /(?:^|\.)linkedin\.com$/;

/** The arguments of `check`, or what is wrong with them. */
export function readArguments(args: string[]): CheckArguments | { problem: string } {
  const parsed = parse(args);
  if (typeof parsed === 'string') return { problem: `${parsed}\n${USAGE}` };
  const { values, positionals } = parsed;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return { problem: `name one saved page\n${USAGE}` };
  const url = URL.canParse(values.url ?? '') ? new URL(values.url ?? '') : null;
  if (url?.protocol !== 'https:' || !LINKEDIN.test(url.hostname)) {
    return { problem: `--url must be the address of the page on https://www.linkedin.com\n${USAGE}` };
  }
  const now = new Date(values.now ?? Date.now());
  if (Number.isNaN(now.getTime())) return { problem: `--now is no date: ${values.now}` };
  return { file, url, lang: values.lang ?? null, now: now.toISOString(), json: values.json === true };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        lang: { type: 'string' },
        now: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : 'the arguments could not be read';
  }
}
