/** [start, end) in a normalised text. */
export type TextSpan = { start: number; end: number };

// Every part is bounded, so that no text makes these slow.
const LINK = /\b(?:https?:\/\/|www\.)[^\s<>"'()]{3,500}|\b(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,12}\/[^\s<>"'()]{1,500}/gi;
const MAIL = /[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,60}\.){1,4}\p{L}{2,12}/gu;
/** Eight digits or more behind a plus, ten or more without, with the usual separators: a date has eight. */
const PHONE = /(?<![\p{L}\p{N}#/=.])(?:\+\(?\d(?:[ ().\-/]{0,2}\d){7,14}|\(?\d(?:[ ().\-/]{0,2}\d){9,14})(?!\p{N})/gu;

export const linksIn = (text: string): TextSpan[] => spans(text, LINK).map((span) => withoutFullStop(text, span));
export const mailAddressesIn = (text: string): TextSpan[] => spans(text, MAIL);
export const phoneNumbersIn = (text: string): TextSpan[] => spans(text, PHONE);

const spans = (text: string, form: RegExp): TextSpan[] =>
  Array.from(text.matchAll(form), ({ 0: found, index }) => ({ start: index, end: index + found.length }));

function withoutFullStop(text: string, { start, end }: TextSpan): TextSpan {
  const trimmed = text.slice(start, end).replace(/[.,;:!?]{1,3}$/, '');
  return { start, end: start + trimmed.length };
}
