import type { Language } from '@/lib/content/closed-sets';
import type { Edition } from '@/lib/content/reply-files';
import type { KnownArticle } from '@/lib/reply/reply-address';
import { linkChoices } from '../links/link-choices';

/** An article that a reply can be about, as it is chosen. */
export interface ReplyArticle extends KnownArticle {
  title: string;
  /** What else it is found by. */
  also: string;
  fixes: { id: string; title: string }[];
}

/** Which languages an article is written in; English always. */
const languagesOf = (id: string, editions: readonly Edition[]): Language[] =>
  editions.flatMap(({ content, words: { language } }) =>
    [...content.causes, ...content.errors].some((one) => one.id === id && one.language === language) ? language : [],
  );

/**
 * Every cause and message that a reply can be about, the most common causes first. A cause is also found by the codes
 * that lead to it.
 */
export function replyArticles(english: Edition, editions: readonly Edition[]): ReplyArticle[] {
  const { causes, codes, site } = english.content;
  const rank = ({ id }: { id: string }) =>
    site.mostCommon.includes(id) ? site.mostCommon.indexOf(id) : Number.MAX_VALUE;
  const choices = linkChoices(english.content).sort((one, other) => rank(one) - rank(other));
  return choices.flatMap((choice): ReplyArticle[] => {
    const { kind, id } = choice;
    if (kind === 'code') return [];
    const fixes = causes.find((cause) => cause.id === id && kind === 'cause')?.fixes ?? [];
    const leading = codes.filter((code) => kind === 'cause' && code.causes.includes(id));
    return [
      {
        ...choice,
        kind,
        also: [choice.also, ...leading.flatMap(({ spellings }) => spellings)].join(' '),
        fixes: fixes.map(({ id, title }) => ({ id, title })),
        languages: languagesOf(id, editions),
      },
    ];
  });
}
