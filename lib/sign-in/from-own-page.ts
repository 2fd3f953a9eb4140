/**
 * Whether a page of this very site sent a request, as its browser says: by `Sec-Fetch-Site`, or where the page came
 * without TLS by `Origin`, which must name the host that was asked. Both are out of reach for scripts. What says neither
 * is refused: every browser says one of them with a POST.
 */
export function isFromOwnPage({ headers }: Pick<Request, 'headers'>): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = headers.get('origin');
  const host = headers.get('host');
  return origin !== null && host !== null && (origin === `https://${host}` || origin === `http://${host}`);
}
