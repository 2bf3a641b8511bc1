import type { Evidence } from '../contracts/assessment.ts';
import type { Report, ReportedFinding } from '../contracts/report.ts';
import { wordsForSignal } from '../contracts/signal-words.ts';
import { bandWords } from '../contracts/tab.ts';
import { conversationLines } from './conversation-lines.ts';
import { choiceWords, deedWords, duplicateKey, stageWords } from './report-words.ts';
import { quoted, shownLine } from './shown-text.ts';

/** The whole report for a reader, lines ended by `\n`. Quotes from the page are indented and marked by `> `. */
export function plainText(report: Report): string {
  const parts = [
    opening(report),
    personsPart(report),
    signs(report),
    conversationLines(report),
    notRead(report),
    closing(report),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const orLeftOut = (value: string | number | null) => (value === null ? 'not given' : shownLine(String(value)));

function opening({ profile, bands, stage, organisation }: Report): string[] {
  return [
    'LinkedIn profile report',
    ...(organisation === null ? [] : [`Organisation: ${shownLine(organisation)}`]),
    '',
    `Name: ${orLeftOut(profile.name)}`,
    `Headline: ${orLeftOut(profile.headline)}`,
    `Profile: ${orLeftOut(profile.url)}`,
    `Member number: ${orLeftOut(profile.memberId)}`,
    `Signs on the profile: ${bandWords[bands.profile]}`,
    `Signs in what they ask: ${bandWords[bands.approach]}`,
    `How far it has come: ${stageWords[stage]}`,
  ];
}

function personsPart({ choice, statement, did, sharedWhat }: Report): string[] {
  const deeds = did.length === 0 ? 'nothing ticked' : did.map((deed) => deedWords[deed]).join(', ');
  return [
    'WHAT THE PERSON SAYS',
    choiceWords[choice],
    ...(statement === '' ? [] : quoted(statement)),
    `Already done: ${deeds}`,
    ...(sharedWhat === '' ? [] : ['Shared:', ...quoted(sharedWhat)]),
  ];
}

function signs({ findings }: Report): string[] {
  if (findings.length === 0) return ['WHAT LOOKED WRONG', 'No sign is listed in this report.'];
  return ['WHAT LOOKED WRONG', ...findings.flatMap((finding, index) => sign(finding, index + 1))];
}

function sign({ title, id, why, innocent, source, evidence, seenAt }: ReportedFinding, number: number): string[] {
  return [
    '',
    `${number}. ${title} (${id})`,
    ...evidence.flatMap(proof),
    `   Why it matters: ${why}`,
    `   Innocent explanation: ${innocent}`,
    `   Source: ${source}`,
    `   Seen: ${seenAt}`,
  ];
}

const proof = ({ signal, shown, at }: Evidence): string[] => [
  `   From ${shownLine(wordsForSignal(signal))}${at ? `, seen ${at}` : ''}:`,
  ...quoted(shown),
];

function notRead({ unread, leftOut }: Report): string[] {
  return [
    'WHAT IS NOT IN THIS REPORT',
    `Could not be read: ${unread.length === 0 ? 'nothing listed' : unread.map((name) => shownLine(wordsForSignal(name))).join(', ')}`,
    `Left out by the person: ${leftOut.length === 0 ? 'nothing' : leftOut.map(shownLine).join(', ')}`,
    'What could not be read counts neither for nor against anybody.',
  ];
}

function closing(report: Report): string[] {
  return [
    `Report ${report.id}, made ${report.createdAt}`,
    `Duplicates share the key: ${duplicateKey(report.profile) ?? 'none, the address was left out'}`,
    `Evidence SHA-256: ${report.evidenceSha256}`,
    `Second Look ${report.extensionVersion}, rules ${report.rulesVersion}. Signs seen in malicious approaches are not proof.`,
  ];
}
