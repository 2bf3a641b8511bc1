import { eml } from '../report/eml.ts';
import { fileName } from '../report/report-words.ts';
import type { Channel } from './channel.ts';

export const emlFile: Channel = (report, { managerEmail }) => ({
  kind: 'file',
  name: fileName(report, 'eml'),
  type: 'message/rfc822',
  content: eml(report, managerEmail),
});
