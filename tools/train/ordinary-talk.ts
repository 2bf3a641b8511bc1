import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { normalise } from '../../src/text/normalise.ts';
import type { Language } from '../../src/text/wording/lexicon.ts';
import { marksIn } from '../../src/understanding/marks/marks-in.ts';
import { sentencesIn } from '../../src/understanding/sentences.ts';
import { parseCase } from '../corpus-case.ts';
import type { TrainingSentence } from './sentences.ts';

/**
 * What is said in the benign conversations of the tuning part of the corpus, sentence by sentence, as ordinary talk. The unseen part is
 * never opened here.
 */
export function ordinaryTalk(corpus: string): TrainingSentence[] {
  const files = readdirSync(corpus).filter((file) => file.endsWith('.jsonl'));
  return files.sort().flatMap((file) =>
    readFileSync(path.join(corpus, file), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .flatMap((line) => talkIn(line, `${CORPUS}${path.basename(file, '.jsonl')}`)),
  );
}

const CORPUS = 'corpus-';
export const isOfTheCorpus = ({ hand }: TrainingSentence): boolean => hand.startsWith(CORPUS);

function talkIn(line: string, hand: string): TrainingSentence[] {
  const parsed = parseCase(line);
  if (!parsed.ok || parsed.case.label !== 'benign' || parsed.case.twinOf !== null) return [];
  const { thread, lang } = parsed.case;
  const language = (lang ?? 'en') as Language;
  return (thread ?? []).flatMap(({ text }) => {
    const seen = normalise(text).text;
    return sentencesIn(seen, marksIn(seen), language).map(
      ({ start, end, tokens }): TrainingSentence => ({
        hand,
        language,
        concept: 'none',
        says: false,
        text: seen.slice(start, end),
        tokens,
      }),
    );
  });
}
