import type { MessageLink } from '../../contracts/sighting.ts';
import type { ConversationText } from '../words/conversation-parts.ts';
import { markedRuns } from '../words/marked.ts';
import { type Quoted, saysWords, sourceWords } from '../words/quoted.ts';
import { unseenNamed } from '../words/unseen.ts';
import { MarkedWords } from './marked-words.tsx';

type TalkProps = {
  label: string;
  parts: readonly ConversationText[];
  /** What is marked in each part, by its place. */
  marked?: ReadonlyMap<number, Quoted>;
  /** Stands where a message has no text. */
  empty?: string;
};

/** A conversation to read from end to end, oldest first. It scrolls by itself. Nothing in it can be followed. */
export const Talk = ({ label, parts, marked, empty = 'No text' }: TalkProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard too
  <section class="talk" aria-label={label} tabIndex={0}>
    <ol>
      {parts.map((part, at) => (
        <Said key={at} part={part} quoted={marked?.get(at)} empty={empty} />
      ))}
    </ol>
  </section>
);

type SaidProps = { part: ConversationText; quoted: Quoted | undefined; empty: string };

function Said({ part, quoted, empty }: SaidProps) {
  return (
    <li data-from={part.from}>
      <p class="who">{sourceWords(part)}</p>
      {part.text === '' ? (
        <p class="note">{empty}</p>
      ) : (
        <p class="said">
          <MarkedWords runs={markedRuns(part.text, quoted?.evidence.marks)} />
        </p>
      )}
      {part.attachments.map((name, at) => (
        <p key={at} class="who">
          Attached: <bdi>{unseenNamed(name)}</bdi>
        </p>
      ))}
      {part.links.map((link, at) => (
        <LeadsTo key={at} link={link} />
      ))}
      {quoted && quoted.says.length > 0 && <p class="says">{saysWords(quoted.says)}</p>}
    </li>
  );
}

/** The address behind a link, as text: what it shows may be another one. */
const LeadsTo = ({ link: { shown, href } }: { link: MessageLink }) => (
  <p class="who">
    {shown && shown !== href ? (
      <>
        <bdi>{unseenNamed(shown)}</bdi> leads to{' '}
      </>
    ) : (
      'Link to '
    )}
    <bdi>{unseenNamed(href)}</bdi>
  </p>
);
