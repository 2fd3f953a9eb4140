import { answerShares } from './answer-shares';
import type { GuideCause, GuideCheck, GuideForm, GuideModel } from './guide-model';
import { type Policy, policy as shipped } from './policy';

/** A check with its likelihoods: `rows[answer][cause]` is how often that cause leads to that answer, misreadings in. */
export interface PreparedCheck {
  check: GuideCheck;
  index: number;
  answerIndex: Map<string, number>;
  rows: Float64Array[];
  /** The same for an answer that the paste gave. */
  pasteRows: Float64Array[];
  /** For each cause the entropy of its answers, in bits. */
  noise: Float64Array;
  /** The same two where another check of the cluster was answered before. */
  laterRows: Float64Array[];
  laterNoise: Float64Array;
}

/** The model with its numbers laid out for deciding; made once. Causes and checks stand in order of id. */
export interface PreparedGuide {
  model: GuideModel;
  policy: Policy;
  causes: GuideCause[];
  causeIndex: Map<string, number>;
  checks: PreparedCheck[];
  checkById: Map<string, PreparedCheck>;
  formById: Map<string, GuideForm>;
}

const byId = <T extends { id: string }>(list: T[]): T[] =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** Entropy of a distribution in bits. */
export function entropyOf(parts: Iterable<number>): number {
  let bits = 0;
  for (const part of parts) if (part > 0) bits -= part * Math.log2(part);
  return bits;
}

/** `(1-e)·share + e·(1-share)/(k-1)`: one error rate per check, spread evenly over its other answers. */
function likelihoods(check: GuideCheck, causes: GuideCause[], errorRate: number): Float64Array[] {
  const others = check.answers.length - 1;
  const rows = check.answers.map(() => new Float64Array(causes.length));
  causes.forEach((cause, column) => {
    const shares = answerShares(check, cause.id);
    check.answers.forEach((answer, row) => {
      const share = shares[answer.id] ?? 0;
      (rows[row] as Float64Array)[column] = (1 - errorRate) * share + (errorRate * (1 - share)) / others;
    });
  });
  return rows;
}

/** Likelihoods to a power, made distributions again: how an answer counts that repeats an earlier one's evidence. */
function flatten(rows: Float64Array[], power: number, columns: number): Float64Array[] {
  const flat = rows.map((row) => row.map((value) => value ** power));
  for (let column = 0; column < columns; column++) {
    let sum = 0;
    for (const row of flat) sum += row[column] as number;
    for (const row of flat) row[column] = (row[column] as number) / sum;
  }
  return flat;
}

const noiseOf = (rows: Float64Array[], columns: number): Float64Array =>
  Float64Array.from({ length: columns }, (_, column) => entropyOf(rows.map((row) => row[column] as number)));

function prepareCheck(check: GuideCheck, index: number, causes: GuideCause[], policy: Policy): PreparedCheck {
  const rows = likelihoods(check, causes, policy.errorRate);
  const laterRows = policy.sameCluster === 1 ? rows : flatten(rows, policy.sameCluster, causes.length);
  return {
    check,
    index,
    answerIndex: new Map(check.answers.map((answer, row) => [answer.id, row])),
    rows,
    pasteRows: likelihoods(check, causes, policy.pasteErrorRate),
    noise: noiseOf(rows, causes.length),
    laterRows,
    laterNoise: noiseOf(laterRows, causes.length),
  };
}

/** Lays the model out for deciding. The order of causes and checks in the model changes nothing. */
export function prepareGuide(model: GuideModel, policy: Policy = shipped): PreparedGuide {
  const causes = byId(model.causes);
  const checks = byId(model.checks).map((check, index) => prepareCheck(check, index, causes, policy));
  return {
    model,
    policy,
    causes,
    causeIndex: new Map(causes.map((cause, index) => [cause.id, index])),
    checks,
    checkById: new Map(checks.map((one) => [one.check.id, one])),
    formById: new Map(model.forms.map((form) => [form.id, form])),
  };
}
