import { expect, test } from 'vitest';
import { roleAndRequestDisagree as sign } from '../../../src/indicators/approach/role-and-request-disagree.ts';
import { runSign } from '../run-sign.ts';
import { saying } from './talk.ts';

test('a recruiter who buys reports', () => {
  const conversation = saying('pay-for-insight');
  expect(runSign(sign, { conversation, headline: 'Talent Acquisition Partner' }).kind).toBe('concern');
  expect(runSign(sign, { conversation, headline: 'Editor' }).kind).toBe('clear');
  expect(runSign(sign, { conversation }).kind).toBe('unknown');
  expect(runSign(sign, { conversation: saying('cv-first'), headline: 'Talent Acquisition Partner' }).kind).toBe(
    'clear',
  );
});
