// What is promised about privacy. Said on the first-run page and in the options, word for word the same.

export const whatIsRead = [
  'The LinkedIn page in front of you: a person’s profile, a conversation as far as it is loaded, invitations, a list of people. What you can see there yourself, and the dates hidden in its links.',
  'Only pages that you opened. Second Look never clicks, scrolls, opens or loads anything on LinkedIn.',
];

export const whatIsKept = [
  'On this computer only: what was seen of a person, so that a change can be noticed, your last conversation with them, and where you are with it.',
  'After the days you choose it is removed. What you reported, removed or said you know stays until you forget it.',
  'Nothing from private windows.',
];

export const whatNeverLeaves = [
  'Nothing is sent by itself: no statistics, no server of ours, no list of whom you looked at.',
  'A report leaves only when you open it in your mail program, save it or copy it. You read it first, and it is exactly what goes.',
];
