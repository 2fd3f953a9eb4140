import { CheckList } from '@/components/lists/check-list';
import type { Content } from '@/lib/content/content';
import type { Words } from '@/lib/words/en';
import { PageHeading } from './page-heading';
import { SiteLink } from './site-link';

/** All checks, and the way to the guide, which picks the next one. */
export const ChecksPage = ({ content, words }: { content: Content; words: Words }) => (
  <>
    <PageHeading title={words.checks.title} intro={words.checks.intro} />
    <p className="mt-4 max-w-text noscript:hidden">
      {words.checks.guide} <SiteLink href="/guide">{words.guide.title}</SiteLink>
    </p>
    <p className="mt-2 max-w-text">
      {words.checks.tree} <SiteLink href="/desk/guide">{words.deskGuide.title}</SiteLink>
    </p>
    <CheckList content={content} words={words} />
  </>
);
