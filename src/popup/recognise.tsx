import { useRef } from 'preact/hooks';
import type { AccountView } from '../contracts/account.ts';
import type { ListedAccount } from '../contracts/tab.ts';
import { BandCards } from '../ui/pieces/band-card.tsx';
import { Fold } from '../ui/pieces/fold.tsx';
import { StagePath } from '../ui/pieces/stage-path.tsx';
import { standsOut, worstBand } from '../ui/words/bands.ts';
import { stageStory } from '../ui/words/stage.ts';
import { Advice } from './advice.tsx';
import { AlsoOpen, isWorse } from './also-open.tsx';
import { Calming } from './calming.tsx';
import { CouldNotBeRead, LookedAt } from './coverage.tsx';
import { Findings } from './findings.tsx';
import type { PopupModel } from './popup-model.ts';
import { WholeConversation } from './whole-conversation.tsx';

type Props = { account: AccountView; model: PopupModel };

/** The first R: what was seen, with evidence. Where little stands out, what was looked at comes first. */
export function Recognise({ account, model, also }: Props & { also: readonly ListedAccount[] }) {
  const { assessment } = account;
  const Seen = standsOut(worstBand(assessment)) ? StandsOut : LittleStandsOut;
  const othersFirst = also.some((other) => isWorse(other, assessment));
  return (
    <>
      {othersFirst && <AlsoOpen model={model} also={also} />}
      <BandCards assessment={assessment} />
      <Seen account={account} model={model} />
      {!othersFirst && <AlsoOpen model={model} also={also} />}
    </>
  );
}

function StandsOut({ account, model }: Props) {
  const strongestAtFirst = useRef(account.assessment.findings[0]?.id); // late findings open nothing by themselves
  const { assessment } = account;
  return (
    <>
      <StagePath stage={assessment.stage} />
      <h2 class="unseen">What stands out</h2>
      <Findings account={account} open={strongestAtFirst.current} />
      <Advice advice={assessment.advice} exposure={model.settings.value?.values.exposure ?? []} />
      <Calming account={account} />
      <WholeConversation account={account} />
      <Fold title="What was looked at">
        <LookedAt account={account} />
      </Fold>
      <CouldNotBeRead account={account} model={model} />
    </>
  );
}

const LittleStandsOut = ({ account, model }: Props) => (
  <>
    <section>
      <h2>What was looked at</h2>
      <LookedAt account={account} />
      <SoFar account={account} />
    </section>
    <Calming account={account} />
    {account.assessment.findings.length > 0 && (
      <section>
        <h2>Also noticed</h2>
        <Findings account={account} />
      </section>
    )}
    <WholeConversation account={account} />
    <CouldNotBeRead account={account} model={model} open />
    <section>
      <h2>Still unsure?</h2>
      <p>
        Ask somebody who knows them, on a channel you already have. A quiet profile is not a bad sign: some people are
        told to keep it quiet.
      </p>
    </section>
  </>
);

/** Where nothing stands out there is no path to warn of: a sentence is enough. */
const SoFar = ({ account: { assessment } }: { account: AccountView }) =>
  assessment.approach.band === 'unread' ? null : (
    <p>
      <b>So far:</b> {stageStory[assessment.stage]}
    </p>
  );
