import { expect, test } from 'vitest';
import { seniorRoleWithoutSubstance as sign } from '../../src/indicators/senior-role-without-substance.ts';
import { post, runSign, type Values } from './run-sign.ts';

const bare: Values = {
  connections: { count: 500, orMore: true },
  activityCount: 0,
  recommendations: 0,
  positions: [post({ title: 'Managing partner' })],
};

test('a director with hundreds of connections and not a word from anybody', () => {
  expect(runSign(sign, bare)).toMatchObject({ kind: 'concern', strength: 'weak' });
  expect(runSign(sign, { ...bare, skillsTotal: 2 })).toMatchObject({
    strength: 'plain',
    signals: ['positions', 'connections', 'activityCount', 'recommendations', 'skillsTotal'],
  });
});

test('activity, a recommendation, a description, or a smaller network', () => {
  expect(runSign(sign, { ...bare, activityCount: 1 }).kind).toBe('clear');
  expect(runSign(sign, { ...bare, recommendations: 1 }).kind).toBe('clear');
  expect(runSign(sign, { ...bare, connections: { count: 120, orMore: false } }).kind).toBe('clear');
  const described = [post({ title: 'Managing partner', description: 'Leads the Leeds office.' })];
  expect(runSign(sign, { ...bare, positions: described }).kind).toBe('clear');
});

test.each(['Engineer', 'Founder & CEO', 'HR Business Partner', 'Assistant director', 'Freelance art director'])(
  '%s is not a senior role of this kind',
  (title) => {
    expect(runSign(sign, { ...bare, positions: [post({ title })] }).kind).toBe('clear');
  },
);

test.each(['Directrice générale', 'Geschäftsführer', 'Генеральный директор', '总经理', 'Dyrektor handlowy'])(
  '%s is one',
  (title) => {
    expect(runSign(sign, { ...bare, positions: [post({ title })] }).kind).toBe('concern');
  },
);

test.each(['connections', 'activityCount', 'recommendations', 'positions'] as const)('%s was not read', (name) => {
  const { [name]: left, ...rest } = bare;
  expect(left).toBeDefined();
  expect(runSign(sign, rest).kind).toBe('unknown');
});
