import { expect, test } from 'vitest';
import { oneSidedQuestions as sign } from '../../../src/indicators/approach/one-sided-questions.ts';
import { runSign } from '../run-sign.ts';
import { talk } from './talk.ts';

const question = { text: 'Which company is your client?', from: 'me' } as const;

test('a question that got no name, while they ask on', () => {
  expect(runSign(sign, { conversation: talk({ says: ['clearance'] }, question) }).kind).toBe('concern');
  expect(
    runSign(sign, { conversation: talk({ says: ['clearance'] }, question, { says: ['named-client'] }) }).kind,
  ).toBe('clear');
  expect(runSign(sign, { conversation: talk({ says: ['clearance'] }) }).kind).toBe('unknown');
});

const kindFor = (text: string) =>
  runSign(sign, { conversation: talk({ says: ['clearance'] }, { text, from: 'me' }) }).kind;

test.each([
  ['en', 'Thanks. Who do you work for?'],
  ['en', 'Could you tell me which organisation is behind this?'],
  ['en', 'Sounds good. Who funds it?'],
  ['fr', 'Merci. Pour quelle société travaillez-vous ?'],
  ['fr', 'Qui êtes-vous ?'],
  ['de', 'Für welches Unternehmen wäre das?'],
  ['de', 'Wer ist Ihr Auftraggeber?'],
  ['es', '¿Para qué empresa trabaja usted?'],
  ['es', '¿Quién es su cliente?'],
  ['it', 'Per quale società lavora?'],
  ['it', 'Chi è il vostro cliente?'],
  ['pt', 'Qual é a empresa que representa?'],
  ['pt', 'Quem é o seu cliente?'],
  ['nl', 'Voor welke organisatie werkt u?'],
  ['nl', 'Wie is jullie opdrachtgever?'],
  ['pl', 'Dla jakiej firmy Pan pracuje?'],
  ['pl', 'Kto jest zleceniodawcą?'],
  ['ru', 'На кого вы работаете?'],
  ['ru', 'Какую компанию вы представляете?'],
  ['zh', '请问您是哪家公司的？'],
  ['zh', '你们的客户是谁？'],
])('%s: “%s” asks who they are', (_, text) => {
  expect(kindFor(text)).toBe('concern');
});

test.each([
  ['en', 'Who decides on the date? I could do Monday.'],
  ['en', 'Your company sounds interesting. When shall we talk?'],
  ['fr', 'Connaissez-vous quelqu’un qui parle polonais ?'],
  ['fr', 'Qui peut venir jeudi ?'],
  ['de', 'Wer kommt noch mit?'],
  ['es', '¿Quién viene el jueves?'],
  ['it', 'Chi viene giovedì?'],
  ['pt', 'Quem vem na quinta?'],
  ['nl', 'Wie komt er donderdag?'],
  ['pl', 'Kto przyjdzie w czwartek?'],
  ['ru', 'Кто придёт в четверг?'],
  ['zh', '谁星期四来？'],
])('%s: “%s” does not', (_, text) => {
  expect(kindFor(text)).toBe('unknown');
});
