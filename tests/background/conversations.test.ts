import { beforeEach, describe, expect, test } from 'vitest';
import { rowsOf } from '../memory/support/database.ts';
import { bodyOf, fromPage, restartBackground, see, startBackground } from './support/background-world.ts';
import { recruiter, recruiterSignals } from './support/recruiter.ts';
import { conversation, message, person, read, sighting, signals } from './support/sightings.ts';

beforeEach(startBackground);

const KEY = 'member:740000123';
const OTHER = { name: 'Oskar Venn', slug: 'oskar-venn', memberId: 250_000_001 };
const stateOf = async (tabId = 1) => bodyOf(await fromPage('tab-state', { tabId }));
const on = (kind: 'thread' | 'feed' | 'company' | 'own-profile', changed: Parameters<typeof sighting>[0]) =>
  sighting({ kind, surface: kind === 'thread' ? 'thread' : 'other', signals: null, ...changed });
const bubble = (changed: Parameters<typeof conversation>[0] = {}) => conversation({ where: 'bubble', ...changed });

describe('on the messaging page', () => {
  test('who writes is an account, with what they wrote, and remembered', async () => {
    await see(on('thread', { conversations: [conversation()] }));
    expect(await stateOf()).toMatchObject({
      kind: 'account',
      account: {
        key: KEY,
        url: 'https://www.linkedin.com/in/mira-tolden/',
        signals: { name: { value: 'Mira Tolden' }, degree: { value: 2 }, about: { missing: 'absent' } },
        conversation: { messages: [{ text: 'Thank you for connecting.' }] },
        seenOn: [{ surface: 'thread' }],
        assessment: { approach: { band: 'low' } },
      },
      also: [],
    });
    expect(await rowsOf('accounts')).toMatchObject([
      { key: KEY, conversations: [{ person: { name: 'Mira Tolden' } }] },
    ]);
  });

  test('the conversation in view is shown, and those in bubbles beside it', async () => {
    const conversations = [bubble({ person: recruiter() }), conversation({ person: person(OTHER) })];
    await see(on('thread', { conversations }));
    expect(await stateOf()).toMatchObject({ account: { key: 'member:250000001' }, also: [{ name: recruiter().name }] });
  });

  test('before a conversation has loaded there is nothing to judge', async () => {
    await see(on('thread', { conversations: [] }));
    await see(on('thread', { sequence: 2, conversations: [conversation({ messages: [] })] }));
    expect(await stateOf()).toEqual({ kind: 'nothing-to-judge', page: 'thread' });
    expect(await rowsOf('accounts')).toEqual([]);
  });

  test('what was loaded before stays, over visits and restarts', async () => {
    await see(on('thread', { conversations: [conversation({ messages: [message({ text: 'the first words' })] })] }));
    await restartBackground();
    const later = conversation({ messages: [message({ at: '2026-11-20T11:00:00.000Z', text: 'the last' })] });
    await see(on('thread', { visit: 'visit-2', conversations: [later] }));
    expect(await stateOf()).toMatchObject({
      account: { conversation: { messages: [{ text: 'the first words' }, { text: 'the last' }] } },
    });
  });
});

describe('on a profile', () => {
  const profile = signals({ slug: read('mira-tolden'), memberId: read(740_000_123), about: read('I buy winches.') });

  test('with a bubble of the same person there is one account, seen on both', async () => {
    await see(sighting({ signals: profile, conversations: [bubble()] }));
    expect(await stateOf()).toMatchObject({
      account: {
        key: KEY,
        signals: { about: { value: 'I buy winches.' } },
        conversation: { where: 'bubble' },
        seenOn: expect.arrayContaining([
          { surface: 'profile', at: expect.any(String) },
          { surface: 'thread', at: expect.any(String) },
        ]),
      },
      also: [],
    });
    expect(await rowsOf('accounts')).toHaveLength(1);
  });

  test.each([
    ['by number', { slug: null }],
    ['by address', { memberId: null }],
  ])('the bubble is told to be theirs %s alone', async (_how, known) => {
    await see(sighting({ signals: profile, conversations: [bubble({ person: person(known) })] }));
    expect(await stateOf()).toMatchObject({ account: { key: KEY, conversation: {} }, also: [] });
    expect(await rowsOf('accounts')).toHaveLength(1);
  });

  test('with bubbles of others the profile is shown, and they beside it, without whom the person knows', async () => {
    const conversations = [bubble({ person: person(OTHER) }), bubble({ person: recruiter() })];
    await see(sighting({ signals: profile, conversations }));
    const state = await stateOf();
    expect(state).toMatchObject({ account: { key: KEY, conversation: null } });
    expect(state.kind === 'account' && state.also.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Oskar Venn', recruiter().name]),
    );
    await fromPage('case-known', { key: 'member:250000001', known: true });
    expect(await stateOf()).toMatchObject({ also: [{ name: recruiter().name }] });
    await see(sighting({ sequence: 2, signals: profile, conversations }));
    expect(await stateOf()).toMatchObject({ also: [{ name: recruiter().name }] });
  });
});

test('the badge speaks of who is in view, unless a bubble shows something stronger', async () => {
  await see(sighting({ signals: recruiterSignals() }), { tabId: 2 });
  const conversations = [bubble({ person: recruiter() })];
  expect(bodyOf(await see(sighting({ conversations })))).toMatchObject({
    show: true,
    look: 'high',
    reason: expect.stringMatching(new RegExp(`^${recruiter().name}: .`)),
  });
  expect(
    bodyOf(await see(sighting({ sequence: 2, conversations: [bubble({ person: person(OTHER) })] }))),
  ).toMatchObject({
    look: 'low',
    reason: '',
  });
});

test.each(['feed', 'company', 'own-profile'] as const)('a bubble over %s is judged there', async (kind) => {
  await see(on(kind, { conversations: [bubble()] }));
  expect(await stateOf()).toMatchObject({ kind: 'account', account: { key: KEY } });
});

test('a page that could not be read says so, unless a bubble over it matters more', async () => {
  await see(sighting({ signals: recruiterSignals() }), { tabId: 2 });
  await see(sighting({ understood: false, conversations: [bubble()] }));
  expect(await stateOf()).toMatchObject({ kind: 'could-not-read' });
  await see(sighting({ understood: false, sequence: 2, conversations: [bubble({ person: recruiter() })] }));
  expect(await stateOf()).toMatchObject({ kind: 'account', account: { key: `member:${recruiter().memberId}` } });
});

test('an address by PID is no changed address, and its number counts', async () => {
  await see(sighting());
  const pid = 'ACoAAG5EwoAB8mHQP64djPtq2Ui3JpUEc-JRwC8';
  await see(
    on('thread', { visit: 'b', conversations: [conversation({ person: person({ slug: pid, memberId: null }) })] }),
  );
  expect(await stateOf()).toMatchObject({ account: { key: 'member:1850000000', url: null } });
  await see(on('thread', { visit: 'c', conversations: [conversation({ person: person({ slug: pid }) })] }));
  expect(await stateOf()).toMatchObject({
    account: { key: KEY, url: 'https://www.linkedin.com/in/mira-tolden/', assessment: { findings: [] } },
  });
});

test('what a list or a header makes of a headline is no change of it', async () => {
  await see(sighting());
  const short = person({ headline: 'Procurement lead at N…' });
  await see(on('thread', { visit: 'b', conversations: [conversation({ person: short })] }));
  expect(await stateOf()).toMatchObject({
    account: { signals: { headline: { value: 'Procurement lead at Northquay' } } },
  });
  await see(sighting({ visit: 'c' }));
  expect(await rowsOf('accounts')).toMatchObject([{ changes: [] }]);
});

test('in a private window a conversation is judged and nothing of it is kept', async () => {
  const secret = { tabId: 7, private: true };
  await see(on('thread', { conversations: [conversation()] }), secret);
  const more = conversation({ messages: [message({ at: '2026-11-20T11:00:00.000Z', text: 'more' })] });
  await see(on('thread', { sequence: 2, conversations: [more] }), secret);
  expect(await stateOf(7)).toMatchObject({
    account: { private: true, conversation: { messages: [{ text: 'Thank you for connecting.' }, { text: 'more' }] } },
  });
  expect([...(await rowsOf('accounts')), ...(await rowsOf('texts')), ...(await rowsOf('cases'))]).toEqual([]);
});

test('forgetting takes the conversation out of memory and of what tabs show', async () => {
  await see(on('thread', { conversations: [conversation()] }));
  await fromPage('forget', {});
  expect(await stateOf()).toMatchObject({ account: { key: KEY, conversation: null, invitationNote: null } });
  expect([...(await rowsOf('accounts')), ...(await rowsOf('texts'))]).toEqual([]);
});
