import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findNginx } from './find-nginx.mjs';
import { finishExport } from './finish-export.mjs';
import { freePort } from './free-port.mjs';
import { hashedCache, readerPolicy, securityHeaders, transportHeader } from './headers.mjs';
import { serveWithNginx } from './serve-with-nginx.mjs';

/*
 * The sample configuration with real requests, on a small folder that is laid out as an export is. `npm run export:check`
 * tries it on the whole site.
 */
const nginx = findNginx();

if (!nginx) {
  test('nginx is neither here nor to be had, so its sample configuration was not tried', () => {
    expect(
      process.env.CI,
      '`npm test` fetches Debian’s nginx where it may; else install one, or name it in NGINX_PATH',
    ).toBeFalsy();
  });
} else {
  const place = mkdtempSync(join(tmpdir(), 'migration-401-'));
  const root = join(place, 'out');
  const work = join(place, 'work');
  const page = (text: string) =>
    `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>${text}</title></head><body>${text.repeat(400)}</body></html>`;
  const files = {
    'index.html': page('Home'),
    '404.html': page('There is no page at this address'),
    'causes.html': page('All causes'),
    'causes/mfa-required.html': page('Second factor'),
    'causes/mfa-required.txt': '0:["data"]',
    'causes/mfa-required.md': '# Second factor · “two”',
    'e/mfa-required.html': page('Second factor'),
    'e/0x80070005.html': page('Denied'),
    'catalogue/1a2b.json': '{}',
    'ocr/1a2b/core.wasm': 'wasm'.repeat(400),
    'pictures/1a2b.png': 'png',
    'search/en-1a2b.json': '{}',
    '_next/static/chunks/1a2b.js': '1;',
    'robots.txt': 'User-Agent: *',
    'offline-worker.js': '1;',
    'manifest.webmanifest': '{}',
    '.well-known/security.txt': 'Contact: mailto:support@example.com',
  };
  let port = 0;
  let server: { stop: () => Promise<void> };

  interface Answer {
    status: number;
    headers: Record<string, string | string[] | undefined>;
    body: Buffer;
  }
  /** The answer to exactly this address: `fetch` would tidy it up, follow redirects and unpack the body. */
  const get = (path: string, headers: Record<string, string> = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      });
      sent.on('error', reject);
      sent.end();
    });

  beforeAll(async () => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    finishExport(root);
    port = await freePort();
    server = await serveWithNginx({ nginx, root, port, work });
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(place, { recursive: true, force: true });
  });

  test('a page stands at its address without an ending, with the policy in it', async () => {
    for (const path of ['/', '/causes', '/causes/mfa-required', '/e/mfa-required']) {
      const { status, headers, body } = await get(path);
      expect(status, path).toBe(200);
      expect(headers['content-type'], path).toBe('text/html; charset=utf-8');
      expect(body.toString(), path).toContain("default-src 'none'");
    }
  });

  test('every answer carries the headers that Next sends, also one that says no', async () => {
    for (const path of ['/', '/causes', '/_next/static/chunks/1a2b.js', '/nope', '/E/MFA-REQUIRED']) {
      const { headers } = await get(path);
      for (const { key, value } of securityHeaders) expect(headers[key.toLowerCase()], `${path} ${key}`).toBe(value);
      expect(headers.server, path).toBe('nginx');
    }
  });

  test('what reads pictures has a policy of its own beside the other headers, its type, and goes out compressed', async () => {
    const { headers, body } = await get('/ocr/1a2b/core.wasm', { 'Accept-Encoding': 'gzip' });
    for (const { key, value } of [...securityHeaders.filter(({ key }) => key !== readerPolicy.key), readerPolicy])
      expect(headers[key.toLowerCase()], key).toBe(value);
    expect(headers['content-type']).toBe('application/wasm');
    expect(gunzipSync(body).toString()).toBe('wasm'.repeat(400));
    expect(headers['cache-control']).toBe(hashedCache);
  });

  test('behind TLS, and there alone, a browser is told to ask without it no more', async () => {
    const name = transportHeader.key.toLowerCase();
    expect((await get('/causes', { 'X-Forwarded-Proto': 'https' })).headers[name]).toBe(transportHeader.value);
    expect((await get('/nope', { 'X-Forwarded-Proto': 'https' })).headers[name]).toBe(transportHeader.value);
    expect((await get('/causes')).headers[name]).toBeUndefined();
    expect((await get('/causes', { 'X-Forwarded-Proto': 'http' })).headers[name]).toBeUndefined();
  });

  test('the offline worker and what installs the site have the types that browsers insist on', async () => {
    expect((await get('/offline-worker.js')).headers['content-type']).toMatch(/^application\/javascript/);
    expect((await get('/manifest.webmanifest')).headers['content-type']).toMatch(/^application\/manifest\+json/);
    expect((await get('/.well-known/security.txt')).headers['content-type']).toBe('text/plain; charset=utf-8');
  });

  test('names with a hash are kept for ever, pages for five minutes, and what is missing not at all', async () => {
    const cacheOf = async (path: string) => (await get(path)).headers['cache-control'];
    for (const path of [
      '/_next/static/chunks/1a2b.js',
      '/catalogue/1a2b.json',
      '/pictures/1a2b.png',
      '/search/en-1a2b.json',
    ])
      expect(await cacheOf(path), path).toBe(hashedCache);
    for (const path of ['/', '/causes/mfa-required', '/robots.txt'])
      expect(await cacheOf(path), path).toBe('public, max-age=300');
    expect(await cacheOf('/_next/static/chunks/gone.js')).toBeUndefined();
  });

  test('an unchanged page is not sent twice', async () => {
    const { headers } = await get('/causes');
    expect((await get('/causes', { 'If-None-Match': String(headers.etag) })).status).toBe(304);
  });

  test('texts go out compressed, from the copy beside them', async () => {
    const { headers, body } = await get('/causes', { 'Accept-Encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers.vary).toBe('Accept-Encoding');
    expect(body.equals(readFileSync(join(root, 'causes.html.gz')))).toBe(true);
    expect(gunzipSync(body).toString()).toContain('All causes');
    expect((await get('/causes')).headers['content-encoding']).toBeUndefined();
  });

  test('the data of a page and its Markdown copy have the type that their readers expect', async () => {
    expect((await get('/causes/mfa-required.txt')).headers['content-type']).toMatch(/^text\/plain/);
    const copy = await get('/causes/mfa-required.md');
    expect(copy.headers['content-type']).toBe('text/markdown; charset=utf-8');
    expect(copy.body.toString()).toBe('# Second factor · “two”');
  });

  test('capitals and what mail programs add lead to the right page for good, without the query', async () => {
    const damaged = [
      '/E/MFA-Required',
      '/e/mfa-required.',
      '/e/mfa-required)',
      '/e/mfa-required%3E',
      '/e/mfa-required%253E',
      '/e/mfa-required%5D.',
      '/e/mfa-required/',
      '/e/MFA-REQUIRED%22%3E',
      '/e/mfa-%0D%0Arequired',
      '/e/mfa-=%0Arequired',
      '/e/mfa-required%0A',
      '/e/mfa-required%E2%80%9D',
      '/e/Mfa-required?utm_source=mail',
    ];
    for (const path of damaged) {
      const { status, headers } = await get(path);
      expect([status, headers.location], path).toEqual([301, '/e/mfa-required']);
    }
    expect((await get('/e/0X80070005')).headers.location).toBe('/e/0x80070005');
    expect((await get('/causes/')).headers.location).toBe('/causes');
    expect((await get('/Causes/MFA-required,')).headers.location).toBe('/causes/mfa-required');
  });

  test('what a wrapper made a part of the path goes back behind the hash, where no server sees it', async () => {
    const locations = await Promise.all(
      [
        '/e/MFA-required%23m=planted%20text',
        '/e/mfa-required%23m%3Dplanted%2520text',
        '/e/mfa-required%2523side%3Dsource',
      ].map(async (path) => (await get(path)).headers.location),
    );
    expect(locations).toEqual([
      '/e/mfa-required#m=planted%20text',
      '/e/mfa-required#m%3Dplanted%2520text',
      '/e/mfa-required#side%3Dsource',
    ]);
    expect((await get('/causes/mfa-required%23fix-it')).headers.location).toBe('/causes/mfa-required');
  });

  test('an address without a page gets the page that says so, and never a redirect to another site', async () => {
    for (const path of [
      '/nope',
      '/e/nope',
      '/causes/nope.',
      '//evil.example.com/',
      '/e/',
      '/404.html',
      '/addresses.map',
    ]) {
      const { status, headers, body } = await get(path);
      expect(status, path).toBe(404);
      expect(headers.location, path).toBeUndefined();
      expect(body.toString(), path).toContain('There is no page at this address');
    }
  });

  test('the log holds no query string, nothing that stood behind the hash, and no page that a visitor came from', async () => {
    await get('/causes?m=planted-secret', { Referer: 'https://mail.example.com/?planted-referrer' });
    await get('/nope?m=planted-secret', { 'User-Agent': 'planted-agent' });
    await get('/nope%23m=planted-secret');
    await get('/E/mfa-required?m=planted-secret');
    await expect.poll(() => readFileSync(join(work, 'access.log'), 'utf8')).toContain('GET /E/mfa-required"');
    const log = ['access.log', 'error.log', 'start.log']
      .map((name) => readFileSync(join(work, name), 'utf8'))
      .join('\n');
    expect(log).toContain('"GET /nope" 404');
    expect(log).not.toContain('planted');
  });
}
