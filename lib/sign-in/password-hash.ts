import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/**
 * How much a guess costs: a tenth of a second or more, and 32 MB (OWASP's Password Storage Cheat Sheet names these beside
 * N 2^17 and p 1, which need four times the memory).
 */
const cost = { N: 2 ** 15, r: 8, p: 3 };
const bytes = { salt: 16, hash: 32 };

/** Shorter ones are guessed by lists. */
export const shortestPassword = 12;
/** Nobody types more, and more would only cost time. */
export const longestPassword = 200;

/**
 * How a hash is written: `scrypt:32768:8:3:SALT:HASH`, both in base64url. Not with `$` between the parts, which shells and
 * `.env` files take for a variable.
 */
const written = /^scrypt:(\d{4,7}):(\d{1,2}):(\d{1,2}):([\w-]{22,86}):([\w-]{43,86})$/;

interface PasswordHash {
  cost: typeof cost;
  salt: Buffer;
  hash: Buffer;
}

function parseHash(text: string): PasswordHash | undefined {
  const [, n, r, p, salt = '', hash = ''] = written.exec(text) ?? [];
  const given = { N: Number(n), r: Number(r), p: Number(p) };
  const isPower = given.N >= 2 ** 14 && given.N <= 2 ** 20 && Number.isInteger(Math.log2(given.N));
  if (!isPower || given.r < 1 || given.r > 16 || given.p < 1 || given.p > 16) return undefined;
  return { cost: given, salt: Buffer.from(salt, 'base64url'), hash: Buffer.from(hash, 'base64url') };
}

/** Whether a text is a hash that `hashPassword` could have written, with a cost that is neither cheap nor endless. */
export const isPasswordHash = (text: string): boolean => parseHash(text) !== undefined;

const derive = (password: string, salt: Buffer, length: number, { N, r, p }: typeof cost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    // The same letters may come as other bytes from another keyboard.
    scrypt(password.normalize('NFKC'), salt, length, { N, r, p, maxmem: 256 * N * r }, (error, derived) =>
      error ? reject(error) : resolve(derived),
    );
  });

/** The hash of a password, with a salt of its own: twice the same password are two hashes. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(bytes.salt);
  const hash = await derive(password, salt, bytes.hash, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join(':');
}

/** Whether a password is the one of the hash; in the same time wherever they differ. */
export async function checkPassword(password: string, hash: string): Promise<boolean> {
  const known = parseHash(hash);
  if (!known) return false;
  return timingSafeEqual(await derive(password, known.salt, known.hash.length, known.cost), known.hash);
}
