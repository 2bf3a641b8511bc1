import type { Stage } from '../../contracts/assessment.ts';

type Told = Exclude<Stage, 'none'>;

/** Where such stories go, in five places. Each holds the stages that belong to it, in order. */
const PLACES: readonly { words: string; stages: readonly Told[] }[] = [
  { words: 'contact', stages: ['connect'] },
  { words: 'offer', stages: ['offer', 'cv', 'channel-move', 'interview'] },
  { words: 'paid task', stages: ['paid-task'] },
  { words: 'inside ask', stages: ['insider-ask'] },
  { words: 'trip, gift', stages: ['trip-or-gift', 'covert'] },
];

/** Said at the place that was reached, where the stage is finer than the place. */
const FINER: Partial<Record<Told, string>> = {
  cv: 'CV wanted',
  'channel-move': 'other app',
  interview: 'interview',
  covert: 'in secret',
};

type Place = { words: string; reached: 'passed' | 'here' | 'ahead' };

/** The path with the place marked; null when no approach was read, for then there is no path to draw. */
export function stagePath(stage: Stage): Place[] | null {
  if (stage === 'none') return null;
  const here = PLACES.findIndex((place) => place.stages.includes(stage));
  return PLACES.map((place, at) => ({
    words: at === here ? (FINER[stage] ?? place.words) : place.words,
    reached: at < here ? 'passed' : at === here ? 'here' : 'ahead',
  }));
}

/** What they ask or offer at the stage that was reached, as a sentence. */
export const stageStory: Record<Stage, string> = {
  none: 'They ask for nothing and offer nothing so far.',
  connect: 'They ask to connect.',
  offer: 'They offer work, a post or a role.',
  cv: 'They want your CV or papers.',
  'channel-move': 'They want to go on in another app or by private mail.',
  interview: 'They ask for a call, an interview or a test.',
  'paid-task': 'They offer money for a task, or for what you know.',
  'insider-ask': 'They ask for what only people inside know.',
  'trip-or-gift': 'They offer a trip or a gift.',
  covert: 'They want it hidden: in secret, on another device, or paid in an unusual way.',
};
