/** The languages of LinkedIn's interface (November 2026), for pages that do not say theirs. BCP 47. */
export const interfaceLanguages = [
  ...['en', 'fr', 'de', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'no', 'fi', 'pl', 'cs', 'ro', 'hu', 'tr', 'el', 'ru', 'uk'],
  ...['ar', 'he', 'fa', 'hi', 'bn', 'mr', 'pa', 'te', 'th', 'vi', 'id', 'ms', 'tl', 'ja', 'ko', 'zh-Hans', 'zh-Hant'],
] as const;

/** The tag if `Intl` knows it, else English: a page can write anything into `<html lang>`. */
export function knownLanguage(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang.slice(0, 35))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
