const known = new Map<string, string>();

/**
 * The tag without its extensions if `Intl` knows it, else English: a page can write anything into `<html lang>`, and with
 * an extension of the page's own a second one of ours would be an error.
 */
export function knownLanguage(lang: string): string {
  const found = known.get(lang) ?? canonical(lang.slice(0, 35));
  known.set(lang, found);
  return found;
}

function canonical(lang: string): string {
  try {
    return new Intl.Locale(lang).baseName;
  } catch {
    return 'en';
  }
}
