import { parseHTML } from 'linkedom';
import type { AddressName } from '../../src/reading/attributes.ts';
import { defaultLimits, type Limits } from '../../src/reading/limits.ts';
import type { Outline } from '../../src/reading/outline.ts';
import { readOutline } from '../../src/reading/read-outline.ts';
import { wholePage } from '../../src/reading/scope.ts';
import { savedVisibility } from '../../src/reading/visibility.ts';

/** A whole document out of the inside of its body, as a saved page is parsed. */
export const documentOf = (body: string, lang = 'en'): Document =>
  parseHTML(`<!doctype html><html lang="${lang}"><head><title>A page</title></head><body>${body}</body></html>`)
    .document as unknown as Document;

/** The outline of a body. `id` addresses (artdeco) unless told otherwise. */
export const outlineOf = (
  body: string | Document,
  addressName: AddressName = 'id',
  limits: Partial<Limits> = {},
): Outline =>
  readOutline(typeof body === 'string' ? documentOf(body) : body, {
    visibility: savedVisibility,
    scope: wholePage(addressName),
    limits: { ...defaultLimits, ...limits },
  });

export const textsOf = (outline: Outline): string[] =>
  outline.nodes.filter(({ text }) => text !== '').map(({ text }) => text);
