import type { AccountKey, ReportWay } from '../contracts/account.ts';
import type { Outcome, Reply, Request, SentBy } from '../contracts/messages.ts';

/** Everything our pages need from the browser around them. Pages reach it only through this, so samples can stand in. */
export type Host = {
  /** Never throws: failures are values. */
  send<T extends SentBy<'page'>>(type: T, body: Request<T>): Promise<Outcome<Reply<T>>>;
  /** The tab that the popup speaks about; null when there is none. */
  tabId(): Promise<number | null>;
  /** The account that the report page was opened for; null when its address stands for none, or none any more. */
  reportKey(): Promise<AccountKey | null>;
  /** How the report was handed over before the page opened: a sample's beginning, null in the extension. */
  handedOver: ReportWay | null;
  hasAccess(): Promise<boolean>;
  /** Call straight from a click: an `await` before it spends the click in Firefox. */
  requestAccess(): Promise<boolean>;
  openOptions(): void;
  openReportPage(key: AccountKey): void;
  /** Calls back when what is known about a tab may have changed. Returns a function that stops it. */
  onTabState(changed: () => void): () => void;
  copyText(text: string): Promise<boolean>;
  /** Hands a file to the person's downloads. */
  saveFile(file: { name: string; type: string; content: string }): void;
  /** Which browser's own words and menus to speak of. */
  browser: 'chrome' | 'firefox';
  version: string;
};

export type Page = 'popup' | 'options' | 'report' | 'welcome';
