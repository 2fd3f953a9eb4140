import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Catalogue } from '../../lib/match/catalogue';
import { packCatalogue, packMore } from '../../lib/match/pack-catalogue';
import { splitCatalogue } from '../../lib/match/split-catalogue';

interface Bytes {
  plain: number;
  gzip: number;
}

/** Bytes that a visitor's browser fetches for an answer, gzipped as servers do it. */
export interface WireSize {
  /** `first` for every paste, `more` for one that the first part doesn't answer. */
  catalogue: { first: Bytes; more: Bytes };
  /** The scripts of the worker, likewise; undefined where there is no build. */
  worker: { first: Bytes; more: Bytes; builtOn: string } | undefined;
}

const gzipped = (bytes: Buffer) => gzipSync(bytes).length;
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

/** How Turbopack names the scripts of a worker: `"static/chunks/turbopack-worker-….js",["static/chunks/….js",…]`. */
const workerScripts = /"(static\/chunks\/turbopack-worker[^"]*\.js)",\[([^\]]*)\]/g;

const bytesOf = (files: Buffer[]): Bytes => ({
  plain: sum(files.map((file) => file.length)),
  gzip: sum(files.map(gzipped)),
});

/** A script that another one loads when it needs it. */
const laterScripts = /"(static\/chunks\/[^"]+\.js)"/g;

function workerSize(folder: string): WireSize['worker'] {
  const chunks = `${folder}/static/chunks`;
  if (!existsSync(`${folder}/BUILD_ID`) || !existsSync(chunks)) return undefined;
  const scripts = readdirSync(chunks).filter((name) => name.endsWith('.js'));
  const workers = scripts.flatMap((name) =>
    [...readFileSync(`${chunks}/${name}`, 'utf8').matchAll(workerScripts)].map(([, first, others]) =>
      [first, ...(others ?? '').replaceAll('"', '').split(',')].join(),
    ),
  );
  // Of all workers the matcher is the one that most kinds of page can start.
  const timesOf = (worker: string) => workers.filter((one) => one === worker).length;
  const [matcher] = [...new Set(workers)].sort((a, b) => timesOf(b) - timesOf(a));
  if (!matcher) return undefined;
  const names = matcher.split(',');
  const first = names.map((name) => readFileSync(`${folder}/${name}`));
  const named = first.flatMap((file) => [...file.toString().matchAll(laterScripts)].map(([, name]) => name ?? ''));
  const later = [...new Set(named)].filter((name) => !names.includes(name) && existsSync(`${folder}/${name}`));
  return {
    first: bytesOf(first),
    more: bytesOf(later.map((name) => readFileSync(`${folder}/${name}`))),
    builtOn: statSync(`${folder}/BUILD_ID`).mtime.toISOString(),
  };
}

/** Measures the catalogue as it would be written now, and the worker as it was last built. */
export function wireSize(catalogue: Catalogue): WireSize {
  const { first, more } = splitCatalogue(catalogue);
  const size = (file: object) => bytesOf([Buffer.from(JSON.stringify(file))]);
  return {
    catalogue: { first: size(packCatalogue(first)), more: size(packMore(more)) },
    worker: workerSize('.next'),
  };
}
