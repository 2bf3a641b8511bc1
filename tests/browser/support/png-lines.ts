import { inflateSync } from 'node:zlib';

/** How many different lines a PNG of eight bits a channel has, as a measure of how far it is from blank. */
export function differentLines(png: Buffer): number {
  const chunks: Buffer[] = [];
  let width = 0;
  let channels = 0;
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const kind = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') [width, channels] = [body.readUInt32BE(0), body[9] === 6 ? 4 : 3];
    if (kind === 'IDAT') chunks.push(body);
    at += length + 12;
  }
  const pixels = inflateSync(Buffer.concat(chunks));
  const lineLength = width * channels + 1;
  const lines = new Set<string>();
  for (let at = 0; at < pixels.length; at += lineLength) {
    lines.add(pixels.toString('latin1', at + 1, at + lineLength));
  }
  return lines.size;
}
