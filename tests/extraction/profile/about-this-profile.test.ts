import { describe, expect, test } from 'vitest';
import { artdeco, plain, sdui, signalsOf, twice } from '../profile-pages.ts';

function read(html: string) {
  const { joined, contactInfoUpdated, photoUpdated } = signalsOf(html);
  return [plain(joined), plain(contactInfoUpdated), plain(photoUpdated)];
}

const dialog = (...rows: string[]) =>
  `<div role="dialog"><h2>About this profile</h2>${rows.map((row) => `<div><svg></svg><p>${row}</p></div>`).join('')}</div>`;

test.each([
  ['en', ['Joined: March 2013', 'Contact information: Updated over 1 year ago', 'Profile photo: Updated 3 months ago']],
  ['de', ['Mitglied seit: März 2013', 'Kontaktinfo: Vor über 1 Jahr aktualisiert', 'Foto: Vor 3 Monaten aktualisiert']],
  ['fr', ['Inscription : mars 2013', 'Coordonnées : Mises à jour il y a plus de 1 an', 'Photo : il y a 3 mois']],
  ['es', ['Se unió: marzo de 2013', 'Contacto: hace más de 1 año', 'Foto: hace 3 meses']],
  ['pt', ['Entrou: março de 2013', 'Contato: há mais de 1 ano', 'Foto: há 3 meses']],
  ['ru', ['Дата: март 2013 г.', 'Контакты: более 1 года назад', 'Фото: 3 месяца назад']],
  ['ja', ['登録：2013年3月', '連絡先：1年以上前', '写真：3か月前']],
])('the rows stand in fixed order: %s', (lang, rows) => {
  expect(read(sdui({ lang, around: dialog(...rows) }))).toEqual(['2013-03', '2025-11', '2026-08']);
});

test('artdeco: the whole row stands only in the half for screen readers', () => {
  const row = (name: string, value: string) =>
    `<li><div><span aria-hidden="true"><span>${name}</span><br><span>${value}</span></span><span>${name}: ${value}</span></div></li>`;
  const rows = row('Joined', 'May 2012') + row('Contact information', 'Updated over 1 year ago');
  expect(read(artdeco({ around: `<div role="dialog"><h2>About</h2><ul>${rows}</ul></div>` }))).toEqual([
    '2012-05',
    '2025-11',
    'absent',
  ]);
});

test('closed: nothing is said', () => {
  expect(read(sdui())).toEqual(['absent', 'absent', 'absent']);
  expect(read(artdeco())).toEqual(['absent', 'absent', 'absent']);
});

describe('other dialogs', () => {
  test.each([
    ['en', 'Connected since: May 12, 2020'],
    ['en', 'Birthday: March 3'],
    ['en', 'Founded: 1998'],
    ['ja', 'つながった日：2020年5月3日'],
    ['ko', '1촌: 2020년 5월 3일'],
    ['en', 'Email: ada@example.org'],
    ['en', 'Add a note: 300 characters'],
  ])('%s: %s', (lang, row) => {
    expect(read(sdui({ lang, around: dialog(row, row) }))).toEqual(['absent', 'absent', 'absent']);
  });

  test('another dialog before the one that counts changes nothing', () => {
    const own = dialog('Last verified: July 2025', 'Joined: March 2013', 'Contact information: Updated 1 year ago');
    const around = dialog('Connected since: May 12, 2020') + dialog('Birthday: March 1990') + own;
    expect(read(sdui({ around }))[0]).toBe('2013-03');
  });

  test('a conversation is not read, whatever is written in it', () => {
    const rows = dialog('Joined: May 2010', 'Contact: updated 2 years ago');
    const chat = rows.replace('</h2>', '</h2><div contenteditable="true"></div>');
    expect(read(sdui({ around: chat }))).toEqual(['absent', 'absent', 'absent']);
    expect(read(artdeco({ around: chat }))).toEqual(['absent', 'absent', 'absent']);
  });

  test('text of the page that looks like a row is no dialog', () => {
    expect(read(sdui({ after: '<p>Joined: March 2013</p>' }))[0]).toBe('absent');
  });
});

test('the dialog is open and no month is in it: not understood, not absent', () => {
  const around = `<div role="dialog"><a href="/in/ada-quill/overlay/about-this-profile/">x</a><p>${twice('Joined: soon')}</p></div>`;
  expect(read(sdui({ around }))).toEqual(['not-understood', 'absent', 'absent']);
});

test('a row that names no time is not understood', () => {
  expect(read(sdui({ around: dialog('Joined: March 2013', 'Contact information: Updated lately') }))).toEqual([
    '2013-03',
    'not-understood',
    'absent',
  ]);
});
