import { measureReading } from '../lib/content/gate/measure-reading';
import { loadContent } from '../lib/content/load-content';

/* How easily the articles read, the hardest first. `npm run -s reading -- 60` prints sixty of them. */
const measured = measureReading(loadContent());
const shown = Number(process.argv[2] ?? 10);
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
console.log('words a sentence | longest | Flesch ease | article');
for (const { file, words, longest, ease } of measured.slice(0, shown)) {
  console.log(
    `${words.toFixed(1).padStart(16)} | ${String(longest.words).padStart(7)} | ${ease.toFixed(0).padStart(11)} | ${file}`,
  );
}
const over = measured.filter(({ longest }) => longest.words > 30);
for (const { file, longest } of over) console.log(`${longest.words} words in ${file}: ${longest.text}`);
console.log(
  `${measured.length} articles: ${mean(measured.map(({ words }) => words)).toFixed(1)} words a sentence on average, Flesch ease ${mean(measured.map(({ ease }) => ease)).toFixed(0)}`,
);
