import { answerShares } from './answer-shares';
import type { AskReason, Decision, Step } from './next-step';
import type { PreparedGuide } from './prepare-guide';
import { stillFitting } from './standing';

/** Why a check comes now, in the numbers of the decision itself. */
export interface Why {
  reason: AskReason;
  /** The causes that still fit. */
  causes: number;
  /** Answers that can be expected: the groups that the check splits them into. */
  groups: number;
  minutes: number;
  anyone: boolean;
  /** The two leading causes and the answer that each would most often show; empty where they would show the same. */
  leading: { cause: string; answer: string }[];
  /** The check takes long, and no quicker one tells more. */
  costly: boolean;
}

/** An answer counts as a group of its own from this share on: one in fifty is no group but a slip. */
const groupShare = 0.03;
/** From so many minutes on a person asks why nothing quicker would do. */
const longMinutes = 5;

/** The reason for a check, from the same numbers that chose it. */
export function explainCheck(guide: PreparedGuide, decision: Decision, step: Step & { kind: 'ask' }): Why {
  const check = guide.checkById.get(step.check)?.check;
  if (!check) throw new Error(`${step.check}: expected the id of a check`);
  const favourite = (cause: string) => {
    const shares = answerShares(check, cause);
    return check.answers.reduce((best, { id }) => ((shares[id] ?? 0) > (shares[best] ?? 0) ? id : best), '');
  };
  const leading = decision.candidates.slice(0, 2).map(({ cause }) => ({ cause, answer: favourite(cause) }));
  return {
    reason: step.reason,
    causes: stillFitting(decision).length,
    groups: step.answers.filter(({ share }) => share >= groupShare).length,
    minutes: check.minutes,
    anyone: check.roles.includes('anyone'),
    leading: leading[0]?.answer === leading[1]?.answer ? [] : leading,
    costly: check.minutes >= longMinutes,
  };
}
