import { memberIdInLink } from '../links.ts';
import type { ReadEvent } from './event.ts';

/** Who said something: the viewer, or somebody else with what is known of them. */
export type Sender = { from: 'them' | 'me'; name: string | null; memberId: number | null };

type Known = {
  /** Some message is marked as received. Then those without the mark were sent by the viewer. */
  isMarked: boolean;
  /** The person in the header. */
  name: string | null;
};

/**
 * Who sent a message. `--other` marks what was received (2018-2026). Without name and picture it belongs to the message
 * before it, which is by the same person. Should the mark go: the URN names the owner of the mailbox, the link the sender.
 */
export function senderOf(event: ReadEvent, before: Sender | null, known: Known): Sender {
  const isNamed = event.senderHref !== null || event.senderName !== null;
  const from = directionOf(event, isNamed ? null : before, known);
  const isSame = !isNamed && before?.from === from;
  if (isSame) return before;
  return {
    from,
    name: event.senderName,
    memberId: event.senderHref === null ? null : memberIdInLink(event.senderHref),
  };
}

function directionOf(event: ReadEvent, before: Sender | null, known: Known): 'them' | 'me' {
  if (event.isFromOther) return 'them';
  if (event.isFromSelf) return 'me';
  if (before) return before.from;
  if (known.isMarked) return 'me';
  const sender = event.senderHref === null ? null : memberIdInLink(event.senderHref);
  const owner = memberIdInLink(event.urn);
  if (sender !== null && owner !== null) return sender === owner ? 'me' : 'them';
  return event.senderName !== null && event.senderName === known.name ? 'them' : 'me';
}
