import { useState } from 'react';
import { ScrollBox } from '@/components/site/scroll-box';
import { smallButton } from '@/components/site/small-button';
import type { Group } from '@/lib/triage/group-messages';
import type { Words } from '@/lib/words/en';
import { fillCount } from '@/lib/words/fill';
import { triageWords as words } from '@/lib/words/triage-words';
import { GroupRow } from './group-row';

interface Props {
  heading: string;
  help: string;
  groups: Group[];
  /** Whether these are rows that nothing was found for: they have no side and no confidence. */
  isUnmatched: boolean;
  all: number;
  showRows: (group: Group) => void;
  answer: Words['answer'];
}

/** A screen or two; whoever wants more says so. */
const atOnce = 25;
const head = 'border-b-2 border-edge px-2 py-1.5 text-left align-bottom';

/** Groups as a table, the first of them at once. */
export function GroupTable({ heading, help, groups, isUnmatched, all, showRows, answer }: Props) {
  const [shown, setShown] = useState(atOnce);
  const { table } = words;
  const more = groups.length - shown;
  return (
    <section aria-label={heading} className="flex flex-col gap-2">
      <h3 className="text-l font-bold">{heading}</h3>
      <p className="max-w-text text-s text-muted">{help}</p>
      <ScrollBox label={heading}>
        <table className="w-full min-w-[40rem] border-collapse text-s">
          <thead>
            <tr>
              <th scope="col" className={`${head} text-right`}>
                {table.rows}
              </th>
              <th scope="col" className={`${head} text-right`}>
                {table.share}
              </th>
              <th scope="col" className={`${head} w-full`}>
                {isUnmatched ? table.message : table.cause}
              </th>
              {!isUnmatched && (
                <th scope="col" className={head}>
                  {table.side}
                </th>
              )}
              {!isUnmatched && (
                <th scope="col" className={head}>
                  {table.confidence}
                </th>
              )}
              <th scope="col" className={`${head} screen-only`}>
                {table.next}
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.slice(0, shown).map((group) => (
              <GroupRow key={group.key} group={group} all={all} showRows={showRows} answer={answer} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {more > 0 && (
        <p>
          <button type="button" className={smallButton} onClick={() => setShown(shown + 4 * atOnce)}>
            {fillCount('en', words.more, Math.min(more, 4 * atOnce))}
          </button>
        </p>
      )}
    </section>
  );
}
