import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ConceptId, conceptIds } from '../../src/contracts/concept.ts';
import { normalise } from '../../src/text/normalise.ts';
import type { Token } from '../../src/text/wording/tokens.ts';
import { marksIn } from '../../src/understanding/marks/marks-in.ts';
import { sentencesIn } from '../../src/understanding/sentences.ts';

/**
 * A sentence written for training: `says` is true for a sentence that says the concept, false for a near miss. `none` is ordinary talk
 * that says no concept at all.
 */
export type TrainingSentence = {
  hand: string;
  language: string;
  concept: ConceptId | 'none';
  says: boolean;
  text: string;
  tokens: readonly Token[];
};

const known = new Set<string>([...conceptIds, 'none']);

/** All sentences of `training/`, in one order. Throws an error that names file and line for what cannot be read. */
export function readSentences(folder: string): TrainingSentence[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));
  return files.sort().flatMap((file) => readFile(path.join(folder, file)));
}

function readFile(file: string): TrainingSentence[] {
  const hand = path.basename(path.dirname(file));
  const language = path.basename(file, '.txt');
  let concept: TrainingSentence['concept'] | null = null;
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index): TrainingSentence[] => {
      const wrong = (what: string) => new Error(`${file}:${index + 1}: ${what}`);
      if (line.startsWith('#') || line.trim() === '') return [];
      if (line.startsWith('== ')) {
        const id = line.slice(3).trim();
        if (!isConcept(id)) throw wrong(`no concept is called "${id}"`);
        concept = id;
        return [];
      }
      if (concept === null || !/^[+-] \S/.test(line)) throw wrong('neither a heading nor a sentence');
      const text = line.slice(2).trim();
      return [{ hand, language, concept, says: line.startsWith('+'), text, tokens: tokensOfLine(text, language) }];
    });
}

const isConcept = (id: string): id is TrainingSentence['concept'] => known.has(id);

/** The words of a line as the extension would see them; a line of two sentences is read as one. */
export function tokensOfLine(text: string, language: string): Token[] {
  const seen = normalise(text).text;
  return sentencesIn(seen, marksIn(seen), language).flatMap(({ tokens }) => tokens);
}
