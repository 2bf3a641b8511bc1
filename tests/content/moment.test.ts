// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchMoment } from '../../src/content/moment.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => end.abort());

/** As the browser makes it for a person; the real thing is tried in tests/browser. */
function happen(type: string, target: Element | null | undefined, isTrusted = true) {
  if (!target) throw new Error('the test page has no such element');
  const event = new Event(type, { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  target.dispatchEvent(event);
}

function watch(html: string, path = '/in/ada-quill/') {
  document.body.innerHTML = html;
  const reached = vi.fn();
  watchMoment(document, path, end.signal, reached);
  return reached;
}
const at = (selector: string) => document.querySelector(selector);

const BUBBLE =
  '<div class="msg-overlay-conversation-bubble"><div class="msg-form"><div contenteditable="true"><p>x</p></div></div></div>';
const ROW =
  '<div role="listitem"><a href="/in/bo/">Bo</a><div id="near"><button><span>Accept</span></button></div></div>';

describe('a reply box', () => {
  test('that gets the focus, in a bubble over any page', () => {
    const reached = watch(BUBBLE);
    happen('pointerover', at('[contenteditable]'));
    expect(reached).not.toHaveBeenCalled();
    happen('focusin', at('[contenteditable]'));
    expect(reached).toHaveBeenCalledOnce();
  });

  test('or that had the focus before anybody looked, once the person writes', () => {
    const reached = watch(BUBBLE);
    happen('beforeinput', at('[contenteditable]'));
    expect(reached).toHaveBeenCalledOnce();
  });

  test('or anything in it', () => {
    const reached = watch(BUBBLE);
    happen('focusin', at('[contenteditable] p'));
    expect(reached).toHaveBeenCalledOnce();
  });

  test('on the messaging page, whatever is around it', () => {
    const reached = watch('<main><textarea></textarea></main>', '/messaging/thread/x/');
    happen('focusin', at('textarea'));
    expect(reached).toHaveBeenCalledOnce();
  });

  test('in an open shadow root that holds messaging', () => {
    const reached = watch('<div data-testid="interop-shadowdom"></div>');
    end.abort();
    const root = at('[data-testid]')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<div><textarea></textarea></div>';
    end = new AbortController();
    watchMoment(document, '/feed/', end.signal, reached);
    happen('focusin', root?.querySelector('textarea'));
    expect(reached).toHaveBeenCalled();
  });

  test.each([
    ['a comment below a post', '<form class="comments"><div contenteditable="true"></div></form>', '[contenteditable]'],
    ['a search', '<div class="msg-search"><input></div>', 'input'],
    ['a button of a bubble', '<div class="msg-form"><button>Send</button></div>', 'button'],
  ])('is not %s', (_what, html, selector) => {
    const reached = watch(html);
    happen('focusin', at(selector));
    expect(reached).not.toHaveBeenCalled();
  });
});

describe('the buttons of a row', () => {
  test.each([
    ['pointerover', 'button'],
    ['pointerover', 'button span'],
    ['pointerover', '#near'],
    ['focusin', 'button'],
  ])('when %s comes to %s', (type, selector) => {
    const reached = watch(ROW, '/mynetwork/invitation-manager/received/');
    happen(type, at(selector));
    expect(reached).toHaveBeenCalledOnce();
  });

  test('of artdeco, too', () => {
    const reached = watch(
      '<ul><li class="invitation-card"><button>Annehmen</button></li></ul>',
      '/mynetwork/invitation-manager/',
    );
    happen('pointerover', at('button'));
    expect(reached).toHaveBeenCalledOnce();
  });

  test.each([
    ['elsewhere in the row', ROW, '[role="listitem"] a', '/mynetwork/invitation-manager/'],
    ['a button of the page', '<button>Menu</button>', 'button', '/mynetwork/invitation-manager/'],
    ['the same row on a profile', ROW, 'button', '/in/ada-quill/'],
  ])('not %s', (_what, html, selector, path) => {
    const reached = watch(html, path);
    happen('pointerover', at(selector));
    expect(reached).not.toHaveBeenCalled();
  });
});

test('the page cannot make a moment', () => {
  const reached = watch(BUBBLE + ROW, '/mynetwork/invitation-manager/');
  happen('focusin', at('[contenteditable]'), false);
  happen('pointerover', at('button'), false);
  expect(reached).not.toHaveBeenCalled();
});

test('nor in a window that the person does not look at: a script can put the focus where it likes', () => {
  const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  const reached = watch(BUBBLE + ROW, '/mynetwork/invitation-manager/');
  happen('focusin', at('[contenteditable]'));
  happen('pointerover', at('button'));
  expect(reached).not.toHaveBeenCalled();
  hasFocus.mockReturnValue(true);
  happen('beforeinput', at('[contenteditable]'));
  expect(reached).toHaveBeenCalledOnce();
  hasFocus.mockRestore();
});

test('ended, it listens no more', () => {
  const reached = watch(BUBBLE);
  end.abort();
  happen('focusin', at('[contenteditable]'));
  expect(reached).not.toHaveBeenCalled();
});
