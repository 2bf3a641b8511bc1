import { clear, concern, defineIndicator } from './define-indicator.ts';
import { fact } from './support/evidence.ts';

const JUMP = 10; // contacts more than before
const DAYS = 60; // within which so many are a campaign rather than a career
const DAY_MS = 86_400_000;

export const mutualCountJump = defineIndicator({
  id: 'mutual-count-jump',
  axis: 'profile',
  family: 'network',
  title: 'Many new contacts in common within weeks',
  why: 'Somebody who works through a circle of colleagues gains their contacts quickly, one after the other.',
  common: 'By our estimate one in a hundred profiles that you see twice.',
  innocent: 'A new colleague, or somebody you both met at an event.',
  source: 'CPNI/NPSA, Think Before You Link, 2021 to 2026',
  reads: ['changes'],
  evaluate({ changes }) {
    const jump = changes.find(({ signal, from, to, fromSeenAt, at }) => {
      const [before, now] = [Number.parseInt(from, 10), Number.parseInt(to, 10)];
      const days = (Date.parse(at) - Date.parse(fromSeenAt)) / DAY_MS;
      return signal === 'mutualConnections' && now - before >= JUMP && now >= before * 2 && days <= DAYS;
    });
    if (!jump) return clear();
    const shown = `${jump.to} contacts in common, ${jump.from} when this browser saw the account before`;
    return concern('weak', { ...fact('mutualConnections', shown), at: jump.fromSeenAt });
  },
});
