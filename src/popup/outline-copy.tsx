import { useState } from 'preact/hooks';
import { copyOutline } from './popup-actions.ts';
import type { PopupModel } from './popup-model.ts';

/** One button that helps to mend the reading of a page that LinkedIn changed (law 8). */
export function OutlineCopy({ model }: { model: PopupModel }) {
  const [became, setBecame] = useState('');
  return (
    <>
      <button type="button" class="secondary" onClick={() => void copyOutline(model).then(setBecame)}>
        Copy page outline for a bug report
      </button>
      <p class="note">Only the build of the page: tags, kinds of links, lengths. All personal text is replaced.</p>
      <p class="note" role="status">
        {became}
      </p>
    </>
  );
}
