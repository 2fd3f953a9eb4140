import { causeMarkdown } from '../../lib/content/article-markdown';
import type { Content } from '../../lib/content/content';
import type { Words } from '../../lib/words/en';

/** An article as every site of the comparison gets it. */
export interface BenchArticle {
  id: string;
  title: string;
  summary: string;
  /** What stands below the title, as Markdown. */
  body: string;
}

/** The Markdown copy begins with the title, which the other sites draw from the front matter. */
const withoutTitle = (markdown: string) => markdown.replace(/^# .*\n+/, '');

/** The texts of the causes `ids`, from the same Markdown copies that the site publishes. */
export const readArticles = (content: Content, words: Words, ids: string[]): BenchArticle[] =>
  content.causes
    .filter(({ id }) => ids.includes(id))
    .map((cause) => {
      const body = withoutTitle(causeMarkdown(cause, { content, words }));
      return { id: cause.id, title: cause.title, summary: cause.summary, body };
    });

/** As many articles as wanted: copies under ids and titles of their own follow the real ones. */
export const growArticles = (articles: BenchArticle[], wanted: number): BenchArticle[] =>
  Array.from({ length: wanted }, (_, index) => {
    const article = articles[index % articles.length];
    if (!article) throw new Error('expected at least one article');
    const number = 1 + Math.floor(index / articles.length);
    if (number === 1) return article;
    const { id, title, summary, body } = article;
    return {
      id: `${id}-${number}`,
      title: `${title} (variant${number})`,
      summary,
      body: `This is variant${number}. ${body}`,
    };
  });

/** The article whose text is neither long nor short among these: the page that is measured on every site. */
export function typicalArticle(articles: BenchArticle[]): BenchArticle {
  const sorted = [...articles].sort((a, b) => a.body.length - b.body.length);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('expected at least one article');
  return middle;
}
