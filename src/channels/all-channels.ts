import type { ReportWay } from '../contracts/account.ts';
import type { Channel } from './channel.ts';
import { copiedText } from './copied-text.ts';
import { emlFile } from './eml-file.ts';
import { jsonFile } from './json-file.ts';
import { mail } from './mail.ts';

/** Every way for a report to leave. A way without a channel does not compile. */
export const channels: Record<ReportWay, Channel> = {
  mail,
  eml: emlFile,
  json: jsonFile,
  copy: copiedText,
};
