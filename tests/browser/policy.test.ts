import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sees } from './support/by-hand.ts';
import { mayWritePolicies, type Policies, withPolicy } from './support/policies.ts';
import { browserNames, type SecondLook, startSecondLook } from './support/second-look.ts';
import { serving, testPage } from './support/test-pages.ts';
import { pause, until } from './support/waiting.ts';

const recruiter = await testPage('demo-young-recruiter');
const policy = {
  managerName: 'Imogen Farrow',
  managerEmail: 'imogen.farrow@northgate.example',
  organisation: 'Northgate Avionics',
  quiet: true,
  retentionDays: 30,
};

// Browsers take policies from fixed places that only an administrator can write to.
describe.runIf(mayWritePolicies()).each(browserNames)('in %s, set by an administrator', (name) => {
  let policies: Policies;
  let look: SecondLook;
  beforeAll(async () => {
    policies = await withPolicy(name, policy);
    look = await startSecondLook(name, serving([recruiter]), {
      extension: policies.extension,
      fromStart: true,
    });
  });
  afterAll(async () => {
    await look.close();
    await policies.remove();
  });

  test('the values are in force and shown as set by the organisation', async () => {
    const { values, locked, policyProblems } = await look.settings();
    expect(values).toMatchObject(policy);
    expect([...locked].sort()).toEqual(Object.keys(policy).sort());
    expect(policyProblems).toEqual([]);
    const options = await look.openExtension('src/options/index.html');
    await until('the name', () =>
      options.evaluate((wanted) => {
        const fields = [...document.querySelectorAll('input')];
        return fields.some((field) => field.value === wanted && (field.disabled || field.readOnly));
      }, policy.managerName),
    );
    await sees(options, /organisation/i);
    await options.close();
  });

  test('the person cannot override them', async () => {
    await look.set({ quiet: false, managerEmail: 'other@example.com' }).catch(() => {});
    expect((await look.settings()).values).toMatchObject(policy);
  });

  test('quiet mode by policy keeps the page untouched', async () => {
    const visited = await look.visit(recruiter.path);
    await until('the toolbar badge', async () => (await look.toolbar(visited)).mark);
    await pause(500);
    expect(await visited.tab.badge()).toBeNull();
  });
});
