import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Catalogue } from '../../lib/match/catalogue';

/** Bytes that a visitor's browser fetches before the first answer, gzipped as servers do it. */
export interface WireSize {
  catalogue: { plain: number; gzip: number };
  /** The scripts of the worker; undefined where there is no build. */
  worker: { plain: number; gzip: number; chunks: number; builtOn: string } | undefined;
}

const gzipped = (bytes: Buffer) => gzipSync(bytes).length;
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

/** How Turbopack names the scripts of a worker: `"static/chunks/turbopack-worker-….js",["static/chunks/….js",…]`. */
const workerScripts = /"(static\/chunks\/turbopack-worker[^"]*\.js)",\[([^\]]*)\]/;

function workerSize(folder: string): WireSize['worker'] {
  const chunks = `${folder}/static/chunks`;
  if (!existsSync(`${folder}/BUILD_ID`) || !existsSync(chunks)) return undefined;
  const scripts = readdirSync(chunks).filter((name) => name.endsWith('.js'));
  const found = scripts.map((name) => workerScripts.exec(readFileSync(`${chunks}/${name}`, 'utf8'))).find(Boolean);
  if (!found) return undefined;
  const names = [found[1] ?? '', ...(found[2] ?? '').split(',').map((name) => name.replaceAll('"', ''))];
  const files = names.map((name) => readFileSync(`${folder}/${name}`));
  return {
    plain: sum(files.map((file) => file.length)),
    gzip: sum(files.map(gzipped)),
    chunks: files.length,
    builtOn: statSync(`${folder}/BUILD_ID`).mtime.toISOString(),
  };
}

/** Measures the catalogue as it would be written now, and the worker as it was last built. */
export function wireSize(catalogue: Catalogue): WireSize {
  const file = Buffer.from(JSON.stringify(catalogue));
  return { catalogue: { plain: file.length, gzip: gzipped(file) }, worker: workerSize('.next') };
}
