import type { GuideCause } from './guide-model';
import { lowestRole } from './policy';
import { entropyOf, type PreparedCheck, type PreparedGuide } from './prepare-guide';

/** Something that could come next, and what it is worth: bits per minute. */
export type Candidate =
  | { kind: 'check'; check: PreparedCheck; score: number; gain: number; answers: Float64Array }
  | { kind: 'look'; cause: number; score: number };

/** How often each answer of a check is to be expected, by the weights of the causes. */
export function predictAnswers(rows: Float64Array[], weights: Float64Array): Float64Array {
  return Float64Array.from(rows, (row) => {
    let sum = 0;
    for (let index = 0; index < weights.length; index++) sum += (row[index] as number) * (weights[index] as number);
    return sum;
  });
}

/**
 * Expected information of a check in bits (what its answer says of the cause), per minute with the cost of any check and
 * with what it costs more where people expect a name by now.
 */
export function scoreCheck(
  guide: PreparedGuide,
  check: PreparedCheck,
  weights: Float64Array,
  isLater: boolean,
  impatience = 0,
): Candidate & { kind: 'check' } {
  const answers = predictAnswers(isLater ? check.laterRows : check.rows, weights);
  const noise = isLater ? check.laterNoise : check.noise;
  let gain = entropyOf(answers);
  for (let index = 0; index < weights.length; index++) gain -= (weights[index] as number) * (noise[index] as number);
  const price = check.check.minutes + guide.policy.perCheck + impatience;
  return { kind: 'check', check, answers, gain, score: gain / price };
}

const lightestRisk = ({ fixes }: GuideCause) => fixes[0]?.risk ?? 'none';

/** So near to 1 a weight may come before the score of its look stops growing. */
const nearlySure = 1 - 1e-9;

/** A confirm look that could be proposed: how long it takes now, and how many offers were wrong before. */
export interface OpenLook {
  cause: number;
  denied: number;
  minutes: number;
  wrongOffers: number;
}

/**
 * An offer is a check too: "is it this one?" has two answers, and its cost falls due where the answer is no. The yes/no
 * information of the cause, per minutes lost if it is wrong.
 */
export function scoreLook(guide: PreparedGuide, look: OpenLook, weights: Float64Array): Candidate & { kind: 'look' } {
  const { policy } = guide;
  const { cause, minutes, wrongOffers } = look;
  const weight = Math.min(weights[cause] as number, nearlySure);
  const mistrust = policy.perOffer * (1 + policy.perWrongOffer * wrongOffers);
  const price = minutes + mistrust + policy.perRisk[lightestRisk(guide.causes[cause] as GuideCause)];
  return { kind: 'look', cause, score: entropyOf([weight, 1 - weight]) / ((1 - weight) * price) };
}

/** Scores that differ by less are a tie. */
const tie = 1e-6;

interface Order {
  score: number;
  minutes: number;
  role: number;
  splits: number;
  id: string;
}

function orderOf(guide: PreparedGuide, candidate: Candidate, leaders: [number, number]): Order {
  const score = Math.round(candidate.score / tie);
  if (candidate.kind === 'look') {
    const { id, look } = guide.causes[candidate.cause] as GuideCause;
    return { score, minutes: look.minutes, role: lowestRole(look.roles), splits: Math.round(1 / tie), id };
  }
  const { check, rows } = candidate.check;
  const [first, second] = leaders;
  const splits = rows.reduce((sum, row) => sum + Math.abs((row[first] as number) - (row[second] as number)), 0) / 2;
  const { minutes, roles, id } = check;
  return { score, minutes, role: lowestRole(roles), splits: Math.round(splits / tie), id };
}

/** Best first. Ties: fewer minutes, lower role, what tells the two leading causes apart, then id; never order of file. */
export function compareCandidates(guide: PreparedGuide, weights: Float64Array): (a: Candidate, b: Candidate) => number {
  // Rounded too: another order of adding up must not decide which of two equals leads.
  const rounded = weights.map((weight) => Math.round(weight / tie));
  const ranked = [...weights.keys()].sort((a, b) => (rounded[b] as number) - (rounded[a] as number) || a - b);
  const leaders: [number, number] = [ranked[0] ?? 0, ranked[1] ?? 0];
  const known = new Map<Candidate, Order>();
  const order = (candidate: Candidate): Order => {
    const made = known.get(candidate) ?? orderOf(guide, candidate, leaders);
    known.set(candidate, made);
    return made;
  };
  return (a, b) => {
    const one = order(a);
    const other = order(b);
    return (
      other.score - one.score ||
      one.minutes - other.minutes ||
      one.role - other.role ||
      other.splits - one.splits ||
      (one.id < other.id ? -1 : 1)
    );
  };
}
