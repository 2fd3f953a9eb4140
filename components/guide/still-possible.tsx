import { SiteLink } from '@/components/site/site-link';
import { findCause } from '@/lib/guide/find-cause';
import type { Decision } from '@/lib/guide/next-step';
import type { PreparedGuide } from '@/lib/guide/prepare-guide';
import { chanceOf, stillFitting } from '@/lib/guide/standing';
import type { Words } from '@/lib/words/en';
import { fillCount } from '@/lib/words/fill';
import { langOf } from '@/lib/words/lang-of';
import { More } from './more';

/** So many causes stand there by name. */
const mostNamed = 8;

/** The causes that still fit, with a plain word for how likely. */
export function StillPossible({ guide, decision, words }: { guide: PreparedGuide; decision: Decision; words: Words }) {
  const named = stillFitting(decision).slice(0, mostNamed);
  const rest = guide.causes.length - named.length;
  return (
    <More summary={words.guide.possible}>
      <ol className="flex flex-col">
        {named.map(({ cause, weight }) => (
          <li key={cause} className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-1.5">
            <SiteLink
              href={`/causes/${cause}`}
              target="_blank"
              lang={langOf(words, findCause(guide, cause))}
              className="py-0.5"
            >
              {findCause(guide, cause)?.title}
            </SiteLink>
            <span className="text-s text-muted">{words.guide.chance[chanceOf(weight)]}</span>
          </li>
        ))}
      </ol>
      {rest > 0 && <p className="text-s text-muted">{fillCount(words.language, words.guide.possibleMore, rest)}</p>}
    </More>
  );
}
