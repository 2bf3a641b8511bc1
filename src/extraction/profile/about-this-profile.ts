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

const VIA = 'About this profile';
const MONTH = /^\d{4}-\d{2}$/;
/** What stands behind the first colon of a row, half or full width. */
const VALUE = /[:：]\s*(.+)$/su;

/**
 * The "About this profile" dialog, when the person opened it. Its rows stand in fixed order: joined, contact information,
 * photo. Only a month right before a row that holds none is the month of joining: a dialog can show other dates above it,
 * and other dialogs show one date alone.
 */
export function readAboutThisProfile(page: ProfilePage): AboutThisProfile {
  const dialogs = page.outline.nodes.filter(isDialog);
  for (const dialog of dialogs) {
    const rows = rowsOf(page, dialog);
    const joined = rows.findIndex(({ month }, at) => month && rows[at + 1]?.month === null);
    const month = rows[joined]?.month;
    if (!month) continue;
    const updated = (row?: Row): Signal<string> => (row ? readOr(row.ago, VIA, 'not-understood') : absent);
    return {
      joined: read(month, VIA),
      contactInfoUpdated: updated(rows[joined + 1]),
      photoUpdated: updated(rows[joined + 2]),
    };
  }
  const reason = dialogs.some((dialog) => isLeftUnread(page, dialog)) ? notUnderstood : absent;
  return { joined: reason, contactInfoUpdated: absent, photoUpdated: absent };
}

const isDialog = ({ parent, role, tag }: OutlineNode): boolean =>
  parent === -1 && (role === 'dialog' || tag === 'dialog');

/** What the value of a row can be: a month, or how long ago something was updated. */
type Row = { month: string | null; ago: string | null };

/** Rows with a value. Lines for screen readers count here: artdeco has the whole row only there. */
function rowsOf({ outline, lang, now }: ProfilePage, dialog: OutlineNode): readonly Row[] {
  return inside(outline, dialog).flatMap(({ text }): Row[] => {
    const value = VALUE.exec(text)?.[1];
    if (value === undefined) return [];
    const month = parseMonthOrYear(value, lang);
    return month && MONTH.test(month) ? [{ month, ago: null }] : [{ month: null, ago: monthsAgo(value, lang, now) }];
  });
}

/** The address names the dialog on some routes (`/overlay/about-this-profile/`); then no month is a failure to read. */
const isLeftUnread = (page: ProfilePage, dialog: OutlineNode): boolean =>
  inside(page.outline, dialog).some(({ href }) => href.includes('about-this-profile'));
