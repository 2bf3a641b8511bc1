import type { Assessment } from '../contracts/assessment.ts';
import type { ListedAccount } from '../contracts/tab.ts';
import { standsOut, worseBand, worstBand } from '../ui/words/bands.ts';
import { listedBand } from '../ui/words/people-list.ts';
import { ListedPeople } from './listed-people.tsx';
import type { PopupModel } from './popup-model.ts';

/** The people whose conversations are open beside the one in view. */
export const AlsoOpen = ({ model, also }: { model: PopupModel; also: readonly ListedAccount[] }) =>
  also.length === 0 ? null : (
    <section class="also-open">
      <h2>{also.length === 1 ? 'Another open conversation' : 'Other open conversations'}</h2>
      <ListedPeople model={model} people={also} />
    </section>
  );

/** Somebody beside who stands out more than the person in view must not wait below the edge of the popup. */
export function isWorse(other: ListedAccount, inView: Assessment): boolean {
  const band = listedBand(other);
  const shown = worstBand(inView);
  return standsOut(band) && band !== shown && worseBand(band, shown) === band;
}
