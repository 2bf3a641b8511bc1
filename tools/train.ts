import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { conceptIds } from '../src/contracts/concept.ts';
import { MODEL_FILE } from './concept-model.ts';
import { fitConcept } from './train/fit.ts';
import { featured, heldBackScores, thresholdFor } from './train/held-back.ts';
import { type Recognised, recognised, recognisersInWords } from './train/recognisers.ts';
import { inputHash, trainingInput } from './train/training-input.ts';
import { modelFile, type Trained } from './train/write-model.ts';

const root = path.join(import.meta.dirname, '..');
const REPORT = path.join(root, 'docs/concepts.md');

/**
 * `npm run train`: learns the concepts from `training/`, writes `public/concepts.bin`, and reports in `docs/concepts.md`
 * how each recogniser does on sentences of hands that it did not learn from. The same sentences give the same bytes.
 */
export async function main(): Promise<number> {
  const input = trainingInput(root);
  const examples = featured(input);
  const trained: Trained[] = [];
  const report: Recognised[] = [];
  for (const concept of conceptIds) {
    const own = examples.filter((example) => example.concept === concept);
    if (own.length === 0) {
      trained.push(null);
      continue;
    }
    const scores = heldBackScores(examples, concept);
    const threshold = thresholdFor(scores, concept);
    trained.push({ fitted: fitConcept(examples, concept), threshold });
    const one = recognised(concept, scores, threshold);
    report.push(one);
    console.error(recognisersInWords([one]).at(-1));
  }
  const model = modelFile(trained);
  const hashes = `\nMade from sentences ${inputHash(input)}, as model ${createHash('sha256').update(model).digest('hex')}.\n`;
  writeFileSync(MODEL_FILE, model);
  writeFileSync(REPORT, `${recognisersInWords(report).join('\n')}\n${hashes}`);
  return 0;
}
