import { fill, formatDay } from '@/lib/words/fill';
import type { ArticleContext } from './article-context';
import { ClickPath } from './click-path';

/** The way through admin pages, click by click, with the day it was last read in the documentation. */
export const Screen = ({ path, seen, context: { words } }: { path: string; seen: string; context: ArticleContext }) => (
  <ClickPath
    label={words.command.clicks}
    clicks={path.split(' > ')}
    seen={fill(words.command.seen, { day: formatDay(words.language, seen) })}
  />
);
