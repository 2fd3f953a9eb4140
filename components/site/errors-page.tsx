import type { Content } from '@/lib/content/content';
import type { Words } from '@/lib/words/en';
import { langOf } from '@/lib/words/lang-of';
import { PageHeading } from './page-heading';
import { SiteLink } from './site-link';

/** All error forms, each with its message to the letter. */
export const ErrorsPage = ({ content, words }: { content: Content; words: Words }) => (
  <>
    <PageHeading title={words.errors.title} intro={words.errors.intro} />
    <ul className="mt-8 flex flex-col">
      {content.errors
        .filter(({ retired }) => !retired)
        .map(({ id, language, title, summary, message }) => (
          <li key={id} lang={langOf(words, { language })} className="border-b border-line py-4">
            <SiteLink href={`/errors/${id}`} className="font-bold">
              {title}
            </SiteLink>
            <p className="mt-1 max-w-text font-mono text-s text-muted [overflow-wrap:anywhere]">{message}</p>
            <p className="mt-1 max-w-text">{summary}</p>
          </li>
        ))}
    </ul>
  </>
);
