/** A spot in a page, in CSS pixels from the upper left of the window. */
export type Spot = { x: number; y: number };
export type Box = Spot & { width: number; height: number };
export type Looks = { dark?: boolean; forcedColours?: boolean };

/** A page in a tab or window that a test can look into and touch. What it does by hand is done with real input events. */
export type Surface = {
  /** Runs a function in the page. It cannot see anything outside itself but its argument; both ways are JSON. */
  evaluate<R, A = null>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R>;
  click(spot: Spot): Promise<void>;
  hover(spot: Spot): Promise<void>;
  /** Types text, or presses one named key such as `Tab` or `Enter`. */
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  front(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Writes a PNG of what the window shows. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
};

/** As the browser computed them: `rgb(…)` of the text and of what is right behind it. */
export type Colours = { text: string; behind: string };

/** What the badge shows, read out of its closed shadow root, as no script of the page could. */
export type Badge = {
  text: string;
  box: Box;
  buttons: { label: string; box: Box; colours: Colours }[];
};

export type LinkedInTab = Surface & {
  goto(path: string): Promise<void>;
  /** Null when there is no badge. */
  badge(): Promise<Badge | null>;
};
