import type { Report } from '../contracts/report.ts';
import { bandWords } from '../contracts/tab.ts';
import { choiceWords, countedMessages, deedWords, duplicateKey, subjectOf } from './report-words.ts';
import { shortened, shownLine } from './shown-text.ts';

/** Windows and Outlook stop at about 2,000 characters; the whole report goes as a file. */
export const LONGEST_LINK = 1_600;
/** An address this long is not a real one; the person fills it in. */
const LONGEST_ADDRESS = 300;
const SIGNS_NAMED = 5;
const ENCODED_BREAK = '%0D%0A';

/** A `mailto:` with a short summary, within `LONGEST_LINK` encoded characters. `to` may be empty. */
export function mailLink(report: Report, to: string): string {
  const address = encodeURIComponent(to).replace(/%40/g, '@');
  const start = `mailto:${address.length > LONGEST_ADDRESS ? '' : address}`;
  const subject = encodeURIComponent(fitted(subjectOf(report), 300));
  const head = `${start}?subject=${subject}&body=`;
  return head + fittingBody(report, LONGEST_LINK - head.length);
}

/** Lines in order of weight for the reader; the ones that no longer fit are left to the whole report. */
function fittingBody(report: Report, room: number): string {
  const last = encodeURIComponent('The whole report can be saved as a file and attached.');
  let body = '';
  for (const line of summary(report)) {
    const next = body + encodeURIComponent(line) + ENCODED_BREAK;
    if (next.length + last.length <= room) body = next;
  }
  return body + last;
}

function summary(report: Report): string[] {
  const { profile, bands, findings, did, statement, choice, conversation, id } = report;
  return [
    choiceWords[choice],
    `Name: ${fitted(shownLine(profile.name ?? 'not given'), 150)}`,
    `Profile: ${fitted(profile.url ?? 'not given', 300)}`,
    `On the profile: ${bandWords[bands.profile]}. In what they ask: ${bandWords[bands.approach]}.`,
    `Already done: ${did.length === 0 ? 'nothing ticked' : did.map((deed) => deedWords[deed]).join(', ')}`,
    ...findings.slice(0, SIGNS_NAMED).map(({ title }) => `- ${title}`),
    ...(statement === '' ? [] : [`In my words: ${fitted(shownLine(statement), 300)}`]),
    ...(conversation === null ? [] : [`Conversation: ${countedMessages(conversation)}, in the whole report`]),
    `Report ${id}`,
    `Duplicates share the key: ${fitted(duplicateKey(profile) ?? 'none', 120)}`,
  ];
}

/** Shortened until it takes at most `max` characters once encoded: one emoji takes twelve. */
function fitted(written: string, max: number): string {
  let length = [...written].length;
  let short = written;
  while (length > 1 && encodeURIComponent(short).length > max) {
    length = Math.floor(length * 0.8);
    short = shortened(written, length);
  }
  return short;
}
