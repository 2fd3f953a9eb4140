import type { Content } from './content';

/** What a short link `/e/<id>` leads to. */
export interface ShortTarget {
  /** The id in the link: the article's own, or one of its aliases. */
  id: string;
  kind: 'cause' | 'error' | 'code';
  /** The id of the article or code. */
  of: string;
  /** The article's own address. */
  address: string;
  title: string;
  summary: string;
}

/**
 * Every id that a short link may carry, in order of id: causes, error forms, codes, and the aliases of front matter.
 * Retired articles are among them, since their links are still in people's mail.
 */
export function shortTargets({ causes, errors, codes }: Content): ShortTarget[] {
  const articles = [
    ...causes.map((cause) => ({ ...cause, kind: 'cause' as const, folder: '/causes' })),
    ...errors.map((form) => ({ ...form, kind: 'error' as const, folder: '/errors' })),
  ];
  const ofArticles = articles.flatMap(({ id: of, kind, folder, title, summary, aliases }) =>
    [of, ...aliases].map((id) => ({ id, kind, of, address: `${folder}/${of}`, title, summary })),
  );
  const ofCodes = codes.map(({ id, spellings, meaning }) => ({
    id,
    kind: 'code' as const,
    of: id,
    address: `/codes/${id}`,
    title: spellings[0] ?? id,
    summary: meaning,
  }));
  return [...ofArticles, ...ofCodes].sort((a, b) => (a.id < b.id ? -1 : 1));
}
