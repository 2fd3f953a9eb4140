import { parseYaml } from './parse-front-matter';
import type { Problem } from './problem';
import { readText } from './read-files';
import { type Site, siteFile } from './site-schema';

/** The settings of the site, or undefined where they can't be read: `problems` then says why. */
export function readSite(root: string, problems: Problem[]): Site | undefined {
  const file = 'content/site.yaml';
  const result = parseYaml(file, readText(root, file) ?? '', siteFile);
  if ('value' in result) return result.value;
  problems.push(...result.problems);
  return undefined;
}
