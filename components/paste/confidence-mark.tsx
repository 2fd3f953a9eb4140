import type { Confidence } from '@/lib/match/answer';
import type { Words } from '@/lib/words/en';

const fill: Record<Confidence, string> = {
  certain: 'M8 1a7 7 0 1 1 0 14a7 7 0 1 1 0-14z',
  likely: 'M8 1a7 7 0 0 0 0 14z',
  possible: '',
};

/** How sure a match is: a word, with a filled, half or empty ring beside it. */
export const ConfidenceMark = ({ confidence, words }: { confidence: Confidence; words: Words['answer'] }) => (
  <span
    className="inline-flex items-center gap-1.5 whitespace-nowrap text-s font-bold"
    title={words.confidenceHelp[confidence]}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true" className="size-3.5">
      <circle cx={8} cy={8} r={6.75} className="fill-none stroke-current" strokeWidth={1.5} />
      <path d={fill[confidence]} className="fill-current" />
    </svg>
    {words.confidence[confidence]}
  </span>
);
