import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatLearned } from '../lib/content/format-learned';
import { loadContent } from '../lib/content/load-content';
import { learnedPath } from '../lib/content/read-learned';
import { formatLesson } from '../lib/learn/format-lesson';
import { learn } from '../lib/learn/learn';
import { fill } from '../lib/words/fill';
import { learnWords } from '../lib/words/learn-words';
import { formatReplay } from './learn/format-replay';
import { readOutcomes } from './learn/read-outcomes';
import { replay } from './learn/replay';

/*
 * What reported visits teach of the guide's numbers. Nothing changes but with --write, and then one file, to review.
 *   npm run -s learn -- --outcomes visits.jsonl               the report; `-` reads what is piped in
 *   npm run -s learn -- --outcomes visits.jsonl --write       writes content/learned.yaml
 *   npm run -s learn -- --outcomes visits.jsonl --replay      plays the later visits with the old numbers and the new ones
 */
const { values } = parseArgs({
  options: {
    outcomes: { type: 'string' },
    write: { type: 'boolean', default: false },
    replay: { type: 'boolean', default: false },
  },
});
const { fail, report, replay: replayWords } = learnWords;
const stop = (lines: string[]): never => {
  console.error(lines.join('\n'));
  process.exit(2);
};

const read = values.outcomes ? readOutcomes(values.outcomes) : stop([fail.usage]);
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
