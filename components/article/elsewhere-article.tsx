import type { Content, Elsewhere } from '@/lib/content/content';
import type { Words } from '@/lib/words/en';
import { ArticleHead } from './article-head';
import { bodyDrawer } from './draw-body';
import { EditLinks } from './edit-links';
import { Passage } from './passage';
import { SourceList } from './source-list';

/** An error that isn't this site's: how to recognise it, and where to look instead. */
export const ElsewhereArticle = ({ page, content, words }: { page: Elsewhere; content: Content; words: Words }) => (
  <article lang={page.language}>
    <ArticleHead title={page.title} summary={page.summary} />
    <div className="mt-8">
      <Passage>{bodyDrawer(content, words)(page.body)}</Passage>
    </div>
    {page.look.length > 0 && (
      <section aria-labelledby="look" className="mt-12">
        <h2 id="look" className="text-l font-bold">
          {words.elsewhere.look}
        </h2>
        <SourceList sources={page.look} />
      </section>
    )}
    <EditLinks file={page.file} site={content.site} words={words} />
  </article>
);
