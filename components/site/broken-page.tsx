import { pathIn } from '@/lib/links/path-in';
import type { Words } from '@/lib/words/en';
import { PageHeading } from './page-heading';

/** A page that could not be drawn: what happened, what still works, what to do next. */
export const BrokenPage = ({ retry, words }: { retry: () => void; words: Words }) => (
  <>
    <PageHeading title={words.broken.title} intro={words.broken.help} />
    <p className="mt-6 flex flex-wrap items-center gap-6">
      <button
        type="button"
        onClick={retry}
        className="min-h-11 rounded-control bg-accent px-6 font-bold text-on-accent"
      >
        {words.broken.retry}
      </button>
      {/* A plain link: whatever broke is gone with the page. */}
      <a href={pathIn(words.language, '/')}>{words.nav.home}</a>
    </p>
  </>
);
