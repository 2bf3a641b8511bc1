import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AccountView, Step } from '../contracts/account.ts';
import type { ListedAccount } from '../contracts/tab.ts';
import { Person } from '../ui/pieces/person.tsx';
import { AccountNotices } from './account-notices.tsx';
import { type Back, BackButton } from './back-button.tsx';
import { Foot } from './foot.tsx';
import { SettingsButton } from './message.tsx';
import type { PopupModel } from './popup-model.ts';
import { Realise } from './realise.tsx';
import { Recognise } from './recognise.tsx';
import { RemoveStep } from './remove-step.tsx';
import { ReportStep } from './report-step.tsx';

type AccountPageProps = {
  model: PopupModel;
  account: AccountView;
  /** Whose conversations are open beside it. */
  also: readonly ListedAccount[];
  /** Where a person came from who opened one of many. */
  back?: Back;
};

/** One account: who, what was seen or what to do, and the four Rs at the foot. */
export function AccountPage({ model, account, also, back }: AccountPageProps) {
  const main = useRef<HTMLElement>(null);
  const ledOn = useRef(false);
  const { step } = account.case;
  // Each step starts at its top; where a button led on, reading starts there too.
  useLayoutEffect(() => {
    main.current?.scrollTo?.({ top: 0 });
    if (ledOn.current) main.current?.querySelector('h2')?.focus();
    ledOn.current = false;
  }, [step]);
  const leadOn = () => {
    ledOn.current = true;
  };
  return (
    <div class="popup popup-account">
      <header class="head">
        {back && <BackButton back={back} />}
        <Person signals={account.signals} />
        <SettingsButton model={model} />
      </header>
      <main ref={main} key={account.key}>
        <AccountNotices account={account} />
        <StepView step={step} model={model} account={account} also={also} />
      </main>
      <Foot model={model} account={account} onMoved={leadOn} />
    </div>
  );
}

function StepView({ step, model, account, also }: AccountPageProps & { step: Step }) {
  if (step === 'realise') return <Realise assessment={account.assessment} settings={model.settings.value} />;
  if (step === 'report') return <ReportStep settings={model.settings.value} account={account} />;
  if (step === 'remove') return <RemoveStep model={model} account={account} />;
  return <Recognise account={account} model={model} also={also} />;
}
