import { useEffect, useRef, useState } from 'preact/hooks';

const UNDO_MS = 10_000;

type UndoToastProps = { words: string; onUndo: () => void; onGone: () => void };

/** Ten seconds to take a step back. Time stands still while the person is at it. */
export function UndoToast({ words, onUndo, onGone }: UndoToastProps) {
  const [held, setHeld] = useState(false);
  const left = useRef(UNDO_MS);
  useEffect(() => {
    if (held) return;
    const since = Date.now();
    const timer = setTimeout(onGone, left.current);
    return () => {
      clearTimeout(timer);
      left.current -= Date.now() - since;
    };
  }, [held, onGone]);
  const hold = { onMouseEnter: () => setHeld(true), onFocusIn: () => setHeld(true) };
  const letGo = { onMouseLeave: () => setHeld(false), onFocusOut: () => setHeld(false) };
  return (
    <div class="toast" role="status" data-held={held || undefined} {...hold} {...letGo}>
      <span>{words}</span>
      <button type="button" class="quiet" onClick={onUndo}>
        Undo
      </button>
    </div>
  );
}
