import type { Position } from '../../contracts/profile.ts';

/**
 * Writes x over the names of employers, wherever they stand. What an employer is called says nothing about anybody
 * (law 3). Places stay, and the words around a name do not become neighbours.
 */
export function blotOut(text: string, positions: readonly Position[] | null): string {
  const names = new Set((positions ?? []).flatMap(({ company }) => company ?? []));
  return [...names]
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, 'x'.repeat(name.length)), text);
}
