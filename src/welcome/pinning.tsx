import type { Host } from '../ui/host.ts';

const STEPS: Record<Host['browser'], readonly string[]> = {
  chrome: ['Press the jigsaw piece at the right of the toolbar.', 'Press the pin beside Second Look.'],
  firefox: [
    'Press the jigsaw piece at the right of the toolbar.',
    'Press the gear beside Second Look and choose “Pin to Toolbar”.',
  ],
};

/** In the words of the browser the person sits at. */
export const Pinning = ({ browser }: { browser: Host['browser'] }) => (
  <section class="panel" aria-labelledby="pinning">
    <h2 id="pinning">Keep the button in view</h2>
    <ol class="numbered">
      {STEPS[browser].map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
    <p>Then open somebody’s profile on LinkedIn and press it.</p>
  </section>
);
