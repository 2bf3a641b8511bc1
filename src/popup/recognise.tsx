import { useRef } from 'preact/hooks';
import type { AccountView } from '../contracts/account.ts';
import { BandCards } from '../ui/pieces/band-card.tsx';
import { Fold } from '../ui/pieces/fold.tsx';
import { StagePath } from '../ui/pieces/stage-path.tsx';
import { counted, sentenceCase } from '../ui/words/numbers.ts';
import { CouldNotBeRead, LookedAt } from './coverage.tsx';
import { FindingCard } from './finding-card.tsx';

const SHOWN = 3; // the strongest; the report holds them all

/** The first R: what was seen, with evidence. */
export function Recognise({ account }: { account: AccountView }) {
  const { assessment } = account;
  return (
    <>
      <BandCards assessment={assessment} />
      <StagePath stage={assessment.stage} />
      {assessment.findings.length > 0 ? <WithFindings account={account} /> : <WithoutFindings account={account} />}
    </>
  );
}

function WithFindings({ account }: { account: AccountView }) {
  const { findings } = account.assessment;
  const strongestAtFirst = useRef(findings[0]?.id); // late findings open nothing by themselves
  const more = findings.length - SHOWN;
  return (
    <>
      <h2 class="unseen">What stands out</h2>
      {findings.slice(0, SHOWN).map((finding) => (
        <FindingCard key={finding.id} finding={finding} open={finding.id === strongestAtFirst.current} />
      ))}
      {more > 0 && (
        <p class="note">{sentenceCase(counted(more, 'weaker sign is', 'weaker signs are'))} in the report.</p>
      )}
      <Fold title="What was looked at">
        <LookedAt signals={account.signals} />
      </Fold>
      <CouldNotBeRead account={account} />
    </>
  );
}

const WithoutFindings = ({ account }: { account: AccountView }) => (
  <>
    <section>
      <h2>What was looked at</h2>
      <LookedAt signals={account.signals} />
    </section>
    <CouldNotBeRead account={account} open />
    <section>
      <h2>Still unsure?</h2>
      <p>
        Ask somebody who knows them, on a channel you already have. A quiet profile is not a bad sign: some people are
        told to keep it quiet.
      </p>
    </section>
  </>
);
