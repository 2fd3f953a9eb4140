/** What the worker tells a tab after each click within the site. */
export interface Reached {
  isReached: boolean;
}
