import { expect, test } from 'vitest';
import { clusterMessages } from './cluster-messages';

test('messages that differ in a word stand together, others apart', () => {
  const clusters = clusterMessages([
    'The calendar of ‹address› holds an entry without a start, it was skipped',
    'The folder ‹name› could not be created because its name is in use',
    'The calendar of ‹address› holds an entry without an end, it was skipped',
    'Disk full',
    '',
  ]);
  expect(clusters).toEqual([0, 1, 0, 3, 4]);
});
