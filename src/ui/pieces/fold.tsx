import type { ComponentChildren } from 'preact';
import { ChevronIcon } from './icons.tsx';

type FoldProps = { title: ComponentChildren; open?: boolean; kind?: 'card' | 'plain'; children: ComponentChildren };

/** A fold of the browser's own: Enter and Space open it, find-in-page too. Once drawn, it is the person who moves it. */
export const Fold = ({ title, open = false, kind = 'plain', children }: FoldProps) => (
  <details class={`fold fold-${kind}`} open={open}>
    <summary>
      <span>{title}</span>
      <ChevronIcon />
    </summary>
    <div class="fold-body">{children}</div>
  </details>
);
