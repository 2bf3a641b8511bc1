import { expect, test, vi } from 'vitest';
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

test('a language is looked up once, however many lines are asked about', () => {
  let built = 0;
  const counted = <T extends object>(real: T): T =>
    new Proxy(real, {
      construct(target, args) {
        built += 1;
        return Reflect.construct(target as unknown as new (...args: unknown[]) => object, args);
      },
    });
  vi.stubGlobal('Intl', {
    Locale: Intl.Locale,
    RelativeTimeFormat: counted(Intl.RelativeTimeFormat),
    NumberFormat: counted(Intl.NumberFormat),
  });
  for (const text of ['vor 3 Tagen', 'Webmeisterin', '12 Kontakte', 'Gestern']) isTimeAgo(text, 'de-AT');
  const first = built;
  for (const text of ['vor 4 Tagen', 'Weberin', '13 Kontakte', 'Heute']) isTimeAgo(text, 'de-AT');
  vi.unstubAllGlobals();
  expect(first).toBeGreaterThan(0);
  expect(built).toBe(first);
});
