import type { Assessment, Axis } from '../../contracts/assessment.ts';
import { bandWords } from '../../contracts/tab.ts';
import { axisWords, bandNote } from '../words/bands.ts';
import { Bars } from './bars.tsx';

/** One axis: words first, then bars, then colour. */
const BandCard = ({ axis, assessment }: { axis: Axis; assessment: Assessment }) => (
  <div class="band-card" data-band={assessment[axis].band}>
    <dt>{axisWords[axis]}</dt>
    <dd>
      <Bars band={assessment[axis].band} />
      <strong>{bandWords[assessment[axis].band]}</strong>
      <span class="note">{bandNote(axis, assessment)}</span>
    </dd>
  </div>
);

/** Two questions, side by side and never mixed (law 1). */
export const BandCards = ({ assessment }: { assessment: Assessment }) => (
  <dl class="band-cards">
    <BandCard axis="profile" assessment={assessment} />
    <BandCard axis="approach" assessment={assessment} />
  </dl>
);
