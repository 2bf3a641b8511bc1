import { type Signal, signal } from '@preact/signals';
import type { AccountKey, AccountView, CaseState } from '../contracts/account.ts';
import type { Outcome } from '../contracts/messages.ts';
import type { EffectiveSettings } from '../contracts/settings.ts';
import type { TabState } from '../contracts/tab.ts';
import type { Host } from '../ui/host.ts';
import { failureWords } from '../ui/words/failure.ts';

/** What the popup shows: the state of the tab, or why there is none. */
export type PopupView = TabState | { kind: 'starting' } | { kind: 'no-permission' } | { kind: 'slow' };

/** Something that was done and can be taken back for ten seconds. */
type Undoable = { words: string; undo: () => void };

export type PopupModel = {
  host: Host;
  view: Signal<PopupView>;
  /** One of the people that the tab lists, opened over the list. */
  opened: Signal<AccountView | null>;
  /** Who was open before the list came back: the focus returns to their row. */
  cameFrom: Signal<AccountKey | null>;
  settings: Signal<EffectiveSettings | null>;
  undoable: Signal<Undoable | null>;
  /** Grows when the person asks to try again. */
  attempt: Signal<number>;
  /** What went wrong with the last thing the person did; empty when nothing did. */
  problem: Signal<string>;
};

export const createPopupModel = (host: Host): PopupModel => ({
  host,
  view: signal<PopupView>({ kind: 'starting' }),
  opened: signal<AccountView | null>(null),
  cameFrom: signal<AccountKey | null>(null),
  settings: signal<EffectiveSettings | null>(null),
  undoable: signal<Undoable | null>(null),
  attempt: signal(0),
  problem: signal(''),
});

/** Puts the answer to something the person did into the view, or says why it was not done. True when it was. */
export function takeCase(model: PopupModel, account: AccountView, outcome: Outcome<CaseState>): boolean {
  model.problem.value = outcome.ok ? '' : failureWords(outcome);
  if (outcome.ok) showCase(model, account, outcome.body);
  return outcome.ok;
}

/** The view may have moved on to another account while the answer was on its way. */
export function showCase(model: PopupModel, account: AccountView, state: CaseState): void {
  const { opened, view } = model;
  const now = view.value;
  if (opened.value?.key === account.key) opened.value = { ...opened.value, case: state };
  if (now.kind === 'account' && now.account.key === account.key)
    view.value = { ...now, account: { ...now.account, case: state } };
}
