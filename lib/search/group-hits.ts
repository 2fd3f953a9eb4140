import type { Hit } from './rank-entries';
import type { SearchKind } from './search-entry';

export interface HitGroup {
  kind: SearchKind;
  hits: Hit[];
}

/** Hits by kind. The kind of the best hit stands first, so that the best hit is the first of all. */
export function groupHits(hits: Hit[]): HitGroup[] {
  const groups = new Map<SearchKind, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.entry.kind);
    if (group) group.push(hit);
    else groups.set(hit.entry.kind, [hit]);
  }
  return [...groups].map(([kind, hits]) => ({ kind, hits }));
}
