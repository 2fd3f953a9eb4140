'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ComponentProps } from 'react';
import { languageOf, pathIn } from '@/lib/links/path-in';

type Props = Omit<ComponentProps<typeof Link>, 'prefetch' | 'href'> & {
  /** The address of the English page. On a German page the link leads to the German one. */
  href: string;
};

/**
 * A link to a page of this site, in the language of the page it stands on, which the address says. With `hrefLang` it
 * leads where it says. Nothing is fetched before a click: which results a paste has would otherwise show in the server's
 * log.
 */
export function SiteLink({ href, hrefLang, ...props }: Props) {
  const language = languageOf(usePathname());
  const own = hrefLang ? href : pathIn(language, href);
  const isEnglish = language !== 'en' && own === href && href.startsWith('/');
  return <Link {...props} href={own} hrefLang={hrefLang ?? (isEnglish ? 'en' : undefined)} prefetch={false} />;
}
