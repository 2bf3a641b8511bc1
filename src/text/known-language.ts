/** The tag if `Intl` knows it, else English: a page can write anything into `<html lang>`. */
export function knownLanguage(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang.slice(0, 35))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
