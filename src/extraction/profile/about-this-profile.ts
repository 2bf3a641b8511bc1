import type { Signal } from '../../contracts/signal.ts';
import type { OutlineNode } from '../../reading/outline.ts';
import { parseMonthOrYear } from '../../text/date-range.ts';
import { monthsAgo } from '../../text/relative-month.ts';
import { inside } from '../lines.ts';
import { absent, notUnderstood, read, readOr } from '../signals.ts';
import type { ProfilePage } from './page.ts';

type AboutThisProfile = Pick<
  { joined: Signal<string>; contactInfoUpdated: Signal<string>; photoUpdated: Signal<string> },
  'joined' | 'contactInfoUpdated' | 'photoUpdated'
>;

const MONTH = /^\d{4}-\d{2}$/;
/** What stands behind the first colon of a row, half or full width. */
const VALUE = /[:：]\s*(.+)$/su;

/**
 * The "About this profile" dialog, when the person opened it. Its rows stand in fixed order: joined, contact information,
 * photo. Only a dialog whose first dated row is a month and a year counts; other dialogs show days or no dates.
 */
export function readAboutThisProfile(page: ProfilePage): AboutThisProfile {
  const dialogs = page.outline.nodes.filter(isDialog);
  for (const dialog of dialogs) {
    const rows = rowsOf(page, dialog);
    const joined = rows.findIndex(({ month }) => month !== null);
    const month = rows[joined]?.month;
    if (!month) continue;
    const updated = (row: number): Signal<string> => {
      const value = rows[joined + row]?.value;
      if (value === undefined) return absent;
      return readOr(monthsAgo(value, page.lang, page.now), 'About this profile', 'not-understood');
    };
    return {
      joined: read(month, 'About this profile'),
      contactInfoUpdated: updated(1),
      photoUpdated: updated(2),
    };
  }
  const reason = dialogs.some((dialog) => isLeftUnread(page, dialog)) ? notUnderstood : absent;
  return { joined: reason, contactInfoUpdated: absent, photoUpdated: absent };
}

const isDialog = ({ parent, role, tag }: OutlineNode): boolean =>
  parent === -1 && (role === 'dialog' || tag === 'dialog');

/** Rows with a value. Lines for screen readers count here: artdeco has the whole row only there. */
function rowsOf(page: ProfilePage, dialog: OutlineNode): readonly { value: string; month: string | null }[] {
  return inside(page.outline, dialog).flatMap(({ text }) => {
    const value = VALUE.exec(text)?.[1];
    if (value === undefined) return [];
    const month = parseMonthOrYear(value, page.lang);
    return [{ value, month: month !== null && MONTH.test(month) ? month : null }];
  });
}

/** The address names the dialog on some routes (`/overlay/about-this-profile/`); then no month is a failure to read. */
const isLeftUnread = (page: ProfilePage, dialog: OutlineNode): boolean =>
  inside(page.outline, dialog).some(({ href }) => href.includes('about-this-profile'));
