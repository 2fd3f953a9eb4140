import { createHash } from 'node:crypto';

/*
 * Next writes inline scripts whose text differs from page to page. A policy without 'unsafe-inline' therefore names the
 * hash of each script of each page, in a meta element of the page itself: the page stays static and can be served by
 * anything. `frame-ancestors` can't stand in a meta element: next.config.mjs sends it as a header.
 */
/** Data for search engines (JSON-LD) is no script: no browser runs it, so the policy needn't allow it. */
const inlineScript = /<script(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/script>/g;
const charset = /<meta charSet="utf-8"\/>/i;
const ownPolicy = /<meta http-equiv="Content-Security-Policy"[^>]*>/g;

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The page with its own policy right after the character set, in place of one it had before.
 * Throws where the page has no place for it, so that no page goes out without.
 * @param {string} html
 */
export function insertPolicy(html) {
  const plain = html.replace(ownPolicy, '');
  const hashes = [...new Set([...plain.matchAll(inlineScript)].map(([, text]) => hashOf(text ?? '')))];
  const policy = [
    "default-src 'none'",
    `script-src ${["'self'", ...hashes].join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
  if (!charset.test(plain)) throw new Error('expected <meta charSet="utf-8"/> in the page');
  return plain.replace(charset, (found) => `${found}<meta http-equiv="Content-Security-Policy" content="${policy}"/>`);
}
