import { expect, test } from 'vitest';
import { foldCompany } from '../../../src/text/names/fold-company.ts';

test.each([
  ['BlockNovas LLC', 'blocknovas'],
  ['Block-Novas, Inc.', 'block novas'],
  ['The Internship Union Ltd', 'internship union'],
  ['Société Générale S.A.', 'societe generale'],
  ['Müller GmbH & Co. KG', 'muller'],
  ['Inc.', 'inc'],
  ['北方银行', '北方银行'],
  ['', ''],
])('%s is %s', (name, folded) => {
  expect(foldCompany(name)).toBe(folded);
});
