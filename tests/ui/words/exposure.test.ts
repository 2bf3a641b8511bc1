import { expect, test } from 'vitest';
import { Exposure } from '../../../src/contracts/settings.ts';
import { adviceForYou, whyYou } from '../../../src/ui/words/exposure.ts';

test('nothing is said to those who said nothing', () => {
  expect([...whyYou([]), ...adviceForYou([])]).toEqual([]);
});

test.each(Exposure.options)('%s: why they, in one or two sentences, and what they do besides', (exposure) => {
  const [why = '', ...more] = whyYou([exposure]);
  expect(more).toEqual([]);
  expect(why.match(/[.:](?= |$)/g)?.length).toBeLessThanOrEqual(3);
  expect(adviceForYou([exposure])).toHaveLength(1);
});

test('IT administrators hear why they are named targets', () => {
  expect(whyYou(['it-access'])[0]).toMatch(/named targets: their access opens every other door/);
});

test('several answers are each answered, in their order', () => {
  expect(whyYou(Exposure.options)).toHaveLength(3);
  expect(new Set(adviceForYou(Exposure.options)).size).toBe(3);
});
