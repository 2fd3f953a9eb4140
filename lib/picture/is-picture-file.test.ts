import { expect, test } from 'vitest';
import { isPictureFile } from './is-picture-file';

test('a picture is known by its type, or by its ending where the system knows none', () => {
  expect(isPictureFile({ type: 'image/png', name: 'image.png' })).toBe(true);
  expect(isPictureFile({ type: '', name: 'IMG_0412.HEIC' })).toBe(true);
  expect(isPictureFile({ type: 'image/svg+xml', name: 'drawing.svg' })).toBe(true);
});

test('a text is none, even where its name speaks of one', () => {
  expect(isPictureFile({ type: 'text/plain', name: 'shot.png' })).toBe(false);
  expect(isPictureFile({ type: '', name: 'png.log' })).toBe(false);
});
