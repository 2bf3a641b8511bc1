// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Options } from '../../src/options/options.tsx';
import { aMoment, draw, press, textOf, type as typeInto, watchedHost } from '../ui/in-page.ts';

const open = async (state: string) => {
  const { host, sent } = watchedHost('options', state);
  const root = await draw(<Options host={host} />);
  const line = (label: string) => {
    const found = [...root.querySelectorAll('label')].find((one) => one.textContent === label);
    return root.querySelector<HTMLInputElement>(`[id="${found?.htmlFor}"]`);
  };
  const changes = () => sent.filter(({ type }) => type === 'settings-change').map(({ body }) => body);
  return { root, sent, line, changes };
};

test('what is typed is saved by itself, and that is said quietly', async () => {
  const { root, line, changes } = await open('empty');
  await typeInto(line('Name'), 'Priya Raman');
  await typeInto(line('Days to remember a profile'), '30');
  await aMoment();
  expect(changes()).toEqual([{ managerName: 'Priya Raman', retentionDays: 30 }]);
  expect(root.querySelector('.saved')?.textContent).toBe('Saved');
});

test('an address that cannot be one is not saved, and why is said', async () => {
  const { root, line, changes } = await open('empty');
  await typeInto(line('Mail address'), 'security at northgate');
  await aMoment();
  expect(changes()).toEqual([]);
  expect(textOf(root)).toContain('There is no @ in this address.');
  expect(line('Mail address')?.getAttribute('aria-invalid')).toBe('true');
});

test('an address can be taken away again', async () => {
  const { line, changes } = await open('filled');
  await typeInto(line('Mail address'), '');
  await aMoment();
  expect(changes()).toEqual([{ managerEmail: '' }]);
});

test('what policy holds is shown and cannot be changed', async () => {
  const { root, line } = await open('locked');
  expect(line('Mail address')?.disabled).toBe(true);
  expect(line('Mail address')?.value).toBe('security@northgate.example');
  expect(textOf(root).match(/Set by your organisation/g)).toHaveLength(5);
  expect(textOf(root)).toContain('set for "quietMode" could not be used');
});

test('two quick ticks about one’s work both count, in the order of the contract', async () => {
  const { root, changes } = await open('empty');
  await press(root, 'Public office');
  await press(root, 'Classified or sensitive work');
  await aMoment();
  expect(changes().at(-1)).toEqual({ exposure: ['sensitive-work', 'public-office'] });
});

test('“rather not say” takes every tick away, and stays until there is another', async () => {
  const { root, line, changes } = await open('work');
  expect(line('Wide access to IT systems')?.checked).toBe(true);
  await press(root, 'None of these');
  await press(root, 'None of these');
  await aMoment();
  expect(changes().at(-1)).toEqual({ exposure: [] });
  expect(line('Wide access to IT systems')?.checked).toBe(false);
  expect(line('None of these, or rather not say')?.checked).toBe(true);
});

test('it is said that one’s work stays here and is never reported, and policy does not set it', async () => {
  const { root, line } = await open('locked');
  expect(textOf(root)).toContain('stays on this computer, changes only the words of the advice, and is never part');
  expect(line('Public office')?.disabled).toBe(false);
});

test('forgetting asks once', async () => {
  const { root, sent } = await open('filled');
  await press(root, 'Forget everything…');
  expect(sent.some(({ type }) => type === 'forget')).toBe(false);
  expect(document.activeElement?.textContent).toBe('Keep it');
  await press(root, 'Forget everything');
  expect(sent.filter(({ type }) => type === 'forget')).toHaveLength(1);
  expect(textOf(root)).toContain('Forgotten.');
});

test('somebody known can be taken back, and put back where they stood', async () => {
  const { root } = await open('known');
  const names = () => [...root.querySelectorAll('.known-people bdi')].map((name) => name.textContent);
  const before = names();
  await press(root, 'Take back João');
  expect(names()).toEqual(['Tamsin Orrel', 'member 251749025']);
  await press(root, 'Undo');
  expect(names()).toEqual(before);
});
