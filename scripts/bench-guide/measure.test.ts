import { describe, expect, test } from 'vitest';
import { loadContent } from '../../lib/content/load-content';
import { buildGuideModel } from '../../lib/guide/build-guide-model';
import { prepareGuide } from '../../lib/guide/prepare-guide';
import { runCell } from './cell';
import { entries } from './entries';
import { byCommonness } from './orders';
import { ours } from './ours';
import { varyModel } from './vary-model';
import { noises } from './visitor';
import { worldOf } from './world';

const model = buildGuideModel(loadContent(), 'test');
const guide = prepareGuide(model);
const [seed, visits] = [3, 400];

describe.each(entries)('simulated visits from $title', (entry) => {
  const world = worldOf(guide, entry);

  test('reach the true cause, also with wrong answers and with checks that can’t be done', () => {
    const own = ours(guide);
    expect(runCell(own, world, noises.none, seed, visits).named).toBeGreaterThanOrEqual(0.99);
    expect(runCell(own, world, noises.some, seed, visits).named).toBeGreaterThanOrEqual(0.95);
    expect(runCell(own, world, noises.unable, seed, visits).named).toBeGreaterThanOrEqual(0.93);
  });

  test('take few answers, and far fewer minutes than looking at the most common cause first', () => {
    const cell = runCell(ours(guide), world, noises.none, seed, visits);
    expect(cell.withinFive).toBeGreaterThanOrEqual(0.87);
    expect(cell.wrongOffers).toBeLessThanOrEqual(0.25);
    expect(cell.minutes).toBeLessThan(0.5 * runCell(byCommonness(world), world, noises.none, seed, visits).minutes);
  });

  test('go as well in another catalogue', () => {
    const other = prepareGuide(varyModel(model, 21));
    const cell = runCell(ours(other), worldOf(other, entry), noises.some, seed, visits);
    expect(cell.named).toBeGreaterThanOrEqual(0.95);
  });
});

test('the same visits come to the same figures', () => {
  const [entry] = entries;
  if (!entry) throw new Error('expected an entry');
  const run = () => runCell(ours(guide), worldOf(guide, entry), noises.some, seed, 100);
  expect(run()).toEqual(run());
});
