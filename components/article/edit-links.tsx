import { SiteLink } from '@/components/site/site-link';
import type { Site } from '@/lib/content/site-schema';
import type { Words } from '@/lib/words/en';

interface Props {
  file: string;
  site: Site;
  /** What a reply to a customer would be about. It stands down here, since customers need it least. */
  reply?: string;
  words: Words;
}

/** The ways out of an article for those who keep it, and for those who answer tickets with it. */
export function EditLinks({ file, site, reply, words }: Props) {
  const subject = encodeURIComponent(file);
  return (
    <p className="screen-only mt-6 flex flex-wrap gap-x-6 gap-y-1 text-s">
      <a href={`${site.sources}${file}`} rel="noreferrer" className="py-1">
        {words.article.edit}
      </a>
      <a href={`mailto:${site.support.mail}?subject=${subject}`} className="py-1">
        {words.article.suggest}
      </a>
      {reply && (
        <SiteLink href={`/desk/reply#${reply}`} className="py-1">
          {words.article.reply}
        </SiteLink>
      )}
    </p>
  );
}
