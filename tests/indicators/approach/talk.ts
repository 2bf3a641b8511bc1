import type { ConceptId } from '../../../src/contracts/concept.ts';
import type { Address, Amount, ConversationPart, ReadConversation } from '../../../src/contracts/conversation.ts';

/** A message and what was recognised in it, by phrases and clearly unless it says otherwise. */
type Said = {
  text?: string;
  says?: readonly ConceptId[];
  from?: 'them' | 'me';
  by?: 'lexicon' | 'model';
  sure?: boolean;
  at?: string;
  sum?: Pick<Amount, 'value' | 'currency' | 'per'>;
  address?: Pick<Address, 'kind' | 'domain'>;
};

/** A conversation of these messages, as if it had been read. */
export function talk(...messages: readonly Said[]): ReadConversation {
  const spans = messages.map(({ text, from = 'them' }, part) => ({
    part,
    start: 0,
    end: textOf(text, part).length,
    from,
  }));
  const spanOf = (part: number) => spans[part] ?? { part, start: 0, end: 0, from: 'them' as const };
  return {
    parts: messages.map(
      ({ text, from = 'them', at = null }, part): ConversationPart => ({
        signal: 'thread',
        from,
        at,
        text: textOf(text, part),
        language: 'en',
        attachments: [],
        links: [],
      }),
    ),
    concepts: messages.flatMap(({ says = [], by = 'lexicon', sure = true }, part) =>
      says.map((concept) => ({ ...spanOf(part), concept, by, sure })),
    ),
    amounts: messages.flatMap(({ sum }, part) => (sum ? [{ ...spanOf(part), ...sum }] : [])),
    addresses: messages.flatMap(({ address }, part) => (address ? [{ ...spanOf(part), ...address }] : [])),
  };
}

const textOf = (text: string | undefined, part: number): string => text ?? `Message ${part}`;

/** Messages of theirs, each of which says one of these concepts. */
export const saying = (...says: ConceptId[]): ReadConversation => talk(...says.map((concept) => ({ says: [concept] })));
