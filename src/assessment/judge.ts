import type { Assessment, Axis, Finding } from '../contracts/assessment.ts';
import type { JudgedSignals, Moment } from '../contracts/judged.ts';
import { allIndicators } from '../indicators/all-indicators.ts';
import { bandOf, isAlarm } from './bands.ts';
import { profileCovered, unreadSignals } from './coverage.ts';
import { realise } from './realise.ts';
import { rulesVersion } from './rules-version.ts';
import { runIndicators } from './run-indicators.ts';
import { scoreOf, weighFindings } from './weigh.ts';

/** Judges one account on both axes. Pure: the same signals at the same moment give the same assessment. */
export function judge(signals: JudgedSignals, moment: Moment): Assessment {
  const findings = weighFindings(runIndicators(allIndicators, signals, moment));
  const profile = judgeAxis('profile', findings, profileCovered(signals));
  // No sign reads messages yet, so nothing was looked at on this axis.
  const approach = judgeAxis('approach', findings, false);
  return {
    profile,
    approach,
    stage: 'none',
    findings,
    calming: [],
    advice: [],
    unread: unreadSignals(signals),
    // Where nothing stands out there is nothing to warn of.
    realise: isAlarm(profile.band) || isAlarm(approach.band) ? realise(findings) : [],
    rulesVersion,
  };
}

function judgeAxis(axis: Axis, findings: readonly Finding[], enoughRead: boolean): Assessment['profile'] {
  const score = scoreOf(findings.filter((finding) => finding.axis === axis));
  return { band: bandOf(score, enoughRead), score };
}
