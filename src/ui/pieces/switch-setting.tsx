import { useId } from 'preact/hooks';
import { LockedNote } from './locked-note.tsx';

type SwitchSettingProps = {
  label: string;
  hint: string;
  on: boolean;
  locked: boolean;
  onChange: (on: boolean) => void;
};

/** Something that is on or off, with what it means. */
export function SwitchSetting({ label, hint, on, locked, onChange }: SwitchSettingProps) {
  const id = useId();
  return (
    <div class="setting setting-switch">
      <input
        id={id}
        type="checkbox"
        checked={on}
        disabled={locked}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <p class="note" id={`${id}-hint`}>
        {hint}
      </p>
      {locked && <LockedNote />}
    </div>
  );
}
