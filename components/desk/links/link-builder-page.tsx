import { PageHeading } from '@/components/site/page-heading';
import type { Content } from '@/lib/content/content';
import { shortFolder } from '@/lib/links/short-link';
import { buildCatalogue, catalogueAddress } from '@/lib/match/build-catalogue';
import type { Words } from '@/lib/words/en';
import { LinkBuilder } from './link-builder';
import { linkChoices } from './link-choices';

/** Links for e-mails: to be made by whoever writes the templates of a migration service, or answers a ticket. */
export const LinkBuilderPage = ({ content, words }: { content: Content; words: Words }) => (
  <>
    <PageHeading title={words.deskLinks.title} intro={words.deskLinks.intro} />
    <p className="mt-6 hidden max-w-text noscript:block">
      {words.deskLinks.noScript} <code className="font-mono text-s">{`${content.site.address}${shortFolder}/`}</code>
    </p>
    <LinkBuilder
      choices={linkChoices(content)}
      site={content.site.address}
      catalogue={catalogueAddress(buildCatalogue(content))}
      words={{ desk: words.deskLinks, command: words.command, answer: words.answer, language: words.language }}
    />
  </>
);
