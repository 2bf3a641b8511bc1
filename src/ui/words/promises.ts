// What is promised about privacy. Said on the first-run page and in the options, word for word the same.

export const whatIsRead = [
  'The LinkedIn page in front of you, when it is a person’s profile: what you can see there yourself, and the dates hidden in its links.',
  'Only pages that you opened. Second Look never clicks, scrolls, opens or loads anything on LinkedIn.',
];

export const whatIsKept = [
  'On this computer only: what a profile showed, so that a change can be noticed, and where you are with it.',
  'Nothing from private windows.',
];

export const whatNeverLeaves = [
  'Nothing is sent by itself: no statistics, no server of ours, no list of whom you looked at.',
  'A report leaves only when you send it, in your own mail program, to the address you see. You read it first, and it is exactly what goes.',
];
