import { type ComponentChild, render } from 'preact';
import { chooseHost } from './choose-host.ts';
import type { Host, Page } from './host.ts';

/** Starts a page: picks its host, then draws. */
export async function mount(page: Page, draw: (host: Host) => ComponentChild | Promise<ComponentChild>): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  render(await draw(await chooseHost(page)), root);
}
