import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/contracts/assessment.ts';
import { Report } from '../../src/contracts/report.ts';
import { reportJson } from '../../src/report/json.ts';
import { LONGEST_LINK, mailLink } from '../../src/report/mail-link.ts';
import { plainText } from '../../src/report/plain-text.ts';
import { conversation, message } from '../background/support/sightings.ts';
import { account, aReport, finding, hostile } from './support/reports.ts';

const OWN = 'I work on the sonar of the new class.';
const written = {
  invitationNote: 'May I ask for your view?',
  conversation: conversation({
    subject: 'A paid opinion',
    messages: [
      message({
        text: 'We pay 400 per page.',
        links: [{ shown: 'our site', href: 'https://example.org/x' }],
        attachments: ['brief.docm'],
      }),
      message({
        from: 'me',
        at: '2026-11-20T09:05:00.000Z',
        text: OWN,
        links: [{ shown: OWN, href: 'https://example.org/own' }],
      }),
    ],
  }),
};
const withChoice = (choice: 'none' | 'theirs' | 'both', changed = {}) =>
  aReport({ ...written, ...changed }, { conversation: choice });

test('without the tick there is nothing of it in the report', async () => {
  const report = await withChoice('none');
  expect(report.conversation).toBeNull();
  expect(JSON.stringify(report)).not.toMatch(/400 per page|May I ask|paid opinion|sonar/);
  expect(plainText(report)).toContain('THE CONVERSATION\nNot included.');
});

test('theirs goes, and what the person wrote is left out, but for that they wrote and when', async () => {
  const report = await withChoice('theirs');
  expect(Report.parse(report)).toEqual(report);
  expect(report.conversation).toEqual([
    { from: 'them', at: null, text: '[note with the invitation] May I ask for your view?' },
    { from: 'them', at: null, text: '[subject] A paid opinion' },
    written.conversation.messages[0],
    { from: 'me', at: '2026-11-20T09:05:00.000Z', text: '[your own message, left out]' },
  ]);
  expect(reportJson(report) + plainText(report)).not.toMatch(/sonar|example\.org\/own/);
});

test('a message does not bring the member number back that was left out with the address', async () => {
  const messages = [message({ sender: 740_000_123 })];
  const changed = { conversation: conversation({ messages }) };
  const report = await aReport(changed, { conversation: 'both', leaveOut: ['address'] });
  expect(report.conversation).toHaveLength(1);
  expect(reportJson(report)).not.toContain('740000123');
});

test('both go when both are ticked', async () => {
  const report = await withChoice('both');
  expect(report.conversation?.at(-1)).toEqual(written.conversation.messages[1]);
  expect(plainText(report)).toContain(`The person wrote, 2026-11-20T09:05:00.000Z:\n   > ${OWN}`);
});

test('the text tells who wrote what when, where links lead and what came along', async () => {
  const text = plainText(await withChoice('theirs'));
  for (const words of [
    '4 messages, as far as the page had loaded them.',
    'They wrote, 2026-11-20T09:00:00.000Z:\n   > We pay 400 per page.',
    'Link “our site” to: https://example.org/x',
    'Attached: brief.docm',
    '   > [your own message, left out]',
  ]) {
    expect(text).toContain(words);
  }
});

test('the short mail says that there is one', async () => {
  const body = async (choice: 'none' | 'theirs') => decodeURIComponent(mailLink(await withChoice(choice), ''));
  expect(await body('theirs')).toContain('Conversation: 4 messages, in the whole report');
  expect(await body('none')).not.toContain('Conversation:');
  expect(mailLink(await withChoice('both'), '').length).toBeLessThanOrEqual(LONGEST_LINK);
});

test('where nothing was written there is none, whatever is ticked', async () => {
  const nothing = { invitationNote: null, conversation: null };
  expect((await withChoice('both', nothing)).conversation).toBeNull();
});

describe('a finding that quotes the person', () => {
  const quoting: Finding = {
    ...finding,
    evidence: [
      { signal: 'thread', shown: OWN, from: 'me', part: 1, marks: [[0, 4]] },
      { signal: 'thread', shown: 'We pay 400 per page.', from: 'them', part: 0, marks: [[3, 6]] },
    ],
  };
  const assessment = { ...account().assessment, findings: [quoting] };
  const evidenceOf = async (choice: 'none' | 'theirs' | 'both') =>
    (await withChoice(choice, { assessment })).findings[0]?.evidence;

  test.each(['none', 'theirs'] as const)('does so only when their words go: %s', async (choice) => {
    expect(await evidenceOf(choice)).toEqual([
      { signal: 'thread', shown: '[your own message, left out]', from: 'me', part: 1 },
      quoting.evidence[1],
    ]);
  });

  test('and then as it was written', async () => {
    expect(await evidenceOf('both')).toEqual(quoting.evidence);
  });
});

test('the longest conversation fits, the most recent messages first', async () => {
  const messages = Array.from({ length: 500 }, (_, at) => message({ text: `message ${at}` }));
  const report = await withChoice('theirs', { conversation: conversation({ subject: 'x', messages }) });
  expect(Report.safeParse(report).error).toBeUndefined();
  expect(report.conversation).toHaveLength(500);
  expect(report.conversation?.at(-1)?.text).toBe('message 499');
});

test('no message can pass for a line of ours', async () => {
  for (const text of hostile) {
    const report = await withChoice('theirs', {
      conversation: conversation({
        messages: [message({ text, links: [{ shown: text, href: text }], attachments: [text] })],
      }),
    });
    const lines = plainText(report).split('\n');
    const start = lines.indexOf('THE CONVERSATION');
    const own = lines.slice(start + 2, lines.indexOf('WHAT IS NOT IN THIS REPORT') - 1);
    expect(
      own.every((line) => /^(?: {3}(?:>|Link “|Attached: )|They wrote)/.test(line)),
      text,
    ).toBe(true);
    expect(Report.safeParse(report).error, text).toBeUndefined();
  }
});
