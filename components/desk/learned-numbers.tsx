import { ScrollBox } from '@/components/site/scroll-box';
import { SiteLink } from '@/components/site/site-link';
import type { Content } from '@/lib/content/content';
import type { LearnedCommon, LearnedMinutes } from '@/lib/content/learned-schema';
import type { Words } from '@/lib/words/en';
import { fill, formatDay, formatTime } from '@/lib/words/fill';
import { learnWords } from '@/lib/words/learn-words';

interface Row {
  id: string;
  cells: [string, string];
  link: { href: string; title: string };
  evidence: string;
  on: string;
  /** What the number is of, where a table has several kinds. */
  entry?: string;
}

const ruled = 'border-b border-line px-3 text-left align-top font-normal';
const cell = `${ruled} py-2`;
/** The link in it brings the other half of the space, as a larger target. */
const linkCell = `${ruled} py-1`;
const { column } = learnWords;

function LearnedTable({ caption, head, rows }: { caption: string; head: string[]; rows: Row[] }) {
  if (rows.length === 0) return null;
  return (
    <ScrollBox label={caption} className="mt-6">
      <table className="w-full min-w-[44rem] border-collapse text-s">
        <caption className="mb-2 text-left font-bold">{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col" className={`${cell} text-muted`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, entry, link, cells, evidence, on }) => (
            <tr key={id}>
              <th scope="row" className={linkCell}>
                <SiteLink href={link.href} className="inline-block py-1">
                  {link.title}
                </SiteLink>
              </th>
              {entry !== undefined && <td className={cell}>{entry}</td>}
              <td className={`${cell} whitespace-nowrap`}>{cells[0]}</td>
              <td className={`${cell} whitespace-nowrap font-bold`}>{cells[1]}</td>
              <td className={cell}>{evidence}</td>
              <td className={`${cell} whitespace-nowrap`}>{on}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** The numbers that visits taught, each with its evidence and the author's beside it. */
export function LearnedNumbers({ content, words }: { content: Content; words: Words }) {
  const { learned, causes, checks, errors } = content;
  const titleOf = (list: { id: string; title: string }[], id: string) => list.find((one) => one.id === id)?.title ?? id;
  const commonRow = (line: LearnedCommon): Row => ({
    id: `${line.entry} ${line.cause}`,
    entry: errors.some(({ id }) => id === line.entry) ? titleOf(errors, line.entry) : learnWords.entryNothing,
    link: { href: `/causes/${line.cause}`, title: titleOf(causes, line.cause) },
    cells: [words.common[line.author], words.common[line.learned]],
    evidence: fill(learnWords.commonEvidence, { ...line }),
    on: formatDay(words.language, line.on),
  });
  const minutesRow = (line: LearnedMinutes): Row => ({
    id: line.check,
    link: { href: `/checks/${line.check}`, title: checks.find(({ id }) => id === line.check)?.question ?? line.check },
    cells: [formatTime(words, line.author), formatTime(words, line.learned)],
    evidence: fill(learnWords.minutesEvidence, { ...line }),
    on: formatDay(words.language, line.on),
  });
  const common = learned?.common.map(commonRow) ?? [];
  const minutes = learned?.minutes.map(minutesRow) ?? [];
  const rest = [column.author, column.learned, column.evidence, column.on];
  return (
    <section aria-labelledby="learned" className="mt-12">
      <h2 id="learned" className="mb-4 text-xl font-bold">
        {learnWords.title}
      </h2>
      <p className="max-w-text">{common.length + minutes.length > 0 ? learnWords.about : learnWords.none}</p>
      <LearnedTable caption={learnWords.commonCaption} head={[column.cause, column.entry, ...rest]} rows={common} />
      <LearnedTable caption={learnWords.minutesCaption} head={[column.check, ...rest]} rows={minutes} />
    </section>
  );
}
