import { englishPath } from '../links/path-in';
import { offlinePath } from './offline-path';

/** A page that is kept, as the list of kept pages shows it. */
export interface KeptPage {
  path: string;
  /** As HTML: it comes from the page's title element. */
  title: string;
}

/** The page's title without the site's name, as HTML. */
export const titleOf = (html: string): string =>
  (/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '').replace(/ · [^·]*$/, '');

/** Says on a page's root element how it came, so that its styles can show it before any script runs. */
export const markPage = (html: string, mark: 'kept' | 'missing'): string =>
  html.replace('<html ', `<html data-${mark}="" `);

/** Pages that the offline page links to by itself, or that it is. */
const isNamedAnyway = ({ path }: KeptPage) => ['/', '/guide'].includes(path) || englishPath(path) === offlinePath;

const list = /(<ul id="kept-pages"[^>]*>)[\s\S]*?(<\/ul>)/;

/** Writes the kept pages into their list on the offline page: by title, each article once, its own address first. */
export function fillKeptList(html: string, pages: KeptPage[]): string {
  const byTitle = new Map<string, KeptPage>();
  const isShort = ({ path }: KeptPage) => (path.startsWith('/e/') ? 1 : 0);
  for (const page of [...pages].sort((a, b) => isShort(a) - isShort(b)))
    if (page.title && !isNamedAnyway(page) && !byTitle.has(page.title)) byTitle.set(page.title, page);
  const items = [...byTitle.values()]
    .sort((a, b) => a.title.localeCompare(b.title))
    .map(({ path, title }) => `<li><a href="${path}">${title}</a></li>`);
  // A function, because titles may hold `$&`.
  return items.length > 0 ? html.replace(list, (_, start, end) => start + items.join('') + end) : html;
}
