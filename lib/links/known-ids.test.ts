import { expect, test } from 'vitest';
import { loadContent } from '../content/load-content';
import { shortTargets } from '../content/short-targets';
import { formatKnownId, parseKnownId } from './known-ids';

test('every id comes back with its title', () => {
  for (const { id, title } of shortTargets(loadContent())) {
    expect(parseKnownId(formatKnownId({ id, title }))).toEqual({ id, title });
  }
});
