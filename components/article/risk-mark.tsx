import type { Risk } from '@/lib/content/closed-sets';
import type { Words } from '@/lib/words/en';

const filled: Record<Risk, number> = { none: 0, low: 1, medium: 2, high: 3 };

/** A risk as a word and as bars, never by colour alone. */
export const RiskMark = ({ risk, words }: { risk: Risk; words: Words }) => (
  <span className="inline-flex items-baseline gap-1.5">
    <svg viewBox="0 0 14 12" aria-hidden="true" className="w-3.5 shrink-0">
      {[0, 1, 2].map((bar) => (
        <rect
          key={bar}
          x={bar * 5 + 0.5}
          y={8.5 - bar * 4}
          width={3}
          height={3 + bar * 4}
          className={`stroke-current ${bar < filled[risk] ? 'fill-current' : 'fill-none'}`}
        />
      ))}
    </svg>
    {words.risk[risk]}
  </span>
);
