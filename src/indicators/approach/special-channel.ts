import { clear, concern, defineIndicator } from '../define-indicator.ts';
import { quoteHits, theirHits } from '../support/conversation.ts';

export const specialChannel = defineIndicator({
  id: 'special-channel',
  axis: 'approach',
  family: 'covert',
  title: 'An app or a device of their own',
  why: 'Ordinary business needs no phone, memory stick or special app from a stranger. It hides a contact, or opens your device.',
  common: 'By our estimate one in five hundred messages from strangers.',
  innocent: 'Some firms use a tool of their own for interviews or calls. Your IT department can check it.',
  source: 'Five Eyes bulletin, June 2026; public cases',
  reads: ['conversation'],
  evaluate({ conversation }) {
    const asked = theirHits(conversation, 'special-app');
    return asked.length === 0 ? clear() : concern('plain', ...quoteHits(conversation, asked));
  },
});
