import { SiteLink } from '@/components/site/site-link';
import type { Content } from '@/lib/content/content';
import type { Words } from '@/lib/words/en';
import { fill, formatDay } from '@/lib/words/fill';

interface Props {
  retired: { on: string; replacedBy: string };
  content: Content;
  words: Words;
}

/** An article that was replaced keeps its address and says by what. */
export function Retired({ retired, content, words }: Props) {
  const { causes, errors, pages } = content;
  const is = ({ id }: { id: string }) => id === retired.replacedBy;
  const cause = causes.find(is);
  const form = errors.find(is);
  const next = cause ?? form ?? pages.find(is);
  if (!next) return null;
  const folder = cause ? '/causes' : form ? '/errors' : '';
  return (
    <p className="max-w-text border-l-4 border-bad pl-4">
      {fill(words.article.retired, { day: formatDay(words.language, retired.on) })}{' '}
      <SiteLink href={`${folder}/${next.id}`}>{next.title}</SiteLink>
    </p>
  );
}
