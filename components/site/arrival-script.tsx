import { arrivalScript } from '@/lib/links/carrying';

/** Takes what a link carries after `#` out of the address, before any other script runs. */
export const ArrivalScript = () => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own, the same on every page, named by its hash
  <script dangerouslySetInnerHTML={{ __html: arrivalScript }} />
);
