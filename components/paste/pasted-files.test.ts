import { expect, test } from 'vitest';
import { pastedFiles } from './pasted-files';

const clipboard = (text: string, ...names: string[]) => ({
  files: names.map((name) => new File([], name, { type: name.endsWith('.png') ? 'image/png' : 'text/plain' })),
  getData: () => text,
});
const namesOf = (given: ReturnType<typeof clipboard>) => pastedFiles(given).map(({ name }) => name);

test('a screenshot alone is taken', () => {
  expect(namesOf(clipboard('', 'image.png'))).toEqual(['image.png']);
});

test('a picture of cells that lie there as text, too, is left for the text', () => {
  expect(namesOf(clipboard('AADSTS50076\t401', 'image.png'))).toEqual([]);
});

test('a copied file is taken, though its name lies there as text', () => {
  expect(namesOf(clipboard('error.png', 'error.png'))).toEqual(['error.png']);
  expect(namesOf(clipboard('job.log', 'job.log'))).toEqual(['job.log']);
});
