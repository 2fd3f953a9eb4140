import type { Content } from './content';

/** The folder of short links: `/e/<id>`. */
export const shortFolder = '/e';

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
  const ofArticles = articles.flatMap(({ id: of, kind, folder, title, aliases }) =>
    [of, ...aliases].map((id) => ({ id, kind, of, address: `${folder}/${of}`, title })),
  );
  const ofCodes = codes.map(({ id, spellings }) => ({
    id,
    kind: 'code' as const,
    of: id,
    address: `/codes/${id}`,
    title: spellings[0] ?? id,
  }));
  return [...ofArticles, ...ofCodes].sort((a, b) => (a.id < b.id ? -1 : 1));
}
