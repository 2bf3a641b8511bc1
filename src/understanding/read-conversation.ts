import type { Address, ConceptHit, ConversationPart, ReadConversation } from '../contracts/conversation.ts';
import type { Message, MessageLink } from '../contracts/sighting.ts';
import { type Normalised, normalise, spanInOriginal } from '../text/normalise.ts';
import type { Language } from '../text/wording/lexicon.ts';
import { conceptsIn } from './concepts-in.ts';
import { languageOf } from './language.ts';
import { addressKindsIn, hidesItsTarget, isFile, ofLink } from './marks/address-kinds.ts';
import { marksIn } from './marks/marks-in.ts';
import { sumsIn } from './marks/sums.ts';
import type { ConceptModel } from './model/concept-model.ts';
import { sentencesIn } from './sentences.ts';

/** What they wrote and what the person answered, as far as it was loaded. Messages oldest first. */
export type Written = { invitationNote: string | null; subject: string | null; messages: readonly Message[] };

type PartReading = Pick<ReadConversation, 'concepts' | 'amounts' | 'addresses'>;

/** Reads a conversation: concepts sentence by sentence, sums, addresses. Without a model by the lexicons alone. Pure. */
export function readConversation(written: Written, model: ConceptModel | null): ReadConversation {
  const parts = partsOf(written);
  const mostly = mostLanguage(parts);
  const readings = parts.map((part, index) =>
    readPart(part, index, (part.language as Language | null) ?? mostly, model),
  );
  return {
    parts,
    concepts: readings.flatMap(({ concepts }) => concepts),
    amounts: readings.flatMap(({ amounts }) => amounts),
    addresses: readings.flatMap(({ addresses }) => addresses),
  };
}

/** The language of most parts: "ok" is read in the language of the others. */
function mostLanguage(parts: readonly ConversationPart[]): Language | null {
  const times = new Map<Language, number>();
  for (const { language } of parts) {
    if (language !== null) times.set(language as Language, (times.get(language as Language) ?? 0) + 1);
  }
  const [most] = [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most?.[0] ?? null;
}

/** Note, subject and messages in the order in which they were written. */
function partsOf({ invitationNote, subject, messages }: Written): ConversationPart[] {
  const before: ConversationPart[] = [
    ...(invitationNote ? [part('invitationNote', invitationNote)] : []),
    ...(subject ? [part('subject', subject)] : []),
  ];
  const after = messages.map(
    ({ from, at, text, attachments = [], links = [] }): ConversationPart => ({
      ...part('thread', text),
      from,
      at,
      attachments,
      links,
    }),
  );
  return [...before, ...after];
}

const part = (signal: ConversationPart['signal'], text: string): ConversationPart => ({
  signal,
  from: 'them',
  at: null,
  text,
  language: languageOf(text),
  attachments: [],
  links: [],
});

function readPart(
  { text, from, links, attachments }: ConversationPart,
  index: number,
  language: Language | null,
  model: ConceptModel | null,
): PartReading {
  const seen = normalise(text);
  const sentences = sentencesIn(seen.text, marksIn(seen.text), language);
  const inText = (start: number, end: number) => spanIn(seen, index, start, end);
  return {
    concepts: sentences.flatMap(({ start, end, tokens }) =>
      conceptsIn(tokens, language, model).map((heard): ConceptHit => ({ ...inText(start, end), ...heard, from })),
    ),
    amounts: sumsIn(seen.text).map(({ start, end, ...sum }) => ({ ...inText(start, end), ...sum, from })),
    addresses: [
      ...addressKindsIn(seen.text).map(({ start, end, ...address }) => ({ ...inText(start, end), ...address, from })),
      ...links.map((link) => ({ part: index, ...placeOf(link, text), ...behind(link), from })),
      ...attachments.filter(isFile).map(() => ({ part: index, start: 0, end: 0, ...PROGRAM, from })),
    ],
  };
}

const PROGRAM = { kind: 'archive-or-program', domain: null } as const;

/** The address behind the words of a link, which is the one that counts. */
const behind = (link: MessageLink): Pick<Address, 'kind' | 'domain'> =>
  hidesItsTarget(link) ? { ...ofLink(link.href), kind: 'hidden-target' } : ofLink(link.href);

function placeOf({ shown }: MessageLink, text: string): { start: number; end: number } {
  const start = shown === '' ? -1 : text.indexOf(shown);
  return start < 0 ? { start: 0, end: 0 } : { start, end: start + shown.length };
}

function spanIn(seen: Normalised, part: number, from: number, to: number) {
  const [start, end] = spanInOriginal(seen, from, to);
  return { part, start, end };
}
