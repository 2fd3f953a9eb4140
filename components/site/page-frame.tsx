import type { ReactNode } from 'react';
import { DeskEverywhere } from '@/components/desk/desk-everywhere';
import { OfflineNote } from '@/components/offline/offline-note';
import { PaletteOpener } from '@/components/palette/palette-opener';
import { LinkTextLoader } from '@/components/paste/link-text-loader';
import type { Content } from '@/lib/content/content';
import { offlinePath } from '@/lib/offline/offline-path';
import type { Words } from '@/lib/words/en';
import { langOf } from '@/lib/words/lang-of';
import { shownLanguages } from '@/lib/words/words';
import { LanguageSwitch } from './language-switch';
import { LinkRow } from './link-row';
import { PrintedFrom } from './printed-from';
import { ReplayEarly } from './replay-early';
import { SiteLink } from './site-link';
import { SiteNav } from './site-nav';
import { Wordmark } from './wordmark';

interface Props {
  content: Content;
  /** Address of the matcher's catalogue. */
  catalogue: string;
  /** Address of what the search finds. */
  search: string;
  words: Words;
  /** Whether the page stands for addresses that aren't there, in no language. */
  isLost?: boolean;
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
export const PageFrame = ({ content: { site, pages }, catalogue, search, words, isLost, children }: Props) => (
  <div className="flex min-h-dvh flex-col">
    <a
      href="#content"
      className="sr-only focus:not-sr-only focus:absolute focus:left-4 focus:top-4 focus:z-10 focus:flex focus:min-h-11 focus:items-center focus:bg-paper focus:px-4 focus:py-2"
    >
      {words.skipToContent}
    </a>
    <header className="border-b border-line">
      <div className="relative mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-8 py-3 pl-4 pr-24 md:px-6 print:px-0">
        <SiteLink href="/" className="flex items-center gap-2 py-1 font-bold text-ink">
          <Wordmark />
          {site.name}
        </SiteLink>
        <PaletteOpener search={search} catalogue={catalogue} lists={links(words).slice(3)} words={words.search} />
        <SiteNav label={words.nav.label} menu={words.nav.menu} links={links(words)} />
        <div className="screen-only hidden md:block">
          <LanguageSwitch shown={shownLanguages} isLost={isLost} words={words.languages} />
        </div>
        <PrintedFrom site={site.address} words={words.print} language={words.language} />
      </div>
    </header>
    <OfflineNote words={{ note: words.offline.note, see: words.offline.see }} />
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
        <div className="md:hidden">
          <LanguageSwitch shown={shownLanguages} isLost={isLost} words={words.languages} />
        </div>
        <LinkRow
          label={words.footer.pages}
          links={[
            { href: '/checks', text: words.checks.title },
            { href: '/quick-reference', text: words.quickReference.title },
            ...pages.map((page) => ({ href: `/${page.id}`, text: page.title, lang: langOf(words, page) })),
            { href: offlinePath, text: words.offline.title },
            { href: '/desk', text: words.desk.title },
          ]}
        />
      </div>
    </footer>
    <DeskEverywhere />
    <ReplayEarly />
  </div>
);
