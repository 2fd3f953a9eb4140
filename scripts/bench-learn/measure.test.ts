import { expect, test } from 'vitest';
import { formatLearned } from '../../lib/content/format-learned';
import { loadContent } from '../../lib/content/load-content';
import { learn } from '../../lib/learn/learn';
import { day, entries } from '../bench-guide/entries';
import { replay } from '../learn/replay';
import { groundOf, measureMove, measureNoise, measureSaved, type Shift } from './measure';
import { habits, simulateOutcomes } from './population';
import { shiftWorld } from './shift';

const { learned: _, ...content } = loadContent();
const ground = groundOf(content);
const [bare] = entries;
if (!bare) throw new Error('expected an entry');
/** Called rare, and in truth a tenth of all visits. */
const shift: Shift = { entry: bare, from: 1, to: 16 };

test('a cause called rare that is a tenth of the visits is called common within 200 of them', () => {
  const { after, share } = measureMove(ground, shift, 2, [200]);
  expect(share).toBeCloseTo(0.107, 2);
  expect(after).toEqual([{ visits: 200, moved: 1, others: 0 }]);
});

test('what was learned takes fewer minutes in that population, most of all for that cause', () => {
  const saved = measureSaved(ground, shift, 1, 200, 300);
  expect(saved.after).toBeLessThan(saved.before);
  expect(saved.afterSome).toBeLessThan(saved.beforeSome);
  expect(saved.ownAfter).toBeLessThan(0.9 * saved.ownBefore);
});

test('noise alone changes nothing', () => {
  expect(measureNoise(ground, 'exact', 3, 200)).toMatchObject({ words: 0, minutes: 0, misleading: 0 });
});

test('a replay of later visits takes fewer minutes, and as many where nothing was to be learned', () => {
  const cause = ground.guide.causeIndex.get('tls-proxy') ?? 0;
  const world = shiftWorld(ground.guide, bare, cause, 16);
  const played = replay(simulateOutcomes({ ...ground, world, habits, seed: 5 }, 400), content, day);
  expect(played).toMatchObject({ changes: 1 });
  expect(played?.saved.mean).toBeGreaterThan(0);

  const same = shiftWorld(ground.guide, bare, cause, 1);
  const noise = replay(simulateOutcomes({ ...ground, world: same, habits, seed: 6 }, 120), content, day);
  expect(noise).toMatchObject({ changes: 0, saved: { mean: 0 } });
});

test('a check that takes three times as long gets other minutes', () => {
  const world = shiftWorld(ground.guide, bare, 0, 1);
  const slow = { 'failing-system': 8 };
  const { minutes, learned } = learn(simulateOutcomes({ ...ground, world, habits, seed: 7, slow }, 200), content, day);
  expect(minutes.map(({ check }) => check)).toEqual(['failing-system']);
  expect(formatLearned(learned)).toContain('check: failing-system, author: 0.5');
});
