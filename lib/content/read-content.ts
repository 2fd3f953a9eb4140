import { checkFrontMatter, checkTexts } from './check-schema';
import type { Language } from './closed-sets';
import { codeFile } from './code-schema';
import type { Check, Code, Content, Elsewhere, ErrorForm, Page } from './content';
import { errorFrontMatter, errorTexts } from './error-schema';
import { lastMade } from './last-made';
import { elsewhereFrontMatter, pageFrontMatter, pageTexts } from './page-schema';
import { parseYaml } from './parse-front-matter';
import { ContentProblems, type Problem } from './problem';
import { readArticle, readTexts } from './read-article';
import { readCauses, type Share } from './read-causes';
import { readNames, readSamples, readText } from './read-files';
import { readLearned } from './read-learned';
import { readSite } from './read-site';

const english = /^([^.]+)\.mdx$/;
const articleIds = (folder: string) => readNames(folder).flatMap((name) => english.exec(name)?.[1] ?? []);

function readErrors(root: string, language: Language, problems: Problem[]): ErrorForm[] {
  return readNames(`${root}/content/errors`).flatMap((id) => {
    const folder = `content/errors/${id}`;
    const file = `${folder}/error.mdx`;
    const article = readArticle(root, file, errorFrontMatter, problems);
    if (!article) return [];
    const samples = readSamples(root, `${folder}/samples`);
    const texts = readTexts(root, file, language, errorTexts, problems);
    const { of: _, ...shown } = texts ? { ...texts.front, ...texts.about } : { language: 'en' as const, of: undefined };
    return [{ id, file, ...article.front, ...shown, body: (texts ?? article).nodes, samples }];
  });
}

function readChecks(root: string, language: Language, problems: Problem[]): Check[] {
  return articleIds(`${root}/content/checks`).flatMap((id) => {
    const file = `content/checks/${id}.mdx`;
    const article = readArticle(root, file, checkFrontMatter, problems);
    if (!article) return [];
    const texts = readTexts(root, file, language, checkTexts, problems);
    const check: Check = { id, file, language: 'en', ...article.front, body: article.nodes };
    if (!texts) return [check];
    const answers = check.answers.map((answer) => {
      const own = texts.front.answers[answer.id];
      if (!own)
        problems.push({ file: texts.about.file, key: `answers.${answer.id}`, expected: 'expected this answer' });
      return { ...answer, ...own };
    });
    const { question, why } = texts.front;
    return [{ ...check, ...texts.about, question, why, answers, body: texts.nodes }];
  });
}

function readCodes(root: string, problems: Problem[]): Code[] {
  const folder = 'content/codes';
  const names = readNames(`${root}/${folder}`).filter((name) => name.endsWith('.yaml'));
  const codes = names.flatMap((name) => {
    const file = `${folder}/${name}`;
    const text = readText(root, file) ?? '';
    const result = lastMade(`${root}/${file}`, text, () => parseYaml(file, text, codeFile));
    if ('problems' in result) {
      problems.push(...result.problems);
      return [];
    }
    const { verifiedOn, sources } = result.value;
    return result.value.codes.map((code) => ({
      ...code,
      file,
      language: 'en' as const,
      verifiedOn: code.verifiedOn ?? verifiedOn,
      sources: code.sources ?? sources,
    }));
  });
  return codes.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readPages(root: string, language: Language, problems: Problem[]): Page[] {
  return articleIds(`${root}/content/pages`).flatMap((id) => {
    const file = `content/pages/${id}.mdx`;
    const article = readArticle(root, file, pageFrontMatter, problems);
    if (!article) return [];
    const texts = readTexts(root, file, language, pageTexts, problems);
    const { of: _, ...shown } = texts ? { ...texts.front, ...texts.about } : { language: 'en' as const, of: undefined };
    return [{ id, file, ...article.front, ...shown, body: (texts ?? article).nodes }];
  });
}

function readElsewhere(root: string, problems: Problem[]): Elsewhere[] {
  return articleIds(`${root}/content/elsewhere`).flatMap((id) => {
    const file = `content/elsewhere/${id}.mdx`;
    const article = readArticle(root, file, elsewhereFrontMatter, problems);
    if (!article) return [];
    const samples = readSamples(root, `content/elsewhere/samples/${id}`);
    return [{ id, file, language: 'en' as const, ...article.front, body: article.nodes, samples }];
  });
}

/** All content that can be used as it stands, and every problem met on the way. */
export interface ReadResult {
  /** Undefined where not even the site's settings can be read. */
  content: Content | undefined;
  problems: Problem[];
}

const whole: Share = { part: 0, of: 1 };

/**
 * Reads all content below `root` in a language and leaves out what can't be used, so that an author sees the rest. Of
 * several shares of the causes the first comes with everything else, the others with nothing.
 */
export function readUsable(root: string, language: Language = 'en', share = whole): ReadResult {
  const problems: Problem[] = [];
  const causes = readCauses(root, language, problems, share);
  const ofFirst = <One>(read: () => One[]): One[] => (share.part === 0 ? read() : []);
  const errors = ofFirst(() => readErrors(root, language, problems));
  const checks = ofFirst(() => readChecks(root, language, problems));
  const codes = ofFirst(() => readCodes(root, problems));
  const pages = ofFirst(() => readPages(root, language, problems));
  const elsewhere = ofFirst(() => readElsewhere(root, problems));
  const strangers = ofFirst(() => readSamples(root, 'content/strangers'));
  const site = readSite(root, language, problems);
  const learned = readLearned(root, problems);
  const articles = { causes, errors, checks, codes, pages, elsewhere, strangers };
  return { content: site && { ...articles, site, ...(learned ? { learned } : {}) }, problems };
}

/**
 * Reads all content below `root` (the project's folder) in a language, falling back to English article by article.
 * Throws `ContentProblems`, which names each file, key and expectation, where anything can't be used as it stands.
 */
export function readContent(root: string, language: Language = 'en', share = whole): Content {
  const { content, problems } = readUsable(root, language, share);
  if (problems.length > 0 || !content) throw new ContentProblems(problems);
  return content;
}
