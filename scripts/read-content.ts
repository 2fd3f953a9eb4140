import { writeSnapshot } from '../lib/content/content-snapshot';
import { ContentProblems } from '../lib/content/problem';
import { readContent } from '../lib/content/read-content';
import { shownLanguages } from '../lib/words/words';

/*
 * Reads the articles at the beginning of a build and keeps them in the folder CONTENT_SNAPSHOT for all that follows:
 * `tsx scripts/read-content.ts 0 2` is the first of two processes, each of which reads its share.
 */
const [part, of] = process.argv.slice(2).map(Number);
const folder = process.env.CONTENT_SNAPSHOT;
if (part === undefined || of === undefined || folder === undefined)
  throw new Error('expected the number of the share, how many shares there are, and a folder in CONTENT_SNAPSHOT');
try {
  for (const language of shownLanguages)
    writeSnapshot(folder, language, readContent(process.cwd(), language, { part, of }), part);
} catch (error) {
  if (!(error instanceof ContentProblems)) throw error;
  // For an author: where in our code it was noticed is of no use.
  console.error(error.message);
  process.exitCode = 1;
}
