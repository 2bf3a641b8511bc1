import { describe, expect, test, vi } from 'vitest';
import { watchAddress } from '../../src/content/navigation.ts';

/** As much of a window as navigation needs: happy-dom has no Navigation API to test with and without. */
function windowAt(path: string, navigation?: EventTarget) {
  const target = new EventTarget();
  const at = new URL(path, 'https://www.linkedin.com');
  return Object.assign(target, {
    location: at,
    navigation,
    moveTo: (next: string) => {
      at.href = new URL(next, at).href;
    },
  });
}

function watch(navigation?: EventTarget) {
  const window = windowAt('/in/ada-quill/?a=1', navigation);
  const moved = vi.fn<(url: URL) => void>();
  const { check } = watchAddress(window as unknown as Window, moved);
  return { window, check, paths: () => moved.mock.calls.map(([url]) => url.pathname) };
}

describe('with the Navigation API', () => {
  test('each new path is told once, as a URL of its own', () => {
    const navigation = new EventTarget();
    const { window, paths, check } = watch(navigation);
    window.moveTo('/in/bo-kettle/');
    navigation.dispatchEvent(new Event('currententrychange'));
    navigation.dispatchEvent(new Event('currententrychange'));
    check();
    window.moveTo('/feed/');
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(paths()).toEqual(['/in/bo-kettle/', '/feed/']);
  });
});

describe('without it', () => {
  test('back and forward are told by popstate', () => {
    const { window, paths } = watch();
    window.moveTo('/in/bo-kettle/');
    window.dispatchEvent(new Event('popstate'));
    expect(paths()).toEqual(['/in/bo-kettle/']);
  });

  test('pushState is told when the page, which changes with it, asks', () => {
    const { window, paths, check } = watch();
    window.moveTo('/in/bo-kettle/');
    expect(paths()).toEqual([]);
    check();
    check();
    expect(paths()).toEqual(['/in/bo-kettle/']);
  });
});

test('parameters and anchors that LinkedIn rewrites on the same page are no move', () => {
  const { window, paths, check } = watch();
  window.moveTo('/in/ada-quill/?a=2#about');
  check();
  expect(paths()).toEqual([]);
});
