import type { Site } from './site-schema';

export const securityTextPath = '/.well-known/security.txt';
const daysValid = 364;

/**
 * Where to report a hole in the site, as RFC 9116 wants it. It asks that the text expire within a year, so it counts
 * from the day it was built: a site that nobody builds any more promises nothing.
 */
export function securityText(site: Pick<Site, 'address' | 'support'>, builtOn: Date): string {
  const expires = new Date(builtOn.getTime() + daysValid * 86_400_000);
  return [
    `Contact: mailto:${site.support.mail}`,
    `Expires: ${expires.toISOString().slice(0, 10)}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${site.address}${securityTextPath}`,
    '',
  ].join('\n');
}
