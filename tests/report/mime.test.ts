import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { base64Lines, header, multipart } from '../../src/report/mime.ts';
import { shownLine } from '../../src/report/shown-text.ts';
import { hostile } from './support/reports.ts';

const subjectOf = async (written: string) => (await PostalMime.parse(`${written}\r\n\r\n`)).subject;

test.each(hostile)('%j in a header comes through as it is shown, and as one header', async (value) => {
  const written = header('Subject', value);
  expect(written.split('\r\n').every((line, index) => index === 0 || line.startsWith(' '))).toBe(true);
  expect(await subjectOf(written)).toBe(shownLine(value));
});

test('every encoded word stands alone and every line is short enough', () => {
  for (const value of hostile) {
    const lines = header('Subject', value).split('\r\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(76);
    for (const [word] of lines.join('').matchAll(/=\?UTF-8\?B\?[^?]*\?=/g)) {
      const bytes = Buffer.from(word.slice('=?UTF-8?B?'.length, -2), 'base64');
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toThrow();
    }
  }
});

test('what looks like an encoded word is not read as one', async () => {
  expect(await subjectOf(header('Subject', '=?UTF-8?B?QmNjOiB4?='))).toBe('=?UTF-8?B?QmNjOiB4?=');
});

test('plain text stays readable', () => {
  expect(header('Subject', 'LinkedIn profile reported')).toBe('Subject: LinkedIn profile reported');
});

test('parts come back whole and in order', async () => {
  const part = (text: string) => ({
    headers: ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'],
    body: base64Lines(text),
  });
  const mail = await PostalMime.parse(multipart(['Subject: x'], 'edge', [part('--edge\r\nfirst ✓'), part('')]));
  expect(mail.text).toMatch(/--edge\r?\nfirst ✓/);
});
