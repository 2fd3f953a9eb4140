import type { ReactNode } from 'react';
import { PaletteOpener } from '@/components/palette/palette-opener';
import { LinkTextLoader } from '@/components/paste/link-text-loader';
import type { Content } from '@/lib/content/content';
import type { Words } from '@/lib/words/en';
import { LinkRow } from './link-row';
import { SiteLink } from './site-link';
import { Wordmark } from './wordmark';

interface Props {
  content: Content;
  /** Address of the matcher's catalogue. */
  catalogue: string;
  /** Address of what the search finds. */
  search: string;
  words: Words;
  children: ReactNode;
}

const links = (words: Words) => [
  { href: '/', text: words.nav.home },
  { href: '/guide', text: words.nav.guide },
  { href: '/start-here', text: words.nav.startHere },
  { href: '/causes', text: words.nav.causes },
  { href: '/errors', text: words.nav.errors },
  { href: '/codes', text: words.nav.codes },
];

/** What stands around every page: skip link, name, way around, and where to turn when nothing helps. */
export const PageFrame = ({ content: { site, pages }, catalogue, search, words, children }: Props) => (
  <div className="flex min-h-dvh flex-col">
    <a
      href="#content"
      className="sr-only focus:not-sr-only focus:absolute focus:left-4 focus:top-4 focus:z-10 focus:bg-paper focus:px-4 focus:py-2"
    >
      {words.skipToContent}
    </a>
    <header className="border-b border-line">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-8 gap-y-1 px-4 py-3 md:px-6">
        <SiteLink href="/" className="flex items-center gap-2 py-1 font-bold text-ink">
          <Wordmark />
          {site.name}
        </SiteLink>
        <PaletteOpener search={search} catalogue={catalogue} lists={links(words).slice(3)} words={words.search} />
        <LinkRow label={words.nav.label} links={links(words)} />
      </div>
    </header>
    <main
      id="content"
      tabIndex={-1}
      className="mx-auto w-full max-w-page grow px-4 py-8 focus:outline-none md:px-6 md:py-12"
    >
      <LinkTextLoader catalogue={catalogue} words={{ links: words.links, fact: words.fact }} />
      {children}
    </main>
    <footer className="screen-only border-t border-line text-s text-muted">
      <div className="mx-auto flex max-w-page flex-col gap-2 px-4 py-6 md:px-6">
        <p>
          {words.footer.help}{' '}
          <a href={`mailto:${site.support.mail}`} className="text-accent underline underline-offset-4">
            {site.support.mail}
          </a>{' '}
          {words.footer.or}{' '}
          <a href={site.tickets} rel="noreferrer" className="text-accent underline underline-offset-4">
            {words.footer.ticket}
          </a>
          .
        </p>
        <p>
          {words.footer.checked} {words.footer.privacy}
        </p>
        <LinkRow
          label={words.footer.pages}
          links={[
            { href: '/checks', text: words.checks.title },
            { href: '/quick-reference', text: words.quickReference.title },
            ...pages.map(({ id, title }) => ({ href: `/${id}`, text: title })),
            { href: '/desk', text: words.desk.title },
          ]}
        />
      </div>
    </footer>
  </div>
);
