import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatLearned } from '../lib/content/format-learned';
import { loadContent } from '../lib/content/load-content';
import { learnedPath } from '../lib/content/read-learned';
import { formatLesson } from '../lib/learn/format-lesson';
import { learn } from '../lib/learn/learn';
import { openStore } from '../lib/store/open-store';
import { parseStoreSettings } from '../lib/store/store-settings';
import { fill } from '../lib/words/fill';
import { learnWords } from '../lib/words/learn-words';
import { formatReplay } from './learn/format-replay';
import { readOutcomes } from './learn/read-outcomes';
import { replay } from './learn/replay';

/*
 * What reported visits teach of the guide's numbers. Nothing changes but with --write, and then one file, to review.
 *   npm run -s learn                                 the report, of the store that STORE_FILE or DATABASE_URL names
 *   npm run -s learn -- --write                      writes content/learned.yaml
 *   npm run -s learn -- --replay                     plays the later visits with the old numbers and the new ones
 *   npm run -s learn -- --outcomes visits.jsonl      of a file instead, a line of JSON each; `-` is what is piped in
 */
const { values } = parseArgs({
  options: {
    outcomes: { type: 'string' },
    write: { type: 'boolean', default: false },
    replay: { type: 'boolean', default: false },
  },
});
const { report, replay: replayWords } = learnWords;
const stop = (lines: string[]): never => {
  console.error(lines.join('\n'));
  process.exit(2);
};

async function readStore() {
  const store = await openStore(parseStoreSettings(process.env));
  const outcomes = await store.outcomes();
  await store.close();
  return { outcomes };
}

const read = values.outcomes ? readOutcomes(values.outcomes) : await readStore();
const outcomes = 'problems' in read ? stop(read.problems) : read.outcomes;
const content = loadContent();
const on = new Date().toISOString().slice(0, 10);

if (values.replay) {
  const played = replay(outcomes, content, on);
  console.log(played ? formatReplay(played, learnWords) : fill(replayWords.few, { visits: outcomes.length }));
} else {
  const lesson = learn(outcomes, content, on);
  const text = formatLearned(lesson.learned);
  const isSame = text === formatLearned(content.learned ?? { common: [], minutes: [] });
  if (values.write && !isSame) writeFileSync(learnedPath, text);
  const end = isSame ? report.same : values.write ? report.wrote : report.wouldWrite;
  const lines = [...formatLesson(lesson, learnWords), '', fill(end, { file: learnedPath })];
  console.log([...lines, ...(values.write || isSame ? [] : ['', text])].join('\n'));
}
