import * as z from 'zod/mini';

// The extension pages forbid `eval`; zod would otherwise try `new Function` to compile its parsers.
z.config({ jitless: true });

/** Text of at most `max` UTF-16 units. Everything from a page is bounded here a second time, at the border. */
export const text = (max: number) => z.string().check(z.maxLength(max));

/** `YYYY-MM`, or `YYYY` where the page shows the year alone. */
export const YearOrMonth = z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/));

/** `YYYY-MM`. */
export const Month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

/** An instant in UTC, as `Date.prototype.toISOString` writes it. */
export const Instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/));

/** A count that a page can show. LinkedIn's largest are follower counts of some ten million. */
export const Count = z.int().check(z.nonnegative(), z.lte(1_000_000_000));

/** LinkedIn's member number: given in order of joining, above zero, below 2^32 for years to come. */
export const MemberId = z.int().check(z.positive(), z.lte(0xffff_ffff));

/** The last part of `/in/<slug>/`, decoded. Slashes, control characters and URL schemes cannot be in it. */
export const Slug = z.string().check(z.maxLength(200), z.regex(/^[^\s/\\?#:<>"'\u0000-\u001f\u007f]+$/u));
