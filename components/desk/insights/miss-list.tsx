import { useState } from 'react';
import { QuietButton } from '@/components/guide/buttons';
import { downloadText } from '@/components/paste/download-text';
import { ScrollBox } from '@/components/site/scroll-box';
import type { MissGroup } from '@/lib/insights/group-misses';
import { cutSample } from '@/lib/redact/cut-sample';
import { fill, fillCount, formatDay } from '@/lib/words/fill';
import { insightsWords } from '@/lib/words/insights-words';

const { missed: words } = insightsWords;
const dayOf = (moment: string) => formatDay('en', moment.slice(0, 10));
/** Enough of a UUID to tell the texts of one page apart. */
const shortId = (id: string) => id.slice(0, 8);

const said = ({ first, last }: MissGroup) =>
  first.slice(0, 10) === last.slice(0, 10)
    ? fill(words.on, { last: dayOf(last) })
    : fill(words.between, { first: dayOf(first), last: dayOf(last) });

/** Texts that nothing was recognised in, as a list of work: each becomes a sample with one click. */
export function MissList({ groups, isCut }: { groups: MissGroup[]; isCut: boolean }) {
  const [saved, setSaved] = useState<{ id: string; file: string }>();
  const save = ({ id, text, last }: MissGroup) => {
    const file = fill(words.file, { day: last.slice(0, 10), id: shortId(id) });
    downloadText(
      cutSample(text, [], (count) => fill(words.gap, { count })),
      file,
    );
    setSaved({ id, file });
  };
  return (
    <>
      <p className="mt-2 max-w-text text-s text-muted">{words.samples}</p>
      <ol className="mt-4 border-t border-line">
        {groups.map((group) => (
          <li key={group.id} className="flex flex-col gap-2 border-b border-line py-4">
            <p>
              <span className="font-bold">{fillCount('en', words.group, group.count)}</span>{' '}
              <span className="text-muted">{said(group)}</span>
            </p>
            <ScrollBox
              label={words.text}
              className="max-h-40 rounded-control border border-line bg-raised p-3 print:max-h-none"
            >
              <p dir="auto" className="font-mono text-s whitespace-pre-wrap [overflow-wrap:anywhere]">
                {group.text}
              </p>
            </ScrollBox>
            <div className="screen-only flex flex-wrap items-center gap-x-4 gap-y-2">
              <QuietButton aria-label={fill(words.sampleOf, { id: shortId(group.id) })} onClick={() => save(group)}>
                {words.sample}
              </QuietButton>
              <p role="status" className="text-s text-muted [overflow-wrap:anywhere]">
                {saved?.id === group.id && fill(words.sampled, { file: saved.file })}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {isCut && <p className="mt-4 text-s text-muted">{fill(words.more, { count: groups.length })}</p>}
    </>
  );
}
