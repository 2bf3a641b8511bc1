import { useId, useState } from 'preact/hooks';
import { LockedNote } from './locked-note.tsx';

type TextSettingProps = {
  label: string;
  hint?: string;
  kind?: 'text' | 'email' | 'number';
  value: string;
  locked: boolean;
  check: (typed: string) => string | null;
  onChange: (typed: string) => void;
};

const inputModes = { text: 'text', email: 'email', number: 'numeric' } as const;

/** One line to fill in. What is wrong is said when the person leaves the line, never while they type. */
export function TextSetting({ label, hint, kind = 'text', value, locked, check, onChange }: TextSettingProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [left, setLeft] = useState(false);
  const problem = left ? check(typed) : null;
  const type = (line: HTMLInputElement) => {
    setTyped(line.value);
    line.setCustomValidity(check(line.value) ?? ''); // a form around it is not sent while something is wrong
    if (check(line.value) === null) onChange(line.value.trim());
  };
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={inputModes[kind]}
        autoComplete="off"
        spellcheck={false}
        value={locked ? value : typed}
        disabled={locked}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-hint ${id}-problem`}
        onInput={(event) => type(event.currentTarget)}
        onBlur={() => setLeft(true)}
      />
      {locked && <LockedNote />}
      <p class="note" id={`${id}-hint`}>
        {hint}
      </p>
      <p class="problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
    </div>
  );
}
