import { PageHeading } from '@/components/site/page-heading';
import { SiteLink } from '@/components/site/site-link';
import type { Content } from '@/lib/content/content';
import { buildCatalogue, catalogueAddress } from '@/lib/match/build-catalogue';
import type { Words } from '@/lib/words/en';
import { triageWords } from '@/lib/words/triage-words';
import { Triage } from './triage';

/** Many failed items at once: for whoever gets an export of them and forty tickets. */
export const TriagePage = ({ content, words }: { content: Content; words: Words }) => (
  <>
    <PageHeading title={triageWords.title} intro={triageWords.intro} />
    <div className="mt-6 hidden max-w-text flex-col gap-2 noscript:flex">
      <p>{triageWords.noScript}</p>
      <p className="flex flex-wrap gap-x-6">
        <SiteLink href="/errors">{words.errors.title}</SiteLink>
        <SiteLink href="/codes">{words.codes.title}</SiteLink>
        <SiteLink href="/causes">{words.causes.title}</SiteLink>
      </p>
    </div>
    <Triage
      site={content.site.address}
      catalogue={catalogueAddress(buildCatalogue(content))}
      words={{ answer: words.answer }}
    />
  </>
);
