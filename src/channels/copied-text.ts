import { plainText } from '../report/plain-text.ts';
import type { Channel } from './channel.ts';

export const copiedText: Channel = (report) => ({ kind: 'text', text: plainText(report) });
