import * as z from 'zod/mini';
import { text } from './schema.ts';

/** An address that can stand in a `mailto:` without escaping tricks. */
export const EmailAddress = z.string().check(z.maxLength(254), z.regex(/^[^\s@<>",;:\\()[\]]+@[^\s@<>",;:\\()[\]]+$/u));

/** Why somebody may be of interest. Their own answer; it changes advice, never a band, and is never sent. */
export const Exposure = z.enum(['sensitive-work', 'it-access', 'public-office']);
export type Exposure = z.infer<typeof Exposure>;

/** What the person or their administrator chose. */
export const Settings = z.strictObject({
  managerName: text(120),
  /** Empty until somebody sets it. */
  managerEmail: z.union([z.literal(''), EmailAddress]),
  organisation: text(120),
  /** No element on the page at all; the toolbar badge only. */
  quiet: z.boolean(),
  retentionDays: z.int().check(z.gte(1), z.lte(365)),
  /** The badge on the page is folded to its bars. */
  badgeCollapsed: z.boolean(),
  /** Empty: none of these, or not said. */
  exposure: z.array(Exposure).check(z.maxLength(3)),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = {
  managerName: '',
  managerEmail: '',
  organisation: '',
  quiet: false,
  retentionDays: 90,
  badgeCollapsed: false,
  exposure: [],
};

/** What `storage.managed` may hold. Chrome checks it against `public/managed-schema.json`; Firefox does not, so we do. */
export const Policy = z.partial(
  z.pick(Settings, { managerName: true, managerEmail: true, organisation: true, quiet: true, retentionDays: true }),
);
export type Policy = z.infer<typeof Policy>;

/** The values in force, and which of them the administrator has set. Policy wins over options. */
export const EffectiveSettings = z.strictObject({
  values: Settings,
  locked: z.array(text(40)).check(z.maxLength(20)),
  /** Values of the policy that could not be used, in words; shown in the options page. */
  policyProblems: z.array(text(300)).check(z.maxLength(20)),
});
export type EffectiveSettings = z.infer<typeof EffectiveSettings>;
