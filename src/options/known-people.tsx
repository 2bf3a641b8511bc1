import { useSignal } from '@preact/signals';
import { useCallback, useEffect } from 'preact/hooks';
import type { KnownAccount } from '../contracts/account.ts';
import type { Host } from '../ui/host.ts';
import { UndoToast } from '../ui/pieces/undo-toast.tsx';
import { dateWords } from '../ui/words/dates.ts';
import { failureWords } from '../ui/words/failure.ts';

/** The people for whom no badge is shown, each to be taken back, with undo. */
export function KnownPeople({ host }: { host: Host }) {
  const people = useSignal<KnownAccount[]>([]);
  const taken = useSignal<KnownAccount | null>(null);
  const problem = useSignal('');
  useEffect(() => {
    void host.send('known-accounts', {}).then((outcome) => {
      if (outcome.ok) people.value = inOrder(outcome.body);
      else problem.value = failureWords(outcome);
    });
  }, [host, people, problem]);
  const setKnown = async (person: KnownAccount, known: boolean) => {
    const outcome = await host.send('case-known', { key: person.key, known });
    problem.value = outcome.ok ? '' : failureWords(outcome);
    if (!outcome.ok) return;
    people.value = known ? inOrder([...people.value, person]) : people.value.filter(({ key }) => key !== person.key);
    taken.value = known ? null : person;
  };
  const gone = useCallback(() => {
    taken.value = null;
  }, [taken]);
  const undo = taken.value;
  return (
    <section class="panel" aria-labelledby="known">
      <h2 id="known">People you know</h2>
      <p class="note">No badge is shown on their profiles. The toolbar button still works there.</p>
      <People people={people.value} onTakeBack={(person) => void setKnown(person, false)} />
      <p class="problem" role="alert">
        {problem.value}
      </p>
      {undo && (
        <UndoToast
          key={undo.key}
          words={`${nameOf(undo)} is taken off the list.`}
          onUndo={() => void setKnown(undo, true)}
          onGone={gone}
        />
      )}
    </section>
  );
}

/** The latest first, so that somebody put back stands where they stood. */
const inOrder = (people: KnownAccount[]) => people.sort((a, b) => b.knownSince.localeCompare(a.knownSince));

const nameOf = (person: KnownAccount) => person.name ?? person.key.replace(/^slug:/, '').replace(':', ' ');

type PeopleProps = { people: readonly KnownAccount[]; onTakeBack: (person: KnownAccount) => void };

const People = ({ people, onTakeBack }: PeopleProps) =>
  people.length === 0 ? (
    <p>Nobody yet. “I know them” is a button in the popup.</p>
  ) : (
    <ul class="known-people">
      {people.map((person) => (
        <li key={person.key}>
          <bdi>{nameOf(person)}</bdi>
          <span class="note">since {dateWords(person.knownSince)}</span>
          <button type="button" class="link" onClick={() => onTakeBack(person)}>
            Take back<span class="unseen"> {nameOf(person)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
