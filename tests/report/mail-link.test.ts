import { expect, test } from 'vitest';
import { LONGEST_LINK, mailLink } from '../../src/report/mail-link.ts';
import { account, aReport, finding, hostileReports } from './support/reports.ts';

const TO = 'security@northquay.example';
const partsOf = (link: string) => {
  const [address = '', query = ''] = link.slice('mailto:'.length).split('?');
  // Not `URLSearchParams`: mail programs do not read `+` as a space.
  const fields = query.split('&').map((field) => field.split('=').map(decodeURIComponent));
  return {
    address: decodeURIComponent(address),
    fields: Object.fromEntries(fields) as Record<string, string>,
    names: fields.map(([name]) => name),
  };
};

test('the link holds address, subject and a summary that can be acted on', async () => {
  const { address, fields } = partsOf(mailLink(await aReport(), TO));
  expect(address).toBe(TO);
  expect(fields.subject).toBe('LinkedIn profile reported (suspicious): Mira Tolden');
  expect(fields.body?.split('\r\n')).toEqual(
    expect.arrayContaining([
      'Profile: https://www.linkedin.com/in/mira-tolden/',
      'Already done: connected with them, shared information with them',
      '- New account, long career',
      'Duplicates share the key: linkedin:member:740000123',
    ]),
  );
});

test('hostile profiles stay within the limit and cannot add a field', async () => {
  for (const { name, report } of await hostileReports()) {
    const link = mailLink(report, TO);
    expect(link.length, name).toBeLessThanOrEqual(LONGEST_LINK);
    expect(partsOf(link).names, name).toEqual(['subject', 'body']);
    expect(partsOf(link).address, name).toBe(TO);
    expect(partsOf(link).fields.subject, name).not.toMatch(/[\u0000-\u001f\u2028\u202e]/);
    expect(new URL(link).protocol).toBe('mailto:');
  }
});

test('however much there is to say, the link fits and says where the rest is', async () => {
  const findings = Array.from({ length: 60 }, (_, index) => ({
    ...finding,
    id: `sign-${index}`,
    title: 'ა'.repeat(120),
  }));
  const report = await aReport({ assessment: { ...account().assessment, findings } }, { statement: '😀'.repeat(900) });
  const link = mailLink(report, TO);
  expect(link.length).toBeLessThanOrEqual(LONGEST_LINK);
  expect(partsOf(link).fields.body).toContain('The whole report can be saved');
});

test('an address that would fill the link is left to the person', async () => {
  const link = mailLink(await aReport(), `${'😀'.repeat(100)}@northquay.example`);
  expect(link).toMatch(/^mailto:\?subject=/);
  expect(link.length).toBeLessThanOrEqual(LONGEST_LINK);
});

test('an address cannot bring fields of its own', async () => {
  const { address, names } = partsOf(mailLink(await aReport(), 'x?bcc=y@example.com'));
  expect(names).toEqual(['subject', 'body']);
  expect(address).toBe('x?bcc=y@example.com');
});
