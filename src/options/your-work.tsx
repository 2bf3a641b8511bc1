import { useId, useState } from 'preact/hooks';
import { Exposure } from '../contracts/settings.ts';
import { SwitchSetting } from '../ui/pieces/switch-setting.tsx';
import { exposureWords } from '../ui/words/exposure.ts';
import type { SettingsPartProps } from './organisation.tsx';

/** Why somebody may be of interest: their own answer, or none. Ticks are kept here, so that two quick ones both count. */
export function YourWork({ effective, onChange }: SettingsPartProps) {
  const id = useId();
  const [ticked, setTicked] = useState(effective.values.exposure);
  const tick = (exposure: Exposure[]) => {
    setTicked(exposure);
    onChange({ exposure });
  };
  return (
    <section class="panel" aria-labelledby="your-work">
      <h2 id="your-work">Your work</h2>
      <p class="note" id={id}>
        Why somebody might take an interest in you. Your answer stays on this computer, changes only the words of the
        advice, and is never part of a report. Nobody is judged differently because of it.
      </p>
      <fieldset class="work" aria-describedby={id}>
        <legend class="unseen">What is part of your work</legend>
        {Exposure.options.map((one) => (
          <SwitchSetting
            key={one}
            {...exposureWords[one]}
            on={ticked.includes(one)}
            locked={false}
            onChange={(on) => tick(Exposure.options.filter((other) => (other === one ? on : ticked.includes(other))))}
          />
        ))}
        <NoneOfThese none={ticked.length === 0} onNone={() => tick([])} />
      </fieldset>
    </section>
  );
}

/** No answer is an answer, too. It goes when another comes, and cannot be taken away by itself. */
function NoneOfThese({ none, onNone }: { none: boolean; onNone: () => void }) {
  const id = useId();
  return (
    <div class="setting setting-switch">
      <input
        id={id}
        type="checkbox"
        checked={none}
        aria-describedby={`${id}-hint`}
        onClick={(event) => none && event.preventDefault()}
        onChange={onNone}
      />
      <label for={id}>None of these, or rather not say</label>
      <p class="note" id={`${id}-hint`}>
        How it stands until you tick one of the others.
      </p>
    </div>
  );
}
