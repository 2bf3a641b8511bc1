import { expect, test } from 'vitest';
import { soughtAfterAudience as sign } from '../../src/indicators/sought-after-audience.ts';
import { post, runSign } from './run-sign.ts';

const unlinked = [post({ title: 'Partner', companyLinked: false })];

test.each([
  'Seeking former government officials for confidential clients',
  'seeking the former goverment official for a confidential client',
  'Recherche experts de la défense pour clients internationaux',
  'Wir suchen Beamte und Fachleute aus der Verteidigung für internationale Kunden',
  'Buscamos funcionarios y expertos de defensa para clientes internacionales',
  'Cerchiamo esperti della difesa e funzionari pubblici per clienti internazionali',
  'Procuramos especialistas de defesa e funcionários públicos para clientes internacionais',
  'Wij zoeken ambtenaren en defensie experts voor internationale klanten',
  'Szukamy urzędników i ekspertów obronności dla międzynarodowych klientów',
  'Ищем экспертов обороны и бывших чиновников для международных клиентов',
  '招募国防专家和政府官员，为海外客户服务',
])('people with access, for clients without names: %s', (headline) => {
  expect(runSign(sign, { headline, positions: unlinked })).toMatchObject({
    kind: 'concern',
    strength: 'plain',
    signals: ['headline'],
  });
});

test('a firm with a page, or no other client spoken of, is weak', () => {
  const headline = 'Recruiting security cleared engineers for our clients';
  expect(runSign(sign, { headline, positions: [post()] }).strength).toBe('weak');
  expect(runSign(sign, { headline: 'Recruiting security cleared engineers', positions: unlinked }).strength).toBe(
    'weak',
  );
});

test.each([
  ['Recruiting cleared engineers for Harlan Systems | TS/SCI', [post({ company: 'Harlan Systems' })]],
  ['HR Business Partner, hiring people with security clearance', [post()]],
  ['Systems engineer with security clearance, looking for new opportunities in defence', unlinked],
  ['Recruiting nurses for our clients', unlinked],
  ['Retired officer, now writing about gardens', unlinked],
])('%s is ordinary', (headline, positions) => {
  expect(runSign(sign, { headline, positions }).kind).toBe('clear');
});

test('what an employer is called is not looked at', () => {
  const company = 'Cleared Personnel Recruiting for Confidential Clients';
  const positions = [post({ company, companyLinked: false })];
  expect(runSign(sign, { headline: `Accountant, ${company}`, positions }).kind).toBe('clear');
});

test('nothing to read', () => {
  expect(runSign(sign, {}).kind).toBe('unknown');
});
