import { PasteBox } from '@/components/paste/paste-box';
import { commonness } from '@/lib/content/closed-sets';
import type { Content } from '@/lib/content/content';
import { findSample } from '@/lib/content/find-sample';
import { guideVersion } from '@/lib/content/guide-files';
import { buildCatalogue, catalogueAddress } from '@/lib/match/build-catalogue';
import type { Words } from '@/lib/words/en';
import { langOf } from '@/lib/words/lang-of';
import { SiteLink } from './site-link';

function EveryCause({ content, words }: { content: Content; words: Words }) {
  return (
    <section aria-labelledby="every-cause" className="mt-16">
      <h2 id="every-cause" className="text-l font-bold">
        {words.home.allCauses}
      </h2>
      <p className="mt-1 text-muted">{words.home.allCausesHelp}</p>
      {commonness.map((common) => (
        <div key={common} className="mt-6">
          <h3 className="text-s font-bold text-muted first-letter:uppercase">{words.common[common]}</h3>
          <ul className="mt-1 gap-x-8 sm:columns-2 lg:columns-3">
            {content.causes
              .filter((cause) => cause.common === common && !cause.retired)
              .map((cause) => (
                <li key={cause.id} lang={langOf(words, cause)} className="break-inside-avoid py-1">
                  <SiteLink href={`/causes/${cause.id}`}>{cause.title}</SiteLink>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** The home page is the box; every cause is one click away under it. */
export function HomePage({ content, words }: { content: Content; words: Words }) {
  const { site } = content;
  const examples = site.examples.map(({ label, sample }) => ({ label, text: findSample(content, sample)?.text ?? '' }));
  return (
    <>
      <h1 className="mb-6 max-w-[40ch] text-l font-bold md:text-2xl">{site.promise}</h1>
      <p className="hidden max-w-text noscript:block">
        {words.box.noScript} <SiteLink href="/errors">{words.errors.title}</SiteLink>,{' '}
        <SiteLink href="/causes">{words.causes.title}</SiteLink>, <SiteLink href="/codes">{words.codes.title}</SiteLink>
      </p>
      <PasteBox
        catalogue={catalogueAddress(buildCatalogue(content))}
        guide={guideVersion(content)}
        examples={examples}
        site={site}
        words={words}
      />
      <EveryCause content={content} words={words} />
    </>
  );
}
