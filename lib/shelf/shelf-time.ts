import type { ShelfItem } from './shelf-item';

/** So many days after it was last touched an item is forgotten: most tickets are closed by then. */
export const daysKept = 30;
const day = 86_400_000;

/** When an item is forgotten, in milliseconds since 1970. */
export const forgottenAt = ({ touchedAt }: Pick<ShelfItem, 'touchedAt'>): number => touchedAt + daysKept * day;

/** Whether its time is over. One that was touched in the future counts from now on: a clock was wrong. */
export const isOver = (item: Pick<ShelfItem, 'touchedAt'>, now: number): boolean => forgottenAt(item) <= now;

/** How many days an item has left, rounded up, from 1 to `daysKept`. */
export const daysLeft = (item: Pick<ShelfItem, 'touchedAt'>, now: number): number =>
  Math.min(daysKept, Math.max(1, Math.ceil((forgottenAt(item) - now) / day)));
