import type { Language } from './closed-sets';
import { parseYaml } from './parse-front-matter';
import type { Problem } from './problem';
import { readText } from './read-files';
import { type Site, siteFile, siteTexts } from './site-schema';

const file = 'content/site.yaml';

function translate(root: string, site: Site, language: Language, problems: Problem[]): Site {
  const translated = file.replace('.yaml', `.${language}.yaml`);
  const text = readText(root, translated);
  if (language === 'en' || text === undefined) return site;
  const result = parseYaml(translated, text, siteTexts);
  if ('problems' in result) {
    problems.push(...result.problems);
    return site;
  }
  const { promise, examples } = result.value;
  if (examples.length !== site.examples.length) {
    const expected = `expected words for each example of ${file}: ${site.examples.length}`;
    problems.push({ file: translated, key: 'examples', expected });
  }
  const named = site.examples.map((example, index) => ({ ...example, label: examples[index] ?? example.label }));
  return { ...site, promise, examples: named };
}

/**
 * The settings of the site with its texts in a language, or undefined where they can't be read: `problems` then says
 * why.
 */
export function readSite(root: string, language: Language, problems: Problem[]): Site | undefined {
  const result = parseYaml(file, readText(root, file) ?? '', siteFile);
  if ('value' in result) return translate(root, result.value, language, problems);
  problems.push(...result.problems);
  return undefined;
}
