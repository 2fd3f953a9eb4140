import { beforeAll, expect, test } from 'vitest';
import { checkPassword, hashPassword, isPasswordHash } from './password-hash';
import { parseStaffPassword } from './sign-in-settings';

/** With letters that keyboards make in two ways. */
const password = 'correct horse \u00fcber Stra\u00dfe';
let hash: string;
beforeAll(async () => {
  hash = await hashPassword(password);
});

test('the password opens its hash, and nothing near it does', async () => {
  expect(await checkPassword(password, hash)).toBe(true);
  for (const other of ['', `${password} `, hash]) expect(await checkPassword(other, hash), other).toBe(false);
});

test('the same letters from another keyboard are the same password', async () => {
  expect(await checkPassword(password.normalize('NFD'), hash)).toBe(true);
});

test('twice the same password are two hashes, and neither holds it', async () => {
  expect(await hashPassword(password)).not.toBe(hash);
  expect(hash).not.toContain('correct');
  expect(hash).toMatch(/^[\w:-]+$/);
});

test('a hash that is cut off, cheap or endless is none, and opens to nothing', async () => {
  for (const bad of [
    '',
    password,
    hash.slice(0, -10),
    hash.replace('scrypt', 'md5'),
    hash.replace(':32768:', ':1024:'),
    hash.replace(':32768:', ':32767:'),
    hash.replace(':32768:', ':4194304:'),
    hash.replace(':8:', ':64:'),
    `${hash}\n`,
  ]) {
    expect(isPasswordHash(bad), bad).toBe(false);
    expect(await checkPassword(password, bad)).toBe(false);
  }
});

test('without a setting there is no password, and a mistake is named but not repeated', async () => {
  expect(parseStaffPassword({})).toBeUndefined();
  expect(parseStaffPassword({ STAFF_PASSWORD_HASH: '' })).toBeUndefined();
  expect(parseStaffPassword({ STAFF_PASSWORD_HASH: hash })).toBe(hash);
  expect(() => parseStaffPassword({ STAFF_PASSWORD_HASH: 'Winter2026!' })).toThrow(/^STAFF_PASSWORD_HASH: expected/);
  expect(() => parseStaffPassword({ STAFF_PASSWORD_HASH: 'Winter2026!' })).not.toThrow(/Winter/);
});
