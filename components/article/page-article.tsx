import { bodyHeadings } from '@/lib/content/body-headings';
import type { Content, Page } from '@/lib/content/content';
import type { Words } from '@/lib/words/en';
import { ArticleHead } from './article-head';
import { bodyDrawer } from './draw-body';
import { EditLinks } from './edit-links';
import { OnThisPage } from './on-this-page';
import { Passage } from './passage';
import { Retired } from './retired';
import { Sources } from './verified';

/** Everything that is read and is neither a cause nor a form. */
export const PageArticle = ({ page, content, words }: { page: Page; content: Content; words: Words }) => (
  <article lang={page.language} className="grid gap-x-12 lg:grid-cols-[minmax(0,1fr)_14rem]">
    <div className="min-w-0">
      <ArticleHead title={page.title} summary={page.summary}>
        {page.retired && <Retired retired={page.retired} content={content} words={words} />}
      </ArticleHead>
      <div className="mt-8">
        <Passage>{bodyDrawer(content, words)(page.body)}</Passage>
      </div>
      <Sources article={page} words={words} />
      <EditLinks file={page.file} site={content.site} words={words} />
    </div>
    <OnThisPage
      sections={[...bodyHeadings(page.body), { id: 'sources', title: words.article.sources }]}
      words={words}
    />
  </article>
);
