import type { ReactNode } from 'react';
import { SiteLink } from '@/components/site/site-link';
import type { Words } from '@/lib/words/en';
import { fillCount } from '@/lib/words/fill';
import { langOf, type Spoken } from '@/lib/words/lang-of';

export type Titles = ReadonlyMap<string, Spoken & { title: string }>;

interface Props {
  /** Causes with their weight in this answer. */
  pointsTo: Record<string, number>;
  /** The titles of causes by id. */
  titles: Titles;
  /** The page of the check, for a list: there many causes are a link to it. */
  page?: string;
  words: Words;
}

/** More causes than these are folded: an answer that leaves so many open says little. */
const mostShown = 8;

interface LinksProps {
  causes: (Spoken & { id: string; title: string })[];
  words: Words;
  children?: ReactNode;
}

const Links = ({ causes, words, children }: LinksProps) => (
  <p className="max-w-text text-s leading-7">
    {children}
    {causes.map(({ id, title, language }, index) => (
      <span key={id}>
        {index > 0 && ' · '}
        <SiteLink href={`/causes/${id}`} lang={langOf(words, { language })}>
          {title}
        </SiteLink>
      </span>
    ))}
  </p>
);

const named = (cause: (Spoken & { title: string }) | undefined) =>
  cause && { title: cause.title, language: cause.language };

/** The causes that an answer points to, the most telling first. */
export function PointsTo({ pointsTo, titles, page, words }: Props) {
  const causes = Object.entries(pointsTo)
    .map(([id, weight]) => ({ id, weight, title: id, ...named(titles.get(id)) }))
    .sort((a, b) => b.weight - a.weight || a.title.localeCompare(b.title));
  if (causes.length === 0) return <p className="text-s text-muted">{words.check.nothingFound}</p>;
  if (causes.length <= mostShown)
    return (
      <Links causes={causes} words={words}>
        {words.check.points}:{' '}
      </Links>
    );
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
      <Links causes={causes} words={words} />
    </details>
  );
}
