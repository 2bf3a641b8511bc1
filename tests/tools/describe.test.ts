import { expect, test } from 'vitest';
import { bandWords } from '../../src/contracts/tab.ts';
import { highAccount } from '../../src/ui/samples/accounts.ts';
import { describeState } from '../../tools/demo/describe.ts';

const lines = describeState('the story', { kind: 'account', account: highAccount, also: [] }).join('\n').split('\n');

test('a person is told by name, bands, findings with their words, and what was not read', () => {
  const [name] = lines;
  expect(name).toMatch(/^Elena Hartwell.*: the story$/);
  const text = lines.join('\n');
  expect(text).toContain(bandWords[highAccount.assessment.approach.band]);
  for (const { title } of highAccount.assessment.findings) expect(text).toContain(title);
  expect(text).toMatch(/Not read +\w/);
});

test('no line is too long for a terminal', () => {
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
});

test('a page without an account is told by its state', () => {
  expect(describeState('the story', { kind: 'could-not-read', generation: 'sdui' }).join('\n')).toContain(
    'could-not-read',
  );
});
