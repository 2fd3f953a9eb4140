import { SiteLink } from '@/components/site/site-link';

/** A link in a table, as large a target as the row allows. */
export const ArticleLink = ({ href, children }: { href: string; children: string }) => (
  <SiteLink href={href} className="-my-1 inline-block min-h-8 py-1">
    {children}
  </SiteLink>
);
