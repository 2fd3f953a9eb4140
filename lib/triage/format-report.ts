import type { Confidence } from '../match/answer';
import { redactText } from '../redact/redact-text';
import { fill, fillCount } from '../words/fill';
import { triageWords } from '../words/triage-words';
import { linkOf } from './format-rows';
import type { Group } from './group-messages';
import { quoteMessage } from './quote-message';
import { summarise, type TriageSummary } from './triage-summary';
import type { Triage } from './triage-table';

/** More kinds of unmatched messages than these are a list that nobody reads. */
const mostUnmatched = 30;

const count = (value: number) => new Intl.NumberFormat('en').format(value);

/** The share of a number, in words that don't say nothing of something. */
export const formatShare = (part: number, all: number): string => {
  const share = all === 0 ? 0 : part / all;
  if (share > 0 && share < 0.01) return triageWords.lessThanOne;
  return new Intl.NumberFormat('en', { style: 'percent' }).format(share);
};

/** The confidence that most rows have. */
export const mostFrequent = ({ confidence }: Pick<Group, 'confidence'>): Confidence | undefined => {
  const words: Confidence[] = ['certain', 'likely', 'possible'];
  const [best] = words.sort((a, b) => confidence[b] - confidence[a]);
  return best && confidence[best] > 0 ? best : undefined;
};

/** A line of the summary: what there is none of is left out. */
export function formatSummary({ rows, causes, groups, unmatched, quiet }: TriageSummary): string {
  const forms = new Set(groups.filter(({ kind }) => kind === 'error').map(({ id }) => id)).size;
  const { summary } = triageWords;
  return [
    fillCount('en', summary.rows, rows),
    fillCount('en', summary.causes, causes),
    ...(forms > 0 ? [fillCount('en', summary.forms, forms)] : []),
    fillCount('en', summary.unmatched, unmatched),
    ...(quiet > 0 ? [fillCount('en', summary.quiet, quiet)] : []),
  ].join(' · ');
}

/** A text in a cell of a table: no bar, no line break. */
const cell = (text: string) => text.replace(/[\r\n]+/g, ' ').replace(/[\\|]/g, '\\$&');
/** A message is masked with so much around what is quoted of it: half an id, cut off, would not be known as one. */
const readAround = 1000;
const longestQuote = 220;

/** A message in a line as code, between more ticks than it has itself. What says who somebody is is masked. */
function quote({ message }: Group, { messages, verdicts }: Triage): string {
  const [first] = verdicts[message]?.evidence ?? [];
  const start = Math.max(0, (first?.start ?? 0) - readAround);
  const masked = redactText((messages[message]?.text ?? '').slice(start, (first?.end ?? 0) + readAround)).text;
  const at = first ? masked.indexOf(first.text) : 0;
  const around = first && at > 0 ? [{ text: first.text, start: at, end: at + first.text.length }] : [];
  const pieces = quoteMessage(masked, around, longestQuote);
  const text = pieces.map((piece) => piece.text).join('');
  const ticks = '`'.repeat(Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  return `${ticks} ${text} ${ticks}`;
}

const nameOf = ({ kind, title }: Group) => title || (kind === 'none' ? triageWords.unmatched : '');
const sideOf = ({ side }: Group) => (side ? triageWords.side[side] : triageWords.side.unknown);

/** What was found, as Markdown for a ticket. `name` is the file's, `site` the public address, `day` today in words. */
export function formatReport(triage: Triage, { name, site, day }: { name: string; site: string; day: string }): string {
  const { report, table } = triageWords;
  const result = summarise(triage);
  const known = result.groups.filter(({ kind }) => kind !== 'none');
  const unmatched = result.groups.filter(({ kind }) => kind === 'none');
  const rows = known.map(
    (group) =>
      `| [${cell(nameOf(group))}](${linkOf(group, site)}) | ${sideOf(group)} | ${count(group.rows)} | ${formatShare(group.rows, result.rows)} | ${mostFrequent(group) ?? ''} |`,
  );
  const heading = `| ${table.cause} | ${table.side} | ${table.rows} | ${table.share} | ${table.confidence} |`;
  return [
    `# ${fill(report.heading, { name: cell(redactText(name).text) })}`,
    formatSummary(result),
    ...(rows.length > 0 ? [[heading, '| --- | --- | ---: | ---: | --- |', ...rows].join('\n')] : []),
    ...(known.length > 0
      ? [
          `## ${report.messages}`,
          known
            .map((group) => `- **${cell(nameOf(group))}** (${count(group.rows)}): ${quote(group, triage)}`)
            .join('\n'),
        ]
      : []),
    ...(unmatched.length > 0
      ? [
          `## ${triageWords.unmatched}`,
          unmatched
            .slice(0, mostUnmatched)
            .map((group) => `- ${count(group.rows)}: ${quote(group, triage)}`)
            .join('\n'),
        ]
      : []),
    ...(unmatched.length > mostUnmatched ? [fillCount('en', report.more, unmatched.length - mostUnmatched)] : []),
    fill(report.foot, { day, site }),
  ]
    .join('\n\n')
    .concat('\n');
}
