import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDateRange, parseMonthOrYear } from '../../src/text/date-range.ts';
import { interfaceLanguages } from './interface-languages.ts';

test.each([
  ['en', 'Oct 2023 - Dec 2024 · 1 yr 3 mos', '2023-10', '2024-12'],
  ['en', 'Jul 2021 - Present · 3 yrs 1 mo', '2021-07', null],
  ['en', 'Jul 2021 to Present · 3 yrs', '2021-07', null],
  ['en', 'Jan 2025 – Dec 2025', '2025-01', '2025-12'],
  ['en', '2018 – 2019', '2018', '2019'],
  ['en', '2018 - 2018', '2018', '2018'],
  ['fr', 'juil. 2021 - aujourd’hui · 3 ans', '2021-07', null],
  ['fr', 'févr. 2019 - août 2020 · 1 an 7 mois', '2019-02', '2020-08'],
  ['de', 'März 2019–Heute · 5 Jahre', '2019-03', null],
  ['de', 'Sept. 2015 – Jan. 2019', '2015-09', '2019-01'],
  ['es', 'ene. 2020 - actualidad', '2020-01', null],
  ['es', 'septiembre de 2018 - marzo de 2019', '2018-09', '2019-03'],
  ['pt', 'fev de 2017 - o momento', '2017-02', null],
  ['it', 'gen 2016 - Presente', '2016-01', null],
  ['ru', 'мая 2014 г. – настоящее время', '2014-05', null],
  ['ru', 'май 2014 – янв. 2016', '2014-05', '2016-01'],
  ['ja', '2021年7月 - 現在 · 3年', '2021-07', null],
  ['zh-Hans', '2019年12月 - 2021年3月', '2019-12', '2021-03'],
  ['ko', '2018년 3월 - 현재', '2018-03', null],
  ['ar', 'يناير ٢٠٢٠ - الحالي', '2020-01', null],
  ['th', 'มิถุนายน 2563 - ปัจจุบัน', '2020-06', null],
  ['tr', 'Eyl 2012 - Ağu 2013', '2012-09', '2013-08'],
  ['pl', 'maj 2010 – paź 2012', '2010-05', '2012-10'],
])('%s: %s', (lang, line, start, end) => {
  expect(parseDateRange(line, lang)).toEqual({ start, end });
});

test.each([
  'Telgal Fendordal · Full-time',
  'Full-time · 4 yrs',
  'Head of Research 2019 - Materials group',
  'Winner of the 2019 prize',
  'Rotterdam',
  '5 yrs 11 mos',
  'Between 2019 and 2021 we moved',
  '+44 20 7946 0958',
  '12 - 2019',
  '',
])('not a dates line: %s', (line) => {
  expect(parseDateRange(line, 'en')).toBeNull();
});

test.each([
  ['ja', '2020年5月3日'],
  ['ko', '2020년 5월 3일'],
  ['vi', '3 tháng 5, 2020'],
  ['th', '12 ม.ค. 2563'],
  ['en', '5/12/2020'],
  ['en', '2020-05-12'],
  ['en', 'May 12, 2020'],
  ['de', '3. Mai 2020'],
])('a day is no month: %s: %s', (lang, text) => {
  expect(parseMonthOrYear(text, lang)).toBeNull();
});

test('any text gives null or dates as the sighting wants them, and long ones take no time', () => {
  const DATE = /^\d{4}(-(0[1-9]|1[0-2]))?$/;
  const word = fc.constantFrom(
    '2019',
    ' - ',
    'Jan',
    '12',
    '月',
    '年',
    '·',
    ' ',
    ' to ',
    '2563',
    '\n',
    '.',
    '/',
    '٢٠٢٠',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word, { maxLength: 12 }).map((words) => words.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'ja', 'th', 'ar', 'vi'), (line, lang) => {
      const range = parseDateRange(line, lang);
      if (range)
        expect([range.start, range.end ?? '2020']).toEqual([expect.stringMatching(DATE), expect.stringMatching(DATE)]);
    }),
  );
  for (const unit of [' ', '\n', '· ', '2019 ', '2019 - ', '1', 'a']) {
    expect(() => parseDateRange(`2019${unit.repeat(100_000)}`, 'en')).not.toThrow();
  }
});

test('every month is read back in every language of LinkedIn, long and short', () => {
  for (const lang of interfaceLanguages) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, {
        month: style,
        year: 'numeric',
        timeZone: 'UTC',
      });
      for (let month = 0; month < 12; month += 1) {
        const shown = format.format(new Date(Date.UTC(2021, month, 15)));
        expect
          .soft(parseMonthOrYear(shown, lang), `${lang}: ${shown}`)
          .toBe(`2021-${String(month + 1).padStart(2, '0')}`);
      }
    }
  }
});

test('a hostile line costs no time: linear in its length', () => {
  const line = `Jan 2019 ${'- '.repeat(20_000)}`;
  expect(parseDateRange(line, 'en')).toBeNull();
});
