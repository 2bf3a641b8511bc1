import { expect, test } from 'vitest';
import { readArguments } from '../../../tools/check/read-arguments.ts';

const URL_OF_ADA = 'https://www.linkedin.com/in/ada-quill/';
const GIVEN = ['--url', URL_OF_ADA, '--now', '2026-11-21T12:00:00Z'];
const page = 'page.html';

test.each<[string, string[], RegExp]>([
  ['no file', GIVEN, /name one saved page/],
  ['two files', [page, page, ...GIVEN], /name one saved page/],
  ['no --url', [page], /--url must be/],
  ['--url that is none', [page, '--url', 'ada-quill'], /--url must be/],
  ['--url elsewhere', [page, '--url', 'https://linkedin.com.evil.example/in/ada-quill/'], /--url must be/],
  ['--url without https', [page, '--url', 'http://www.linkedin.com/in/ada-quill/'], /--url must be/],
  ['--url that is a script', [page, '--url', 'javascript:alert(1)'], /--url must be/],
  ['--now that is no date', [page, '--url', URL_OF_ADA, '--now', 'soon'], /--now is no date: soon/],
  ['an unknown option', [page, ...GIVEN, '--all'], /--all/],
  ['--url without a value', [page, '--url'], /--url/],
])('%s: what is wrong is said', (_, args, problem) => {
  expect(readArguments(args)).toEqual({ problem: expect.stringMatching(problem) });
});

test('everything that was asked for', () => {
  expect(readArguments([page, ...GIVEN, '--lang', 'ja', '--json'])).toEqual({
    file: page,
    url: new URL(URL_OF_ADA),
    lang: 'ja',
    now: '2026-11-21T12:00:00.000Z',
    json: true,
  });
});
