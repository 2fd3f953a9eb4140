import type { Site } from '@/lib/content/site-schema';
import type { Words } from '@/lib/words/en';

/** The way from an article to its source, and to the people who keep it. */
export function EditLinks({ file, site, words }: { file: string; site: Site; words: Words }) {
  const subject = encodeURIComponent(file);
  return (
    <p className="screen-only mt-6 flex flex-wrap gap-x-6 gap-y-1 text-s">
      <a href={`${site.sources}${file}`} rel="noreferrer" className="py-1">
        {words.article.edit}
      </a>
      <a href={`mailto:${site.support.mail}?subject=${subject}`} className="py-1">
        {words.article.suggest}
      </a>
    </p>
  );
}
