import type { AccountView, Step } from '../contracts/account.ts';
import type { Does, FootAction } from './foot-actions.ts';
import { type PopupModel, showCase, takeCase } from './popup-model.ts';
import { askAbout } from './read-tab.ts';

/** Moves at once and remembers on the side: a step is never worth waiting for. */
export async function goToStep(model: PopupModel, account: AccountView, step: Step): Promise<void> {
  showCase(model, account, { ...account.case, step });
  takeCase(model, account, await model.host.send('case-step', { key: account.key, step }));
}

async function setKnown(model: PopupModel, account: AccountView, known: boolean): Promise<void> {
  const done = takeCase(model, account, await model.host.send('case-known', { key: account.key, known }));
  if (!done) return;
  const words = known ? 'You know them. No badge for this account.' : 'Taken back. The badge is on again.';
  model.undoable.value = { words, undo: () => void undo(model, () => setKnown(model, account, !known)) };
}

export async function setRemoved(model: PopupModel, account: AccountView, removed: boolean): Promise<void> {
  const done = takeCase(model, account, await model.host.send('case-removed', { key: account.key, removed }));
  if (!done) return;
  const words = removed ? 'Noted as removed.' : 'Taken back.';
  model.undoable.value = { words, undo: () => void undo(model, () => setRemoved(model, account, !removed)) };
}

/** Taking something back is not itself offered to be taken back: that would never end. */
async function undo(model: PopupModel, takeBack: () => Promise<void>): Promise<void> {
  model.undoable.value = null;
  await takeBack();
  model.undoable.value = null;
}

/** Called straight from the click, so that the browser still counts it as one. */
export function grantAccess(model: PopupModel): void {
  void model.host.requestAccess().then(async (granted) => {
    if (granted) model.view.value = await askAbout(model);
    else model.problem.value = 'Your browser did not allow it. You can try again.';
  });
}

/** Copies the outline of the page, with personal text replaced. Answers what became of it, in words. */
export async function copyOutline({ host }: PopupModel): Promise<string> {
  const tabId = await host.tabId();
  const outline = tabId === null ? null : await host.send('tab-outline', { tabId });
  if (!outline?.ok) return 'The outline could not be made. Reload the page and try again.';
  return (await host.copyText(outline.body))
    ? 'Copied. Paste it into the bug report.'
    : 'The clipboard did not take it.';
}

export function doFootAction(model: PopupModel, account: AccountView, { does }: FootAction): void {
  const deeds: Record<Does, () => unknown> = {
    report: () => model.host.openReportPage(account.key),
    realise: () => goToStep(model, account, 'realise'),
    'to-remove': () => goToStep(model, account, 'remove'),
    removed: () => setRemoved(model, account, true),
    know: () => setKnown(model, account, true),
    unknow: () => setKnown(model, account, false),
  };
  deeds[does]();
}
