import { Message } from './message.tsx';
import { OutlineCopy } from './outline-copy.tsx';
import type { PopupModel } from './popup-model.ts';

/** LinkedIn changes its pages. That is said out loud, and one button helps to mend it. */
export function CouldNotRead({ model }: { model: PopupModel }) {
  return (
    <Message
      model={model}
      title="Could not read this page"
      advice="LinkedIn may have changed it. Nothing can be said about this profile, for better or worse. Reload once; if that does not help, a bug report will."
    >
      <OutlineCopy model={model} />
    </Message>
  );
}
