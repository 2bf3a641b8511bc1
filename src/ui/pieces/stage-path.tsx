import type { Stage } from '../../contracts/assessment.ts';
import { stagePath, stageStory } from '../words/stage.ts';

/** Where such stories go, with the place marked and told. Drawn only when an approach was read. */
export function StagePath({ stage }: { stage: Stage }) {
  const places = stagePath(stage);
  if (!places) return null;
  return (
    <div class="stage">
      <ol class="stage-path" aria-label="How far this approach has come">
        {places.map((place) => (
          <li
            key={place.words}
            data-reached={place.reached}
            aria-current={place.reached === 'here' ? 'step' : undefined}
          >
            {place.words}
          </li>
        ))}
      </ol>
      <p class="stage-here">
        <b>You are here.</b> {stageStory[stage]}
      </p>
    </div>
  );
}
