import type { Kept, Miss } from '../store/outcome';
import { clusterMessages } from '../triage/cluster-messages';
import type { MaskMessage } from '../triage/mask-message';

/** Texts that nothing was recognised in, and that are alike: one error to write an article about. */
export interface MissGroup {
  /** Of the text that stands for all: the youngest of those that occur most. */
  id: string;
  text: string;
  count: number;
  /** When the first and the last came: ISO 8601 in UTC. */
  first: string;
  last: string;
}

/** What a screen can hold; the export has all of them. */
const mostGroups = 50;

/** Masks less than all: what is alike is so at its start, and the masks of a long log take their time. */
const read = 4_000;

/** Puts texts together that are alike but for names, ids and numbers; the largest group first, then the youngest. */
export function groupMisses(misses: Kept<Miss>[], mask: MaskMessage): MissGroup[] {
  const same = new Map<string, Kept<Miss>[]>();
  for (const miss of misses) {
    const masked = mask(miss.text.slice(0, read), []);
    const list = same.get(masked);
    if (list) list.push(miss);
    else same.set(masked, [miss]);
  }
  const ranked = [...same].sort(([, a], [, b]) => b.length - a.length);
  const leaders = clusterMessages(ranked.map(([masked]) => masked));
  const groups = new Map<number, Kept<Miss>[]>();
  for (const [place, [, list]] of ranked.entries()) {
    const leader = leaders[place] ?? place;
    groups.set(leader, [...(groups.get(leader) ?? []), ...list]);
  }
  const youngest = (list: Kept<Miss>[]) => list.reduce((a, b) => (b.received > a.received ? b : a));
  return [...groups]
    .flatMap(([leader, all]): MissGroup[] => {
      const leading = ranked[leader]?.[1];
      if (!leading) return [];
      const { id, text } = youngest(leading);
      const first = all.reduce((a, b) => (b.received < a.received ? b : a)).received;
      return [{ id, text, count: all.length, first, last: youngest(all).received }];
    })
    .sort((a, b) => b.count - a.count || (a.last > b.last ? -1 : 1))
    .slice(0, mostGroups);
}
