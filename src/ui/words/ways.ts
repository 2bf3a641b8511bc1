import type { ReportWay } from '../../contracts/account.ts';

/** How a report was handed over. Past tense: they stand behind a date. */
export const wayWords: Record<ReportWay, string> = {
  mail: 'opened in mail',
  eml: 'saved as a mail file',
  json: 'saved as JSON',
  copy: 'copied as text',
};
