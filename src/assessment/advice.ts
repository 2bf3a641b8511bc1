import type { Stage } from '../contracts/assessment.ts';

/** What to do now, what not to do, what to tell the security manager. */
type Advice = { now: string; not: string; tell: string };

const ADVICE: Readonly<Record<Exclude<Stage, 'none'>, Advice>> = {
  connect: {
    now: 'Leave the invitation open until you have checked who they are with somebody they claim to work with.',
    not: 'Do not accept because others did: a shared contact proves only that somebody else said yes.',
    tell: 'Tell your security manager who wrote, and which colleagues they are connected with.',
  },
  offer: {
    now: 'Ask for the name of the firm and a post that you can find on its own site. Look it up yourself.',
    not: 'Do not tell what you work on to find out whether it fits.',
    tell: 'Tell your security manager what was offered, and for whom they say they ask.',
  },
  cv: {
    now: 'Keep your CV back until you have found the post on the employer’s own site.',
    not: 'Do not send names of colleagues, projects or systems.',
    tell: 'Tell your security manager whether you sent a CV, and what stood in it.',
  },
  'channel-move': {
    now: 'Stay on LinkedIn, where what was written can be seen again.',
    not: 'Do not give a private number or address, and do not delete the messages.',
    tell: 'Tell your security manager which channel they asked for, and whether you went there.',
  },
  interview: {
    now: 'Check the firm through its public switchboard before you talk, open or run anything.',
    not: 'Do not run or open what they send, and never on a computer of your employer.',
    tell: 'Tell IT at once if you ran or opened something. Tell your security manager when you talked, and with whom.',
  },
  'paid-task': {
    now: 'Ask your employer before you take money for what you know. Most have a rule for it.',
    not: 'Do not send a first small piece to see how it goes: that is how it begins.',
    tell: 'Tell your security manager what was asked, what was paid, and what you sent.',
  },
  'insider-ask': {
    now: 'Stop answering. Keep all messages as they are.',
    not: 'Do not explain why you stop, and do not send anything more, however general.',
    tell: 'Tell your security manager today what they wanted to know, and all that you told them. Many people have answered such messages; telling it helps.',
  },
  'trip-or-gift': {
    now: 'Do not accept for now. Ask your security manager before you answer.',
    not: 'Do not travel on an invitation that your employer does not know.',
    tell: 'Tell your security manager who pays, where to and when, and every gift so far.',
  },
  covert: {
    now: 'Stop now. Keep every message, device and file as it is, and switch off what they gave you.',
    not: 'Do not delete anything, and do not try to find out more by yourself.',
    tell: 'Call your security manager today. Say what you sent, ran, received or were paid. Coming forward early is what helps most.',
  },
};

/** Three sentences in a fixed order; empty where nothing was asked. */
export function adviceFor(stage: Stage): string[] {
  if (stage === 'none') return [];
  const { now, not, tell } = ADVICE[stage];
  return [now, not, tell];
}
