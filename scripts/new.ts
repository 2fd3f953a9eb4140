import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { newCause, newError } from '../lib/content/new-article';

/*
 * Makes the files of a new article, whole in form, with TODO wherever the author must write. The gate names each TODO.
 *   npm run new cause mailbox-on-hold
 *   npm run new error tool-says-no
 */
const makers = { cause: newCause, error: newError };
const [kind = '', id = ''] = process.argv.slice(2);
const make = kind in makers ? makers[kind as keyof typeof makers] : undefined;
if (!make || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
  console.error('usage: npm run new cause|error ID, the id of lower case letters, digits and single hyphens');
  process.exit(2);
}
const files = make(id, new Date().toISOString().slice(0, 10));
const known = Object.keys(files).find((file) => existsSync(`content/${file}`));
if (known) {
  console.error(`content/${known} is there already: ids are permanent, choose another`);
  process.exit(1);
}
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(`content/${file}`), { recursive: true });
  writeFileSync(`content/${file}`, text);
  console.log(`content/${file}`);
}
console.log(`Now write, and ask \`npm run -s gate -- ${id}\` what is missing.`);
