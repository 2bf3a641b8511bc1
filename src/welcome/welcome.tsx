import { useEffect, useMemo } from 'preact/hooks';
import type { Host } from '../ui/host.ts';
import { onLeaving } from '../ui/late-save.ts';
import { Bars } from '../ui/pieces/bars.tsx';
import { Promises } from '../ui/pieces/promises.tsx';
import { createSettingsModel, readSettings } from '../ui/settings-model.ts';
import { Access } from './access.tsx';
import { Choices } from './choices.tsx';
import { Pinning } from './pinning.tsx';
import { UserAgreement } from './user-agreement.tsx';

/** The first page after installing: what it does, what it never does, what it may cost, and two choices. */
export function Welcome({ host }: { host: Host }) {
  const model = useMemo(() => createSettingsModel(host), [host]);
  useEffect(() => void readSettings(model, host), [model, host]);
  useEffect(() => onLeaving(() => void model.late.flush()), [model]);
  return (
    <main>
      <header class="welcome-head">
        <h1>Welcome to Second Look</h1>
        <p>
          Some LinkedIn accounts are made to win over people with access to what is not public. Second Look reads the
          profile that you have open and shows the signs of that, with the evidence, so that you can judge for yourself.
        </p>
      </header>
      <WhatYouSee />
      <Access host={host} />
      <UserAgreement />
      <Choices model={model} />
      <section class="panel" aria-labelledby="privacy">
        <h2 id="privacy">What happens to what is read</h2>
        <Promises />
        <p>
          There is nothing to agree to now: Second Look collects nothing. If a later version can pass a report straight
          to your security team, it will ask you before the first one.
        </p>
      </section>
      <Pinning browser={host.browser} />
      <footer class="note">Second Look {host.version}. You can change all of this in the settings.</footer>
    </main>
  );
}

const WhatYouSee = () => (
  <section class="panel" aria-labelledby="what-you-see">
    <h2 id="what-you-see">What it tells you</h2>
    <p class="sample-badge">
      <Bars band="medium" /> Some warning signs
    </p>
    <ul class="plain-list">
      <li>A small badge on a profile says in words how much stands out. Press it to see why.</li>
      <li>Every sign comes with the words or the date it rests on, and with the innocent explanation.</li>
      <li>What could not be read is said as well. Nothing found does not mean that all is well.</li>
      <li>Four steps help you on: recognise, realise, report, remove.</li>
    </ul>
    <h3>What it never does</h3>
    <ul class="plain-list">
      <li>It never judges a name, a country, a language, a school, a gender or a face.</li>
      <li>It never clicks, scrolls or loads anything on LinkedIn, and never writes to anybody.</li>
      <li>It never sends anything by itself.</li>
    </ul>
  </section>
);
