import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
/** These are compressed already. */
const packed = new Set(['.ico', '.png', '.wasm', '.woff2']);

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

/** The file for an address: itself, `/x` in `x.html` or in `x/index.html`, as any host of plain files finds it. */
export function findFile(root: string, pathname: string): string | undefined {
  const path = join(root, decodeURIComponent(pathname));
  if (!path.startsWith(root)) return undefined;
  return [path, `${path.replace(/\/$/, '')}.html`, join(path, 'index.html')].find(isFile);
}

/** A running server. */
export interface Served {
  address: string;
  stop: () => Promise<void>;
}

/**
 * Serves a folder of plain files, the same for every site: gzip at its best level, compressed once and kept in memory,
 * so that the time of an answer says nothing of the server.
 */
export function serveFolder(root: string, port: number): Promise<Served> {
  const answers = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const file = findFile(root, new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    const type = extname(file);
    const isPacked = packed.has(type);
    const known = answers.get(file);
    const read = () =>
      isPacked ? readFileSync(file) : gzipSync(readFileSync(file), { level: constants.Z_BEST_COMPRESSION });
    const body = known ?? read();
    answers.set(file, body);
    response.writeHead(200, {
      'content-type': types[type] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': 'public, max-age=0, must-revalidate',
      ...(isPacked ? {} : { 'content-encoding': 'gzip' }),
    });
    response.end(body);
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, () =>
      resolve({
        address: `http://localhost:${port}`,
        stop: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      }),
    );
  });
}
