import type { Content, Elsewhere } from '@/lib/content/content';
import type { Words } from '@/lib/words/en';
import { ArticleHead } from './article-head';
import { bodyDrawer } from './draw-body';
import { EditLinks } from './edit-links';
import { Passage } from './passage';

/** An error that isn't this site's: how to recognise it, and where to look instead. */
export const ElsewhereArticle = ({ page, content, words }: { page: Elsewhere; content: Content; words: Words }) => (
  <article lang={page.language}>
    <ArticleHead {...page} words={words} />
    <div className="mt-8">
      <Passage>{bodyDrawer(content, words)(page.body)}</Passage>
    </div>
    {page.look.length > 0 && (
      <section aria-labelledby="look" className="mt-12">
        <h2 id="look" className="text-l font-bold">
          {words.elsewhere.look}
        </h2>
        <ul className="mt-2 flex flex-col gap-1">
          {page.look.map(({ title, url }) => (
            <li key={url}>
              <a href={url} rel="noreferrer" className="inline-block py-0.5">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </section>
    )}
    <EditLinks file={page.file} site={content.site} words={words} />
  </article>
);
