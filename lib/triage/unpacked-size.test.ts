import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unpackedSize } from './unpacked-size';

const workbook = new Uint8Array(readFileSync('e2e/tables/failed-items.xlsx'));

test('adds up what the entries of a workbook say', () => {
  expect(unpackedSize(workbook)).toBe(2118);
});

test('a comment at the end of the file is no obstacle', () => {
  const comment = new TextEncoder().encode('made by hand');
  const longer = new Uint8Array([...workbook, ...comment]);
  longer[workbook.length - 2] = comment.length;
  expect(unpackedSize(longer)).toBe(2118);
});

test('any other bytes are no zip file, and none makes it fail', () => {
  expect(unpackedSize(new Uint8Array())).toBeUndefined();
  expect(unpackedSize(workbook.subarray(0, 900))).toBeUndefined();
  fc.assert(
    fc.property(fc.nat(workbook.length - 1), fc.nat(255), (place, byte) => {
      const damaged = workbook.slice();
      damaged[place] = byte;
      const size = unpackedSize(damaged);
      expect(size === undefined || size >= 0).toBe(true);
    }),
  );
});
