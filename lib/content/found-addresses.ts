import type { Content } from './content';
import { type SiteAddress, siteAddresses } from './site-addresses';

/**
 * The addresses that search engines should know: each text once, under its own address. Short links lead to such an
 * address, retired articles to their successors, and the desk is for support staff.
 */
export const foundAddresses = (content: Content): SiteAddress[] =>
  siteAddresses(content).filter(
    ({ kind, retired, canonical }) => kind !== 'desk' && kind !== 'short' && !retired && !canonical,
  );
