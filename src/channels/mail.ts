import { mailLink } from '../report/mail-link.ts';
import type { Channel } from './channel.ts';

export const mail: Channel = (report, { managerEmail }) => ({ kind: 'link', href: mailLink(report, managerEmail) });
