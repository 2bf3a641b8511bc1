// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { badge, freshPage, hosts, part, roots, STATE, trusted } from './drawn-badge.ts';

// What a trusted press does is tried in real browsers: nothing here can make one (tests/browser/badge.test.ts).

freshPage();

describe('on the page', () => {
  test('one anonymous element behind the body, its inside closed', () => {
    badge().badge.show(STATE);
    expect(hosts()).toHaveLength(1);
    const [host] = hosts();
    expect(host).toBe(document.documentElement.lastElementChild);
    expect([host?.attributes.length, host?.innerHTML, host?.shadowRoot]).toEqual([0, '', null]);
    expect(document.body.outerHTML).toBe('<body><p>page</p></body>');
  });

  test('nothing at all before it is shown, nor when the state says so', () => {
    const before = document.documentElement.outerHTML;
    const { badge: drawn } = badge();
    drawn.show({ ...STATE, show: false });
    expect([document.documentElement.outerHTML, roots]).toEqual([before, []]);
    drawn.show(STATE);
    drawn.show({ ...STATE, show: false });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('shown again and again it stays one, and after removal it comes back', () => {
    const { badge: drawn } = badge();
    drawn.show(STATE);
    drawn.show({ ...STATE, look: 'high' });
    expect(hosts()).toHaveLength(1);
    drawn.remove();
    drawn.remove();
    expect(hosts()).toHaveLength(0);
    drawn.show(STATE);
    expect(hosts()).toHaveLength(1);
  });
});

test('it names no address of the extension and asks for none', () => {
  badge().badge.show(STATE);
  expect(roots[0]?.innerHTML).not.toMatch(/extension:|https?:|src=|href=|url\(/);
});

test('words and reason are text, whatever stands in them', () => {
  const { badge: drawn } = badge();
  const words = '<img src=x onerror=alert(1)>';
  drawn.show({ ...STATE, words, reason: '</div><script>x</script>' });
  expect([part('.words').textContent, part('.reason').textContent]).toEqual([words, '</div><script>x</script>']);
  expect(roots[0]?.querySelectorAll('img,script')).toHaveLength(0);
  expect(part('.open').getAttribute('aria-label')).toBe(`Second Look: ${words}`);
});

test('the look changes with the state, and no look of an earlier one stays', () => {
  const { badge: drawn } = badge();
  for (const look of ['low', 'medium', 'high', 'unread', 'could-not-read'] as const) {
    drawn.show({ ...STATE, look });
    expect(part('.pill').className).toBe(`pill ${look}`);
  }
});

test('it is announced: buttons with names, the reason as description', () => {
  badge().badge.show(STATE);
  expect(part('.open').localName).toBe('button');
  expect(part('.open').getAttribute('aria-label')).toBe('Second Look: Some warning signs');
  expect(part(`#${part('.open').getAttribute('aria-describedby')}`).textContent).toBe('New account');
  expect(part('.fold').getAttribute('aria-label')).toBe('Fold the badge');
});

describe('folded', () => {
  test('as it was remembered', () => {
    badge().badge.show({ ...STATE, collapsed: true });
    expect(part('.pill').classList.contains('folded')).toBe(true);
    expect(part('.fold').getAttribute('aria-label')).toBe('Unfold the badge');
  });

  test('a trusted press folds and unfolds, and says so to be remembered', () => {
    const { events, badge: drawn } = badge();
    drawn.show(STATE);
    for (let press = 0; press < 2; press += 1) part('.fold').dispatchEvent(trusted());
    expect(events.collapsed.mock.calls).toEqual([[true], [false]]);
  });
});

describe('the page cannot press it', () => {
  test.each(['.open', '.fold'])('%s', (selector) => {
    const { events, badge: drawn } = badge();
    drawn.show(STATE);
    part(selector).click();
    part(selector).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    hosts()[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(events.pressed).not.toHaveBeenCalled();
    expect(events.collapsed).not.toHaveBeenCalled();
    expect(part('.pill').classList.contains('folded')).toBe(false);
  });
});

test('removed, it listens to nothing any more', () => {
  const { events, badge: drawn } = badge();
  drawn.show(STATE);
  const [open, pill] = [part('.open'), part('.pill')];
  drawn.remove();
  open.dispatchEvent(trusted());
  scrollTo(200);
  expect(events.pressed).not.toHaveBeenCalled();
  expect(pill.classList.contains('scrolled')).toBe(false);
});

/** happy-dom lays nothing out, so the scroll is only said. */
function scrollTo(top: number) {
  vi.spyOn(document, 'scrollingElement', 'get').mockReturnValue({ scrollTop: top } as Element);
  document.dispatchEvent(new Event('scroll'));
}

test('it knows when the gap under LinkedIn’s bar is gone', () => {
  badge().badge.show(STATE);
  const scrolled = [0, 8, 9, 400, 0].map((top) => {
    scrollTo(top);
    return part('.pill').classList.contains('scrolled');
  });
  expect(scrolled).toEqual([false, false, true, true, false]);
});
