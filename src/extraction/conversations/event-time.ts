/** The second part of a message's URN: `urn:li:msg_message:(urn:li:fsd_profile:ACoAA…,2-MTc5…==)`. */
const SECOND_PART = /,2-([\w+/-]{18,400}={0,2})\)?$/;
/** Behind it stands a random part, of which nothing is known. */
const EPOCH = /^\d{13}/;
const LINKEDIN_LAUNCH = Date.UTC(2003, 4, 5);
/** LinkedIn's clock and this one may differ. */
const CLOCKS_APART = 86_400_000;

/**
 * When a message was sent, as ISO instant: its URN ends in base64 of a text that begins with the time in ms (2020-2026;
 * checked against the times that pages show). Null for older URNs, and for a time before LinkedIn or after `now`.
 */
export function eventTime(urn: string, now: string): string | null {
  const encoded = SECOND_PART.exec(urn)?.[1];
  const digits = encoded === undefined ? undefined : EPOCH.exec(decoded(encoded))?.[0];
  if (digits === undefined) return null;
  const time = Number(digits);
  return time > LINKEDIN_LAUNCH && time <= Date.parse(now) + CLOCKS_APART ? new Date(time).toISOString() : null;
}

/** The first 15 bytes, as text; '' for what is no base64. */
function decoded(base64: string): string {
  try {
    return atob(base64.slice(0, 20).replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
