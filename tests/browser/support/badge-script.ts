import type { Badge, Box } from './surface.ts';

/** Runs in the page, on the shadow root that the driver dug out. Hidden parts, such as a folded reason, are left out. */
export function readBadge(root: ShadowRoot): Badge {
  const boxOf = (element: Element): Box => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const shown = [...root.children].filter((child): child is HTMLElement => child instanceof HTMLElement);
  const boxes = shown.map(boxOf).filter((box) => box.width > 0 && box.height > 0);
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return {
    text: shown
      .map((child) => child.innerText)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
    box: { x: left, y: top, width: right - left, height: bottom - top },
    buttons: [...root.querySelectorAll('button')].map((button) => ({
      label: button.getAttribute('aria-label') ?? button.innerText.trim(),
      box: boxOf(button),
    })),
  };
}
