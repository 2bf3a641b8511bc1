import { useEffect, useRef } from 'preact/hooks';
import { BackIcon } from '../ui/pieces/icons.tsx';

export type Back = { words: string; go: () => void };

/** The way back. It takes the focus, because the row that was pressed is gone. */
export function BackButton({ back }: { back: Back }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <button type="button" class="icon-button" ref={button} aria-label={back.words} title={back.words} onClick={back.go}>
      <BackIcon />
    </button>
  );
}
