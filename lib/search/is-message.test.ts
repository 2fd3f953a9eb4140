import { expect, test } from 'vitest';
import { isMessage } from './is-message';

test('tells a message from words to look for', () => {
  for (const text of ['AADSTS50076', 'wrong password', 'remote server returned an error 403', ''])
    expect(isMessage(text), text).toBe(false);
  for (const text of [
    'The request failed. The remote server returned an error: (401) Unauthorized',
    '401\nUnauthorized',
    'why can it not sign in to my mailbox',
  ])
    expect(isMessage(text), text).toBe(true);
});
