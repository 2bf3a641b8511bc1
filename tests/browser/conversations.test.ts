import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, type SecondLook, startSecondLook, type Visited } from './support/second-look.ts';
import { serving, testPage, testPages } from './support/test-pages.ts';
import { until } from './support/waiting.ts';

const pages = await testPages(['messaging-page', 'messaging-shadow-root', 'messaging-iframe']);
const bubbles = await testPage('messaging-bubbles');
const invitations = await testPage('sdui-invitations');
const connections = await testPage('sdui-connections');

describe.each(browserNames)('in %s', (name) => {
  let look: SecondLook;
  beforeAll(async () => {
    look = await startSecondLook(name, serving([...pages, bubbles, invitations, connections]));
  });
  afterAll(() => look.close());

  const messagesOf = async (visited: Visited): Promise<number> => {
    const state = await look.state(visited);
    return state.kind === 'account' ? (state.account.conversation?.messages.length ?? 0) : 0;
  };

  test.each(pages)('a conversation is read and followed, as $name holds it', async (page) => {
    const visited = await look.visit(page.path);
    const before = await until('the conversation', () => messagesOf(visited));
    // As LinkedIn does when somebody writes: one more message of the same making.
    await visited.tab.evaluate(() => {
      const host = document.querySelector('[data-testid^="interop-"]');
      const inner = host instanceof HTMLIFrameElement ? host.contentDocument?.body : host?.shadowRoot;
      const messages = (inner ?? document).querySelectorAll('.msg-s-message-list__event');
      const last = messages[messages.length - 1];
      const copy = last?.cloneNode(true) as Element;
      for (const element of [copy, ...copy.querySelectorAll('[data-event-urn]')]) {
        element.removeAttribute('data-event-urn');
      }
      const body = copy.querySelector('[class*="__body"]');
      if (body) body.textContent = 'One more thing.';
      last?.after(copy);
    });
    await until('the new message', async () => (await messagesOf(visited)) === before + 1);
    await visited.tab.close();
  });

  test('bubbles over a profile stand beside it', async () => {
    const visited = await look.visit(bubbles.path);
    const state = await until('the profile', async () => {
      const seen = await look.state(visited);
      return seen.kind === 'account' ? seen : null;
    });
    expect(state.account.signals.name).toMatchObject({ value: 'Rufus Ottley' });
    expect(state.also.map((one) => one.name).sort()).toEqual(['Imke Vandorpe', 'Joss Aldermaston']);
    await visited.tab.close();
  });

  test('the people of a list are counted, and none of them is kept', async () => {
    const visited = await look.visit(connections.path);
    const state = await until('the list', async () => {
      const seen = await look.state(visited);
      return seen.kind === 'list' ? seen : null;
    });
    expect(state).toMatchObject({ page: 'people', people: [], total: 4 });
    await visited.tab.close();
  });

  test('invitations are read, without what is no person', async () => {
    const visited = await look.visit(invitations.path);
    const state = await until('the invitations', async () => {
      const seen = await look.state(visited);
      return seen.kind === 'list' ? seen : null;
    });
    expect(state).toMatchObject({ page: 'invitations', total: 4 });
    await visited.tab.close();
  });
});
