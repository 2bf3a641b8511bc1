import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { eml } from '../../src/report/eml.ts';
import { reportJson } from '../../src/report/json.ts';
import { plainText } from '../../src/report/plain-text.ts';
import { aReport, hostileReports } from './support/reports.ts';

const TO = 'security@northquay.example';
const attached = (content: unknown) => new TextDecoder().decode(content as ArrayBuffer);

test('a parser that is not ours reads the mail back whole', async () => {
  const report = await aReport();
  const mail = await PostalMime.parse(eml(report, TO));
  expect(mail.to).toEqual([{ address: TO, name: '' }]);
  expect(mail.subject).toBe('LinkedIn profile reported (suspicious): Mira Tolden');
  expect(mail.text?.replace(/\r\n/g, '\n').trim()).toBe(plainText(report).trim());
  expect(mail.attachments).toMatchObject([
    { filename: 'second-look-2f1c9f6e.json', mimeType: 'application/json', disposition: 'attachment' },
  ]);
  expect(JSON.parse(attached(mail.attachments[0]?.content))).toEqual(report);
});

test('it opens as a draft: unsent, and without what the mail program sets', async () => {
  const mail = await PostalMime.parse(eml(await aReport(), TO));
  const names = mail.headers.map(({ key }) => key);
  expect(names).toEqual(['to', 'subject', 'x-unsent', 'mime-version', 'content-type']);
  expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
});

test('hostile profiles cannot add a header, a part or a byte outside ASCII', async () => {
  for (const { name, report } of await hostileReports()) {
    const written = eml(report, TO);
    expect(written, name).toMatch(/^[\x20-\x7e\r\n]*$/);
    expect(written, name).not.toMatch(/[^\r]\n|\r[^\n]/);
    expect(Math.max(...written.split('\r\n').map((line) => line.length)), name).toBeLessThanOrEqual(78);
    const mail = await PostalMime.parse(written);
    expect(
      mail.headers.map(({ key }) => key),
      name,
    ).toEqual(['to', 'subject', 'x-unsent', 'mime-version', 'content-type']);
    expect(mail.bcc, name).toBeUndefined();
    expect(mail.attachments, name).toHaveLength(1);
    expect(attached(mail.attachments[0]?.content), name).toBe(reportJson(report));
  }
});

test('a name in another script comes through in the subject', async () => {
  const reports = await hostileReports();
  const georgian = reports.find(({ name }) => name.startsWith('ა'));
  const mail = georgian && (await PostalMime.parse(eml(georgian.report, TO)));
  expect(mail?.subject).toContain('ა'.repeat(59));
});

test.each(['', 'müller@northquay.example', 'a b@c', 'x@y\r\nBcc: z@example.com'])(
  'the address %j that cannot stand in a header is left to the person',
  async (to) => {
    expect(eml(await aReport(), to)).not.toMatch(/^(To|Bcc):/m);
  },
);
