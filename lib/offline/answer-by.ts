/** The parts of a request that decide. */
export interface Asked {
  method: string;
  url: string;
  mode: string;
  headers: { has(name: string): boolean };
}

/**
 * `file`: the kept copy, since its address holds a hash. `page`: the network, else the kept copy. `page-data`: the same
 * for what a click within the site fetches instead of a page. `network`: the worker stays out of it.
 */
export type AnsweredBy = 'file' | 'page' | 'page-data' | 'network';

/** How the worker answers a request. Whatever may change something, goes elsewhere or is an API's is the network's. */
export function answerBy(asked: Asked, origin: string, folders: string[]): AnsweredBy {
  const url = new URL(asked.url);
  if (asked.method !== 'GET' || url.origin !== origin || url.pathname.startsWith('/api/')) return 'network';
  if (folders.some((folder) => url.pathname.startsWith(folder))) return 'file';
  if (asked.headers.has('rsc')) return 'page-data';
  return asked.mode === 'navigate' ? 'page' : 'network';
}

/**
 * The address under which a page is kept: its path alone. A query or a fragment may hold somebody's text, and no page
 * of ours depends on it. Plain files have a page's data at `/causes/x.txt`, the home page's at `/index.txt`.
 */
export function keptAddress(url: string): string {
  const path = new URL(url).pathname.replace(/\.txt$/, '');
  return path === '/index' ? '/' : path;
}
