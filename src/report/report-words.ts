import type { Deed } from '../contracts/account.ts';
import type { Report } from '../contracts/report.ts';
import { shortened, shownLine } from './shown-text.ts';

// The words that several formats share. Signs, never verdicts: the reader decides.

export const choiceWords: Record<Report['choice'], string> = {
  suspicious: 'I find this suspicious.',
  unsure: 'I am not sure about this.',
  spam: 'I think this is only spam.',
};

export const deedWords: Record<Deed, string> = {
  connected: 'connected with them',
  replied: 'replied to them',
  shared: 'shared information with them',
  opened: 'opened a file or link from them',
};

export const stageWords: Record<Report['stage'], string> = {
  none: 'No approach was read',
  connect: 'A request to connect',
  offer: 'An offer',
  cv: 'They asked for a CV',
  'channel-move': 'They want to move to another channel',
  interview: 'An interview',
  'paid-task': 'A paid task',
  'insider-ask': 'They asked for inside information',
  'trip-or-gift': 'A trip or a gift',
  covert: 'They asked to keep it quiet',
};

export const countedMessages = (messages: readonly unknown[]): string =>
  messages.length === 1 ? '1 message' : `${messages.length} messages`;

/** One line that tells the reports of one account apart from those of another. */
export function subjectOf({ profile, choice }: Report): string {
  const who = shownLine(profile.name ?? profile.slug ?? '') || 'name not given';
  return `LinkedIn profile reported (${choice}): ${shortened(who, 60)}`;
}

/** The same for every report about one account, whoever sends it: the number where it is known. */
export function duplicateKey({ memberId, slug }: Report['profile']): string | null {
  if (memberId !== null) return `linkedin:member:${memberId}`;
  return slug === null ? null : `linkedin:slug:${shownLine(slug).toLowerCase()}`;
}

/** Short and ASCII: it has to pass through every mail client and file system. */
export const fileName = ({ id }: Report, extension: 'eml' | 'json'): string =>
  `second-look-${id.slice(0, 8)}.${extension}`;
