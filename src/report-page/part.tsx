import type { ComponentChildren } from 'preact';
import { choose, type ReportModel } from './report-model.ts';

type PartProps = { model: ReportModel; name: string; words: string; children: ComponentChildren };

/** A part of the letter that can be taken out and put back. Out, it stands there as a gap with its name. */
export function Part({ model, name, words, children }: PartProps) {
  const leaveOut = model.choices.value?.leaveOut ?? [];
  const out = leaveOut.includes(name);
  const toggle = () =>
    choose(model, { leaveOut: out ? leaveOut.filter((part) => part !== name) : [...leaveOut, name] });
  return (
    <div class="part" data-out={out || undefined}>
      <div class="part-body">{out ? <p class="note">{words}: taken out</p> : children}</div>
      <button type="button" class="link" onClick={toggle}>
        {out ? 'Put back' : 'Take out'}
        <span class="unseen">: {words}</span>
      </button>
    </div>
  );
}
