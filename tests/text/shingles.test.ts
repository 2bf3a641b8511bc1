import { describe, expect, test } from 'vitest';
import { bandsOf, likeness, SAME_TEMPLATE, sketchOf } from '../../src/text/shingles.ts';

const TEMPLATE = (name: string, greeting: string) => `${greeting} my name is ${name} and I represent a group of
  private investors who would value an hour of your insight into procurement for naval sensors. We pay for each call and
  the first one can take place this week. ${name}`;
const OTHER = `Thank you for the pleasant talk at the harbour fair in Ghent. I have attached the minutes and the two
  drawings of the winch that you asked for, and will call again when the second prototype is on the bench.`;

const sketch = (text: string, name = '') => {
  const made = sketchOf(text, name);
  if (!made) throw new Error('the test wrote too little');
  return made;
};

test('a template is told again, whoever signs it and however it greets', () => {
  const one = sketch(TEMPLATE('Mira Tolden', 'Hi Ada,'), 'Mira Tolden');
  const other = sketch(TEMPLATE('Oskar van der Venn', 'Dear Dr Quill,'), 'Oskar van der Venn');
  expect(likeness(one, other)).toBe(1);
});

test('a few words changed in it are still the template; another text is not', () => {
  const one = sketch(TEMPLATE('', ''));
  const changed = sketch(TEMPLATE('', '').replace('naval sensors', 'flight controls'));
  expect(likeness(one, changed)).toBeGreaterThan(SAME_TEMPLATE);
  expect(likeness(one, sketch(OTHER))).toBeLessThan(0.1);
});

test('the estimate is near the true share', () => {
  const words = Array.from({ length: 200 }, (_, at) => `w${at}`);
  const shares = [20, 60, 100].map((changed) => {
    const other = [...words.slice(0, 200 - changed), ...words.slice(200 - changed).map((word) => `x${word}`)];
    const common = 200 - changed - 4;
    const truth = common / (2 * 196 - common);
    return Math.abs(likeness(sketch(words.join(' ')), sketch(other.join(' '))) - truth);
  });
  expect(Math.max(...shares)).toBeLessThan(0.12);
});

describe('a text is too short below twelve words', () => {
  const eleven = 'one two three four five six seven eight nine ten eleven';

  test('counted without greeting and name', () => {
    expect(sketchOf(eleven, '')).toBeNull();
    expect(sketchOf(`${eleven} twelve`, '')).toHaveLength(96);
    expect(sketchOf(`Hi Ada, ${eleven}`, '')).toBeNull();
    expect(sketchOf(`${eleven} Mira`, 'Mira Tolden')).toBeNull();
  });

  test('and in Chinese below twelve characters', () => {
    expect(sketchOf('我们愿意为您的见解付费', '')).toBeNull();
    expect(sketchOf('我们愿意为您的专业见解支付费用', '')).toHaveLength(96);
  });
});

test('case, marks and spaces make no other text', () => {
  expect(likeness(sketch(OTHER), sketch(OTHER.toUpperCase().replace(/[.,]/g, ' ! ').replace(/\s+/g, '  ')))).toBe(1);
});

test('alike texts have a band in common, strangers none', () => {
  const shared = (one: string, other: string) => {
    const bands = new Set(bandsOf(sketch(one)));
    return bandsOf(sketch(other)).filter((band) => bands.has(band)).length;
  };
  const text = TEMPLATE('', '');
  expect(shared(text, text.replace('this week', 'very soon'))).toBeGreaterThan(0);
  expect(shared(text, OTHER)).toBe(0);
});

test('the longest text takes no longer than a moment', () => {
  const began = performance.now();
  sketchOf('word another '.repeat(100_000), 'x'.repeat(200));
  expect(performance.now() - began).toBeLessThan(500);
});
