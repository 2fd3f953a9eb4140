import Link from 'next/link';
import type { ComponentProps } from 'react';

/**
 * A link to a page of this site. Nothing is fetched before a click: which results a paste has would otherwise show in
 * the server's log.
 */
export const SiteLink = (props: Omit<ComponentProps<typeof Link>, 'prefetch'>) => <Link {...props} prefetch={false} />;
