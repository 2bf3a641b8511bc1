import type { Assessment, Axis, Calming, Finding } from '../contracts/assessment.ts';
import type { JudgedSignals, Moment } from '../contracts/judged.ts';
import { allIndicators } from '../indicators/all-indicators.ts';
import type { Indicator } from '../indicators/define-indicator.ts';
import { adviceFor } from './advice.ts';
import { bandOf, isAlarm } from './bands.ts';
import { conversationCovered, profileCovered, unreadSignals } from './coverage.ts';
import { realise } from './realise.ts';
import { rulesVersion } from './rules-version.ts';
import { type RunOutcome, runIndicators } from './run-indicators.ts';
import { stageOf } from './stage.ts';
import { scoreOf, weighFindings } from './weigh.ts';

/**
 * Judges one account on both axes. Pure: the same signals at the same moment give the same assessment. `indicators` is for
 * measuring what each sign adds.
 */
export function judge(
  signals: JudgedSignals,
  moment: Moment,
  indicators: readonly Indicator[] = allIndicators,
): Assessment {
  const outcomes = runIndicators(indicators, signals, moment);
  const findings = weighFindings(outcomes);
  const profile = judgeAxis('profile', findings, profileCovered(signals));
  const approach = twiceOver(judgeAxis('approach', findings, conversationCovered(signals)), findings);
  const stage = 'value' in signals.conversation ? stageOf(signals.conversation.value) : 'none';
  // Where nothing stands out there is nothing to warn of.
  const warns = isAlarm(profile.band) || isAlarm(approach.band);
  return {
    profile,
    approach,
    stage,
    findings,
    calming: outcomes.flatMap(calmingOf),
    advice: warns ? adviceFor(stage) : [],
    unread: unreadSignals(signals),
    realise: warns ? realise(findings) : [],
    rulesVersion,
  };
}

function judgeAxis(axis: Axis, findings: readonly Finding[], enoughRead: boolean): Assessment['profile'] {
  const score = scoreOf(findings.filter((finding) => finding.axis === axis));
  return { band: bandOf(score, enoughRead), score };
}

/** Families of signs that show what it is for: what is inside, your access, hidden means, your device. */
const AIMS: ReadonlySet<string> = new Set(['inside', 'access', 'covert', 'device']);

/**
 * Money, trips, pressure and vagueness are how much of ordinary spam goes, and one sentence can be misheard. So `high` needs more than a sum:
 * two signs that are strong by themselves, or one of them and a second thing that shows an interest in access.
 */
function twiceOver(approach: Assessment['approach'], findings: readonly Finding[]): Assessment['approach'] {
  if (approach.band !== 'high') return approach;
  const asked = findings.filter(({ axis, strength }) => axis === 'approach' && strength !== 'weak');
  const strong = asked.filter(({ strength }) => strength === 'strong').length;
  const aims = new Set(asked.map(({ family }) => family).filter((family) => AIMS.has(family))).size;
  return strong > 1 || (strong === 1 && aims > 1) ? approach : { ...approach, band: 'medium' };
}

function calmingOf({ indicator, outcome }: RunOutcome): Calming[] {
  if (outcome.kind !== 'concern' && outcome.kind !== 'clear') return [];
  return outcome.calmed ? [{ sign: indicator.id, title: indicator.title, ...outcome.calmed }] : [];
}
