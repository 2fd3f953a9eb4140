/*
 * What every answer of the site carries, whoever serves it: Next (next.config.mjs), a server that reads `_headers`
 * (scripts/export.mjs writes it) or nginx (nginx.conf beside this file; a test compares the two). The script policy is
 * not here: it differs from page to page and stands in each page itself (scripts/insert-policy.mjs); a meta element can't
 * say frame-ancestors.
 */

/**
 * Whatever a browser asks people about, or that tells things about them and their device, as Chromium 156 names it, and
 * that no page of ours uses: a script that got in somehow can't use it either. Copying to the clipboard is used. Names
 * that a browser doesn't know do nothing but make it note so in its console.
 */
export const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'captured-surface-control',
  'clipboard-read',
  'compute-pressure',
  'digital-credentials-create',
  'digital-credentials-get',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'language-detector',
  'language-model',
  'local-fonts',
  'local-network',
  'local-network-access',
  'loopback-network',
  'magnetometer',
  'microphone',
  'midi',
  'on-device-speech-recognition',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'private-state-token-issuance',
  'private-state-token-redemption',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'speaker-selection',
  'storage-access',
  'summarizer',
  'translator',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** For a year no browser asks this host without TLS. Sent behind TLS only: elsewhere a browser must ignore it. */
export const transportHeader = { key: 'Strict-Transport-Security', value: 'max-age=31536000' };

export const securityHeaders = [
  { key: 'Content-Security-Policy', value: "frame-ancestors 'none'" },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: unusedFeatures.map((name) => `${name}=()`).join(', ') },
];

/** Where what reads pictures lies (lib/picture/reader-files.ts). */
export const readerFolder = '/ocr/';
/**
 * A worker has the policy of its own answer, not that of the page. The one that reads pictures may run a program, which
 * no page may, and reaches nothing but the files beside it: a picture has nowhere to go.
 */
export const readerPolicy = {
  key: 'Content-Security-Policy',
  value: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'",
};

/** Folders whose files have a hash of their content in the address: what was fetched once is right for ever. */
export const hashedFolders = [
  '/_next/static/',
  '/catalogue/',
  '/guide-data/',
  '/lab/',
  readerFolder,
  '/pictures/',
  '/reply-data/',
  '/search/',
];
export const hashedCache = 'public, max-age=31536000, immutable';
