/** The languages of LinkedIn's interface (November 2026), BCP 47. */
export const interfaceLanguages = [
  ...['en', 'fr', 'de', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'no', 'fi', 'pl', 'cs', 'ro', 'hu', 'tr', 'el', 'ru', 'uk'],
  ...['ar', 'he', 'fa', 'hi', 'bn', 'mr', 'pa', 'te', 'th', 'vi', 'id', 'ms', 'tl', 'ja', 'ko', 'zh-Hans', 'zh-Hant'],
] as const;
