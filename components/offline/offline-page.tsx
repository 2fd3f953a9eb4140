import type { ReactNode } from 'react';
import { PageHeading } from '@/components/site/page-heading';
import type { Words } from '@/lib/words/en';
import { ForgetCopies } from './forget-copies';

/*
 * Plain links on this page: whatever else doesn't work, loading a kept page does. The worker fills in the list of kept
 * pages, so that it stands there before any script runs; React leaves that list alone.
 */
const KeptList = ({ none }: { none: string }) => (
  <ul
    id="kept-pages"
    className="mt-2 flex max-w-text flex-col [&_a]:inline-block [&_a]:py-1"
    suppressHydrationWarning
    // biome-ignore lint/security/noDangerouslySetInnerHtml: a text of our own, which the worker writes over
    dangerouslySetInnerHTML={{ __html: `<li>${none}</li>` }}
  />
);

const Part = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section aria-labelledby={id} className="mt-12">
    <h2 id={id} className="text-l font-bold">
      {title}
    </h2>
    {children}
  </section>
);

/** The box and the guide are kept in English for everybody. */
const hrefLang = (language: string) => (language === 'en' ? undefined : 'en');

/** What works without a network. The worker shows it, marked as missing, in place of a page that it doesn't keep. */
export const OfflinePage = ({ words: { language, offline, nav } }: { words: Words }) => (
  <>
    <div className="missing:hidden">
      <PageHeading title={offline.title} intro={offline.intro} />
    </div>
    <div className="hidden missing:block">
      <PageHeading title={offline.missing} intro={offline.missingHelp} />
      <p className="mt-6">
        <a
          // biome-ignore lint/a11y/useValidAnchor: an empty address is that of the page which could not be shown
          href=""
          className="inline-flex min-h-11 items-center rounded-control bg-accent px-6 font-bold !text-on-accent"
        >
          {offline.retry}
        </a>
      </p>
    </div>
    <Part id="works" title={offline.works}>
      <ul className="mt-2 flex max-w-text flex-col gap-1">
        <li>
          <a href="/" hrefLang={hrefLang(language)}>
            {nav.home}
          </a>
          : {offline.worksBox}
        </li>
        <li>
          <a href="/guide" hrefLang={hrefLang(language)}>
            {nav.guide}
          </a>
          : {offline.worksGuide}
        </li>
      </ul>
    </Part>
    <Part id="kept" title={offline.kept}>
      <KeptList none={offline.keptNone} />
    </Part>
    <Part id="remove" title={offline.remove}>
      <p className="mt-2 max-w-text">{offline.removeHelp}</p>
      <ForgetCopies words={offline} />
    </Part>
  </>
);
