import type { Connections } from '../../contracts/profile.ts';

/** "500+ connections", as the page shows it. */
export const connectionsInWords = ({ count, orMore }: Connections): string =>
  `${count}${orMore ? '+' : ''} connections`;
