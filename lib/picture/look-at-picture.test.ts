import { expect, test } from 'vitest';
import { lookAtPicture } from './look-at-picture';

const bytesOf = (...parts: (string | number[])[]) =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part)))),
  );
const bigEndian = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];

const png = (width: number, height: number) =>
  bytesOf([0x89], 'PNG\r\n\x1a\n', bigEndian(13), 'IHDR', bigEndian(width), bigEndian(height), [8, 2, 0, 0, 0]);

test('a screenshot may be opened', () => {
  expect(lookAtPicture(png(1920, 1080))).toBeUndefined();
});

test('a small file that claims to hold a hundred million pixels is not opened', () => {
  expect(lookAtPicture(png(10_000, 10_000))).toBe('tooManyPixels');
});

test('a drawing is none, whatever it calls itself', () => {
  for (const text of [
    '<svg width="10" height="10"></svg>',
    '<svg><text>AADSTS50076</text></svg>',
    '\n<?xml version="1.0"?>\n<svg/>',
  ])
    expect(lookAtPicture(bytesOf(text)), text).toBe('drawing');
});

test('what is no picture, or the beginning of one, is damaged', () => {
  for (const bytes of [bytesOf(), bytesOf('AADSTS50076'), png(1920, 1080).subarray(0, 12), bytesOf('%PDF-1.7')])
    expect(lookAtPicture(bytes)).toBe('damaged');
});

test('a photo of a phone is named, for browsers that open none', () => {
  const property = bytesOf(bigEndian(20), 'ispe', [0, 0, 0, 0], bigEndian(4032), bigEndian(3024));
  const container = bytesOf(bigEndian(8 + property.length), 'ipco', [...property]);
  const properties = bytesOf(bigEndian(8 + container.length), 'iprp', [...container]);
  const meta = bytesOf(bigEndian(12 + properties.length), 'meta', [0, 0, 0, 0], [...properties]);
  const heic = bytesOf(bigEndian(16), 'ftypheic', [0, 0, 0, 0], [...meta]);
  expect(lookAtPicture(heic)).toBe('heic');
});
