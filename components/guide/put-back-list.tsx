import type { PreparedGuide } from '@/lib/guide/prepare-guide';
import type { PutBack } from '@/lib/guide/put-back';
import type { Words } from '@/lib/words/en';
import { fill } from '@/lib/words/fill';
import { DrawnText } from './drawn-text';
import { useCauseText } from './use-cause-text';

interface Props {
  item: PutBack;
  guide: PreparedGuide;
  words: Words;
}

/** What one fix loosened, with the steps that put it back. */
export function PutBackList({ item, guide, words }: Props) {
  const loaded = useCauseText(guide.model.version, item.cause);
  const list = loaded.state === 'ready' ? loaded.value.putBack.find(({ fix }) => fix === item.fix) : undefined;
  return (
    <section className="flex flex-col gap-3">
      <h3 className="text-m font-bold">{fill(words.guide.fixed.after, { title: item.title })}</h3>
      <p className="max-w-column">{item.undo}</p>
      {list && <DrawnText tree={list.intro} guide={guide} isCause words={words} />}
      {list && (
        <ol className="steps flex list-none flex-col gap-4 p-0">
          {list.steps.map((step) => (
            <li key={step.id} className="grid min-w-0 grid-cols-[1.25rem_minmax(0,1fr)] gap-x-3">
              <span aria-hidden="true" className="mt-1 block size-5 rounded-[3px] border border-edge" />
              <DrawnText tree={step.body} guide={guide} isCause words={words} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
