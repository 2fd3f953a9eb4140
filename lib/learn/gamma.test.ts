import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gammaBelow } from './gamma';

/** How likely at least `count` things happen where `mean` are expected, term by term. */
function poissonAtLeast(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let below = 0;
  for (let index = 0; index < count; index++) {
    below += term;
    term *= mean / (index + 1);
  }
  return 1 - below;
}

test('the chance below a value is the chance of so many things, added up term by term', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0.01, max: 80, noNaN: true }), (count, mean) => {
      expect(gammaBelow(count, mean)).toBeCloseTo(poissonAtLeast(count, mean), 9);
    }),
  );
});

test('half shapes agree with tables of the chi-squared distribution', () => {
  // 95th percentiles for 1, 3 and 9 degrees of freedom.
  expect(gammaBelow(0.5, 3.841459 / 2)).toBeCloseTo(0.95, 6);
  expect(gammaBelow(1.5, 7.814728 / 2)).toBeCloseTo(0.95, 6);
  expect(gammaBelow(4.5, 16.918978 / 2)).toBeCloseTo(0.95, 6);
});

test('many visits stay numbers', () => {
  expect(gammaBelow(5000, 5000)).toBeCloseTo(0.5, 2);
  expect(gammaBelow(10, 1e6)).toBe(1);
  expect(gammaBelow(10, 0)).toBe(0);
});
