import { SiteLink } from '@/components/site/site-link';
import type { OpenCause } from '@/lib/match/open-causes';
import type { Words } from '@/lib/words/en';
import { fill, formatTime } from '@/lib/words/fill';
import { langOf } from '@/lib/words/lang-of';

/** The causes that a message leaves open, in the order in which to look. */
export const OpenCauses = ({ open, words }: { open: OpenCause[]; words: Words }) => (
  <ol className="flex max-w-text flex-col">
    {open.map(({ id, title, language, common, minutes }) => (
      <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-2">
        <SiteLink href={`/causes/${id}`} lang={langOf(words, { language })} className="py-0.5">
          {title}
        </SiteLink>
        <span className="text-s text-muted">
          {words.common[common]} · {fill(words.answer.look, { time: formatTime(words, minutes) })}
        </span>
      </li>
    ))}
  </ol>
);
