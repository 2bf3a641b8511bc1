const OTHER_DIGITS =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0c66-\u0c6f\u0e50-\u0e59\uff10-\uff19]/g;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;

/** Digits of every script that LinkedIn is read in, as ASCII digits. Each block begins at its zero, 6 mod 16 or 0. */
export function asciiDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    const zero =
      code >= 0xff10 ? 0xff10 : code < 0x700 || (code >= 0xe50 && code <= 0xe59) ? code & ~0xf : (code & ~0xf) + 6;
    return String(code - zero);
  });
}

/** Takes out marks that no reader sees: zero-width and direction marks. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');
