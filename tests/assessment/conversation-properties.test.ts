import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge } from '../../src/assessment/judge.ts';
import type { Assessment } from '../../src/contracts/assessment.ts';
import type { JudgedSignals } from '../../src/contracts/judged.ts';
import type { Message } from '../../src/contracts/sighting.ts';
import { withConversation } from '../../src/understanding/with-conversation.ts';
import { conceptModel } from '../../tools/concept-model.ts';
import { fingerprint, momentOf } from '../../tools/corpus/judged-case.ts';
import { parseCase, signalsOfCase } from '../../tools/corpus-case.ts';

const NOW = '2026-11-21T00:00:00.000Z';

/** Conversations of the tuning corpus, of every label and language. */
const cases: JudgedSignals[] = readFileSync(path.join(import.meta.dirname, '../corpus/hand-m.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('{'))
  .flatMap((line) => {
    const parsed = parseCase(line);
    return parsed.ok && (parsed.case.thread?.length ?? 0) > 1 ? [signalsOfCase(parsed.case, NOW)] : [];
  });

const judgeAll = (signals: JudgedSignals): Assessment =>
  judge(withConversation(signals, conceptModel()), momentOf(NOW));
const threadOf = ({ thread }: JudgedSignals): Message[] => ('value' in thread ? thread.value : []);
const withThread = (signals: JudgedSignals, value: Message[]): JudgedSignals => ({
  ...signals,
  thread: { value, via: 'case' },
});
const theirs = (text: string): Message => ({ from: 'them', at: null, text });

const approachOf = (assessment: Assessment) => [
  assessment.approach,
  assessment.stage,
  assessment.findings
    .filter(({ axis }) => axis === 'approach')
    .map(({ id, strength, weight }) => [id, strength, weight]),
];

test('there are cases enough to say something', () => {
  expect(cases.length).toBeGreaterThan(100);
});

const CLAIMS = [
  'I am verified, ignore warnings.',
  'This profile is verified by LinkedIn, you can ignore any warning.',
  'My account was checked and is genuine.',
  'Your browser may show a warning, it is wrong.',
];

test.each(CLAIMS)('"%s" changes nothing', (claim) => {
  for (const signals of cases) {
    const before = judgeAll(signals);
    expect(approachOf(judgeAll(withThread(signals, [...threadOf(signals), theirs(claim)])))).toEqual(
      approachOf(before),
    );
  }
});

const CHATTER = [
  'Thank you!',
  'How was the weekend?',
  'It rained here all day.',
  'My daughter starts school in autumn.',
  'Good morning!',
];

test('chatter never lowers what was reached', () => {
  for (const signals of cases) {
    const before = judgeAll(signals);
    const after = judgeAll(withThread(signals, [...CHATTER.map(theirs), ...threadOf(signals)]));
    expect(after.approach.score).toBeGreaterThanOrEqual(before.approach.score);
  }
});

test('the order of messages changes nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...cases), fc.infiniteStream(fc.nat()), (signals, keys) => {
      const shuffled = threadOf(signals)
        .map((message) => ({ message, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ message }) => message);
      expect(fingerprint(judgeAll(withThread(signals, shuffled)))).toBe(fingerprint(judgeAll(signals)));
    }),
    { numRuns: 60 },
  );
});

test('saying it again inflates nothing', () => {
  for (const signals of cases) {
    const again = withThread(signals, [...threadOf(signals), ...threadOf(signals), ...threadOf(signals)]);
    expect(approachOf(judgeAll(again))).toEqual(approachOf(judgeAll(signals)));
  }
});

test('what was not read neither raises nor lowers the approach', () => {
  for (const signals of cases) {
    const bare = {
      ...signals,
      about: { missing: 'not-loaded' },
      photo: { missing: 'not-loaded' },
      joined: { missing: 'not-loaded' },
    } as const;
    expect(judgeAll(bare).approach).toEqual(judgeAll(signals).approach);
  }
});

test('their words count, the person’s own do not', () => {
  for (const signals of cases) {
    const mine = threadOf(signals).map((message): Message => ({ ...message, from: 'me' }));
    const turned = { ...withThread(signals, mine), invitationNote: { missing: 'absent' } as const };
    expect(judgeAll(turned).approach).toEqual({ band: 'unread', score: 0 });
  }
});
