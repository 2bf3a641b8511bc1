import type { Amount } from '../../contracts/conversation.ts';
import { keptApart } from './kept-apart.ts';

export type Sum = Pick<Amount, 'start' | 'end' | 'value' | 'currency' | 'per'>;

/** Words and signs of currencies, in the languages that are read; `crypto` for coins. */
const CURRENCIES: Readonly<Record<string, string>> = {
  USD: '$ us$ usd dollar dollars dolar dolares dólar dólares dolarow dolarów dolary dollari dolares bucks доллар доллара долларов usdollars 美元 美金',
  EUR: '€ eur euro euros euronen евро 欧元',
  GBP: '£ gbp pound pounds quid sterling livres libras pfund funtów фунтов 英镑',
  CHF: 'chf franken sfr franc francs franchi francos franków франков',
  CNY: '¥ rmb cny yuan 元 人民币 块',
  PLN: 'zł zl pln zloty zlotych złoty złote złotych',
  RUB: '₽ rub руб рублей рубля тысруб',
  BRL: 'r$ brl reais real',
  SEK: 'sek kronor kr',
  crypto:
    'btc bitcoin bitcoins usdt usdc tether eth ethereum monero xmr crypto kryptowahrung krypto criptomonedas 比特币 泰达币',
};
const codes = new Map(
  Object.entries(CURRENCIES).flatMap(([code, words]) => words.split(' ').map((word): [string, string] => [word, code])),
);

const UNITS: Readonly<Record<NonNullable<Amount['per']>, string>> = {
  page: 'page pages seite seiten pagina paginas pagine pagina strona strone stron страницу страница страницы лист 页',
  hour: 'hour hours hr hrs h heure heures stunde stunden std hora horas ora ore uur godzine godzina godz час часа часов 小时 钟头',
  day: 'day days jour jours tag tage dia dias giorno giorni dag dagen dzien dni день дня дней 天',
  week: 'week weekly semaine woche semana settimana tydzien неделю 周 星期',
  month: 'month monthly months mois monat monatlich mes mensual mese mensile maand miesiac miesiecznie месяц 月',
  year: 'year annum annual annually pa an annee jahr ano anual anno annuo jaar rok rocznie год 年',
  piece:
    'report reports article articles piece paper papers brief briefing memo call calls session interview question answer summary rapport note entretien appel bericht berichte artikel gesprach beitrag informe articulo llamada articolo rapporto relatorio artigo verslag gesprek raport artykul rozmowe отчет статью звонок 篇 份 次',
};
const units = new Map(
  Object.entries(UNITS).flatMap(([unit, words]) =>
    words.split(' ').map((word): [string, NonNullable<Amount['per']>] => [word, unit as NonNullable<Amount['per']>]),
  ),
);

const COIN = [...codes.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');
const NUMBER = String.raw`\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3}){1,3}|\d{1,9}(?:[.,]\d{1,2})?`;
const SCALE = '(?: ?(k|tsd|mil|mille|thousand|hundred|million|m|тыс|tys|千|万))?';
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(${COIN}) ?(${NUMBER})${SCALE}(?![\\p{L}\\p{N}])`, 'giu');
const AFTER = new RegExp(`(?<![\\p{L}\\p{N}.,])(${NUMBER})${SCALE} ?(${COIN})(?![\\p{L}\\p{N}])`, 'giu');
/** A number without a currency counts when it is said what it pays for. */
const BARE = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(${NUMBER})${SCALE}(?= ?(?:per|an|a|each|every|pro|par|por|al|za|за|每|je|/|la|l|der|die|for|für|pour) ?)`,
  'giu',
);
const HAN_AFTER = new RegExp(`(${NUMBER})${SCALE} ?(美元|美金|欧元|英镑|人民币|元|块|比特币|泰达币)`, 'giu');
const PER =
  /^[ ,]{0,2}(?:for an?|in the|per|an?|each|every|pro|par|por|al|za|за|в|每|je|\/|la|l['’]|die|der|de|a|the|for|pour|für|fur|im|一)[ ]{0,2}([\p{L}]{1,14})/iu;
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  tsd: 1e3,
  mil: 1e3,
  mille: 1e3,
  thousand: 1e3,
  тыс: 1e3,
  tys: 1e3,
  千: 1e3,
  hundred: 100,
  万: 1e4,
  m: 1e6,
  million: 1e6,
};

/** Sums of money in a text, in order, with what they are paid for. Every pattern is bounded, and all of it linear. */
export const sumsIn = (text: string): Sum[] =>
  keptApart([
    Array.from(text.matchAll(BEFORE), (m) => sum(text, m.index, m[0], m[2], m[3], m[1])),
    Array.from(text.matchAll(AFTER), (m) => sum(text, m.index, m[0], m[1], m[2], m[3])),
    Array.from(text.matchAll(HAN_AFTER), (m) => sum(text, m.index, m[0], m[1], m[2], m[3])),
    Array.from(text.matchAll(BARE), (m) => sum(text, m.index, m[0], m[1], m[2], undefined)).filter(
      ({ per, value }) => per !== null && value >= 20,
    ),
  ]);

function sum(
  text: string,
  start: number,
  written: string,
  number = '',
  scale: string | undefined,
  coin: string | undefined,
): Sum {
  const end = start + written.length;
  const value = numberIn(number) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1);
  return {
    start,
    end,
    value,
    currency: coin === undefined ? null : (codes.get(coin.toLowerCase()) ?? null),
    per: unitAfter(text, end),
  };
}

function unitAfter(text: string, end: number): Amount['per'] {
  const word = PER.exec(text.slice(end, end + 40))?.[1]?.toLowerCase();
  return word === undefined
    ? null
    : (units.get(word) ??
        units.get(word.normalize('NFD').replaceAll(/\p{M}/gu, '')) ??
        units.get(word.slice(0, 1)) ??
        null);
}

/** "1.200" and "1,200" are twelve hundred; "1.5" is one and a half. */
const numberIn = (written: string): number =>
  Number(written.replaceAll(/[ .,'’\u00a0\u202f](?=\d{3}(?:\D|$))/g, '').replace(',', '.'));

function escaped(word: string): string {
  return word.replaceAll(/[$]/g, String.raw`\$&`);
}
