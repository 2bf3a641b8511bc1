import { useEffect, useMemo } from 'preact/hooks';
import type { EffectiveSettings } from '../contracts/settings.ts';
import type { Host } from '../ui/host.ts';
import { onLeaving } from '../ui/late-save.ts';
import { ManagerSettings } from '../ui/pieces/manager-settings.tsx';
import { Promises } from '../ui/pieces/promises.tsx';
import { createSettingsModel, readSettings, type SettingsModel } from '../ui/settings-model.ts';
import { Forget } from './forget.tsx';
import { Keeping } from './keeping.tsx';
import { KnownPeople } from './known-people.tsx';
import { OnThePage } from './on-the-page.tsx';
import { Organisation } from './organisation.tsx';
import { PolicyProblems } from './policy-problems.tsx';
import { YourWork } from './your-work.tsx';

export function Options({ host }: { host: Host }) {
  const model = useMemo(() => createSettingsModel(host), [host]);
  useEffect(() => void readSettings(model, host), [model, host]);
  useEffect(() => onLeaving(() => void model.late.flush()), [model]);
  const effective = model.effective.value;
  return (
    <main>
      <header class="sheet-head">
        <h1>Settings</h1>
        <p class="note saved" role="status">
          {model.status.value}
        </p>
      </header>
      {effective && <Sections host={host} model={model} effective={effective} />}
      <footer class="note">Second Look {host.version}</footer>
    </main>
  );
}

type SectionsProps = { host: Host; model: SettingsModel; effective: EffectiveSettings };

function Sections({ host, model, effective }: SectionsProps) {
  const change = model.late.change;
  return (
    <>
      <PolicyProblems problems={effective.policyProblems} />
      <section class="panel" aria-labelledby="reports">
        <h2 id="reports">Who gets your reports</h2>
        <ManagerSettings effective={effective} onChange={change} />
        <Organisation effective={effective} onChange={change} />
      </section>
      <YourWork effective={effective} onChange={change} />
      <OnThePage effective={effective} onChange={change} />
      <Keeping effective={effective} onChange={change}>
        <Forget host={host} />
      </Keeping>
      <KnownPeople host={host} />
      <section class="panel" aria-labelledby="privacy">
        <h2 id="privacy">What happens to what is read</h2>
        <Promises />
      </section>
    </>
  );
}
