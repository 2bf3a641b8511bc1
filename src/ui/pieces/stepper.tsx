import type { Step } from '../../contracts/account.ts';

const stepWords: Record<Step, string> = {
  recognise: 'Recognise',
  realise: 'Realise',
  report: 'Report',
  remove: 'Remove',
};
const steps = Object.keys(stepWords) as Step[];

type StepperProps = { at: Step; done: ReadonlySet<Step>; onStep: (step: Step) => void };

/** The four Rs, in the order in which they are walked. A dot marks where the person has been. */
export const Stepper = ({ at, done, onStep }: StepperProps) => (
  <nav aria-label="The four Rs">
    <ol class="stepper">
      {steps.map((step) => (
        <li key={step}>
          <button
            type="button"
            aria-current={step === at ? 'step' : undefined}
            data-done={done.has(step) || undefined}
            onClick={() => onStep(step)}
          >
            {stepWords[step]}
            {done.has(step) && <span class="unseen"> (done)</span>}
          </button>
        </li>
      ))}
    </ol>
  </nav>
);
