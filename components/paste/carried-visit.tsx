import { useMemo } from 'react';
import { SiteLink } from '@/components/site/site-link';
import { findCodeLine } from '@/lib/links/code-line';
import type { Words } from '@/lib/words/en';

/** A hand-over in the text: the visit it carries, to open. */
export function CarriedVisit({ text, words }: { text: string; words: Words }) {
  const carried = useMemo(() => findCodeLine(text), [text]);
  const { codeLine } = words.guide;
  if (carried === undefined) return null;
  return (
    <section
      role="status"
      aria-label={codeLine.found}
      className="mt-6 max-w-text rounded-control border border-accent px-4 py-3"
    >
      {carried === 'damaged' ? (
        <p>{codeLine.damaged}</p>
      ) : (
        <>
          <p className="font-bold">{codeLine.found}</p>
          <p>{codeLine.help}</p>
          <p>
            <SiteLink href={`/guide#${carried}`} className="inline-block min-h-8 py-1">
              {codeLine.open}
            </SiteLink>
          </p>
        </>
      )}
    </section>
  );
}
