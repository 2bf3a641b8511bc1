/** Cyrillic and Greek letters that a reader cannot tell from Latin ones (Unicode confusables), and the Latin one. */
const FROM = 'асеԁһіјӏорԛѕԝхуАВСЕНІЈКМОРЅТХУԚԜνορυικαΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const TO = 'acedhijlopqswxyABCEHIJKMOPSTXYQWvopuikaABEZHIKMNOPTYX';

const latin = new Map([...FROM].map((letter, index) => [letter, TO[index] ?? letter]));

export const looksLatin = (letter: string): boolean => latin.has(letter);

/** The Latin letter that this one looks like, or the letter itself. Keeps the length. */
export const latinLookAlike = (letter: string): string => latin.get(letter) ?? letter;
