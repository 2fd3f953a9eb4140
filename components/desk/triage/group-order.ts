import { mostFrequent } from '@/lib/triage/format-report';
import type { Group } from '@/lib/triage/group-messages';

export const orders = ['rows', 'title', 'confidence'] as const;
export type GroupOrder = (typeof orders)[number];

/** How the groups are looked through. */
export interface GroupChoice {
  filter: string;
  side: string;
  order: GroupOrder;
}

const confidences = ['certain', 'likely', 'possible'];
const sureness = (group: Group) => confidences.indexOf(mostFrequent(group) ?? '') % confidences.length;

/** The groups that fit, in order; of equal ones the one with more rows first, as they come. */
export function chooseGroups(groups: readonly Group[], { filter, side, order }: GroupChoice): Group[] {
  const wanted = filter.trim().toLowerCase();
  const fitting = groups.filter(
    (group) =>
      (side === '' || (group.side ?? 'unknown') === side) &&
      `${group.title} ${group.id} ${group.quote.map(({ text }) => text).join('')}`.toLowerCase().includes(wanted),
  );
  if (order === 'title') return fitting.sort((a, b) => a.title.localeCompare(b.title));
  if (order === 'confidence') return fitting.sort((a, b) => sureness(a) - sureness(b));
  return fitting;
}
