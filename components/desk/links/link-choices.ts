import type { Content } from '@/lib/content/content';

/** An article that a link may lead to. */
export interface LinkChoice {
  id: string;
  kind: 'cause' | 'error' | 'code';
  title: string;
  /** What else it is found by: aliases, spellings, meaning. */
  also: string;
}

/** Every article and code, each once: new links name the id itself, and nothing that was retired. */
export const linkChoices = ({ causes, errors, codes }: Content): LinkChoice[] => [
  ...causes
    .filter(({ retired }) => !retired)
    .map(({ id, title, aliases }) => ({ id, kind: 'cause' as const, title, also: aliases.join(' ') })),
  ...errors
    .filter(({ retired }) => !retired)
    .map(({ id, title, aliases }) => ({ id, kind: 'error' as const, title, also: aliases.join(' ') })),
  ...codes.map(({ id, spellings: [title = id, ...others], meaning }) => ({
    id,
    kind: 'code' as const,
    title,
    also: [...others, meaning].join(' '),
  })),
];

const squeezed = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The choices that hold every word, those first whose id or title begins with the first one. */
export function findChoices(choices: readonly LinkChoice[], search: string): LinkChoice[] {
  const words = search.split(/\s+/).map(squeezed).filter(Boolean);
  const [first] = words;
  if (first === undefined) return [];
  const found = choices.filter(({ id, title, also }) => {
    const text = squeezed(`${id} ${title} ${also}`);
    return words.every((word) => text.includes(word));
  });
  const begins = ({ id, title }: LinkChoice) => squeezed(id).startsWith(first) || squeezed(title).startsWith(first);
  return [...found.filter(begins), ...found.filter((choice) => !begins(choice))];
}
