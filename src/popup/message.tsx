import type { ComponentChildren } from 'preact';
import { GearIcon } from '../ui/pieces/icons.tsx';
import type { PopupModel } from './popup-model.ts';

type MessageProps = { model: PopupModel; title: string; advice: string; children?: ComponentChildren };

/** The popup where there is nobody to speak of: what is so, what to do, and at most a button. */
export const Message = ({ model, title, advice, children }: MessageProps) => (
  <div class="popup popup-message">
    <header class="head">
      <p class="wordmark">Second Look</p>
      <SettingsButton model={model} />
    </header>
    <main>
      <h1>{title}</h1>
      <p>{advice}</p>
      {children}
      <p class="problem" role="status">
        {model.problem.value}
      </p>
    </main>
  </div>
);

export const SettingsButton = ({ model }: { model: PopupModel }) => (
  <button type="button" class="icon-button" aria-label="Settings" onClick={() => model.host.openOptions()}>
    <GearIcon />
  </button>
);
