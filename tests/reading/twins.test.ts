import { expect, test } from 'vitest';
import { isTwin } from '../../src/reading/twins.ts';
import { outlineOf } from './outline-of.ts';

test.each([
  ['Lives in Ghent', 'Lives in Ghent'],
  ['Jul 2021 - Present · 3 yrs', 'Jul 2021 to Present · 3 yrs'],
  ['· 2nd', '2nd degree connection'],
  ['Ada Quill', 'View Ada Quill’s profile'],
  ['· 2º', 'Contacto de 2º grado'],
  ['2º', 'Contacto de 2.º grado'],
  ['2次', '2次のつながり'],
  ['июль 2021 – настоящее время', 'июль 2021 по настоящее время'],
])('%s is said again as %s', (seen, spoken) => {
  expect(isTwin(seen, spoken)).toBe(true);
});

test.each([
  ['·', 'Rotterdam'],
  ['·', '2nd degree connection'],
  ['Ada Quill', 'Rotterdam'],
  ['Head of Research at Telmer', 'Status is online'],
])('%s is not said again as %s', (seen, spoken) => {
  expect(isTwin(seen, spoken)).toBe(false);
});

const seen = '<span aria-hidden="true">Jul 2021 - Present</span>';
const spoken = '<span class="visually-hidden">Jul 2021 to Present</span>';
const linesOf = (body: string) =>
  outlineOf(body).nodes.flatMap(({ text, twin }) => (text === '' ? [] : [{ text, twin }]));
const folded = (body: string) => linesOf(body).flatMap(({ text, twin }) => (twin ? [] : [text]));

test('the spoken half is the twin, whichever comes first', () => {
  expect(folded(`<div>${seen}${spoken}</div>`)).toEqual(['Jul 2021 - Present']);
  expect(folded(`<div>${spoken}${seen}</div>`)).toEqual(['Jul 2021 - Present']);
});

test('a twin stays in the outline, only marked: the dialog keeps a whole row nowhere else', () => {
  expect(linesOf(`<div>${seen}${spoken}</div>`)).toEqual([
    { text: 'Jul 2021 - Present', twin: false },
    { text: 'Jul 2021 to Present', twin: true },
  ]);
});

test('a lone separator before a fact does not swallow the fact', () => {
  expect(folded('<div><span aria-hidden="true">·</span><span>Rotterdam</span></div>')).toEqual(['·', 'Rotterdam']);
});

test('two lines that are only alike are both kept', () => {
  expect(folded('<div><span>Meridian</span><span>Meridian</span></div>')).toEqual(['Meridian', 'Meridian']);
  expect(folded('<p>Meridian</p><p>Meridian</p>')).toEqual(['Meridian', 'Meridian']);
  const apart = `<div>${seen}</div><div>${spoken}</div>`;
  expect(folded(apart)).toEqual(['Jul 2021 - Present', 'Jul 2021 to Present']);
});

test('pairs behind each other in one box stay pairs', () => {
  const pair = (text: string) => `<span aria-hidden="true">${text}</span><span>${text}</span>`;
  expect(folded(`<div>${pair('Weaver')}${pair('Loom')}${pair('2021 - 2022')}</div>`)).toEqual([
    'Weaver',
    'Loom',
    '2021 - 2022',
  ]);
});

test('a seen line with links in it is folded like any other', () => {
  const withLink = '<span aria-hidden="true">Ask <a href="/in/bo">Bo</a> or <a href="/in/cy">Cy</a></span>';
  expect(folded(`<div>${withLink}<span>Ask Bo or Cy</span></div>`)).toEqual(['Ask Bo or Cy']);
  expect(linesOf(`<div>${withLink}<span>Ask Bo or Cy</span></div>`).map(({ twin }) => twin)).toEqual([false, true]);
});

test('long lines are compared in time that grows with their length alone', () => {
  const words = (from: number) => Array.from({ length: 20_000 }, (_, at) => `${at + from}`).join(' ');
  const began = performance.now();
  expect(isTwin(words(0), words(20_000))).toBe(false);
  expect(performance.now() - began).toBeLessThan(1_000); // word against word took many seconds
});
