import type { Reply, Request, SentBy } from '../../contracts/messages.ts';
import { copyText, saveFile } from '../browser-parts.ts';
import type { Host, Page } from '../host.ts';
import { sampleAnswers } from './sample-answers.ts';

const defaultState: Record<Page, string> = { popup: 'high', options: 'filled', report: 'new', welcome: 'first' };

/** A host that answers from samples, so that every page opens in every state without an extension. */
export function sampleHost(page: Page, asked: string | null): Host {
  const state = asked ?? defaultState[page];
  const answers = sampleAnswers(state);
  return {
    async send<T extends SentBy<'page'>>(type: T, body: Request<T>) {
      const answer = answers[type] as (body: Request<T>) => Reply<T>;
      return { ok: true as const, body: answer(body) };
    },
    tabId: async () => 1,
    reportKey: async () => 'slug:elena-hartwell-8b1a2',
    handedOver: state === 'delivered' ? 'eml' : state === 'copied' ? 'copy' : null,
    hasAccess: async () => state !== 'no-permission',
    requestAccess: async () => false,
    openOptions: () => location.assign('../options/index.html?state=filled'),
    openReportPage: () => location.assign('../report-page/index.html?state=new'),
    onTabState: () => () => {},
    copyText,
    saveFile,
    browser: 'chrome',
    version: '0.1.0',
  };
}
