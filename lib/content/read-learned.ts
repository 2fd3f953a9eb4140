import { type Learned, learnedFile } from './learned-schema';
import { parseYaml } from './parse-front-matter';
import type { Problem } from './problem';
import { readText } from './read-files';

/** Where the numbers stand that were learned from visits and reviewed. */
export const learnedPath = 'content/learned.yaml';

/** What was learned and reviewed; undefined where there is no such file, or none that can be read: `problems` says why. */
export function readLearned(root: string, problems: Problem[]): Learned | undefined {
  const text = readText(root, learnedPath);
  if (text === undefined) return undefined;
  const result = parseYaml(learnedPath, text, learnedFile);
  if ('value' in result) return result.value;
  problems.push(...result.problems);
  return undefined;
}
