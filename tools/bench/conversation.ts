import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { emptyJudged } from '../../src/assessment/empty-signals.ts';
import { judge } from '../../src/assessment/judge.ts';
import type { JudgedSignals } from '../../src/contracts/judged.ts';
import type { Message } from '../../src/contracts/sighting.ts';
import { type ConceptModel, parseConceptModel } from '../../src/understanding/model/concept-model.ts';
import { withConversation } from '../../src/understanding/with-conversation.ts';
import { MODEL_FILE } from '../concept-model.ts';
import { parseCase } from '../corpus-case.ts';
import { median } from './median.ts';

const CORPUS = path.join(import.meta.dirname, '../../tests/corpus');
const MESSAGES = 200;
const MOMENT = { now: '2026-11-21T00:00:00.000Z', thisMonth: '2026-11' };

/**
 * Milliseconds to load the reader (the model, and the phrases of English by a first sentence), and to judge a conversation of 200
 * messages once it is loaded: the median over conversations that were not read before. The engine of Chromium's worker.
 */
export function conversationMs(): { load: number; judged: number } {
  const began = performance.now();
  const model = loadModel();
  judgeThread([{ from: 'them', at: null, text: 'Could we talk about the post next week, please?' }], model);
  const load = performance.now() - began;
  const times = conversations().map((thread) => {
    const start = performance.now();
    judgeThread(thread, model);
    return performance.now() - start;
  });
  return { load, judged: median(times) };
}

function loadModel(): ConceptModel | null {
  const { buffer, byteOffset, byteLength } = readFileSync(MODEL_FILE);
  return parseConceptModel(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
}

function judgeThread(value: Message[], model: ConceptModel | null) {
  const signals: JudgedSignals = { ...emptyJudged(), thread: { value, via: 'bench' } };
  return judge(withConversation(signals, model), MOMENT);
}

/** English conversations of 200 messages each out of the corpus, no two with a message in common. */
function conversations(): Message[][] {
  const files = readdirSync(CORPUS).filter((file) => file.endsWith('.jsonl'));
  const messages = files.flatMap((file) =>
    readFileSync(path.join(CORPUS, file), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .flatMap((line) => {
        const parsed = parseCase(line);
        return parsed.ok && parsed.case.lang === 'en' ? (parsed.case.thread ?? []) : [];
      }),
  );
  const whole = Math.floor(messages.length / MESSAGES);
  return Array.from({ length: whole }, (_, index) => messages.slice(index * MESSAGES, (index + 1) * MESSAGES));
}
