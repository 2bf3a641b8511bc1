import type { Band } from '../../contracts/assessment.ts';
import { filledBars } from '../words/bands.ts';

/** Three small bars. The words beside them say the same, so they are hidden from screen readers. */
export const Bars = ({ band }: { band: Band }) => (
  <span class="bars" data-band={band} aria-hidden="true">
    {[1, 2, 3].map((bar) => (
      <i key={bar} data-filled={bar <= filledBars[band] || undefined} />
    ))}
  </span>
);
