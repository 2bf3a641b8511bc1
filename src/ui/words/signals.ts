/** Signals whose evidence is their own words, drawn in quotation marks. Dates and counts are told, not quoted. */
const QUOTED = new Set<string>([
  ...['name', 'headline', 'about', 'location', 'pronouns'],
  ...['invitationNote', 'subject', 'thread'],
]);
export const isQuoted = (name: string): boolean => QUOTED.has(name);
