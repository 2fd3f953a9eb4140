import { formLabel, type LabelledPaste, strangerLabel } from './corpus';

/** One article that an engine found. */
export interface Hit {
  kind: 'cause' | 'error' | 'elsewhere';
  id: string;
  /** How much the engine makes of it: more is better; comparable only within one engine and setting. */
  relevance: number;
}

/** How an engine did on a corpus. The counts of pastes are those that the rates are taken of. */
export interface Score {
  causes: number;
  /** Pastes of a cause whose first answer is right, and those with a right one among the first three. */
  top1: number;
  top3: number;
  forms: number;
  formsRight: number;
  strangers: number;
  /** Strangers that got an answer. */
  falseAnswers: number;
  /** First answers that are wrong or missing, and strangers answered, together. */
  errors: number;
  /** Searches that took too long and were stopped: errors, all of them. */
  stopped: number;
}

/** Only so many answers are looked at: nobody reads on. */
const looked = 3;

/** Hits less relevant than this are no answers; undefined where an engine decides by itself. */
export type CutOff = number | undefined;

/** What a person would see: nothing below the cut-off, and nothing from where another product's error is named. */
export function answersOf(hits: Hit[], cutOff: CutOff = Number.NEGATIVE_INFINITY): Hit[] {
  const kept = hits.filter(({ relevance }) => relevance >= cutOff);
  const end = kept.findIndex(({ kind }) => kind === 'elsewhere');
  return end < 0 ? kept : kept.slice(0, end);
}

/** Whether the first answer is right, and whether one of the first three is. */
export function judge({ accept, alsoOk }: LabelledPaste, answers: Hit[]): { first: boolean; nearFirst: boolean } {
  const good = new Set([...accept.flat(), ...alsoOk]);
  const fits = ({ kind, id }: Hit) => good.has(kind === 'error' ? formLabel : id);
  if (answers.length === 0) return { first: good.has(strangerLabel), nearFirst: good.has(strangerLabel) };
  const right = answers.slice(0, looked).map(fits);
  return { first: right[0] ?? false, nearFirst: right.includes(true) };
}

/** Counts what is right. `undefined` stands for a search that was stopped: wrong, whatever the paste. */
export function scoreAnswers(pastes: LabelledPaste[], found: (Hit[] | undefined)[], cutOff: CutOff): Score {
  const score: Score = {
    causes: 0,
    top1: 0,
    top3: 0,
    forms: 0,
    formsRight: 0,
    strangers: 0,
    falseAnswers: 0,
    errors: 0,
    stopped: 0,
  };
  pastes.forEach((paste, index) => {
    const hits = found[index];
    const { first, nearFirst } = hits ? judge(paste, answersOf(hits, cutOff)) : { first: false, nearFirst: false };
    if (!first) score.errors++;
    if (!hits) score.stopped++;
    if (paste.label.includes(strangerLabel)) {
      score.strangers++;
      if (!first) score.falseAnswers++;
    } else if (paste.label[0] === formLabel) {
      score.forms++;
      if (first) score.formsRight++;
    } else {
      score.causes++;
      if (first) score.top1++;
      if (nearFirst) score.top3++;
    }
  });
  return score;
}

/** Fewer errors first; of as many, fewer strangers answered. */
export const isBetter = (one: Score, other: Score) =>
  one.errors < other.errors || (one.errors === other.errors && one.falseAnswers < other.falseAnswers);

/** The cut-off that makes the fewest errors, tried at the relevance of every first hit; none where all are alike. */
export function bestCutOff(pastes: LabelledPaste[], found: (Hit[] | undefined)[]): { cutOff: CutOff; score: Score } {
  const tried = [...new Set(found.flatMap((hits) => hits?.[0]?.relevance ?? []))].sort((a, b) => a - b);
  let best: { cutOff: CutOff; score: Score } = { cutOff: undefined, score: scoreAnswers(pastes, found, undefined) };
  for (const cutOff of tried.slice(1)) {
    const score = scoreAnswers(pastes, found, cutOff);
    if (isBetter(score, best.score)) best = { cutOff, score };
  }
  return best;
}
