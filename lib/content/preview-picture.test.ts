import { expect, test } from 'vitest';
import { wordsOf } from '../words/words';
import { loadContent } from './load-content';
import { pictureAddress, pictureFor, previewPictures } from './preview-picture';

const content = loadContent();
const words = wordsOf('en');

test('there is a picture for each kind of page and for each cause', () => {
  const pictures = previewPictures(content, words);
  expect(pictures.size).toBe(content.causes.length + 6);
  for (const { title } of content.causes)
    expect(pictures.has(pictureAddress(pictureFor({ cause: title }, content, words))), title).toBe(true);
});

test('the address changes with the text, and with nothing else', () => {
  const picture = pictureFor({ cause: 'A title' }, content, words);
  expect(pictureAddress({ ...picture })).toBe(pictureAddress(picture));
  expect(pictureAddress({ ...picture, title: 'Another title' })).not.toBe(pictureAddress(picture));
  expect(pictureAddress({ ...picture, site: 'Another site' })).not.toBe(pictureAddress(picture));
});
