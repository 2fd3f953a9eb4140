import { expect, test } from 'vitest';
import { loadContent } from '../content/load-content';
import { buildGuideModel } from './build-guide-model';
import { defaultOrder } from './default-order';
import { prepareGuide } from './prepare-guide';

const model = buildGuideModel(loadContent(), '');
const day = '2026-11-24';

test('the list holds every check once, a light one that anybody can do first', () => {
  const order = defaultOrder(prepareGuide(model), day);
  expect([...order].sort()).toEqual(model.checks.map(({ id }) => id).sort());
  const first = model.checks.find(({ id }) => id === order[0]);
  expect(first?.minutes).toBeLessThanOrEqual(1);
  expect(first?.roles).toContain('anyone');
});

test('the order is not that of the files', () => {
  const shuffled = { ...model, checks: [...model.checks].reverse(), causes: [...model.causes].reverse() };
  expect(defaultOrder(prepareGuide(shuffled), day)).toEqual(defaultOrder(prepareGuide(model), day));
});
