import type { Commonness } from '../../lib/content/closed-sets';
import type { GuideCheck, GuideModel } from '../../lib/guide/guide-model';
import { priorOf } from '../../lib/guide/policy';
import { draw, drawNormal } from './draw';

/** How far a variant strays: deviations of the logarithms, and the share of weak second answers left out. */
const strayed = { minutes: 0.4, weights: 0.6, common: 0.5, dropped: 0.2 };
/** A second answer is weak below this share of the cause's strongest. */
const weak = 0.5;

const words = Object.keys(priorOf) as Commonness[];
/** The word whose number is nearest, by ratio: content can say nothing finer. */
const wordFor = (weight: number): Commonness => {
  const distance = (word: Commonness) => Math.abs(Math.log(priorOf[word] / weight));
  return words.reduce((best, word) => (distance(word) < distance(best) ? word : best));
};

/**
 * Another catalogue that could as well have been written: minutes, weights and commonness off by random factors, a fifth
 * of the weak second answers left out. The guide knows the variant, and the variant is the truth.
 */
export function varyModel(model: GuideModel, variant: number): GuideModel {
  let drawn = 0;
  const factor = (deviation: number) => Math.exp(deviation * drawNormal(variant, 0, 'variant', drawn++));
  const common = (word: Commonness) => wordFor(priorOf[word] * factor(strayed.common));

  function varyCheck(check: GuideCheck): GuideCheck {
    const strongest = new Map<string, number>();
    for (const { pointsTo } of check.answers)
      for (const [cause, weight] of Object.entries(pointsTo))
        strongest.set(cause, Math.max(weight, strongest.get(cause) ?? 0));
    const keep = ([cause, weight]: [string, number]) =>
      draw(variant, 1, 'variant', drawn++) >= strayed.dropped || weight >= weak * (strongest.get(cause) ?? 0);
    const vary = (weights: Record<string, number>) =>
      Object.fromEntries(Object.entries(weights).map(([id, weight]) => [id, weight * factor(strayed.weights)]));
    return {
      ...check,
      minutes: check.minutes * factor(strayed.minutes),
      baseRates: vary(check.baseRates),
      answers: check.answers.map((answer) => ({
        ...answer,
        pointsTo: vary(Object.fromEntries(Object.entries(answer.pointsTo).filter(keep))),
      })),
    };
  }

  return {
    ...model,
    version: `${model.version}-variant-${variant}`,
    causes: model.causes.map((cause) => ({
      ...cause,
      common: common(cause.common),
      look: { ...cause.look, minutes: cause.look.minutes * factor(strayed.minutes) },
    })),
    checks: model.checks.map(varyCheck),
    forms: model.forms.map((form) => ({
      ...form,
      leavesOpen: form.leavesOpen.map((one) => ({ ...one, common: common(one.common) })),
    })),
  };
}
