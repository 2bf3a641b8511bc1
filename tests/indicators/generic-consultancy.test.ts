import { expect, test } from 'vitest';
import { genericConsultancy as sign } from '../../src/indicators/generic-consultancy.ts';
import { post, runSign } from './run-sign.ts';

const unlinked = [post({ title: 'Partner', companyLinked: false })];

test.each([
  'Strategic advisory | confidential clients | contacts in government',
  'Cabinet de conseil | clients internationaux | réseau dans les ministères',
  'Strategieberatung | internationale Kunden | Kontakte in die Regierung',
  'Consultoría | clientes internacionales | red de contactos en el gobierno',
  'Consulenza | clienti internazionali | contatti nel governo',
  'Consultoria | clientes internacionais | contatos no governo',
  'Adviesbureau | internationale klanten | contacten bij de overheid',
  'Doradztwo | międzynarodowi klienci | kontakty w rządzie',
  'Консалтинг | международные клиенты | связи в правительстве',
  '战略咨询 | 海外客户 | 政府关系',
])('advice, unnamed clients and contacts: %s', (headline) => {
  expect(runSign(sign, { headline, positions: unlinked })).toMatchObject({
    kind: 'concern',
    strength: 'plain',
    signals: ['headline'],
  });
});

test('two of the three are weak, and a firm that can be asked says less', () => {
  const [two, three] = ['Advisory for confidential clients', 'Advisory, confidential clients, government contacts'];
  expect(runSign(sign, { headline: two, positions: unlinked }).strength).toBe('weak');
  expect(runSign(sign, { headline: three, positions: [post()] }).strength).toBe('weak');
  expect(runSign(sign, { headline: two, positions: [post()] }).kind).toBe('clear');
  expect(runSign(sign, { headline: two }).kind).toBe('clear');
});

test('the words add up over headline, about and position', () => {
  const seen = runSign(sign, {
    headline: 'Advisory',
    about: 'We have access to senior officials.',
    positions: [post({ companyLinked: false, description: 'Work for confidential clients' })],
  });
  expect(seen).toMatchObject({ strength: 'plain', signals: ['headline', 'about', 'positions'] });
});

test('what an employer is called is not looked at', () => {
  const company = 'Confidential Clients Advisory';
  const seen = runSign(sign, {
    headline: `Accountant at ${company}`,
    positions: [post({ company, companyLinked: false })],
  });
  expect(seen.kind).toBe('clear');
});

test('an ordinary adviser', () => {
  expect(runSign(sign, { headline: 'Mortgage adviser', positions: unlinked }).kind).toBe('clear');
});

test('nothing to read', () => {
  expect(runSign(sign, {}).kind).toBe('unknown');
});
