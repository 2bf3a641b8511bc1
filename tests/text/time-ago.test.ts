import { expect, test } from 'vitest';
import { isTimeAgo } from '../../src/text/time-ago.ts';

test.each([
  ['3 weeks ago', 'en'],
  ['Yesterday', 'en'],
  ['today', 'en-US'],
  ['1 month ago', 'en'],
  ['vor 2 Wochen', 'de'],
  ['vor 5 Monaten', 'de'],
  ['Gestern', 'de'],
  ['il y a 3 semaines', 'fr'],
  ['Hier', 'fr'],
  ['hace 2 días', 'es'],
  ['há 4 meses', 'pt'],
  ['2 dagen geleden', 'nl'],
  ['3 недели назад', 'ru'],
  ['3 周前', 'zh'],
  ['منذ ٣ أسابيع', 'ar'],
])('“%s” (%s) says how long ago', (text, lang) => {
  expect(isTimeAgo(text, lang)).toBe(true);
});

test.each([
  ['12 mutual connections', 'en'],
  ['Weaver', 'en'],
  ['We met 3 weeks ago at the fair, and I would like to go on', 'en'],
  ['2 days, 3 cities', 'en'],
  ['Daytime planner', 'en'],
  ['3 gemeinsame Kontakte', 'de'],
  ['', 'en'],
])('“%s” (%s) does not', (text, lang) => {
  expect(isTimeAgo(text, lang)).toBe(false);
});
