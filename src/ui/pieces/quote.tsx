import { useState } from 'preact/hooks';
import type { Evidence } from '../../contracts/assessment.ts';
import type { ConversationText } from '../words/conversation-parts.ts';
import { excerptOf } from '../words/excerpt.ts';
import { markedRuns } from '../words/marked.ts';
import { counted } from '../words/numbers.ts';
import { type Quoted, quotedTexts, saysWords, sourceWords } from '../words/quoted.ts';
import { isQuoted } from '../words/signals.ts';
import { MarkedWords } from './marked-words.tsx';

type QuotesProps = {
  evidence: readonly Evidence[];
  /** The conversation that the evidence points into, where it is at hand. */
  parts?: readonly ConversationText[];
  /** Long texts are cut down to what is marked, until the person asks for the whole. */
  short?: boolean;
  /** How many stand open at first; all of them where it is left out. */
  most?: number;
};

/** What a finding rests on, one quote for each text. */
export function Quotes({ evidence, parts, short = false, most }: QuotesProps) {
  const [all, setAll] = useState(most === undefined);
  const quotes = quotedTexts(evidence, parts);
  const shown = all ? quotes : quotes.slice(0, most);
  const more = quotes.length - shown.length;
  return (
    <>
      {shown.map((quoted, at) => (
        <Quote key={at} quoted={quoted} short={short} />
      ))}
      {more > 0 && (
        <button type="button" class="link more" onClick={() => setAll(true)}>
          Show {counted(more, 'more quote', 'more quotes')}
        </button>
      )}
    </>
  );
}

/** Text of a page: shown as text, kept apart in direction, never a link. */
function Quote({ quoted: { evidence, says }, short }: { quoted: Quoted; short: boolean }) {
  const [whole, setWhole] = useState(!short);
  const { signal, shown, marks } = evidence;
  const excerpt = whole ? null : excerptOf(shown, marks);
  const words = <MarkedWords runs={excerpt ?? markedRuns(shown, marks)} />;
  return (
    <figure class="quote">
      <blockquote>{isQuoted(signal) ? <q>{words}</q> : words}</blockquote>
      <figcaption>
        {says.length > 0 && <span class="says">{saysWords(says)}</span>}
        <span>{sourceWords(evidence)}</span>
        {excerpt && (
          <button type="button" class="link" onClick={() => setWhole(true)}>
            Show the whole text
          </button>
        )}
      </figcaption>
    </figure>
  );
}
