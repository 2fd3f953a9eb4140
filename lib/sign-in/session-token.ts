import { createHash, createHmac, randomBytes } from 'node:crypto';

/** Milliseconds that a session lasts from its sign-in, however often it is used: a day's work. */
export const sessionTime = 8 * 60 * 60 * 1000;

/** A token that nobody guesses: 256 bits, in base64url. */
export const makeToken = (): string => randomBytes(32).toString('base64url');

/** What the store keeps of a token: whoever reads the store can't sign in with it. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Stands for the password that a session was begun with: another password ends all sessions. */
export const markOfPassword = (passwordHash: string): string => hashToken(`staff ${passwordHash}`);

/** Stands for a client while its attempts are counted, so that the store holds no address. */
export const markOfClient = (client: string, passwordHash: string): string =>
  createHmac('sha256', passwordHash).update(client).digest('hex');
