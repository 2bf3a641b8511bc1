import { useRef } from 'preact/hooks';
import type { AccountView } from '../contracts/account.ts';
import type { Finding } from '../contracts/assessment.ts';
import { BandCards } from '../ui/pieces/band-card.tsx';
import { Fold } from '../ui/pieces/fold.tsx';
import { StagePath } from '../ui/pieces/stage-path.tsx';
import { worstBand } from '../ui/words/bands.ts';
import { counted, sentenceCase } from '../ui/words/numbers.ts';
import { CouldNotBeRead, LookedAt } from './coverage.tsx';
import { FindingCard } from './finding-card.tsx';
import type { PopupModel } from './popup-model.ts';

const SHOWN = 3; // the strongest; the report holds them all

type Props = { account: AccountView; model: PopupModel };

/** The first R: what was seen, with evidence. Where little stands out, what was looked at comes first. */
export function Recognise({ account, model }: Props) {
  const { assessment } = account;
  const standsOut = ['medium', 'high'].includes(worstBand(assessment));
  return (
    <>
      <BandCards assessment={assessment} />
      <StagePath stage={assessment.stage} />
      {standsOut ? <StandsOut account={account} model={model} /> : <LittleStandsOut account={account} model={model} />}
    </>
  );
}

function StandsOut({ account, model }: Props) {
  const strongestAtFirst = useRef(account.assessment.findings[0]?.id); // late findings open nothing by themselves
  return (
    <>
      <h2 class="unseen">What stands out</h2>
      <Findings findings={account.assessment.findings} open={strongestAtFirst.current} />
      <Fold title="What was looked at">
        <LookedAt signals={account.signals} />
      </Fold>
      <CouldNotBeRead account={account} model={model} />
    </>
  );
}

const LittleStandsOut = ({ account, model }: Props) => (
  <>
    <section>
      <h2>What was looked at</h2>
      <LookedAt signals={account.signals} />
    </section>
    {account.assessment.findings.length > 0 && (
      <section>
        <h2>Also noticed</h2>
        <Findings findings={account.assessment.findings} />
      </section>
    )}
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

function Findings({ findings, open }: { findings: readonly Finding[]; open?: string | undefined }) {
  const more = findings.length - SHOWN;
  return (
    <>
      {findings.slice(0, SHOWN).map((finding) => (
        <FindingCard key={finding.id} finding={finding} open={finding.id === open} />
      ))}
      {more > 0 && (
        <p class="note">{sentenceCase(counted(more, 'weaker sign is', 'weaker signs are'))} in the report.</p>
      )}
    </>
  );
}
