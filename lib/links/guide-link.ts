import { formatVisit, type VisitState } from './visit-address';

/** The link that opens a visit as it stands. `site` is the address of the site, with or without a slash at its end. */
export const guideLink = (site: string, state: VisitState): string =>
  `${site.replace(/\/+$/, '')}/guide#${formatVisit(state)}`;
