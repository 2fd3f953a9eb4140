import { type KeptPage, titleOf } from '@/lib/offline/kept-page';

/** The pages of the list, and those that were visited beside them. */
const listed = 'pages';
const visited = 'visited';
const mostVisited = 100;
const titleHeader = 'x-kept-title';

/**
 * Whether copies are to be kept: not once somebody removed them. The worker lives on until the last tab of the site is
 * closed, and must not begin anew.
 */
export const areWanted = (): Promise<boolean> => caches.has(listed);

/** The one kind of answer that is kept: a whole page of ours, which came from where it was asked. */
const isPage = (response: Response) =>
  response.status === 200 &&
  response.type === 'basic' &&
  !response.redirected &&
  (response.headers.get('content-type') ?? '').startsWith('text/html');

/** The page with its headers, which protect it offline too. It is kept unpacked, so those of its packing go. */
function copyOf(html: string, response: Response): Response {
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  headers.set(titleHeader, encodeURIComponent(titleOf(html)));
  return new Response(html, { headers });
}

/**
 * Keeps a page under its path, the newest last. Of those that were only visited the oldest go. Returns its text, or
 * undefined where the answer is no page and nothing was kept.
 */
export async function keepPage(path: string, response: Response, listedPages: string[]): Promise<string | undefined> {
  if (!isPage(response)) return undefined;
  const html = await response.text();
  const copy = copyOf(html, response);
  if (listedPages.includes(path)) await (await caches.open(listed)).put(path, copy);
  else await keepLast(path, copy);
  return html;
}

async function keepLast(path: string, copy: Response): Promise<void> {
  const cache = await caches.open(visited);
  await cache.delete(path);
  await cache.put(path, copy);
  const paths = await cache.keys();
  for (const request of paths.slice(0, Math.max(0, paths.length - mostVisited))) await cache.delete(request);
}

/** A page as it is now, asked for behind the visitor's back. */
export const fetchPage = (path: string): Promise<Response> => fetch(path, { cache: 'no-cache', priority: 'low' });

/** Fetches and keeps the pages of the list; fails where one of them can't be had. */
export async function keepListed(paths: string[]): Promise<void> {
  for (const path of paths) {
    const response = await fetchPage(path);
    if ((await keepPage(path, response, paths)) === undefined) throw new Error(`${path}: ${response.status}`);
  }
}

/** The kept copy of a page. */
export async function findPage(path: string): Promise<Response | undefined> {
  for (const name of [listed, visited]) {
    const kept = await caches.match(path, { cacheName: name, ignoreVary: true });
    if (kept) return kept;
  }
  return undefined;
}

async function allKept(): Promise<[path: string, Response][]> {
  const kept: [string, Response][] = [];
  for (const name of [listed, visited]) {
    if (!(await caches.has(name))) continue;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request, { ignoreVary: true });
      if (response) kept.push([new URL(request.url).pathname, response]);
    }
  }
  return kept;
}

/** The kept pages as a list shows them. */
export const keptPages = async (): Promise<KeptPage[]> =>
  (await allKept()).map(([path, { headers }]) => ({ path, title: decodeURIComponent(headers.get(titleHeader) ?? '') }));

/** The kept pages themselves. */
export const keptTexts = async (): Promise<string[]> =>
  Promise.all((await allKept()).map(([, response]) => response.text()));

/** Removes pages that a former list named and this one doesn't. */
export async function removeUnlisted(listedPages: string[]): Promise<void> {
  const cache = await caches.open(listed);
  for (const request of await cache.keys()) {
    if (!listedPages.includes(new URL(request.url).pathname)) await cache.delete(request);
  }
}
