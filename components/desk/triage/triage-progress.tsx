import { useId } from 'react';
import { smallButton } from '@/components/site/small-button';
import { fill, fillCount } from '@/lib/words/fill';
import { triageWords } from '@/lib/words/triage-words';
import { stopTriage } from './triage-memory';
import type { TriageProgress as Progress } from './triage-state';

const { working } = triageWords;
const count = (value: number) => new Intl.NumberFormat('en').format(value);

/** How far it is, and the way out. */
export function TriageProgress({ name, progress: { stage, done, all } }: { name: string; progress: Progress }) {
  const id = useId();
  return (
    <div className="mt-6 flex max-w-text flex-col gap-3">
      <p id={id} className="min-h-14 font-bold tabular-nums [overflow-wrap:anywhere]">
        {stage === 'reading'
          ? fill(working.reading, { name })
          : fillCount('en', working[stage], all, { done: count(done) })}
      </p>
      <progress
        aria-labelledby={id}
        className="h-4 w-full accent-accent"
        max={all || 1}
        value={all ? done : undefined}
      />
      <p>
        <button type="button" className={smallButton} onClick={stopTriage}>
          {working.stop}
        </button>
      </p>
    </div>
  );
}
