import type { Confidence } from '../match/answer';
import { redactText } from '../redact/redact-text';
import { fill, fillCount } from '../words/fill';
import { triageWords } from '../words/triage-words';
import { linkOf } from './format-rows';
import type { Group } from './group-messages';
import type { TriageSummary } from './triage-summary';

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
/** Text as code, between more ticks than it has itself. What says who somebody is is masked: a report is passed on. */
function quote({ quote: pieces }: Group): string {
  const text = redactText(pieces.map((piece) => piece.text).join('')).text;
  const ticks = '`'.repeat(Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  return `${ticks} ${text} ${ticks}`;
}

const nameOf = ({ kind, title }: Group) => title || (kind === 'none' ? triageWords.unmatched : '');
const sideOf = ({ side }: Group) => (side ? triageWords.side[side] : triageWords.side.unknown);

/** What was found, as Markdown for a ticket. `name` is the file's, `site` the public address, `day` today in words. */
export function formatReport(
  result: TriageSummary,
  { name, site, day }: { name: string; site: string; day: string },
): string {
  const { report, table } = triageWords;
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
          known.map((group) => `- **${cell(nameOf(group))}** (${count(group.rows)}): ${quote(group)}`).join('\n'),
        ]
      : []),
    ...(unmatched.length > 0
      ? [
          `## ${triageWords.unmatched}`,
          unmatched
            .slice(0, mostUnmatched)
            .map((group) => `- ${count(group.rows)}: ${quote(group)}`)
            .join('\n'),
        ]
      : []),
    ...(unmatched.length > mostUnmatched ? [fillCount('en', report.more, unmatched.length - mostUnmatched)] : []),
    fill(report.foot, { day, site }),
  ]
    .join('\n\n')
    .concat('\n');
}
