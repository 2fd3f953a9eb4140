import { namedFiles } from '@/lib/offline/named-files';
import type { OfflineList } from '@/lib/offline/offline-list';
import { areWanted, keptTexts } from './kept-pages';

/*
 * Files with a hash of their content in the address, of all versions in one cache. The same address never means two
 * things, so any version of the worker can answer any version of a page, and a new one may take over at once.
 */
const files = 'files';
const versions = 'versions';
const versionsKey = '/versions';
/** The version before, for the tabs that are open, and the one before that, for a tab that was open all along. */
const keptVersions = 3;
/** Few at a time: whoever reads the page meanwhile comes first. */
const atOnce = 4;

async function keepFile(cache: Cache, address: string): Promise<void> {
  const response = await fetch(address, { priority: 'low' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  await cache.put(address, response);
}

/** Fetches the files that aren't kept yet. One that fails ends it; those that came stay for the next try. */
export async function keepFiles(addresses: string[]): Promise<void> {
  const cache = await caches.open(files);
  const known = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const missing = addresses.filter((address) => !known.has(address));
  while (missing.length > 0) {
    await Promise.all(missing.splice(0, atOnce).map((address) => keepFile(cache, address)));
  }
}

/** The text of a kept file. */
export const keptText = async (address: string): Promise<string | undefined> =>
  (await caches.match(address, { cacheName: files, ignoreVary: true }))?.text();

async function keepAnswer(address: string, response: Response): Promise<void> {
  if (await areWanted()) await (await caches.open(files)).put(address, response);
}

/**
 * Without an address of its own an answer takes the asked one: the worker that matches is told after `#` what to load.
 * Not handed on as a stream, which this worker would have to feed, and no new version could take over meanwhile.
 */
const withoutAddress = async (kept: Response) => new Response(await kept.blob(), { headers: kept.headers });

/** The kept file, else the network's, which is kept from then on. */
export async function answerFile(event: FetchEvent): Promise<Response> {
  const { pathname } = new URL(event.request.url);
  const kept = await caches.match(pathname, { cacheName: files, ignoreVary: true });
  if (kept) return event.request.destination === 'worker' ? withoutAddress(kept) : kept;
  const response = await fetch(event.request);
  // A full disk must not cost the answer.
  if (response.ok) event.waitUntil(keepAnswer(pathname, response.clone()).catch(() => undefined));
  return response;
}

type Version = Pick<OfflineList, 'version' | 'files'>;

/** Writes this version down as the latest. Returns it with those before it that are still kept. */
async function noteVersion({ version, files }: OfflineList): Promise<Version[]> {
  const cache = await caches.open(versions);
  const before = ((await (await cache.match(versionsKey))?.json()) ?? []) as Version[];
  const kept = [{ version, files }, ...before.filter((one) => one.version !== version)].slice(0, keptVersions);
  await cache.put(versionsKey, Response.json(kept));
  return kept;
}

/**
 * Removes the files that neither the last versions nor a kept page names: a tab that was opened before an update still
 * finds its own scripts, and so does a page that was kept long ago.
 */
export async function removeOldFiles(list: OfflineList): Promise<void> {
  const wanted = new Set((await noteVersion(list)).flatMap((version) => version.files));
  for (const html of await keptTexts()) for (const file of namedFiles(html, list.folders)) wanted.add(file);
  const cache = await caches.open(files);
  for (const request of await cache.keys()) {
    if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request);
  }
}
