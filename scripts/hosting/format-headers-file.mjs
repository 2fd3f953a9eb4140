import {
  hashedCache,
  hashedFolders,
  readerFolder,
  readerPolicy,
  securityHeaders,
  transportHeader,
} from './headers.mjs';

/**
 * The `_headers` file that Netlify, Cloudflare Pages and others read. Pages get no cache rule: each of these services
 * lets a browser ask again by itself, and two rules that fit one file would be joined into one header. So are the two
 * policies of what reads pictures, and a browser keeps to both. All of them speak TLS.
 */
export function formatHeadersFile() {
  const everywhere = [...securityHeaders, transportHeader].map(({ key, value }) => `  ${key}: ${value}`);
  const hashed = hashedFolders.flatMap((folder) => [`${folder}*`, `  Cache-Control: ${hashedCache}`]);
  const reader = [`${readerFolder}*`, `  ${readerPolicy.key}: ${readerPolicy.value}`];
  return `${['/*', ...everywhere, ...hashed, ...reader].join('\n')}\n`;
}
