import { PageHeading } from '@/components/site/page-heading';
import type { Content } from '@/lib/content/content';
import { daysKept } from '@/lib/shelf/shelf-time';
import { fill } from '@/lib/words/fill';
import { shelfWords } from '@/lib/words/shelf-words';
import { Shelf } from './shelf';

/** What was put aside in this browser. The page itself holds nothing but the titles of what can have been found. */
export const ShelfPage = ({ content: { causes, errors } }: { content: Content }) => (
  <>
    <PageHeading title={shelfWords.title} intro={shelfWords.intro} />
    <p className="mt-4 max-w-text text-s text-muted">{fill(shelfWords.kept, { days: daysKept })}</p>
    <p className="mt-6 hidden max-w-text noscript:block">{shelfWords.noScript}</p>
    <div className="noscript:hidden" data-now>
      <Shelf titles={Object.fromEntries([...causes, ...errors].map(({ id, title }) => [id, title]))} />
    </div>
  </>
);
