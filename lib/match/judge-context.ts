import { systemOfHost } from './find-facts';
import type { Hit, ReadFact } from './find-hits';
import { type PhrasePlaces, placesOf } from './find-terms';
import type { PreparedCatalogue, PreparedTerm } from './prepare-catalogue';

/** A text of at most this many characters may be a bare message, copied without anything around it. */
const bareMessage = 400;

export interface Context {
  /** The text speaks of another product, and not more of ours. */
  foreign: boolean;
  /** The text speaks of a migration or of Microsoft 365, or is short and speaks of nothing else. */
  ours: boolean;
}

const countFound = (terms: PreparedTerm[], places: PhrasePlaces) =>
  terms.filter((term) => term.kind !== 'fact' && placesOf(term, places)).length;

/**
 * Whose error the text is. Words that other products print too ("401 Unauthorized", the plain .NET sentence) count only
 * where it isn't another product's; an address that is neither Microsoft's nor a mail server's speaks for one.
 */
export function judgeContext(
  prepared: PreparedCatalogue,
  places: PhrasePlaces,
  found: { hits: Hit[]; facts: ReadFact[]; length: number },
): Context {
  const ours = countFound(prepared.ours, places);
  const hosts = found.facts.filter((fact) => fact.name === 'host');
  const strangeHosts = hosts.filter((host) => systemOfHost(host.value) === undefined).length;
  const elsewhere = found.hits.filter((hit) => hit.owner.kind === 'elsewhere').length;
  const foreign = countFound(prepared.foreign, places) + elsewhere * 2 + (hosts.length > 0 ? strangeHosts : 0);
  const ourHosts = hosts.length - strangeHosts;
  return {
    foreign: foreign > ours + ourHosts,
    ours: foreign <= ours + ourHosts && (ours + ourHosts > 0 || found.length <= bareMessage),
  };
}
