import { describe, expect, test } from 'vitest';
import { artdeco, NOW, PHOTO, plain, sdui, signalsOf } from '../profile-pages.ts';

const photoOf = (photo: string, after = '') => {
  const { photo: shown, photoUploadedAt, openToWork, hiring } = signalsOf(sdui({ photo, after }));
  return {
    photo: plain(shown),
    uploaded: plain(photoUploadedAt),
    openToWork: plain(openToWork),
    hiring: plain(hiring),
  };
};
const image = (src: string, more = '') => `<a href="/in/ada-quill/"><img src="${src}" ${more}></a>`;
const stamped = (time: number) => PHOTO.replace('1749633262381', String(time));

test('loaded, with the time of its upload', () => {
  expect(photoOf(image(PHOTO))).toEqual({
    photo: 'loaded',
    uploaded: '2025-06-11T09:14:22.381Z',
    openToWork: false,
    hiring: false,
  });
});

test('lazy is not absent', () => {
  expect(photoOf(image(PHOTO, 'data-loaded="false"'))).toMatchObject({
    photo: 'lazy',
    uploaded: '2025-06-11T09:14:22.381Z',
  });
  expect(photoOf(`<img data-delayed-url="${PHOTO}">`)).toMatchObject({ photo: 'lazy' });
});

test('absent: the drawn place of a person without a photo', () => {
  expect(photoOf('<svg id="person-accent-4"></svg>')).toMatchObject({ photo: 'absent', uploaded: 'absent' });
  expect(plain(signalsOf(artdeco({ photo: '<img src="data:image/gif;base64,R0lGOD" alt="Ada Quill">' })).photo)).toBe(
    'absent',
  );
});

test('an image over the drawn place is not absent', () => {
  const over = (img: string) => photoOf(`<div componentkey="photo"><svg id="person-accent-4"></svg>${img}</div>`).photo;
  expect(over('<img src="https://media.licdn.com/dms/image/v2/x/portrait_400/y/0/1749633262381">')).toBe(
    'not-understood',
  );
  expect(over('<img src="data:image/gif;base64,R0lGOD">')).toBe('lazy');
  const cover = image('https://media.licdn.com/dms/image/v2/x/profile-displaybackgroundimage-shrink_350_1400/y/0/1');
  expect(photoOf(`${cover}<svg id="person-accent-4"></svg>`)).toMatchObject({ photo: 'absent' });
});

test('neither a photo nor its place: not understood', () => {
  expect(photoOf('')).toMatchObject({ photo: 'not-understood' });
});

test('the drawn place behind a photo changes nothing', () => {
  expect(photoOf(`<figure><svg id="person-accent-4"></svg><img src="${PHOTO}"></figure>`)).toMatchObject({
    photo: 'loaded',
  });
});

test('the faces of mutual connections, of the viewer and of others are not theirs', () => {
  const others = `<img src="${PHOTO}">`;
  expect(photoOf('', `<ul><li>${others}</li></ul>`)).toMatchObject({ photo: 'not-understood', uploaded: 'absent' });
  const around = `<header>${others}</header><aside>${others}</aside><div role="toolbar">${others}</div>`;
  expect(plain(signalsOf(sdui({ around })).photo)).toBe('not-understood');
});

test('the cover picture is no photo', () => {
  const cover =
    'https://media.licdn.com/dms/image/v2/x/profile-displaybackgroundimage-shrink_350_1400/y/0/1749633262381?e=1';
  expect(photoOf(image(cover))).toMatchObject({ photo: 'not-understood', uploaded: 'absent' });
});

describe('times that cannot be one of upload', () => {
  const now = Date.parse(NOW);
  test.each([
    ['before LinkedIn', stamped(1_000_000_000_000)],
    ['days after now', stamped(now + 3 * 86_400_000)],
    ['no time', PHOTO.replace('/0/1749633262381', '')],
    ['too few digits', stamped(174_963_326)],
    ['more digits than a date can hold', stamped(9_999_999_999_999)],
  ])('%s', (_, src) => {
    expect(photoOf(image(src))).toMatchObject({ photo: 'loaded', uploaded: 'not-understood' });
  });
});

describe('a ring around the photo', () => {
  const framed = PHOTO.replace('displayphoto', 'framedphoto');

  test('its address alone does not tell which ring, and its time is that of the ring', () => {
    expect(photoOf(image(framed))).toEqual({
      photo: 'loaded',
      uploaded: 'not-understood',
      openToWork: 'ambiguous',
      hiring: 'ambiguous',
    });
  });

  test.each([
    ['Ada Quill, #OPEN_TO_WORK', true, false],
    ['Ada Quill, #HIRING', false, true],
  ])('its description does: %s', (alt, openToWork, hiring) => {
    expect(photoOf(image(framed, `alt="${alt}"`))).toMatchObject({ openToWork, hiring });
    expect(photoOf(image(PHOTO, `alt="${alt}"`))).toMatchObject({ openToWork, hiring });
  });
});
