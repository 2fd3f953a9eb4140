import type { ReactNode } from 'react';
import { SiteLink } from '@/components/site/site-link';
import type { Words } from '@/lib/words/en';
import { fillCount } from '@/lib/words/fill';

interface Props {
  /** Causes with their weight in this answer. */
  pointsTo: Record<string, number>;
  /** The titles of causes by id. */
  titles: ReadonlyMap<string, string>;
  /** The page of the check, for a list: there many causes are a link to it. */
  page?: string;
  words: Words;
}

/** More causes than these are folded: an answer that leaves so many open says little. */
const mostShown = 8;

const Links = ({ causes, children }: { causes: { id: string; title: string }[]; children?: ReactNode }) => (
  <p className="max-w-text text-s leading-7">
    {children}
    {causes.map(({ id, title }, index) => (
      <span key={id}>
        {index > 0 && ' · '}
        <SiteLink href={`/causes/${id}`}>{title}</SiteLink>
      </span>
    ))}
  </p>
);

/** The causes that an answer points to, the most telling first. */
export function PointsTo({ pointsTo, titles, page, words }: Props) {
  const causes = Object.entries(pointsTo)
    .map(([id, weight]) => ({ id, weight, title: titles.get(id) ?? id }))
    .sort((a, b) => b.weight - a.weight || a.title.localeCompare(b.title));
  if (causes.length === 0) return <p className="text-s text-muted">{words.check.nothingFound}</p>;
  if (causes.length <= mostShown) return <Links causes={causes}>{words.check.points}: </Links>;
  const many = fillCount(words.language, words.checks.pointsToMany, causes.length);
  if (page)
    return (
      <p className="text-s">
        <SiteLink href={page}>{many}</SiteLink>
      </p>
    );
  return (
    <details>
      <summary className="min-h-8 cursor-pointer py-1 text-s text-accent underline underline-offset-4">{many}</summary>
      <Links causes={causes} />
    </details>
  );
}
