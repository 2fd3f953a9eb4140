import type { Content } from '../content/content';
import type { Learned, LearnedCommon, LearnedMinutes } from '../content/learned-schema';
import { buildGuideModel } from '../guide/build-guide-model';
import { bareEntry } from '../guide/common-entries';
import type { GuideModel } from '../guide/guide-model';
import { prepareGuide } from '../guide/prepare-guide';
import type { Kept, Outcome } from '../store/outcome';
import { caution } from './caution';
import { findMisleading, type MisleadingCheck } from './find-misleading';
import { learnCommon, type MovedWord } from './learn-common';
import { learnMinutes, type MovedMinutes } from './learn-minutes';
import { type LeftOut, type PastVisit, pastVisits } from './past-visits';

/** All that a run found. */
export interface Lesson {
  outcomes: number;
  leftOut: LeftOut;
  /** Where visits began whose cause is known, the most frequent first. */
  entries: { entry: string; fixed: number; confirmed: number }[];
  words: MovedWord[];
  minutes: MovedMinutes[];
  misleading: MisleadingCheck[];
  /** Causes that were fixed where the form's list doesn't have them. For authors. */
  unlisted: { entry: string; cause: string; fixed: number }[];
  /** What `content/learned.yaml` would hold: what was reviewed before, unless visits contradict it now, and what is new. */
  learned: Learned;
}

/** So many times an unlisted cause was fixed before it is worth a line. */
const leastUnlisted = 3;

const byCount = <T extends { fixed: number }>(list: T[]): T[] => [...list].sort((a, b) => b.fixed - a.fixed);

function groupByEntry(visits: PastVisit[]): [string, PastVisit[]][] {
  const byEntry = new Map<string, PastVisit[]>();
  for (const past of visits) {
    const list = byEntry.get(past.entry) ?? [];
    list.push(past);
    byEntry.set(past.entry, list);
  }
  return [...byEntry].sort(([a], [b]) => (a < b ? -1 : 1));
}

function findUnlisted({ forms }: GuideModel, visits: PastVisit[]): Lesson['unlisted'] {
  const counts = new Map<string, Lesson['unlisted'][number]>();
  for (const { entry, truth: cause, isFixed } of visits) {
    const form = forms.find(({ id }) => id === entry);
    if (!isFixed || !form || form.leavesOpen.some((open) => open.cause === cause)) continue;
    const known = counts.get(`${entry} ${cause}`) ?? { entry, cause, fixed: 0 };
    counts.set(`${entry} ${cause}`, { ...known, fixed: known.fixed + 1 });
  }
  return byCount([...counts.values()].filter(({ fixed }) => fixed >= leastUnlisted));
}

/**
 * The reviewed lines that no new one replaces, and the new ones, without those that only give the author's word back.
 * Sorted, so that a change of the file reads well.
 */
function mergeLines<Line extends { author: unknown; learned: unknown }>(
  old: Line[],
  found: Line[],
  idOf: (line: Line) => string,
): Line[] {
  const lines = new Map([...old, ...found].map((line) => [idOf(line), line]));
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, line]) => (line.author === line.learned ? [] : [line]));
}

/** The file to review. `authors` is the model without anything learned, whose word stands beside each new one. */
function nextLearned(
  authors: GuideModel,
  old: Learned | undefined,
  found: Pick<Lesson, 'words' | 'minutes'>,
  on: string,
) {
  const wordOf = (entry: string, id: string) =>
    entry === bareEntry
      ? authors.causes.find((cause) => cause.id === id)?.common
      : authors.forms.find((form) => form.id === entry)?.leavesOpen.find(({ cause }) => cause === id)?.common;
  const common = found.words.map(({ entry, cause, word, moved, fixed, of, expected, days }): LearnedCommon => {
    const author = wordOf(entry, cause) ?? word;
    return { entry, cause, author, learned: moved, fixed, of, expected, days, on };
  });
  const minutes = found.minutes.map(({ check, minutes, moved, answers, middle }): LearnedMinutes => {
    const author = authors.checks.find(({ id }) => id === check)?.minutes ?? minutes;
    return { check, author, learned: moved, answers, middle, on };
  });
  return {
    common: mergeLines(old?.common ?? [], common, ({ entry, cause }) => `${entry} ${cause}`),
    minutes: mergeLines(old?.minutes ?? [], minutes, ({ check }) => check),
  };
}

/**
 * What outcomes teach of the guide's numbers. Pure: the order of the outcomes changes nothing, the same id counts once,
 * and a second run on what the first one wrote finds nothing new. `on` is the day that stands in new lines.
 *
 * What it can't know: who left without a word, what a person fixed who never came back, and whether those who answer
 * *Did this fix it?* are like the others. Long visits are left more often than short ones, so a cause that is hard to
 * find looks rarer than it is; that is why words are lowered more slowly than raised.
 */
export function learn(outcomes: Kept<Outcome>[], content: Content, on: string): Lesson {
  const { learned: old, ...written } = content;
  const authors = buildGuideModel(written, '');
  const model = buildGuideModel(content, '');
  const guide = prepareGuide(model);
  const { visits, timed, leftOut } = pastVisits(outcomes, model);
  const byEntry = groupByEntry(visits);
  const isEnough = ([, list]: [string, PastVisit[]]) =>
    list.filter(({ isFixed }) => isFixed).length >= caution.leastVisits;
  const enough = byEntry.filter(isEnough);
  const doubt = caution.wrongly / Math.max(1, enough.length * guide.causes.length);
  const words = enough.flatMap(([entry, list]) => learnCommon(guide, entry, list, doubt));
  const minutes = learnMinutes(model, timed);
  return {
    outcomes: outcomes.length,
    leftOut,
    entries: byCount(
      byEntry.map(([entry, list]) => {
        const fixed = list.filter(({ isFixed }) => isFixed).length;
        return { entry, fixed, confirmed: list.length - fixed };
      }),
    ),
    words,
    minutes,
    misleading: findMisleading(guide, visits),
    unlisted: findUnlisted(model, visits),
    learned: nextLearned(authors, old, { words, minutes }, on),
  };
}
