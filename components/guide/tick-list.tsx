import type { CauseText } from '@/lib/content/guide-texts';
import type { PreparedGuide } from '@/lib/guide/prepare-guide';
import type { Words } from '@/lib/words/en';
import { fill } from '@/lib/words/fill';
import { DrawnText } from './drawn-text';

interface Props {
  steps: CauseText['fixes'][number]['steps'];
  ticks: number[];
  /** Without it the boxes are for print: nothing is kept. */
  tick: (ticks: number[]) => void;
  guide: PreparedGuide;
  words: Words;
}

/** Steps to tick off, one action each. The box stands beside the step, since a step may hold buttons of its own. */
export function TickList({ steps, ticks, tick, guide, words }: Props) {
  const toggle = (place: number) =>
    tick(ticks.includes(place) ? ticks.filter((one) => one !== place) : [...ticks, place].sort((a, b) => a - b));
  return (
    <ol className="steps flex list-none flex-col gap-5 p-0">
      {steps.map((step, place) => (
        <li key={step.id} className="grid min-w-0 grid-cols-[1.75rem_minmax(0,1fr)] gap-x-4">
          <input
            type="checkbox"
            checked={ticks.includes(place)}
            onChange={() => toggle(place)}
            aria-label={fill(words.guide.fix.done, { number: place + 1 })}
            className="mt-0.5 size-6 accent-accent"
          />
          <DrawnText tree={step.body} guide={guide} isCause words={words} />
        </li>
      ))}
    </ol>
  );
}
