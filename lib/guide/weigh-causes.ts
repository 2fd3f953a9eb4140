import type { GivenAnswer } from './answered-checks';
import type { GuideCause } from './guide-model';
import { priorOf } from './policy';
import type { PreparedGuide } from './prepare-guide';
import type { Findings, Visit } from './visit';

const allows = <T>(list: T[], value: T | undefined): boolean =>
  value === undefined || list.length === 0 || list.includes(value);

/** Whether what the paste says of its setting, and the day, leave room for the cause. */
function fits(cause: GuideCause, { side, system, product }: Findings, day: string): boolean {
  return (
    allows(cause.sides, side) &&
    // A sign-in is refused by Entra for whichever system is behind it.
    (system === 'entra' || system === 'network' || system === 'other' || allows(cause.systems, system)) &&
    allows(cause.products, product) &&
    (!cause.validFrom || day >= cause.validFrom) &&
    (!cause.validUntil || day <= cause.validUntil)
  );
}

/** How likely each cause is before any check: how common it is where people see this form, what the paste showed. */
export function priorWeights(guide: PreparedGuide, { day, findings }: Visit): Float64Array {
  const { policy } = guide;
  const open = findings.form === undefined ? undefined : guide.formById.get(findings.form)?.leavesOpen;
  const common = open && new Map(open.map((one) => [one.cause, one.common]));
  const evidence = new Map(findings.causes.map((one) => [one.id, policy.evidence[one.confidence]]));
  return Float64Array.from(guide.causes, (cause) => {
    const word = common ? common.get(cause.id) : cause.common;
    const found = evidence.get(cause.id);
    // A cause that the text itself shows is not ruled out by what the text seems to say of its setting.
    if (found !== undefined) return priorOf[word ?? 'rare'] * found;
    const isOpen = word !== undefined && fits(cause, findings, day);
    return isOpen ? priorOf[word] : priorOf.rare * policy.excluded;
  });
}

/**
 * Whether the list of the form has counted this answer already: a form that leaves some causes out was written for the
 * side, system and host that stand in its text. Counted twice, they would bury causes that the list calls common.
 */
function isInForm({ check, from }: GivenAnswer, guide: PreparedGuide, form: string | undefined): boolean {
  const open = guide.formById.get(form ?? '')?.leavesOpen.length ?? guide.causes.length;
  return from === 'paste' && check.check.fromPaste?.fact !== undefined && open < guide.causes.length;
}

/** Makes the weights sum up to 1. */
function normalise(weights: Float64Array): Float64Array {
  let sum = 0;
  for (const weight of weights) sum += weight;
  for (let index = 0; index < weights.length; index++) weights[index] = (weights[index] as number) / sum;
  return weights;
}

/**
 * How likely each cause is, in the order of `guide.causes`, summing up to 1. A cause is never ruled out: every step
 * lowers it by a factor, so that one misreading can be made good by what follows.
 */
export function weighCauses(guide: PreparedGuide, visit: Visit, given: Map<string, GivenAnswer>): Float64Array {
  const { policy } = guide;
  const weights = priorWeights(guide, visit);
  const multiply = (by: (index: number) => number) => {
    for (let index = 0; index < weights.length; index++) weights[index] = (weights[index] as number) * by(index);
  };
  const clusters = new Set<string>();
  for (const answer of given.values()) {
    const { check, row, from } = answer;
    if (row === undefined || isInForm(answer, guide, visit.findings.form)) continue;
    const { cluster } = check.check;
    const isLater = cluster !== undefined && clusters.has(cluster);
    if (cluster !== undefined) clusters.add(cluster);
    const rows = from === 'paste' ? check.pasteRows : isLater ? check.laterRows : check.rows;
    multiply((index) => rows[row]?.[index] as number);
  }
  for (const entry of visit.trail) {
    const denies =
      (entry.did === 'looked' && entry.outcome === 'no') || (entry.did === 'tried' && entry.outcome === 'same');
    const confirms = entry.did === 'looked' && entry.outcome === 'yes';
    if (!denies && !confirms) continue;
    const cause = guide.causeIndex.get(entry.cause);
    multiply((index) => ((index === cause) === denies ? policy.denied : 1));
  }
  return normalise(weights);
}
