import type { Content } from './content';
import { freshFor } from './gate/find-stale';

/** An article and when it should be checked again. */
export interface DueArticle {
  address: string;
  title: string;
  verifiedOn: string;
  /** The first day on which the gate warns of it: `2026-11-24`. */
  dueOn: string;
}

const day = 86_400_000;

/** Every article that is in use, the one verified longest ago first. Needs no day of today: a page that holds it stays true. */
export function dueArticles({ causes, errors, checks, pages }: Content): DueArticle[] {
  const inUse = <One extends { retired?: unknown }>(list: One[]) => list.filter(({ retired }) => !retired);
  const all = [
    ...inUse(causes).map((one) => ({ ...one, address: `/causes/${one.id}` })),
    ...inUse(errors).map((one) => ({ ...one, address: `/errors/${one.id}` })),
    ...inUse(checks).map((one) => ({ ...one, title: one.question, address: `/checks/${one.id}` })),
    ...inUse(pages).map((one) => ({ ...one, address: `/${one.id}` })),
  ];
  return all
    .map(({ address, title, verifiedOn }) => {
      const due = Date.parse(`${verifiedOn}T00:00:00Z`) + (freshFor + 1) * day;
      return { address, title, verifiedOn, dueOn: new Date(due).toISOString().slice(0, 10) };
    })
    .sort((a, b) => (`${a.verifiedOn}${a.address}` < `${b.verifiedOn}${b.address}` ? -1 : 1));
}
