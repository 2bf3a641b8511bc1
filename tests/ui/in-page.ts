import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import type { TabState } from '../../src/contracts/tab.ts';
import type { Host, Page } from '../../src/ui/host.ts';
import { sampleHost } from '../../src/ui/samples/sample-host.ts';

type Sent = { type: string; body: unknown };

/** A sample host that writes down what was sent, in order. */
export function watchedHost(page: Page, state: string, parts: Partial<Host> = {}): { host: Host; sent: Sent[] } {
  const sent: Sent[] = [];
  const host = sampleHost(page, state);
  const send: Host['send'] = (type, body) => {
    sent.push({ type, body });
    return host.send(type, body);
  };
  return { host: { ...host, send, ...parts }, sent };
}

/** Parts of a sample host whose tab is in this state. All else is answered as in the samples. */
export function answeringTab(page: Page, state: TabState): Pick<Host, 'send'> {
  const host = sampleHost(page, 'high');
  const tab = async () => ({ ok: true, body: state });
  return { send: ((type, body) => (type === 'tab-state' ? tab() : host.send(type, body))) as Host['send'] };
}

/** Draws a page and waits until it stands. */
export async function draw(page: ComponentChild): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  act(() => render(page, root));
  await act(settle);
  return root;
}

const settle = () => new Promise<void>((done) => setTimeout(done, 20));

export async function press(root: HTMLElement, words: string): Promise<void> {
  const button = [...root.querySelectorAll<HTMLElement>('button, a, label, summary')].find((one) =>
    one.textContent?.trim().startsWith(words),
  );
  if (!button) throw new Error(`There is nothing to press that says “${words}”.`);
  await act(async () => {
    button.click();
    await settle();
  });
}

export async function type(line: HTMLInputElement | HTMLTextAreaElement | null, words: string): Promise<void> {
  if (!line) throw new Error('There is no line to type into.');
  await act(async () => {
    line.value = words;
    line.dispatchEvent(new Event('input', { bubbles: true }));
    line.dispatchEvent(new Event('blur'));
    await settle();
  });
}

/** Longer than a late save waits. */
export const aMoment = () => act(() => new Promise<void>((done) => setTimeout(done, 400)));

export const textOf = (root: HTMLElement): string => root.textContent?.replace(/\s+/g, ' ') ?? '';
