import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { redate } from '../lib/content/redate';

/*
 * Says that an article was checked today, and asks for the reason, which is kept in the article.
 *   npm run verified mfa-required                        asks
 *   npm run verified mfa-required -- --by product "…"    for scripts
 */
const given = process.argv.slice(2);
const byAt = given.indexOf('--by');
const by = byAt < 0 ? 'documentation' : given[byAt + 1];
const [id = '', ...words] = given.filter((_, index) => byAt < 0 || (index !== byAt && index !== byAt + 1));
const file = [
  `content/causes/${id}/cause.mdx`,
  `content/errors/${id}/error.mdx`,
  `content/checks/${id}.mdx`,
  `content/pages/${id}.mdx`,
  `content/elsewhere/${id}.mdx`,
].find((path) => existsSync(path));
if (!file || (by !== 'documentation' && by !== 'product')) {
  console.error('usage: npm run verified ID [-- --by documentation|product] ["what was looked at"]');
  process.exit(2);
}

async function askForReason() {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const reason = await terminal.question('What did you look at, and why does the article still hold? ');
  terminal.close();
  return reason;
}

const note = (words.length > 0 ? words.join(' ') : await askForReason()).replace(/\s+/g, ' ').trim();
if (note.length < 2) {
  console.error('Without a reason the date would say nothing. Nothing was changed.');
  process.exit(1);
}
const text = redate(readFileSync(file, 'utf8'), { on: new Date().toISOString().slice(0, 10), by, note });
if (!text) {
  console.error(`${file}: expected verifiedOn in its front matter`);
  process.exit(1);
}
writeFileSync(file, text);
console.log(`${file} is dated today`);
