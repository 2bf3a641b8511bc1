import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bodyOf, fromPage, restartBackground, see, startBackground } from './support/background-world.ts';
import { conversation, message, person, sighting } from './support/sightings.ts';

// The file that is asked for stands in for a browser that reads it out of the extension.

const asked = vi.fn<(url: string) => Promise<Response>>();
beforeEach(async () => {
  await startBackground();
  asked.mockReset();
  asked.mockImplementation(async () => new Response(readFileSync('public/concepts.bin')));
  vi.stubGlobal('fetch', asked);
});
afterEach(() => vi.unstubAllGlobals());

const write = (text: string, sequence = 1) =>
  see(
    sighting({
      sequence,
      kind: 'thread',
      surface: 'thread',
      signals: null,
      conversations: [conversation({ messages: [message({ text })] })],
    }),
  );
const approach = async () => {
  const state = bodyOf(await fromPage('tab-state', { tabId: 1 }));
  return state.kind === 'account' ? state.account.assessment.approach.band : state.kind;
};

const byPhrasesAlone = async () => {
  const state = bodyOf(await fromPage('tab-state', { tabId: 1 }));
  return state.kind === 'account' && state.account.byPhrasesAlone;
};

test('the model is loaded once, out of the extension, when there is something to read', async () => {
  await see(sighting());
  await see(sighting({ kind: 'people', surface: 'people', signals: null, people: [person()], visit: 'b' }));
  expect(asked).not.toHaveBeenCalled();
  await write('Thank you for connecting.');
  await write('Thank you for connecting, and good day.', 2);
  expect(asked.mock.calls).toEqual([['chrome-extension://second-look-id/concepts.bin']]);
});

test('a worker that was killed loads it again', async () => {
  await write('Thank you for connecting.');
  await restartBackground();
  await write('Thank you for connecting, and good day.', 2);
  expect(asked).toHaveBeenCalledTimes(2);
});

test.each([
  ['is not there', async () => new Response('', { status: 404 })],
  ['cannot be read', async () => Promise.reject(new TypeError('Failed to fetch'))],
  ['is of another version', async () => new Response('SLL0 and more')],
])('when it %s the conversation is read without it, which is said, and it is asked for again', async (_how, answer) => {
  asked.mockImplementation(answer);
  await write('Thank you for connecting.');
  expect(await approach()).toBe('low');
  expect(await byPhrasesAlone()).toBe(true);
  asked.mockImplementation(async () => new Response(readFileSync('public/concepts.bin')));
  await write('Thank you for connecting, and good day.', 2);
  expect(await byPhrasesAlone()).toBe(false);
});

test('before anybody wrote anything there is nothing to say of what they ask', async () => {
  await see(sighting());
  expect(await approach()).toBe('unread');
  expect(asked).not.toHaveBeenCalled();
});
