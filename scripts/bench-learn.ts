import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadContent } from '../lib/content/load-content';
import { entries } from './bench-guide/entries';
import { groundOf, measureMove, measureNoise, measureSaved, type Shift, type Truth } from './bench-learn/measure';
import { habits, simulateOutcomes } from './bench-learn/population';
import { shiftWorld } from './bench-learn/shift';
import { formatLearnReport, type LearnReport } from './bench-learn/table';

/*
 * What `npm run learn` makes of simulated visits: after how many a wrong word moves, what that saves, and what noise
 * alone changes.
 *   npm run -s bench:learn
 *   npm run -s bench:learn -- --small           few runs: a minute
 *   npm run -s bench:learn -- --json            one JSON object
 *   npm run -s bench:learn -- --make FILE       300 outcomes to try `npm run learn` with: `tls-proxy`, which is called
 *                                               rare, is a tenth of them
 */
const { values } = parseArgs({
  options: {
    small: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    make: { type: 'string' },
  },
});
const say = (text: string) => {
  if (!values.json) console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);
};
const ground = groundOf(loadContent());
const [bare] = entries;

if (values.make && bare) {
  const cause = ground.guide.causeIndex.get('tls-proxy') ?? 0;
  const world = shiftWorld(ground.guide, bare, cause, 16);
  const outcomes = simulateOutcomes({ ...ground, world, habits, seed: 1, slow: { 'token-test': 3 } }, 300);
  writeFileSync(values.make, outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`).join(''));
  console.log(`${outcomes.length} outcomes in ${values.make}`);
  process.exit();
}

const isWanted = (part: string) => values.only === undefined || values.only === part;
const runs = values.small ? 4 : 12;
const savedRuns = values.small ? 2 : 5;
/** So many runs, of so many visits. */
const noises: [number, number][] = values.small
  ? [[6, 200]]
  : [
      [200, 200],
      [40, 1000],
    ];
const visits = values.small ? 300 : 1000;
const counts = [100, 200, 400, 1000];
const chosen = values.small ? entries.slice(0, 1) : entries;
const shifts = chosen.flatMap((entry): Shift[] => [
  ...[4, 8, 16].map((to) => ({ entry, from: 1, to })),
  { entry, from: 8, to: 1 },
]);

const report: LearnReport = { moved: [], runs, saved: [], savedRuns, noise: [] };
for (const shift of isWanted('moved') || isWanted('saved') ? shifts : []) {
  say(`${shift.entry.id}: weighs ${shift.from} by its word, ${shift.to} in truth`);
  if (isWanted('moved')) report.moved.push(measureMove(ground, shift, runs, counts));
  if (isWanted('saved')) report.saved.push(measureSaved(ground, shift, savedRuns, 200, visits));
}
for (const [noiseRuns, fixed] of isWanted('noise') ? noises : [])
  for (const truth of ['exact', 'blurred'] satisfies Truth[]) {
    say(`noise, ${truth}, ${fixed} visits`);
    report.noise.push(measureNoise(ground, truth, noiseRuns, fixed));
  }
say('done');
console.log(values.json ? JSON.stringify(report) : formatLearnReport(report));
