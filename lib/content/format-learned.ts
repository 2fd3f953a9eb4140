import type { Learned } from './learned-schema';

const head = `# Written by \`npm run learn -- --write\`, for somebody to review: the guide uses what stands here. A line that is taken
# out gives the author's word back; the next run proposes it again where the evidence is still there.
`;

/** An id that YAML could take for something else never comes here: the schema reads every scalar as text. */
const formatLine = (line: Record<string, string | number>): string =>
  `  - {${Object.entries(line)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')}}`;

const formatList = (key: string, lines: Record<string, string | number>[]): string[] =>
  lines.length === 0 ? [`${key}: []`] : [`${key}:`, ...lines.map(formatLine)];

/** The text of `content/learned.yaml`: a line for each number, with its evidence. */
export function formatLearned({ common, minutes }: Learned): string {
  return [
    head,
    ...formatList(
      'common',
      common.map(({ entry, cause, author, learned, fixed, of, expected, days, on }) => ({
        entry,
        cause,
        author,
        learned,
        fixed,
        of,
        expected,
        days,
        on,
      })),
    ),
    ...formatList(
      'minutes',
      minutes.map(({ check, author, learned, answers, middle, on }) => ({
        check,
        author,
        learned,
        answers,
        middle,
        on,
      })),
    ),
    '',
  ].join('\n');
}
