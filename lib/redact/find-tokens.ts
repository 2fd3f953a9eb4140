import type { Find } from './find';
import { findCookies } from './find-cookies';
import { findCredentials } from './find-credentials';
import { findNamedTokens } from './find-named-tokens';
import { findTokenShapes } from './find-token-shapes';

/** Tokens, keys, client secrets and cookies: by their shape, by the scheme in front, by their header, by their name. */
export const findTokens = (text: string): Find[] => [
  ...findTokenShapes(text),
  ...findCredentials(text),
  ...findCookies(text),
  ...findNamedTokens(text),
];
