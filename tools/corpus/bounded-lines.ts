import { createReadStream } from 'node:fs';

/** A line of a file, counted from 1; `text` is null when it is longer than the bound. */
type Line = { number: number; text: string | null };

/** Lines of a UTF-8 file one by one. Never holds more than `longest` characters and one chunk. Rejects when it cannot be read. */
export async function* boundedLines(file: string, longest: number): AsyncGenerator<Line> {
  let [number, text, tooLong] = [1, '', false];
  const line = (): Line => ({ number, text: tooLong ? null : text.replace(/^\ufeff|\r$/g, '') });
  for await (const chunk of createReadStream(file, 'utf8')) {
    const pieces = String(chunk).split('\n');
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) {
        yield line();
        [number, text, tooLong] = [number + 1, '', false];
      }
      tooLong ||= text.length + piece.length > longest;
      text = tooLong ? '' : text + piece;
    }
  }
  if (text !== '' || tooLong) yield line();
}
