import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleForReading } from './scale-for-reading';

test('a dialog is read at twice its size, a whole 4K screen as it is, a photo smaller', () => {
  expect(scaleForReading(640, 400)).toBe(2);
  expect(scaleForReading(3840, 2160)).toBeCloseTo(1, 2);
  expect(scaleForReading(6000, 4000)).toBeLessThan(0.6);
});

test('no picture is read at more than 8.3 million pixels, and only a large one is made smaller', () => {
  const side = fc.integer({ min: 1, max: 30_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const scale = scaleForReading(width, height);
      expect(width * height * scale * scale).toBeLessThanOrEqual(8_300_001);
      expect(scale >= 1 || width * height > 8_300_000).toBe(true);
    }),
  );
});
