import type { AccountKey } from '../contracts/account.ts';
import { failureWords } from '../ui/words/failure.ts';
import type { PopupModel } from './popup-model.ts';

/** Opens one of the people that the tab lists. Where that fails the list stays, and it is said. */
export async function openListed(model: PopupModel, key: AccountKey): Promise<void> {
  const tabId = await model.host.tabId();
  if (tabId === null) return;
  const outcome = await model.host.send('listed-account', { tabId, key });
  model.problem.value = outcome.ok ? '' : failureWords(outcome);
  if (!outcome.ok) return;
  model.undoable.value = null;
  model.opened.value = outcome.body;
}

/** Back to where they came from, with the focus on the same row. */
export function closeListed(model: PopupModel): void {
  model.cameFrom.value = model.opened.value?.key ?? null;
  model.opened.value = null;
  model.undoable.value = null;
  model.problem.value = '';
}

/** After the tab changed: somebody who is still listed is read anew, and somebody who is not is closed. */
export async function refreshListed(model: PopupModel): Promise<void> {
  const opened = model.opened.value;
  if (!opened) return;
  if (!isListed(model, opened.key)) return closeListed(model);
  const tabId = await model.host.tabId();
  const outcome = tabId === null ? null : await model.host.send('listed-account', { tabId, key: opened.key });
  if (outcome?.ok && model.opened.value?.key === opened.key) model.opened.value = outcome.body;
}

function isListed(model: PopupModel, key: AccountKey): boolean {
  const view = model.view.value;
  if (view.kind === 'loading' || view.kind === 'slow') return true; // the page is being read again
  if (view.kind === 'list') return view.people.some((person) => person.key === key);
  return view.kind === 'account' && view.also.some((person) => person.key === key);
}
