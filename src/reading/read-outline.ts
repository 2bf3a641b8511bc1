import { type Collecting, isFull } from './collecting.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { foldSpace } from './line-text.ts';
import type { Outline } from './outline.ts';
import { boxesOf, extentOf, type Scope } from './scope.ts';
import type { Visibility } from './visibility.ts';
import { walk } from './walk.ts';

export type ReadingOptions = {
  visibility: Visibility;
  scope: Scope;
  limits?: Limits;
  /** Keeps every attribute that an outline can hold, for a bug report. Slower. */
  full?: boolean;
};

/**
 * Reads a document into an outline, each element at most once. Never changes the page, never asks for layout, and asks
 * for style only when the outline is asked what is shown. Serves every page generation; no class name is read,
 * but those of messaging.
 */
export function readOutline(document: Document, options: ReadingOptions): Outline {
  const { visibility, scope, limits = defaultLimits, full = false } = options;
  const into: Collecting = {
    nodes: [],
    elements: [],
    cut: new Set(),
    limits,
    addressName: scope.addressName,
    full,
    visited: 0,
    characters: 0,
    addressed: 0,
  };
  for (const box of boxesOf(document, scope)) {
    if (isFull(into)) break; // a box kept without its content would look empty
    walk(into, box, extentOf(box, scope));
  }
  return {
    nodes: into.nodes,
    title: foldSpace(((document.documentElement && document.title) ?? '').slice(0, limits.run)),
    lang: document.documentElement?.getAttribute('lang') || 'en',
    elements: into.visited,
    cut: [...into.cut],
    isShown: (node) => {
      const element = into.elements[node.index];
      return element ? visibility(element) : 'unsure';
    },
  };
}
