import type { Exposure } from '../../contracts/settings.ts';

/** What the person said about their work, as the settings ask it. */
export const exposureWords: Record<Exposure, { label: string; hint: string }> = {
  'sensitive-work': {
    label: 'Classified or sensitive work',
    hint: 'Defence, research, technology or a product that others would like to know about.',
  },
  'it-access': {
    label: 'Wide access to IT systems',
    hint: 'Administration, operations, source code, identities, or support with the rights of an administrator.',
  },
  'public-office': {
    label: 'Public office',
    hint: 'Elected or appointed, an official, or on the staff of somebody who is.',
  },
};

type ForThem = { why: string; advice: string };

const FOR_THEM: Record<Exposure, ForThem> = {
  'sensitive-work': {
    why: 'Your work is of interest by itself. What sounds general to you can be the one piece that somebody is missing, who asks many people a little each.',
    advice: 'Do not confirm what you work on, with whom, or how you are cleared, not even to put a wrong guess right.',
  },
  'it-access': {
    why: 'IT administrators are named targets: their access opens every other door. Whoever wins one of them needs nobody else inside.',
    advice: 'Open and run nothing of theirs on any machine that can reach the systems in your care.',
  },
  'public-office': {
    why: 'In public office you hear early what will be decided, and are heard yourself. Paid opinions, trips and favours are the usual way to both.',
    advice: 'Ask your office before you say yes to a talk, a trip, a gift or a paid opinion, however small.',
  },
};

// Words only: nobody's band depends on it, and a report holds nothing of it.

/** Why somebody like them is of interest, one paragraph for each answer; empty when they said none. */
export const whyYou = (exposure: readonly Exposure[]): string[] => exposure.map((one) => FOR_THEM[one].why);

/** What somebody in their place does besides; empty when they said none. */
export const adviceForYou = (exposure: readonly Exposure[]): string[] => exposure.map((one) => FOR_THEM[one].advice);
