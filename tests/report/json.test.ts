import { expect, test } from 'vitest';
import { reportJson } from '../../src/report/json.ts';
import { aReport, hostileReports } from './support/reports.ts';

test('the file is the report, readable and ended by a line break', async () => {
  const report = await aReport();
  expect(JSON.parse(reportJson(report))).toEqual(report);
  expect(reportJson(report)).toMatch(/^\{\n {2}"format": "second-look-report",\n {2}"version": 1,/);
});

test('values of hostile profiles come back unchanged, and nothing in the file is invisible', async () => {
  for (const { name, report } of await hostileReports()) {
    expect(JSON.parse(reportJson(report)), name).toEqual(report);
    expect(reportJson(report), name).not.toMatch(
      /[\u0000-\u0009\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/,
    );
  }
});
