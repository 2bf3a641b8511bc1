import { shownLine } from './shown-text.ts';

// Our own, after RFC 5322, 2045 and 2047: of the small libraries for the browser none lets a message go without
// Date, Message-ID and From (`mimetext`), which a draft must not have, or keeps encoded words within their 75 characters.

const CRLF = '\r\n';
const BASE64_LINE = 76;
/** 39 bytes make 52 characters of base64; with its wrapping and `Subject: ` a line stays under 76 (RFC 2047, 2). */
const WORD_BYTES = 39;

const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** UTF-8 text as base64 in lines of 76 characters. */
export function base64Lines(written: string): string {
  const encoded = base64(new TextEncoder().encode(written));
  return (encoded.match(new RegExp(`.{1,${BASE64_LINE}}`, 'g')) ?? []).join(CRLF);
}

/** One header line. Whatever stands in the value, it cannot start another header. */
export function header(name: string, value: string): string {
  const line = shownLine(value);
  const isPlain = /^[\x20-\x7e]*$/.test(line) && !line.includes('=?') && `${name}: ${line}`.length <= 76;
  return `${name}: ${isPlain ? line : encodedWords(line).join(`${CRLF} `)}`;
}

/** RFC 2047 words of whole characters each: a reader may decode one without the next. */
function encodedWords(line: string): string[] {
  const encoder = new TextEncoder();
  const words: string[] = [];
  let word = '';
  for (const character of line) {
    if (word !== '' && encoder.encode(word + character).length > WORD_BYTES) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((text) => `=?UTF-8?B?${base64(encoder.encode(text))}?=`);
}

type Part = { headers: string[]; body: string };

/** A `multipart/mixed` message. Base64 bodies hold no `-`, so no body can contain the boundary. */
export function multipart(headers: string[], boundary: string, parts: Part[]): string {
  const top = [...headers, 'MIME-Version: 1.0', `Content-Type: multipart/mixed;${CRLF} boundary="${boundary}"`];
  const written = parts.flatMap(({ headers: own, body }) => [`--${boundary}`, ...own, '', body]);
  return [...top, '', ...written, `--${boundary}--`, ''].join(CRLF);
}
