import { useEffect, useState } from 'preact/hooks';
import type { Host } from '../ui/host.ts';

/** Browsers may install without access to any site; then this is the one thing to press. */
export function Access({ host }: { host: Host }) {
  const [allowed, setAllowed] = useState(true);
  useEffect(() => void host.hasAccess().then(setAllowed), [host]);
  if (allowed) return null;
  return (
    <section class="panel" aria-labelledby="access">
      <h2 id="access">One thing is missing</h2>
      <p>Your browser has not yet allowed Second Look to read linkedin.com. Without that it can tell you nothing.</p>
      <div class="actions">
        <button type="button" class="primary" onClick={() => void host.requestAccess().then(setAllowed)}>
          Allow on linkedin.com
        </button>
      </div>
    </section>
  );
}
