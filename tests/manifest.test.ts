import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What the Chrome Web Store takes. */
const LONGEST_DESCRIPTION = 132;

test('the description names all that is read, in a line that the stores take', () => {
  const { description } = JSON.parse(readFileSync('manifest.json', 'utf8'));
  expect(description.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  for (const read of ['profiles', 'messages', 'invitations']) expect(description).toContain(read);
});
