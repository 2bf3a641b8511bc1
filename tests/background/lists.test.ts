import { beforeEach, describe, expect, test } from 'vitest';
import { breakDatabase, rowsOf } from '../memory/support/database.ts';
import { toolbar } from '../platform/support/browser-double.ts';
import { bodyOf, fromPage, see, shownBadges, startBackground } from './support/background-world.ts';
import { recruiter, recruiterSignals } from './support/recruiter.ts';
import { conversation, person, sighting } from './support/sightings.ts';

beforeEach(startBackground);

const KEY = `member:${recruiter().memberId}` as const;
const stateOf = async (tabId = 1) => bodyOf(await fromPage('tab-state', { tabId }));
const strangers = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    person({ name: `Person ${at}`, slug: `person-${at}`, memberId: 90_000_000 + at }),
  );
const list = (people: ReturnType<typeof person>[], changed: Parameters<typeof sighting>[0] = {}) =>
  sighting({ kind: 'people', surface: 'people', signals: null, people, ...changed });
const invitations = (people: ReturnType<typeof person>[]) =>
  sighting({ kind: 'invitations', surface: 'invitations', signals: null, invitations: people });
/** Their profile was seen before, in another tab. */
const seeProfile = () => see(sighting({ signals: recruiterSignals(), visit: 'before' }), { tabId: 2 });

describe('a list of strangers', () => {
  test('is judged, and nobody in it is remembered', async () => {
    const badge = bodyOf(await see(list(strangers(40))));
    expect(badge).toMatchObject({ show: false, nudge: false });
    expect(await stateOf()).toEqual({ kind: 'list', page: 'people', people: [], total: 40 });
    expect([...(await rowsOf('accounts')), ...(await rowsOf('texts')), ...(await rowsOf('cases'))]).toEqual([]);
    expect(toolbar.get(1)).toMatchObject({ text: '', title: expect.stringContaining('40 people') });
  });

  test('without anybody says nothing', async () => {
    await see(list([]));
    expect(await stateOf()).toEqual({ kind: 'list', page: 'people', people: [], total: 0 });
    expect(toolbar.get(1)?.title).toBe('Second Look');
  });
});

describe('somebody in it who deserves a second look', () => {
  test('is listed with the reason, and the toolbar counts them', async () => {
    await seeProfile();
    const badge = bodyOf(await see(list([...strangers(3), recruiter()])));
    expect(await stateOf()).toMatchObject({
      kind: 'list',
      total: 4,
      people: [{ key: KEY, name: recruiter().name, profile: 'high', reason: expect.stringMatching(/\w/) }],
    });
    expect(toolbar.get(1)).toMatchObject({
      text: '1',
      title: expect.stringContaining('1 person deserves a second look'),
    });
    expect(badge).toMatchObject({ show: true, look: 'high', reason: expect.stringContaining(`${recruiter().name}: `) });
  });

  test('can be opened in full', async () => {
    await seeProfile();
    await see(list([recruiter()]));
    expect(bodyOf(await fromPage('listed-account', { tabId: 1, key: KEY }))).toMatchObject({
      key: KEY,
      signals: { about: { value: expect.any(String) } },
      seenOn: expect.arrayContaining([{ surface: 'people', at: expect.any(String) }]),
    });
    expect(await fromPage('listed-account', { tabId: 1, key: 'slug:nobody' })).toMatchObject({ code: 'not-found' });
  });

  test('leaves the list when the person knows them, and can still be opened to take that back', async () => {
    await seeProfile();
    await see(list([recruiter()]));
    await fromPage('case-known', { key: KEY, known: true });
    expect(await stateOf()).toMatchObject({ people: [], total: 1 });
    expect(shownBadges.get(1)?.at(-1)).toMatchObject({ show: false });
    expect(bodyOf(await fromPage('listed-account', { tabId: 1, key: KEY })).case.knownSince).not.toBeNull();
    await see(list([recruiter()], { sequence: 2 }));
    expect(await stateOf()).toMatchObject({ people: [] });
  });

  test('can be reported from there', async () => {
    await seeProfile();
    await see(list([recruiter()]));
    expect(bodyOf(await fromPage('report-open', { key: KEY })).report.profile).toMatchObject({
      name: recruiter().name,
    });
  });

  test('also counts when their bubble lies over a list', async () => {
    await seeProfile();
    const conversations = [conversation({ where: 'bubble', person: recruiter() })];
    await see(list(strangers(2), { conversations }));
    expect(await stateOf()).toMatchObject({ total: 2, people: [{ key: KEY }] });
  });

  test('is listed once when a row and a bubble show the same person, and never as more than were read', async () => {
    await seeProfile();
    const conversations = [conversation({ where: 'bubble', person: recruiter() })];
    await see(list([recruiter()], { conversations }));
    expect(await stateOf()).toMatchObject({ total: 1, people: [{ key: KEY }] });
    await see(list([], { visit: 'empty', conversations }));
    expect(await stateOf()).toMatchObject({ total: 1, people: [{ key: KEY }] });
  });
});

test('whom memory knows is seen again, with the freshest values; a name as the profile shows it stays', async () => {
  await see(sighting({ visit: 'before' }), { tabId: 2 });
  await see(list([person({ name: 'Mira T.', mutualConnections: 9 })]));
  expect(await rowsOf('accounts')).toMatchObject([
    {
      signals: { name: { value: 'Mira Tolden' }, mutualConnections: { value: 9 } },
      changes: [],
    },
  ]);
});

describe('invitations', () => {
  test('a note makes who wrote it an account that is remembered; the others leave nothing', async () => {
    const note = 'Your work on flight control caught my attention.';
    await see(invitations([person({ note }), ...strangers(5)]));
    expect(await stateOf()).toEqual({ kind: 'list', page: 'invitations', people: [], total: 6 });
    expect(await rowsOf('accounts')).toMatchObject([{ invitationNote: note, seenOn: [{ surface: 'invitations' }] }]);
  });

  test('the note is known on the profile, later', async () => {
    await see(invitations([person({ note: 'Let us talk.' })]));
    await see(sighting({ visit: 'b' }));
    expect(await stateOf()).toMatchObject({
      account: { invitationNote: 'Let us talk.', seenOn: [{ surface: 'profile' }, { surface: 'invitations' }] },
    });
  });
});

describe('in a private window', () => {
  const SECRET = { tabId: 7, private: true };

  test('a list is judged with what is known, and nothing is written', async () => {
    await seeProfile();
    const before = await rowsOf('accounts');
    await see(list([recruiter({ headline: 'Seen in secret', mutualConnections: 44 })]), SECRET);
    expect(await stateOf(7)).toMatchObject({ people: [{ key: KEY }] });
    expect(bodyOf(await fromPage('listed-account', { tabId: 7, key: KEY }))).toMatchObject({
      private: true,
      signals: { mutualConnections: { value: 44 } },
    });
    await fromPage('case-known', { key: KEY, known: true });
    expect(await rowsOf('accounts')).toEqual(before);
    expect(await rowsOf('cases')).toEqual([]);
  });

  test('a note is judged and not kept', async () => {
    await see(
      invitations([person({ note: 'one two three four five six seven eight nine ten eleven twelve' })]),
      SECRET,
    );
    expect([...(await rowsOf('accounts')), ...(await rowsOf('texts'))]).toEqual([]);
  });
});

test('without memory a list is judged from what it shows', async () => {
  breakDatabase();
  expect(await see(list([...strangers(3), recruiter()]))).toMatchObject({ ok: true });
  expect(await stateOf()).toMatchObject({ kind: 'list', total: 4 });
});

test('a list that was not understood says so', async () => {
  await see(list([], { understood: false, generation: 'unknown' }));
  expect(await stateOf()).toEqual({ kind: 'could-not-read', generation: 'unknown' });
});
