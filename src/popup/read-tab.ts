import type { TabState } from '../contracts/tab.ts';
import { failureWords } from '../ui/words/failure.ts';
import { waitBefore } from './ask-again.ts';
import { refreshListed } from './listed-account.ts';
import type { PopupModel, PopupView } from './popup-model.ts';

/** Most answers are there sooner; a skeleton before them would only make the popup change its size twice. */
const BEFORE_SKELETON_MS = 120;

/** Reads the tab now and whenever it changes. Returns a function that stops. */
export function watchTab(model: PopupModel): () => void {
  let stopped = false;
  let round = 0;
  const read = async (asked: number, mine: number): Promise<void> => {
    const view = await askAbout(model);
    if (stopped || mine !== round) return;
    const wait = view.kind === 'loading' ? waitBefore(asked) : null;
    model.view.value = view.kind === 'loading' && wait === null ? { kind: 'slow' } : view;
    if (wait === null) await refreshListed(model);
    else setTimeout(() => mine === round && void read(asked + 1, mine), wait);
  };
  const again = () => void read(0, ++round);
  const unhurried = setTimeout(() => {
    if (model.view.value.kind === 'starting') model.view.value = { kind: 'loading' };
  }, BEFORE_SKELETON_MS);
  const unwatch = model.host.onTabState(again);
  again();
  return () => {
    stopped = true;
    round++;
    clearTimeout(unhurried);
    unwatch();
  };
}

/** One question to the background, answered as a view. */
export async function askAbout({ host }: PopupModel): Promise<PopupView> {
  const [allowed, tabId] = await Promise.all([host.hasAccess(), host.tabId()]);
  if (!allowed) return { kind: 'no-permission' };
  if (tabId === null) return { kind: 'elsewhere' };
  const outcome = await host.send('tab-state', { tabId });
  return outcome.ok ? outcome.body : failed(failureWords(outcome));
}

const failed = (message: string): TabState => ({ kind: 'error', message });
