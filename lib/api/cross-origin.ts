/** Without it a page of another site can't see how long to wait. */
const readable = { 'Access-Control-Expose-Headers': 'Retry-After' };

/**
 * The headers that let a page of another site read an answer: none unless `content/site.yaml` names the site. The answer
 * says that it depends on the site asking even where it is let down, so that no cache mixes the two up.
 */
export function crossOriginHeaders(origin: string | null, allowed: string[]): Record<string, string> {
  if (allowed.length === 0) return {};
  if (allowed.includes('*')) return { 'Access-Control-Allow-Origin': '*', ...readable };
  const isAllowed = origin !== null && allowed.includes(origin);
  return { Vary: 'Origin', ...(isAllowed ? { 'Access-Control-Allow-Origin': origin, ...readable } : {}) };
}

/** What a browser is told before it sends a request for such a page. */
export const preflightHeaders = {
  'Access-Control-Allow-Methods': 'POST',
  'Access-Control-Allow-Headers': 'Content-Type',
  'Access-Control-Max-Age': '86400',
};
