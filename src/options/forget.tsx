import { useState } from 'preact/hooks';
import type { Host } from '../ui/host.ts';
import { failureWords } from '../ui/words/failure.ts';

/** It cannot be undone, so it asks once. */
export function Forget({ host }: { host: Host }) {
  const [asked, setAsked] = useState(false);
  const [became, setBecame] = useState('');
  const forget = async () => {
    const outcome = await host.send('forget', {});
    setAsked(false);
    setBecame(outcome.ok ? 'Forgotten. Your settings are still here.' : failureWords(outcome));
  };
  return (
    <div class="forget">
      {asked ? (
        <AskOnce onForget={() => void forget()} onKeep={() => setAsked(false)} />
      ) : (
        <button type="button" class="secondary" onClick={() => setAsked(true)}>
          Forget everything…
        </button>
      )}
      <p class="note" role="status">
        {became}
      </p>
    </div>
  );
}

const AskOnce = ({ onForget, onKeep }: { onForget: () => void; onKeep: () => void }) => (
  <fieldset class="notice" data-tone="urgent" aria-label="Forget everything?">
    <p>
      This removes all profiles that were remembered, your place with each, when you reported them, and the people you
      marked as known. It cannot be undone.
    </p>
    <div class="actions">
      <button type="button" class="secondary" ref={(button) => button?.focus()} onClick={onKeep}>
        Keep it
      </button>
      <button type="button" class="danger" onClick={onForget}>
        Forget everything
      </button>
    </div>
  </fieldset>
);
