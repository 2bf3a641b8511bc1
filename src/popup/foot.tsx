import type { AccountView, Step } from '../contracts/account.ts';
import { Stepper } from '../ui/pieces/stepper.tsx';
import { UndoToast } from '../ui/pieces/undo-toast.tsx';
import { type FootAction, footActions } from './foot-actions.ts';
import { doFootAction, goToStep } from './popup-actions.ts';
import type { PopupModel } from './popup-model.ts';
import { stepsDone } from './steps-done.ts';

type FootProps = { model: PopupModel; account: AccountView; onMoved: () => void };

/** Always in view: the four Rs, and what can be done now. */
export function Foot({ model, account, onMoved }: FootProps) {
  const { primary, quiet } = footActions(account);
  const press = (action: FootAction) => {
    if (action.does === 'realise' || action.does === 'to-remove') onMoved();
    doFootAction(model, account, action);
  };
  const step = (to: Step) => void goToStep(model, account, to);
  return (
    <footer class="foot">
      <FootMessages model={model} />
      <Stepper at={account.case.step} done={stepsDone(account.case)} onStep={step} />
      <div class="actions">
        {primary && <ActionButton look="primary" action={primary} onPress={press} />}
        {quiet.map((action) => (
          <ActionButton key={action.does} look="secondary" action={action} onPress={press} />
        ))}
      </div>
    </footer>
  );
}

type ActionButtonProps = { look: 'primary' | 'secondary'; action: FootAction; onPress: (action: FootAction) => void };

const ActionButton = ({ look, action, onPress }: ActionButtonProps) => (
  <button type="button" class={look} onClick={() => onPress(action)}>
    {action.words}
  </button>
);

/** Lies over the page and not in it, so that nothing jumps. */
const FootMessages = ({ model }: { model: PopupModel }) => (
  <div class="foot-messages">
    {model.problem.value && (
      <p class="toast" role="alert">
        {model.problem.value}
      </p>
    )}
    {model.undoable.value && (
      <UndoToast
        key={model.undoable.value.words}
        words={model.undoable.value.words}
        onUndo={model.undoable.value.undo}
        onGone={() => {
          model.undoable.value = null;
        }}
      />
    )}
  </div>
);
