import fc from 'fast-check';
import { expect, test } from 'vitest';
import { greyFile } from './grey-file';
import { toDarkOnLight } from './to-dark-on-light';

const pixel = (red: number, green: number, blue: number) => [red, green, blue, 255];
const white = pixel(255, 255, 255);
const black = pixel(0, 0, 0);

test('dark letters on light ground stay, light letters on dark ground are turned round', () => {
  expect([...toDarkOnLight([white, black, white, white].flat(), 2, 2).pixels]).toEqual([255, 0, 255, 255]);
  expect([...toDarkOnLight([black, white, black, black].flat(), 2, 2).pixels]).toEqual([255, 0, 255, 255]);
});

test('a colour becomes as bright as it looks', () => {
  const [red = 0, green = 0, blue = 0] = toDarkOnLight(
    [pixel(255, 0, 0), pixel(0, 255, 0), pixel(0, 0, 255), white, white, white, white].flat(),
    7,
    1,
  ).pixels;
  expect(green).toBeGreaterThan(red);
  expect(red).toBeGreaterThan(blue);
});

test('any picture comes out no darker than light, and as large as it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.uint8Array({ minLength: 4, maxLength: 400 }), (width, bytes) => {
      const height = Math.floor(bytes.length / 4 / width);
      const { pixels } = toDarkOnLight(bytes, width, height);
      expect(pixels).toHaveLength(width * height);
      expect(pixels.filter((grey) => grey < 127).length * 2).toBeLessThanOrEqual(pixels.length);
    }),
  );
});

test('its file is a line of text and then the pixels', () => {
  const file = greyFile({ width: 2, height: 1, pixels: Uint8Array.of(7, 255) });
  expect(new TextDecoder('latin1').decode(file)).toBe('P5 2 1 255\n\u0007\u00ff');
});
