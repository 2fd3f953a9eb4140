import type { ComponentProps } from 'react';
import { SiteLink } from '@/components/site/site-link';

/** A link as authors write it: to a page of this site, to a place on this page, or to the outside. */
export function ArticleLink({ href = '', children }: ComponentProps<'a'>) {
  if (href.startsWith('/')) return <SiteLink href={href}>{children}</SiteLink>;
  if (href.startsWith('#')) return <a href={href}>{children}</a>;
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}
