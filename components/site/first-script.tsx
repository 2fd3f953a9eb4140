import { firstScript } from './first-script-text';

/** The one script that runs before anybody interacts. */
export const FirstScript = () => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own, the same on every page, named by its hash
  <script dangerouslySetInnerHTML={{ __html: firstScript }} />
);
