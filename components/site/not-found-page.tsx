import type { Words } from '@/lib/words/en';
import { PageHeading } from './page-heading';
import { SiteLink } from './site-link';

/** An address without a page: what happened, and three ways on. */
export const NotFoundPage = ({ words }: { words: Words }) => (
  <>
    <PageHeading title={words.notFound.title} intro={words.notFound.help} />
    <ul className="mt-6 flex flex-col gap-1">
      {[
        { href: '/', text: words.nav.home },
        { href: '/errors', text: words.errors.title },
        { href: '/causes', text: words.causes.title },
      ].map(({ href, text }) => (
        <li key={href}>
          <SiteLink href={href} className="inline-block py-1">
            {text}
          </SiteLink>
        </li>
      ))}
    </ul>
  </>
);
