import { isPasswordHash } from './password-hash';

/**
 * The hash of the staff's password from the environment, undefined where none is set: then nobody can sign in. Throws
 * with the variable's name where it is no hash, and never repeats it.
 */
export function parseStaffPassword(environment: Record<string, string | undefined>): string | undefined {
  const hash = environment.STAFF_PASSWORD_HASH;
  if (hash === undefined || hash === '') return undefined;
  if (!isPasswordHash(hash))
    throw new Error('STAFF_PASSWORD_HASH: expected what `npm run -s staff-password` prints, all of it');
  return hash;
}
