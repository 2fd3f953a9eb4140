import { PasteBox } from '@/components/paste/paste-box';
import type { Content } from '@/lib/content/content';
import { guideVersion } from '@/lib/content/guide-files';
import { shortTargets } from '@/lib/content/short-targets';
import { formatKnownId } from '@/lib/links/known-ids';
import type { Words } from '@/lib/words/en';
import { MendAddress } from './mend-address';
import { NearestArticles } from './nearest-articles';
import { PageHeading } from './page-heading';
import { SiteLink } from './site-link';
import { UnknownCode } from './unknown-code';

interface Props {
  content: Content;
  /** Address of the matcher's catalogue. */
  catalogue: string;
  words: Words;
}

/** An address without a page: what happened, what it may have stood for, the box, and the lists. */
export const NotFoundPage = ({ content, catalogue, words }: Props) => (
  <>
    <MendAddress />
    <PageHeading title={words.notFound.title} intro={words.notFound.help} />
    <UnknownCode words={words.codes} />
    <NearestArticles known={shortTargets(content).map(formatKnownId)} words={words.links} />
    <div className="mt-6" data-now>
      <PasteBox
        catalogue={catalogue}
        guide={guideVersion(content)}
        examples={[]}
        site={content.site}
        takesCursor={false}
        words={words}
      />
    </div>
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
