import type { BrowserName } from './find-browser.ts';
import type { LinkedInTab, Looks, Surface } from './surface.ts';

export type LaunchOptions = {
  /** Folder of a build. */
  extension: string;
  /** The stand-in for LinkedIn. */
  server: { port: number; spki: string };
  /** Chromium reads policies for the extensions that are there when it starts. Branded Chrome cannot do that. */
  fromStart?: boolean | undefined;
  /** True shows windows, and leaves Ctrl-C to the caller. */
  headed?: boolean | undefined;
};

export type SavedFile = { name: string; content: string };

/** Any page of ours will do to ask the browser things from. */
export const BACKGROUND_PAGE = 'src/options/index.html';

/** A real browser with the extension in it. The two drivers, `chromium.ts` and `firefox.ts`, do the same things. */
export type TestBrowser = {
  name: BrowserName;
  /** `chrome-extension://…/` or `moz-extension://…/`, with the slash. */
  extensionUrl: string;
  openLinkedIn(path: string): Promise<LinkedInTab>;
  /** One of the extension's own pages in a tab: `src/options/index.html`. */
  openExtension(path: string): Promise<Surface>;
  /** A LinkedIn page in a private window, with the extension allowed there. */
  openPrivate(path: string): Promise<LinkedInTab>;
  /** Runs a function in an own page of the extension that stays in the background, where `chrome.*` is at hand. */
  asExtension<R, A = null>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R>;
  /** Text of the popup that hangs on the toolbar, or of the small window in its place; null when neither is open. */
  shownPopup(): Promise<string | null>;
  /** Files that were downloaded since the start. */
  savedFiles(): Promise<SavedFile[]>;
  /** Ends the service worker or event page, as the browser does when it idles. */
  stopBackground(): Promise<void>;
  backgroundRuns(): Promise<boolean>;
  /** Takes back the right to run on LinkedIn, as a person can at any time in the browser's own settings. */
  withdrawAccess(): Promise<void>;
  looks(looks: Looks): Promise<void>;
  /** Errors that the extension's background and pages logged. */
  problems(): Promise<string[]>;
  close(): Promise<void>;
  /** Resolves when the person closes the browser. */
  closed: Promise<void>;
};
