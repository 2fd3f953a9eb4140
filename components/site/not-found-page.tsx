import type { Words } from '@/lib/words/en';
import { PageHeading } from './page-heading';
import { SiteLink } from './site-link';
import { UnknownCode } from './unknown-code';

/** An address without a page: what happened, and three ways on. */
export const NotFoundPage = ({ words }: { words: Words }) => (
  <>
    <PageHeading title={words.notFound.title} intro={words.notFound.help} />
    <UnknownCode words={words.codes} />
    <p className="mt-6 max-w-text">
      <strong>{words.codes.unknownHere}</strong> {words.codes.unknown}{' '}
      <a href="https://login.microsoftonline.com/error" rel="noreferrer">
        {words.codes.unknownLink}
      </a>
    </p>
    <ul className="mt-6 flex flex-col gap-1">
      {[
        { href: '/', text: words.nav.home },
        { href: '/errors', text: words.errors.title },
        { href: '/causes', text: words.causes.title },
        { href: '/codes', text: words.codes.title },
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
