import type { Badge, Box, Colours } from './surface.ts';

/** Runs in the page, on the shadow root that the driver dug out. Hidden parts, such as a folded reason, are left out. */
export function readBadge(root: ShadowRoot): Badge {
  const boxOf = (element: Element): Box => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const coloursOf = (element: Element): Colours => {
    const text = getComputedStyle(element).color;
    let behind: Element | null = element;
    while (behind && /^(transparent|rgba\(.*, 0\))$/.test(getComputedStyle(behind).backgroundColor)) {
      behind = behind.parentElement;
    }
    return { text, behind: behind ? getComputedStyle(behind).backgroundColor : 'none' };
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
      colours: coloursOf(button),
    })),
  };
}
