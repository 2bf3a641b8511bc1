import type { Report } from '../contracts/report.ts';
import { bandWords } from '../contracts/tab.ts';
import { Bars } from '../ui/pieces/bars.tsx';
import { stageWords } from '../ui/words/report.ts';
import { Part } from './part.tsx';
import type { ReportModel } from './report-model.ts';

/** Who it is about and what was made of it. Addresses are text here: nothing of theirs can be followed. */
export const Facts = ({ model, report }: { model: ReportModel; report: Report }) => (
  <section aria-labelledby="facts">
    <h2 id="facts">Who it is about</h2>
    <Part model={model} name="name" words="Name">
      <Fact lead="Name" words={report.profile.name ?? 'not read'} />
    </Part>
    <Part model={model} name="headline" words="Headline">
      <Fact lead="Headline" words={report.profile.headline ?? 'not read'} />
    </Part>
    <Part model={model} name="address" words="Address and member number">
      <Fact lead="Address" words={report.profile.url ?? 'not read'} />
      <Fact lead="Member number" words={report.profile.memberId?.toString() ?? 'not read'} />
    </Part>
    <Band lead="Profile" band={report.bands.profile} />
    <Band lead="Approach" band={report.bands.approach} />
    {report.stage !== 'none' && <Fact lead="How far it came" words={stageWords[report.stage]} />}
  </section>
);

const Fact = ({ lead, words }: { lead: string; words: string }) => (
  <p class="fact">
    <span class="lead">{lead}</span> <bdi>{words}</bdi>
  </p>
);

const Band = ({ lead, band }: { lead: string; band: Report['bands']['profile'] }) => (
  <p class="fact">
    <span class="lead">{lead}</span>
    <span class="band-line">
      <Bars band={band} /> {bandWords[band]}
    </span>
  </p>
);
