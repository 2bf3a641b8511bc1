import { expect, test } from 'vitest';
import { computedVisibility, savedVisibility } from '../../src/reading/visibility.ts';
import { documentOf } from './outline-of.ts';

const shownIn = (body: string) => {
  const element = documentOf(body).querySelector('p');
  return element && savedVisibility(element);
};

test.each([
  ['shown', '<div><p>x</p></div>'],
  ['shown', '<p style="display: block; color: none">x</p>'],
  ['hidden', '<p hidden>x</p>'],
  ['hidden', '<p style="display:none">x</p>'],
  ['hidden', '<div style="color: red; visibility : hidden"><section><p>x</p></section></div>'],
  ['hidden', '<div hidden><div><p>x</p></div></div>'],
  ['unsure', '<div data-display-contents="true"><p>x</p></div>'],
  ['hidden', '<div data-display-contents="true" style="display:none"><p>x</p></div>'],
  ['shown', '<div data-display-contents="true"><div><p>x</p></div></div>'],
])('on a saved page it is %s: %s', (shown, body) => {
  expect(shownIn(body)).toBe(shown);
});

test('on a live page the browser is asked, for opacity and visibility too', () => {
  const asked: unknown[] = [];
  const element = (visible: boolean) =>
    ({
      checkVisibility: (options: unknown) => {
        asked.push(options);
        return visible;
      },
    }) as unknown as Element;
  expect([computedVisibility(element(true)), computedVisibility(element(false))]).toEqual(['shown', 'hidden']);
  expect(asked[0]).toMatchObject({ opacityProperty: true, visibilityProperty: true });
});
