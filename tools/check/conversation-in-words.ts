import type { Conversation, Message } from '../../src/contracts/sighting.ts';

/** A conversation as `check` prints it for people: who it is with, then each message with what came along. */
export function conversationInWords({ where, person, group, subject, messages }: Conversation): string[] {
  const facts = [person.memberId && `member ${person.memberId}`, person.slug && `/in/${person.slug}`, person.headline];
  const who = `${person.name ?? '(no name)'}${group ? ' and others' : ''}`;
  const known = facts.filter(Boolean).join(', ');
  return [
    '',
    `Conversation with ${who}${known && `: ${known}`} (${where}, ${messages.length} messages)`,
    ...(subject === null ? [] : [`  Subject: ${subject}`]),
    ...messages.flatMap(messageInWords),
  ];
}

function messageInWords({ from, at, text, links = [], attachments = [] }: Message): string[] {
  const written = text === '' ? [] : text.split('\n').map((line) => `    ${line}`);
  return [
    `  ${from}, ${at ?? 'no time'}`,
    ...written,
    ...links.map(({ shown, href }) => `    [${shown}] -> ${href}`),
    ...attachments.map((name) => `    attached: ${name}`),
  ];
}
