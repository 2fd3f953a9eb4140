import { type Find, findAt } from './find';
import { isPublicId } from './public-ids';

/* Fixed lengths throughout. */
const guid = /(?<![0-9a-z])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-z])/gi;

/** Ids of tenants, apps, mailboxes and requests; not those that are the same for everybody. */
export const findGuids = (text: string): Find[] =>
  [...text.matchAll(guid)]
    .filter(([id]) => !isPublicId(id))
    .map(({ 0: id, index }) => findAt('guid', text, index, index + id.length));
