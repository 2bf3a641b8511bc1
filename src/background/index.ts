import { listenAtBorder } from '../platform/border.ts';
import { openWelcome } from '../platform/browser-pages.ts';
import { onDailySweep, onFirstInstall, onTabClosed, scheduleDailySweep } from '../platform/lifecycle.ts';
import { keepContentScriptsOut, onPolicyChange } from '../platform/storage.ts';
import { onBadgeCollapsed, onBadgePressed } from './badge-actions.ts';
import { onCaseKnown, onCaseRemoved, onCaseStep, onKnownAccounts } from './cases.ts';
import { forgetTab, onForget, sweepOld } from './forget.ts';
import { onListedAccount } from './listed-account.ts';
import { onBadgeNudged } from './nudge.ts';
import { onPageRead } from './page-read.ts';
import { onReportChange, onReportDeliver, onReportDelivered, onReportOpen } from './reports.ts';
import { onSettings, onSettingsChange } from './settings-messages.ts';
import { showEverywhere } from './show-tabs.ts';
import { onTabOutline, onTabState } from './tab-state.ts';

// The worker may die between any two events, and one of them wakes it: every listener stands before the first await,
// and nothing is kept outside storage.

const loudly = (work: () => Promise<void>) => () => {
  work().catch((error: unknown) => console.error('Second Look:', error));
};

listenAtBorder({
  'page-read': onPageRead,
  'badge-pressed': onBadgePressed,
  'badge-collapsed': onBadgeCollapsed,
  'badge-nudged': onBadgeNudged,
  'tab-state': onTabState,
  'listed-account': onListedAccount,
  'tab-outline': onTabOutline,
  'case-step': onCaseStep,
  'case-known': onCaseKnown,
  'case-removed': onCaseRemoved,
  'known-accounts': onKnownAccounts,
  'report-open': onReportOpen,
  'report-change': onReportChange,
  'report-deliver': onReportDeliver,
  'report-delivered': onReportDelivered,
  settings: onSettings,
  'settings-change': onSettingsChange,
  forget: onForget,
});
onTabClosed((tabId) => loudly(() => forgetTab(tabId))());
onDailySweep(loudly(sweepOld));
onPolicyChange(loudly(showEverywhere));
onFirstInstall(loudly(openWelcome));

loudly(keepContentScriptsOut)();
loudly(scheduleDailySweep)();
