import { useState } from 'preact/hooks';
import { Message } from './message.tsx';
import { copyOutline } from './popup-actions.ts';
import type { PopupModel } from './popup-model.ts';

/** LinkedIn changes its pages. That is said out loud, and one button helps to mend it (law 8). */
export function CouldNotRead({ model }: { model: PopupModel }) {
  const [became, setBecame] = useState('');
  return (
    <Message
      model={model}
      title="Could not read this page"
      advice="LinkedIn may have changed it. Nothing can be said about this profile, for better or worse. Reload once; if that does not help, a bug report will."
    >
      <button type="button" class="secondary" onClick={() => void copyOutline(model).then(setBecame)}>
        Copy page outline for a bug report
      </button>
      <p class="note">Headings, labels and counts only. All personal text is replaced before it is copied.</p>
      <p class="note" role="status">
        {became}
      </p>
    </Message>
  );
}
