import { answerShares } from '../../lib/guide/answer-shares';
import type { GuideModel } from '../../lib/guide/guide-model';
import { type PreparedGuide, prepareGuide } from '../../lib/guide/prepare-guide';
import { draw } from './draw';
import { type Start, truthsOf } from './entries';

/** What is true in a simulated visit, beside what the guide believes. Causes and checks stand in the guide's order. */
export interface World {
  guide: PreparedGuide;
  entry: Start;
  /** How often each cause is the true one. */
  truths: Float64Array;
  /** How often a cause really shows each answer: `shares[check][cause][answer]`. */
  shares: Float64Array[][];
}

/** The world in which the guide's model is the truth. */
export function worldOf(guide: PreparedGuide, entry: Start): World {
  const shares = guide.checks.map(({ check }) =>
    guide.causes.map(({ id }) => {
      const byAnswer = answerShares(check, id);
      return Float64Array.from(check.answers, (answer) => byAnswer[answer.id] ?? 0);
    }),
  );
  return { guide, entry, truths: truthsOf(guide, entry), shares };
}

const always = (length: number, place: number) => Float64Array.from({ length }, (_, row) => (row === place ? 1 : 0));
const strongestOf = (parts: Float64Array) => parts.indexOf(Math.max(...parts));

/** The catalogue in which each cause gives one answer per check: the one it shows most. */
export function mainAnswersOnly(model: GuideModel): GuideModel {
  const checks = model.checks.map((check) => {
    const main = new Map(
      model.causes.map(({ id }) => {
        const shares = answerShares(check, id);
        const parts = Float64Array.from(check.answers, (answer) => shares[answer.id] ?? 0);
        return [id, check.answers[strongestOf(parts)]?.id];
      }),
    );
    const answers = check.answers.map((answer) => ({
      ...answer,
      pointsTo: Object.fromEntries([...main].flatMap(([id, shown]) => (shown === answer.id ? [[id, 1]] : []))),
    }));
    return { ...check, answers, saysNothingAbout: [], baseRates: {} };
  });
  return { ...model, checks };
}

/**
 * The world where so many of the rows (what one cause shows in one check) are another than the guide believes: one
 * answer drawn at random, whatever the cause.
 */
export function spoilWorld(world: World, share: number, number: number): World {
  const shares = world.shares.map((causes, check) =>
    causes.map((row, cause) => {
      const index = check * causes.length + cause;
      if (draw(number, 0, 'spoilt', index) >= share) return row;
      return always(row.length, Math.floor(draw(number, 1, 'spoilt', index) * row.length));
    }),
  );
  return { ...world, shares };
}

/** The same catalogue with every confirm look open to anyone. */
export const withOpenLooks = (model: GuideModel): GuideModel => ({
  ...model,
  causes: model.causes.map((cause) => ({ ...cause, look: { ...cause.look, roles: ['anyone'] } })),
});

/** The same catalogue where no check does a look in passing: looks always take their minutes. */
export const withSeparateLooks = (model: GuideModel): GuideModel => ({
  ...model,
  causes: model.causes.map((cause) => {
    const { minutes, roles } = cause.look;
    return { ...cause, look: { minutes, roles } };
  }),
});

/** The world of a catalogue, with the guide that ships. */
export const worldOfModel = (model: GuideModel, entry: Start): World => worldOf(prepareGuide(model), entry);
