import { expect, test } from 'vitest';
import { plainText } from '../../src/report/plain-text.ts';
import { account, aReport, hostileReports } from './support/reports.ts';

test('the text says what looked wrong, the evidence, what was done and what could not be read', async () => {
  const text = plainText(await aReport());
  for (const words of [
    'Organisation: Northquay',
    'Signs on the profile: Some warning signs',
    '1. New account, long career (account-younger-than-career)',
    '   > Joined March 2026',
    'Innocent explanation: Some people join late.',
    'Already done: connected with them, shared information with them',
    '   > My CV.',
    'Could not be read: when they joined, their “About” text',
    'Left out by the person: nothing',
    'Duplicates share the key: linkedin:member:740000123',
  ]) {
    expect(text).toContain(words);
  }
});

test('two reports on one account have one key, with or without their name', async () => {
  const keyIn = (text: string) => text.match(/share the key: (.*)/)?.[1];
  const other = plainText(await aReport({}, { leaveOut: ['name'], choice: 'spam' }));
  expect(keyIn(other)).toBe(keyIn(plainText(await aReport())));
});

test('our own words never call anybody safe, a spy or fake', async () => {
  const quiet = await aReport({ assessment: { ...account().assessment, findings: [] } }, { statement: '', did: [] });
  for (const text of [plainText(quiet), plainText(await aReport())]) expect(text).not.toMatch(/\b(safe|spy|fake)\b/i);
});

test('hostile profiles cannot hide, turn around or add lines of their own', async () => {
  for (const { name, report } of await hostileReports()) {
    const text = plainText(report);
    expect(text, name).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/,
    );
    expect(text, name).not.toMatch(/\p{Surrogate}/u);
    // Every line that is not ours is quoted or follows a label.
    expect(
      text.split('\n').filter((line) => /^(Bcc|X-Unsent|Body|next)/.test(line)),
      name,
    ).toEqual([]);
  }
});

test('what cannot be seen is named where it stood', async () => {
  const reports = await hostileReports();
  const turned = reports.find(({ name }) => name.startsWith('\u202e'));
  expect(turned && plainText(turned.report)).toContain('Name: [U+202E]nedlot arim[U+202C]');
});

test('joined emoji and letters of other scripts stay whole', async () => {
  const text = plainText(await aReport({}, { statement: 'سلام 🧑‍🚀 नमस्ते' }));
  expect(text).toContain('   > سلام 🧑‍🚀 नमस्ते');
});
