const known = new Map<string, string>();

/** The tag if `Intl` knows it, else English: a page can write anything into `<html lang>`. */
export function knownLanguage(lang: string): string {
  const found = known.get(lang) ?? canonical(lang.slice(0, 35));
  known.set(lang, found);
  return found;
}

function canonical(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
