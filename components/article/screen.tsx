import { Fragment } from 'react';
import { fill, formatDay } from '@/lib/words/fill';
import type { ArticleContext } from './article-context';

/** The way through admin pages, click by click, with the day it was last read in the documentation. */
export function Screen({ path, seen, context: { words } }: { path: string; seen: string; context: ArticleContext }) {
  const clicks = path.split(' > ');
  return (
    <span className="my-2 block rounded-control border border-line bg-raised px-3 py-2">
      <span className="sr-only">{words.command.clicks}: </span>
      {clicks.map((click, index) => (
        // A path may pass the same name twice: the way so far is the key.
        <Fragment key={clicks.slice(0, index + 1).join(' > ')}>
          {index > 0 && (
            <span aria-hidden="true" className="px-1.5 text-muted">
              ›
            </span>
          )}
          <span className="font-bold">{click}</span>
          {index < clicks.length - 1 && <span className="sr-only">, </span>}
        </Fragment>
      ))}{' '}
      <span className="text-s text-muted">({fill(words.command.seen, { day: formatDay(words.language, seen) })})</span>
    </span>
  );
}
