import type { Signal } from '../../contracts/signal.ts';

/** The value where one was read, else null. The reasons why are told by `could-not-read.ts`. */
export const readValue = <T>(signal: Signal<T>): T | null => ('value' in signal ? signal.value : null);
