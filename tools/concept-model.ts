import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ConceptModel, parseConceptModel } from '../src/understanding/model/concept-model.ts';

export const MODEL_FILE = path.join(import.meta.dirname, '../public/concepts.bin');

let loaded: ConceptModel | null | undefined;

/** The model that the extension ships, or null (with a word on standard error) when the file is missing or of another version. */
export function conceptModel(): ConceptModel | null {
  loaded ??= load();
  return loaded;
}

function load(): ConceptModel | null {
  try {
    const { buffer, byteOffset, byteLength } = readFileSync(MODEL_FILE);
    const model = parseConceptModel(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
    if (model === null)
      console.error(`${MODEL_FILE} is of another version; judging by phrases alone. Run npm run train.`);
    return model;
  } catch {
    console.error(`${MODEL_FILE} could not be read; judging by phrases alone. Run npm run train.`);
    return null;
  }
}
