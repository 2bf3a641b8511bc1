const UNSEEN = /\p{Default_Ignorable_Code_Point}|\p{Bidi_Control}/gu;

/**
 * An address or the name of a file with every character named that shows nothing or turns the others around: "report",
 * U+202E and "fdp.exe" would read as a PDF.
 */
export const unseenNamed = (written: string): string =>
  written.replace(
    UNSEEN,
    (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
