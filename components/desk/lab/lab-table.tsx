import { useState } from 'react';
import { ConfidenceMark } from '@/components/paste/confidence-mark';
import { ScrollBox } from '@/components/site/scroll-box';
import { wantedOf } from '@/lib/content/sample-rule';
import type { Placed, Row } from '@/lib/lab/compare-outcomes';
import type { Words } from '@/lib/words/en';
import { fill, fillCount } from '@/lib/words/fill';
import { labWords } from '@/lib/words/lab-words';

interface Props {
  rows: Row[];
  label: string;
  titles: Record<string, string>;
  words: Words['answer'];
}

/** So many lines stand there at once, and so much of a text: more would hold up every change. */
const mostRows = 100;
const mostShown = 4000;

const cell = 'border-b border-line py-2 pr-4 text-left align-top';

const Standing = ({ placed, words }: { placed: Placed | undefined; words: Words['answer'] }) =>
  placed ? (
    <>
      {placed.confidence && <ConfidenceMark confidence={placed.confidence} words={words} />}{' '}
      <span className="block whitespace-nowrap">{fill(labWords.place, { place: placed.place })}</span>
    </>
  ) : (
    <span className="text-muted">{labWords.notHit}</span>
  );

function Text({ name, text }: { name: string; text: string }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="min-h-6 cursor-pointer [overflow-wrap:anywhere]">{name}</summary>
      {isOpen && (
        <pre dir="auto" className="mt-1 max-w-[60ch] whitespace-pre-wrap font-mono [overflow-wrap:anywhere]">
          {text.slice(0, mostShown)}
          {text.length > mostShown && ' …'}
        </pre>
      )}
    </details>
  );
}

/** Text by text: before, now, and by which words. */
export const LabTable = ({ rows, label, titles, words }: Props) => (
  <>
    <ScrollBox label={label} className="mt-2">
      <table className="w-full min-w-[48rem] border-collapse text-s">
        <thead>
          <tr>
            {(['text', 'change', 'before', 'now', 'words'] as const).map((column) => (
              <th key={column} scope="col" className={`${cell} font-bold`}>
                {labWords.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostRows).map(({ paste, change, before, now, first, gate }) => (
            <tr key={paste.name}>
              <th scope="row" className={`${cell} w-[32%] font-normal`}>
                <Text name={paste.name} text={paste.text} />
              </th>
              <td className={`${cell} w-[20%]`}>
                <span className="font-bold">{labWords.changes[change]}</span>
                {paste.belongs && gate !== 'holds' && gate !== 'free' && (
                  <span className={`block ${gate === 'mended' ? 'text-good' : 'text-bad'}`}>
                    {fill(labWords.gate[gate], { wanted: wantedOf(paste.belongs) })}
                  </span>
                )}
                {now?.place !== 1 && (
                  <span className="block text-muted">
                    {first ? fill(labWords.leadsTo, { owner: titles[first] ?? first }) : labWords.leadsNowhere}
                  </span>
                )}
              </td>
              <td className={cell}>
                <Standing placed={before} words={words} />
              </td>
              <td className={cell}>
                <Standing placed={now} words={words} />
              </td>
              <td className={`${cell} w-[28%]`}>
                <ul className="flex flex-col gap-1">
                  {(now ?? before)?.quotes.map((quote) => (
                    <li key={quote} dir="auto" className="font-mono [overflow-wrap:anywhere]">
                      {now ? <mark>{quote}</mark> : <s>{quote}</s>}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
    {rows.length > mostRows && (
      <p className="mt-2 text-s text-muted">{fillCount('en', labWords.more, rows.length - mostRows)}</p>
    )}
  </>
);
