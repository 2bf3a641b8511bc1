import type { ProfileSignals } from '../../contracts/profile.ts';
import { initialsOf } from '../words/initials.ts';
import { readValue } from '../words/read-signal.ts';

/** Who this is, without their picture: a picture would be a request. */
export function Person({ signals }: { signals: ProfileSignals }) {
  const name = readValue(signals.name);
  return (
    <div class="person">
      <span class="initials" aria-hidden="true">
        {initialsOf(name ?? '')}
      </span>
      <div>
        <h1>
          <bdi>{name ?? 'Name not read'}</bdi>
        </h1>
        <p class="note">
          <bdi>{readValue(signals.headline) ?? employerLine(signals)}</bdi>
        </p>
      </div>
    </div>
  );
}

function employerLine(signals: ProfileSignals): string {
  const current = readValue(signals.positions)?.find((position) => position.start && !position.end);
  const told = [current?.title, current?.company].filter((part) => typeof part === 'string');
  return told.join(' · ') || 'No headline read';
}
