import { checkContent } from '../lib/content/gate/check-content';
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
const found = [...problems, ...(content ? checkContent(content) : [])].filter(isWanted);
for (const problem of found) console.log(formatProblem(problem));
const stale = content ? findStale(content, new Date().toISOString().slice(0, 10)).filter(isWanted) : [];
for (const { file, days } of stale) console.log(`warning: ${file}: verified ${days} days ago, check it again`);
console.log(found.length === 0 ? 'The content holds together.' : `${found.length} mistakes.`);
process.exitCode = found.length === 0 ? 0 : 1;
