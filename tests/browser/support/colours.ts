import type { Colours } from './surface.ts';

/** Relative luminance of WCAG 2.2, from a computed `rgb(…)` colour. */
function luminance(colour: string): number {
  const channels =
    colour
      .match(/[\d.]+/g)
      ?.slice(0, 3)
      .map(Number) ?? [];
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG 2.2, 1 to 21. */
export function contrast({ text, behind }: Colours): number {
  const [dark = 0, light = 0] = [luminance(text), luminance(behind)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}
