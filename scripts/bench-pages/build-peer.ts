import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BenchArticle } from './articles';
import { type Cost, measureRun } from './measure-run';
import type { Peer } from './peers';

/** The newest Astro wants a newer Node than this project: both peers get this one, from npm. */
const node = 'node@24';
const installLimit = 300;
export const buildLimit = 1200;

/** Installs a peer's packages into `folder`, with a Node of their own. Returns the versions of the packages. */
export async function installPeer(peer: Peer, folder: string): Promise<Record<string, string>> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', node, ...peer.packages];
  await measureRun('npm', args, { cwd: folder, limit: installLimit });
  return Object.fromEntries(
    ['node', ...peer.packages.map((name) => name.replace(/@[^@]*$/, ''))].map((name) => {
      const manifest = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
      return [name, (manifest as { version: string }).version];
    }),
  );
}

/** What an installation leaves in a folder, less the caches that builds put among the packages. */
const installed = new Set(['node_modules', 'package.json', 'package-lock.json']);
const caches = ['node_modules/.astro', 'node_modules/.vite', 'node_modules/.cache'];

/** Builds a peer's site of these articles in the folder of its packages, from nothing: what was built before is gone. */
export function buildPeer(peer: Peer, folder: string, articles: BenchArticle[]): Promise<Cost> {
  const old = readdirSync(folder).filter((name) => !installed.has(name));
  for (const name of [...old, ...caches]) rmSync(join(folder, name), { recursive: true, force: true });
  for (const [path, text] of peer.files(articles)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const [command, ...args] = peer.build;
  const bin = join(folder, 'node_modules/.bin');
  return measureRun(join(bin, 'node'), [join(bin, command), ...args], {
    cwd: folder,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
    limit: buildLimit,
  });
}
