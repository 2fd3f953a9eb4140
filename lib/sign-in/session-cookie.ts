import { sessionTime } from './session-token';

/** The only place that the cookie is sent to: no page and no other part of the API ever gets it. */
const path = '/api/insights';
/** A browser takes a cookie whose name begins so from nobody but a server behind TLS. */
const nameOf = (isSecure: boolean) => (isSecure ? '__Secure-staff' : 'staff');

/** Whether the browser speaks TLS with us, or with the proxy in front, which says so. */
export const isSecure = ({ url, headers }: Pick<Request, 'url' | 'headers'>): boolean =>
  url.startsWith('https:') || headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https';

const write = (isSecure: boolean, value: string, seconds: number) =>
  `${nameOf(isSecure)}=${value}; Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;

/** The header that hands a token to the browser. No script can read it, and no page of another site can send it. */
export const sessionCookie = (token: string, isSecure: boolean): string =>
  write(isSecure, token, Math.floor(sessionTime / 1000));

/** The header that takes it away again. */
export const noCookie = (isSecure: boolean): string => write(isSecure, '', 0);

/**
 * The token that a request carries. Undefined where it carries none, or two: somebody set another one, and nobody knows
 * which of them is whose.
 */
export function tokenOf(request: Pick<Request, 'url' | 'headers'>): string | undefined {
  const start = `${nameOf(isSecure(request))}=`;
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  const [token, ...others] = pairs.filter((pair) => pair.startsWith(start)).map((pair) => pair.slice(start.length));
  return others.length === 0 && token !== undefined && /^[\w-]{43}$/.test(token) ? token : undefined;
}
