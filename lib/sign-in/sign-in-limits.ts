/**
 * How often a password may be tried. Counted in the store, so that it holds for all servers of a site together. Attempts
 * that are refused for it and those that succeed aren't counted.
 */
export const signInLimits = {
  /** Milliseconds in which they are counted. */
  time: 5 * 60 * 1000,
  /** Of one client. */
  ofClient: 5,
  /** Of all clients together, so that many addresses get no further: 8,640 a day. */
  ofAll: 30,
};
