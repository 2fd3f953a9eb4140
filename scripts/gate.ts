import { checkContent } from '../lib/content/gate/check-content';
import { checkTranslations } from '../lib/content/gate/check-translations';
import { findStale } from '../lib/content/gate/find-stale';
import { formatProblem } from '../lib/content/problem';
import { readUsable } from '../lib/content/read-content';

/*
 * Says what is wrong with the content, a line each, without stopping at the first article that can't be read.
 *   npm run -s gate                     everything
 *   npm run -s gate -- mfa-required     only files whose path holds one of these words
 */
const wanted = process.argv.slice(2);
const isWanted = ({ file }: { file: string }) => wanted.length === 0 || wanted.some((word) => file.includes(word));

const { content, problems } = readUsable(process.cwd());
const translations = content && checkTranslations(process.cwd(), content);
const mistakes = [...problems, ...(content ? checkContent(content) : []), ...(translations?.problems ?? [])];
// What can't be read in English can't be read for any language.
const lines = new Set(mistakes.filter(isWanted).map(formatProblem));
for (const line of lines) console.log(line);
const stale = content ? findStale(content, new Date().toISOString().slice(0, 10)).filter(isWanted) : [];
for (const { file, days } of stale) console.log(`warning: ${file}: verified ${days} days ago, check it again`);
for (const { file, mend } of translations?.outdated.filter(isWanted) ?? [])
  console.log(`warning: ${file}: the English article is newer: ${mend}`);
console.log(lines.size === 0 ? 'The content holds together.' : `${lines.size} mistakes.`);
process.exitCode = lines.size === 0 ? 0 : 1;
