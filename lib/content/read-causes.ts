import { takeCauseBody } from './cause-body';
import { causeFrontMatter, causeTexts } from './cause-schema';
import type { Language } from './closed-sets';
import type { Cause } from './content';
import type { Problem } from './problem';
import { readArticle, readTexts } from './read-article';
import { readNames, readSamples } from './read-files';

const stepIds = (cause: Cause['body']) =>
  [...cause.fixes.map((fix) => [fix.id, ...fix.steps.map((step) => step.id)].join(' '))].sort().join('; ');

function translate(root: string, cause: Cause, language: Language, problems: Problem[]): Cause {
  const texts = readTexts(root, cause.file, language, causeTexts, problems);
  if (!texts) return cause;
  const { body, problems: found } = takeCauseBody(texts.about.file, texts.nodes);
  problems.push(...found);
  if (stepIds(body) !== stepIds(cause.body)) {
    problems.push({
      file: texts.about.file,
      key: 'body',
      expected: `expected the fixes and steps of ${cause.file}: ${stepIds(cause.body)}`,
    });
  }
  const { title, summary } = texts.front;
  const fixes = cause.fixes.map((fix) => {
    const own = texts.front.fixes[fix.id];
    if (!own)
      problems.push({ file: texts.about.file, key: `fixes.${fix.id}`, expected: 'expected the texts of this fix' });
    return { ...fix, ...own };
  });
  const confirm =
    'text' in cause.confirm && texts.front.confirm ? { ...cause.confirm, text: texts.front.confirm } : cause.confirm;
  return { ...cause, ...texts.about, title, summary, fixes, confirm, body };
}

/** Which of several processes this one is, `part` counted from 0, where they share the reading of the causes. */
export interface Share {
  part: number;
  of: number;
}

/** Reads every `content/causes/<id>/`, or a share of them. Problems go to `problems`. */
export function readCauses(root: string, language: Language, problems: Problem[], { part, of }: Share): Cause[] {
  const ids = readNames(`${root}/content/causes`).filter((_, index) => index % of === part);
  return ids.flatMap((id) => {
    const folder = `content/causes/${id}`;
    const file = `${folder}/cause.mdx`;
    const article = readArticle(root, file, causeFrontMatter, problems);
    if (!article) return [];
    const { body, problems: found } = takeCauseBody(file, article.nodes);
    problems.push(...found);
    const samples = readSamples(root, `${folder}/samples`);
    const cause: Cause = { id, file, language: 'en', ...article.front, body, samples };
    return [translate(root, cause, language, problems)];
  });
}
