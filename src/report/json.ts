import type { Report } from '../contracts/report.ts';

/** Direction marks, line separators and C1 controls, which some viewers obey even inside JSON. */
const UNSEEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** The report as a file: our own schema, `version` tells which. Values are unchanged, what cannot be seen is escaped. */
export function reportJson(report: Report): string {
  const written = JSON.stringify(report, null, 2);
  return `${written.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
