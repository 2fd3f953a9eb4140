import { expect, test } from 'vitest';
import { loadContent } from '../content/load-content';
import { buildGuideModel } from './build-guide-model';
import { closePairs } from './close-pairs';

const model = buildGuideModel(loadContent(), '');

test('pairs come closest first, each once, with the reason that an author gave', () => {
  const pairs = closePairs(model, 0.9);
  expect(pairs.length).toBeGreaterThan(0);
  expect(new Set(pairs.map(({ causes }) => causes.join(' '))).size).toBe(pairs.length);
  expect(pairs.map(({ apart }) => apart)).toEqual(pairs.map(({ apart }) => apart).sort((a, b) => a - b));
  for (const { causes, apart, reason } of pairs) if (apart < 0.8) expect(reason, causes.join(' ')).toBeTruthy();
});

test('without its best check a pair is closer', () => {
  const [first] = closePairs(model, 1.1);
  if (!first) throw new Error('expected a pair');
  const without = { ...model, checks: model.checks.filter(({ id }) => id !== first.check) };
  const again = closePairs(without, 1.1).find(({ causes }) => causes.join() === first.causes.join());
  expect(again?.apart).toBeLessThanOrEqual(first.apart);
});
