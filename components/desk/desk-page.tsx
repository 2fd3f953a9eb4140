import { PageHeading } from '@/components/site/page-heading';
import { SiteLink } from '@/components/site/site-link';
import type { Words } from '@/lib/words/en';
import { replyWords } from '@/lib/words/reply-words';

/** The tools for support staff. */
export const DeskPage = ({ words }: { words: Words }) => (
  <>
    <PageHeading title={words.desk.title} intro={words.desk.intro} />
    <ul className="mt-8 flex flex-col">
      {[
        { href: '/desk/reply', ...replyWords },
        { href: '/desk/links', ...words.deskLinks },
        { href: '/desk/guide', ...words.deskGuide },
      ].map(({ href, title, intro }) => (
        <li key={href} className="border-b border-line py-4">
          <SiteLink href={href} className="font-bold">
            {title}
          </SiteLink>
          <p className="max-w-text">{intro}</p>
        </li>
      ))}
    </ul>
  </>
);
