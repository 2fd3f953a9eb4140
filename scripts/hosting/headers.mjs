/*
 * What every answer of the site carries, whoever serves it: Next (next.config.mjs), a server that reads `_headers`
 * (scripts/export.mjs writes it) or nginx (nginx.conf beside this file; a test compares the two). The script policy is
 * not here: it differs from page to page and stands in each page itself (scripts/insert-policy.mjs); a meta element can't
 * say frame-ancestors.
 */
export const securityHeaders = [
  { key: 'Content-Security-Policy', value: "frame-ancestors 'none'" },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  },
];

/** Folders whose files have a hash of their content in the address: what was fetched once is right for ever. */
export const hashedFolders = ['/_next/static/', '/catalogue/', '/guide-data/', '/pictures/', '/search/'];
export const hashedCache = 'public, max-age=31536000, immutable';
