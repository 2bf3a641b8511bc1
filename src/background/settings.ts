import type { Request } from '../contracts/messages.ts';
import { defaultSettings, type EffectiveSettings, Policy, Settings } from '../contracts/settings.ts';
import { readLocal, readManaged, writeLocal } from '../platform/storage.ts';
import { inTurn } from './in-turn.ts';

const KEY = 'settings';
const MOST_PROBLEMS = 20;

/** The values in force: what the administrator set, else what the person chose, else the defaults. */
export async function effectiveSettings(): Promise<EffectiveSettings> {
  const policy = readPolicy(await readManaged());
  const chosen = await chosenSettings();
  return {
    values: { ...defaultSettings, ...chosen, ...policy.values },
    locked: Object.keys(policy.values),
    policyProblems: policy.problems,
  };
}

/** Stores the person's choice. A locked value is stored as well, and comes into force when the policy goes. */
export function changeSettings(change: Request<'settings-change'>): Promise<EffectiveSettings> {
  return inTurn('settings', async () => {
    await writeLocal(KEY, { ...(await chosenSettings()), ...withoutUndefined(change) });
    return effectiveSettings();
  });
}

/** Each value is looked at alone: one that another version wrote differently does not take the rest with it. */
async function chosenSettings(): Promise<Partial<Settings>> {
  const stored = await readLocal(KEY);
  return typeof stored === 'object' && stored !== null ? readEach(Settings.shape, { ...stored }).values : {};
}

function readPolicy(managed: Record<string, unknown> | null): { values: Partial<Settings>; problems: string[] } {
  // An empty text sets nothing: locked, it would keep the person from giving an address of their own.
  const given = Object.entries(managed ?? {}).filter(([, value]) => value !== '');
  const { values, refused } = readEach(Policy.shape, Object.fromEntries(given));
  return { values, problems: refused.map(problemWords).slice(0, MOST_PROBLEMS) };
}

const problemWords = (name: string) =>
  `The value that your administrator set for "${name.slice(0, 60)}" could not be used, so it is not in force.`;

type Shape = Record<string, { safeParse(value: unknown): { success: boolean; data?: unknown } }>;

function readEach(shape: Shape, given: Record<string, unknown>): { values: Partial<Settings>; refused: string[] } {
  const values: Record<string, unknown> = {};
  const refused: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    const read = Object.hasOwn(shape, name) ? shape[name]?.safeParse(value) : undefined;
    if (read?.success && read.data !== undefined) values[name] = read.data;
    else refused.push(name);
  }
  return { values: values as Partial<Settings>, refused };
}

const withoutUndefined = (change: Request<'settings-change'>): Partial<Settings> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
