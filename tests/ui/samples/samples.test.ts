import { expect, test } from 'vitest';
import { AccountView } from '../../../src/contracts/account.ts';
import { ReportDraft } from '../../../src/contracts/report.ts';
import { EffectiveSettings } from '../../../src/contracts/settings.ts';
import { type ListedAccount, TabState } from '../../../src/contracts/tab.ts';
import { popupStates } from '../../../src/ui/samples/popup-states.ts';
import { sampleAnswers } from '../../../src/ui/samples/sample-answers.ts';
import { conversationParts } from '../../../src/ui/words/conversation-parts.ts';

const states = Object.entries<TabState>(popupStates);
const listed = states.flatMap(([, state]): readonly ListedAccount[] => {
  if (state.kind === 'list') return state.people;
  return state.kind === 'account' ? state.also : [];
});

test.each(states)('the popup state %s is one that the background could answer with', (_, state) => {
  expect(TabState.safeParse(state).error?.issues ?? []).toEqual([]);
});

test('whoever is listed can be opened', () => {
  const answers = sampleAnswers('people');
  for (const { key } of listed) expect(AccountView.parse(answers['listed-account']({ tabId: 1, key })).key).toBe(key);
  expect(listed.length).toBeGreaterThan(4);
});

test.each(['none', 'theirs', 'both'] as const)('a report with %s of the messages is a report', (conversation) => {
  const answers = sampleAnswers('new');
  const { key, choices } = answers['report-open']({ key: 'slug:elena-hartwell-8b1a2' });
  const draft = answers['report-change']({ key, choices: { ...choices, conversation } });
  expect(ReportDraft.safeParse(draft).error?.issues ?? []).toEqual([]);
});

test.each(['empty', 'filled', 'locked', 'work'])('the settings %s are settings', (state) => {
  expect(EffectiveSettings.safeParse(sampleAnswers(state).settings({})).error?.issues ?? []).toEqual([]);
});

test('every piece of evidence in a conversation points to words that stand there', () => {
  const beside = states.flatMap(([name, state]) => {
    if (state.kind !== 'account') return [];
    const { assessment } = state.account;
    const parts = conversationParts(state.account);
    const evidence = [...assessment.findings, ...assessment.calming].flatMap((one) => one.evidence);
    return evidence.filter(({ part, shown }) => part !== undefined && parts[part]?.text !== shown).map(() => name);
  });
  expect(beside).toEqual([]);
});
