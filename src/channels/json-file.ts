import { reportJson } from '../report/json.ts';
import { fileName } from '../report/report-words.ts';
import type { Channel } from './channel.ts';

export const jsonFile: Channel = (report) => ({
  kind: 'file',
  name: fileName(report, 'json'),
  type: 'application/json',
  content: reportJson(report),
});
