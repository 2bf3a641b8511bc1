import type { Signal } from '../../contracts/signal.ts';
import { inside } from '../lines.ts';
import { missing, notUnderstood, read } from '../signals.ts';
import type { ProfilePage } from './page.ts';

/**
 * SDUI draws `svg#verified-…` beside the name; every saved page had it, so its absence is not understood. artdeco's
 * "… has verifications" label stands there with and without a badge and is no evidence.
 */
export function readVerified(page: ProfilePage): Signal<boolean> {
  if (!page.top) return missing('not-loaded');
  const icon = inside(page.outline, page.top.box).find(({ tag, id }) => tag === 'svg' && id.startsWith('verified'));
  return icon ? read(true, 'top card: icon') : notUnderstood;
}
