import { expect, test } from 'vitest';
import { sumsIn } from '../../../src/understanding/marks/sums.ts';

test.each([
  ['We pay 400 USD per page.', 400, 'USD', 'page'],
  ['$1,200 for three pages', 1200, 'USD', null],
  ['between 300 and 500 euros an hour', 500, 'EUR', 'hour'],
  ['1.500 € pro Bericht', 1500, 'EUR', 'piece'],
  ['300 per hour', 300, null, 'hour'],
  ['5k for a report', 5000, null, 'piece'],
  ['300 € la page', 300, 'EUR', 'page'],
  ['250 euros la hora', 250, 'EUR', 'hour'],
  ['一篇稿件500美元', 500, 'USD', null],
  ['800元/小时', 800, 'CNY', 'hour'],
  ['0.05 BTC per report', 0.05, 'crypto', 'piece'],
  ['5 000 рублей за страницу', 5000, 'RUB', 'page'],
  ['85.000 EUR im Jahr', 85_000, 'EUR', 'year'],
])('%s', (text, value, currency, per) => {
  expect(sumsIn(text)).toMatchObject([{ value, currency, per }]);
});

test.each([
  'in 2019',
  '300 people',
  'page 4',
  'room 12',
  '3 hours',
  '5 %',
  'version 2.8.1',
  'at 10:30',
  'M&S',
  '€',
  'an hour',
])('%j is no sum of money', (text) => {
  expect(sumsIn(text)).toEqual([]);
});
