import { join } from 'node:path';
import type { z } from 'zod';
import type { Language } from './closed-sets';
import type { Article } from './content';
import { lastMade } from './last-made';
import { originalHash } from './original-hash';
import { type BodyNode, parseBody } from './parse-body';
import { parseYaml, splitFrontMatter } from './parse-front-matter';
import type { Problem } from './problem';
import { readText } from './read-files';

/** An article's front matter and body, as its file has them. */
interface ArticleFile<Schema extends z.ZodType> {
  front: z.output<Schema>;
  nodes: BodyNode[];
}

/** What is known of a translation beside its texts. */
type Translation = Required<Pick<Article, 'file' | 'language' | 'follows' | 'isOutdated'>>;

interface Parsed<Schema extends z.ZodType> {
  article: ArticleFile<Schema> | undefined;
  problems: Problem[];
}

function parseArticle<Schema extends z.ZodType>(file: string, text: string, schema: Schema): Parsed<Schema> {
  const split = splitFrontMatter(file, text);
  if ('expected' in split) return { article: undefined, problems: [split] };
  const front = parseYaml(file, split.yaml, schema);
  const body = parseBody(file, split.body);
  if ('problems' in front) return { article: undefined, problems: [...body.problems, ...front.problems] };
  return { article: { front: front.value, nodes: body.nodes }, problems: body.problems };
}

/**
 * Reads one MDX file. Problems go to `problems`; undefined where the file can't be used at all.
 */
export function readArticle<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  problems: Problem[],
): ArticleFile<Schema> | undefined {
  const text = readText(root, file);
  if (text === undefined) {
    problems.push({ file, key: 'file', expected: 'expected this file to exist' });
    return undefined;
  }
  const parsed = lastMade(join(root, file), text, () => parseArticle(file, text, schema));
  problems.push(...parsed.problems);
  return parsed.article;
}

/**
 * Reads the texts of an article in another language (`cause.de.mdx` beside `cause.mdx`); undefined where there are
 * none, so that the caller falls back to English and says so.
 */
export function readTexts<Schema extends z.ZodType<{ of?: string | undefined }>>(
  root: string,
  file: string,
  language: Language,
  schema: Schema,
  problems: Problem[],
): (ArticleFile<Schema> & { about: Translation }) | undefined {
  if (language === 'en') return undefined;
  const translated = file.replace(/\.mdx$/, `.${language}.mdx`);
  if (readText(root, translated) === undefined) return undefined;
  const article = readArticle(root, translated, schema, problems);
  if (!article) return undefined;
  const follows = article.front.of;
  const isOutdated = follows !== originalHash(file, readText(root, file) ?? '');
  return { ...article, about: { file: translated, language, follows, isOutdated } };
}
