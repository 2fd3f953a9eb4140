import { formatVisit } from '../../lib/links/visit-address';
import type { Kept, Outcome } from '../../lib/store/outcome';
import { draw, drawNormal, placeOf } from '../bench-guide/draw';
import { day } from '../bench-guide/entries';
import type { Outcome as Played, Strategy } from '../bench-guide/play';
import { play } from '../bench-guide/play';
import type { Noise } from '../bench-guide/visitor';
import type { World } from '../bench-guide/world';

/** How people report on their visits. */
export interface Habits {
  noise: Noise;
  /** At each thing done, so many leave and say nothing. */
  leave: number;
  /** So many of those whose cause was confirmed never see the fix work: it waits, or somebody else makes it. */
  pending: number;
  /** So many say *fixed* after the fix of another cause than the true one. */
  mistaken: number;
}

/** One wrong answer in twenty, one check in five that can't be done, and people who go before the end. */
export const habits: Habits = {
  noise: { id: 'reports', title: "5 % wrong, 20 % can't", wrong: 0.05, cannot: 0.2 },
  leave: 0.03,
  pending: 0.15,
  mistaken: 0.02,
};

/** Each use of a random number in a report has its own place. */
const drawn = { truth: 1_000_000, leave: 2_000_000, pending: 3_000_000, mistaken: 4_000_000, minutes: 5_000_000 };
const perDay = 4;
const msPerDay = 86_400_000;
/** Deviation of the logarithm of the minutes that people take. */
const spread = 0.6;

const uuid = (seed: number, number: number): string =>
  `${seed.toString(16).padStart(8, '0')}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

/** The day and time at which report number so and so arrives: some a day. */
const receivedAt = (number: number): string =>
  new Date(
    Date.parse(`${day}T08:00:00Z`) + Math.floor(number / perDay) * msPerDay + (number % perDay) * 3_600_000,
  ).toISOString();

/** What a visit's end is reported as; undefined where the person says nothing. */
function report(played: Played, world: World, { leave, pending, mistaken }: Habits, seed: number, number: number) {
  const { visit, truth, isConfirmed } = played;
  const stays = (1 - leave) ** visit.trail.length;
  if (!isConfirmed || draw(seed, number, 'report', drawn.leave) >= stays) return undefined;
  const isMistaken = draw(seed, number, 'report', drawn.mistaken) < mistaken;
  const other = Math.floor(draw(seed, number, 'report', drawn.mistaken + 1) * world.guide.causes.length);
  const { id: cause, fixes } = world.guide.causes[isMistaken ? other : truth] ?? { id: '', fixes: [] };
  const fix = fixes[0]?.id ?? '';
  const waits = draw(seed, number, 'report', drawn.pending) < pending;
  const trail = [
    ...visit.trail,
    ...(isMistaken ? [{ did: 'looked' as const, cause, outcome: 'yes' as const }] : []),
    { did: 'chose' as const, cause, fix },
    { did: 'made' as const, cause, fix },
    { did: 'tried' as const, cause, fix, outcome: waits ? ('waits' as const) : ('fixed' as const) },
  ];
  return { cause, said: waits ? ('not-fixed' as const) : ('fixed' as const), trail };
}

/** Minutes that each thing done took: about what its check says, some twice or half as long, a few over lunch. */
function minutesOf(
  trail: Played['visit']['trail'],
  world: World,
  slow: Record<string, number>,
  seed: number,
  number: number,
) {
  return trail.map((entry, place) => {
    const check = entry.did === 'answered' ? world.guide.checkById.get(entry.check)?.check : undefined;
    const usual = (check?.minutes ?? 2) * (slow[check?.id ?? ''] ?? 1);
    const taken = usual * Math.exp(spread * drawNormal(seed, number, 'report', drawn.minutes + place));
    const lunch = draw(seed, number, 'report', drawn.minutes + 500_000 + place) < 0.03 ? 45 : 0;
    return Math.min(240, Math.round(taken + lunch));
  });
}

/** What a population of visitors reports. */
export interface Population {
  /** What is true of them; its guide is the catalogue whose ids they use. */
  world: World;
  /** The guide that leads them. */
  strategy: Strategy;
  habits: Habits;
  seed: number;
  /** Checks that take so many times as long as they say. */
  slow?: Record<string, number>;
}

/** The outcomes of so many visits that were reported as fixed, in order of time, with those that only wait between. */
export function simulateOutcomes(
  { world, strategy, habits, seed, slow = {} }: Population,
  fixed: number,
): Kept<Outcome>[] {
  const outcomes: Kept<Outcome>[] = [];
  let count = 0;
  for (let number = 0; count < fixed; number++) {
    const truth = placeOf(world.truths, draw(seed, number, 'report', drawn.truth));
    const played = play(strategy, { world, noise: habits.noise, seed, number, truth });
    const said = report(played, world, habits, seed, number);
    if (!said) continue;
    if (said.said === 'fixed') count++;
    const visit = { ...played.visit, trail: said.trail };
    outcomes.push({
      id: uuid(seed, number),
      about: 'guide',
      language: 'en',
      cause: said.cause,
      said: said.said,
      reason: null,
      visit: formatVisit({ visit, ticks: [] }),
      minutes: minutesOf(said.trail, world, slow, seed, number),
      received: receivedAt(outcomes.length),
    });
  }
  return outcomes;
}
