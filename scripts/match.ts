import { createInterface } from 'node:readline';
import { readUsable } from '../lib/content/read-content';
import { answerPaste } from '../lib/match/answer-paste';
import { buildCatalogue } from '../lib/match/build-catalogue';
import { formatAnswer } from '../lib/match/format-answer';
import { prepareCatalogue } from '../lib/match/prepare-catalogue';

/*
 * Reads a paste from standard input and prints what it shows.
 *   npm run -s match                       for people
 *   npm run -s match -- --json             one JSON object
 *   npm run -s match -- --jsonl            a line {"id","text"} each, a line of JSON each
 *   ... --today 2026-11-24                 the day that decides what holds now
 */
const options = process.argv.slice(2);
const todayAt = options.indexOf('--today');
const today = todayAt < 0 ? new Date().toISOString().slice(0, 10) : (options[todayAt + 1] ?? '');
if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) {
  console.error('--today: expected a day written as 2026-11-24');
  process.exit(2);
}

const { content, problems } = readUsable(process.cwd());
if (problems.length > 0)
  console.error(
    `${problems.length} mistakes in the content, \`npm run -s gate\` lists them; matched without those files`,
  );
if (!content) process.exit(1);
const catalogue = buildCatalogue(content);
const prepared = prepareCatalogue(catalogue);
const answer = (paste: string) => answerPaste(prepared, paste, { today }).answer;

async function readAll(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

async function answerLines() {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number++;
    if (line.trim() === '') continue;
    const { id, text } = readRecord(line, number);
    console.log(JSON.stringify({ id, ...answer(text) }));
  }
}

function readRecord(line: string, number: number): { id: unknown; text: string } {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    record = undefined;
  }
  if (typeof record === 'object' && record !== null && 'text' in record && typeof record.text === 'string') {
    return { id: 'id' in record ? record.id : number, text: record.text };
  }
  console.error(`line ${number}: expected {"id": "…", "text": "…"}`);
  process.exit(2);
}

if (options.includes('--jsonl')) await answerLines();
else if (options.includes('--json')) console.log(JSON.stringify(answer(await readAll())));
else console.log(formatAnswer(answer(await readAll()), catalogue));
