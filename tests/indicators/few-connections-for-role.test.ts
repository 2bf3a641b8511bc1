import { expect, test } from 'vitest';
import { fewConnectionsForRole as sign } from '../../src/indicators/few-connections-for-role.ts';
import { post, runSign } from './run-sign.ts';

const few = { count: 18, orMore: false };

test('a recruiter or an executive whom few people know', () => {
  expect(runSign(sign, { connections: few, headline: 'Headhunter' })).toMatchObject({
    kind: 'concern',
    strength: 'weak',
    signals: ['connections', 'headline'],
  });
  expect(runSign(sign, { connections: few, positions: [post({ title: 'Vice President' })] }).kind).toBe('concern');
});

test('students, founders and people with a network', () => {
  expect(runSign(sign, { connections: few, headline: 'PhD student in physics' }).kind).toBe('clear');
  expect(runSign(sign, { connections: few, headline: 'Founder and CEO' }).kind).toBe('clear');
  expect(runSign(sign, { connections: { count: 50, orMore: false }, headline: 'Headhunter' }).kind).toBe('clear');
  expect(runSign(sign, { connections: { count: 40, orMore: true }, headline: 'Headhunter' }).kind).toBe('clear');
});

test('no connections or no role could be read', () => {
  expect(runSign(sign, { headline: 'Headhunter' }).kind).toBe('unknown');
  expect(runSign(sign, { connections: few }).kind).toBe('unknown');
});
