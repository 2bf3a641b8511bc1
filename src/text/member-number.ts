/** `ACoAA…` of a profile, or `ACwAA…` as Sales Navigator writes it: 39 characters of base64url, 29 bytes. */
const PID = /^AC[ow]AA[\w-]{34}$/;
const PID_KINDS = [0x2a, 0x2c];

/** The suffix that LinkedIn appends to a slug nobody chose: `first-last-a28689437`. */
const DEFAULT_SUFFIX = /-([0-9ab]{6,9})$/;
const GROUP = 3;
const GROUP_BASE = 12 ** GROUP;

/** Above this no account can exist for years to come; a chosen slug that imitates a default one often lands there. */
const LARGEST_PLAUSIBLE = 2_500_000_000;

/**
 * The member number inside a PID, or null when the layout is any other than the one that 51 of 51 public pairs had:
 * `00 2a` (or `00 2c`), the number big-endian in bytes 2-7, `01`, 20 opaque bytes.
 */
export function memberIdFromPid(pid: string): number | null {
  if (!PID.test(pid)) return null;
  const bytes = atob(pid.replaceAll('-', '+').replaceAll('_', '/').padEnd(40, '='));
  const at = (index: number) => bytes.charCodeAt(index);
  if (at(0) !== 0 || !PID_KINDS.includes(at(1)) || at(8) !== 1) return null;
  let number = 0;
  for (let index = 2; index < 8; index += 1) number = number * 256 + at(index);
  return number > 0 && number <= LARGEST_PLAUSIBLE ? number : null;
}

/**
 * The member number inside a slug that nobody chose, or null. Base 12, cut into groups of three from the left, least
 * significant group first (14 of 14 public pairs agreed). A chosen slug can imitate it, so a PID always wins.
 */
export function memberIdFromDefaultSlug(slug: string): number | null {
  const suffix = DEFAULT_SUFFIX.exec(slug)?.[1];
  if (suffix === undefined) return null;
  const groups = suffix.match(/.{1,3}/g) ?? [];
  // Written back, the last group has no leading zero: one that has was chosen by a person.
  if (groups.at(-1)?.startsWith('0')) return null;
  const number = groups.reduce((sum, group, index) => sum + Number.parseInt(group, 12) * GROUP_BASE ** index, 0);
  return number > 0 && number <= LARGEST_PLAUSIBLE ? number : null;
}
