import { expect, test } from 'vitest';
import { mostInField } from '@/components/paste/limits';
import { firstScript } from './first-script-text';

test('the first script weighs at most 1 KB, and keeps texts that are too long for the box beside it', () => {
  expect(new TextEncoder().encode(firstScript).length).toBeLessThanOrEqual(1024);
  expect(firstScript).toContain(`>${mostInField})`);
});
