import { useEffect, useRef } from 'preact/hooks';
import type { Axis, Band as BandName } from '../contracts/assessment.ts';
import { bandWords, type ListedAccount } from '../contracts/tab.ts';
import { Bars } from '../ui/pieces/bars.tsx';
import { ChevronIcon } from '../ui/pieces/icons.tsx';
import { axisWords } from '../ui/words/bands.ts';
import { initialsOf } from '../ui/words/initials.ts';
import { listedFacts } from '../ui/words/people-list.ts';
import { openListed } from './listed-account.ts';
import type { PopupModel } from './popup-model.ts';

type ListedPeopleProps = { model: PopupModel; people: readonly ListedAccount[] };

/** People by name, each with the bands, the strongest reason and what the list showed. In the order given. */
export const ListedPeople = ({ model, people }: ListedPeopleProps) => (
  <ul class="listed">
    {people.map((person) => (
      <li key={person.key}>
        <Row model={model} person={person} />
      </li>
    ))}
  </ul>
);

function Row({ model, person }: { model: PopupModel; person: ListedAccount }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (model.cameFrom.peek() !== person.key) return;
    model.cameFrom.value = null;
    button.current?.focus();
  }, [model, person.key]);
  const facts = listedFacts(person);
  return (
    <button type="button" class="listed-row" ref={button} onClick={() => void openListed(model, person.key)}>
      <span class="initials" aria-hidden="true">
        {initialsOf(person.name ?? '')}
      </span>
      <span class="listed-person">
        <bdi class="listed-name">{person.name ?? 'Name not read'}</bdi>
        {person.headline && <bdi class="note listed-headline">{person.headline}</bdi>}
        <Bands person={person} />
        {person.reason && <span>{person.reason}</span>}
        {facts && <span class="note">{facts}</span>}
      </span>
      <ChevronIcon />
    </button>
  );
}

/** Both questions where both were answered; what was not read takes no line from what was. */
function Bands({ person }: { person: ListedAccount }) {
  const axes: readonly Axis[] = ['approach', 'profile'];
  const read = axes.filter((axis) => person[axis] !== 'unread');
  if (read.length === 0) return <Band axis={null} band="unread" />;
  return (
    <>
      {read.map((axis) => (
        <Band key={axis} axis={axis} band={person[axis]} />
      ))}
    </>
  );
}

const Band = ({ axis, band }: { axis: Axis | null; band: BandName }) => (
  <span class="listed-band" data-band={band}>
    <Bars band={band} /> {axis && `${axisWords[axis]}: `}
    <b>{bandWords[band]}</b>
  </span>
);
