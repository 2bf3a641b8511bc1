import { expect, test } from 'vitest';
import { isBounded } from '../../src/platform/message-size.ts';

test('an ordinary message is bounded', () => {
  expect(isBounded({ type: 'page-read', body: { nodes: Array(500).fill({ text: 'a'.repeat(10_000) }) } })).toBe(true);
});

test('too much text, too many values and very deep nesting are told without a stack overflow', () => {
  expect(isBounded('a'.repeat(6_000_001))).toBe(false);
  expect(isBounded(Array(500_000).fill(1))).toBe(false);
  expect(isBounded({ ['k'.repeat(7_000_000)]: 1 })).toBe(false);
  let deep: unknown = 1;
  for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
  expect(isBounded(deep)).toBe(true);
});
