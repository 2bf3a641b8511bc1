import type { Report } from '../contracts/report.ts';
import type { Message } from '../contracts/sighting.ts';
import { countedMessages } from './report-words.ts';
import { quoted, shownLine } from './shown-text.ts';

/** The conversation for a reader: who, when, what, where links lead, and what came along. */
export function conversationLines({ conversation }: Report): string[] {
  if (conversation === null) return ['THE CONVERSATION', 'Not included.'];
  return [
    'THE CONVERSATION',
    `${countedMessages(conversation)}, as far as the page had loaded them. Open no link or file from them.`,
    ...conversation.flatMap(messageLines),
  ];
}

const messageLines = ({ from, at, text, links = [], attachments = [] }: Message): string[] => [
  `${from === 'them' ? 'They wrote' : 'The person wrote'}${at === null ? '' : `, ${at}`}:`,
  ...(text === '' ? [] : quoted(text)),
  ...links.map(({ shown, href }) => `   Link “${shownLine(shown)}” to: ${shownLine(href)}`),
  ...attachments.map((name) => `   Attached: ${shownLine(name)}`),
];
