import { useEffect, useMemo } from 'preact/hooks';
import type { Host } from '../ui/host.ts';
import { PopupSkeleton } from '../ui/pieces/skeleton.tsx';
import { nothingHere, notLinkedIn } from '../ui/words/page-kind.ts';
import { readValue } from '../ui/words/read-signal.ts';
import { AccountPage } from './account-page.tsx';
import { CouldNotRead } from './could-not-read.tsx';
import { ListPage } from './list-page.tsx';
import { closeListed } from './listed-account.ts';
import { Message } from './message.tsx';
import { grantAccess } from './popup-actions.ts';
import { createPopupModel, type PopupModel } from './popup-model.ts';
import { watchTab } from './read-tab.ts';

export function Popup({ host }: { host: Host }) {
  const model = useMemo(() => createPopupModel(host), [host]);
  const attempt = model.attempt.value;
  useEffect(() => watchTab(model), [model, attempt]);
  useEffect(() => {
    void host.send('settings', {}).then((outcome) => {
      if (outcome.ok) model.settings.value = outcome.body;
    });
  }, [host, model]);
  const opened = model.opened.value;
  if (!opened) return <View model={model} />;
  const back = { words: backWords(model), go: () => closeListed(model) };
  return <AccountPage key={opened.key} model={model} account={opened} also={[]} back={back} />;
}

function backWords({ view }: PopupModel): string {
  if (view.value.kind !== 'account') return 'Back to the list';
  return `Back to ${readValue(view.value.account.signals.name) ?? 'the first conversation'}`;
}

/** One state, one view. */
function View({ model }: { model: PopupModel }) {
  const view = model.view.value;
  switch (view.kind) {
    case 'starting':
      return null;
    case 'loading':
      return <PopupSkeleton />;
    case 'account':
      return <AccountPage key={view.account.key} model={model} account={view.account} also={view.also} />;
    case 'list':
      return <ListPage model={model} list={view} />;
    case 'could-not-read':
      return <CouldNotRead model={model} />;
    case 'nothing-to-judge':
      return <Message model={model} {...nothingHere[view.page]} />;
    case 'elsewhere':
      return <Message model={model} {...notLinkedIn} />;
    case 'no-permission':
      return <NoPermission model={model} />;
    case 'slow':
      return <Retry model={model} title="This page takes long to read" advice="It may still be loading." />;
    case 'error':
      return <Retry model={model} title="That did not work" advice={view.message} />;
  }
}

const NoPermission = ({ model }: { model: PopupModel }) => (
  <Message
    model={model}
    title="Second Look may not read linkedin.com"
    advice="It reads only the pages that you open there, and only on this computer. You can take this back at any time."
  >
    <button type="button" class="primary" onClick={() => grantAccess(model)}>
      Allow on linkedin.com
    </button>
  </Message>
);

const Retry = ({ model, title, advice }: { model: PopupModel; title: string; advice: string }) => (
  <Message model={model} title={title} advice={advice}>
    <button type="button" class="secondary" onClick={() => model.attempt.value++}>
      Try again
    </button>
  </Message>
);
