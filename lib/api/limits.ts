/** What one request may ask for. */
export const limits = {
  /** Bytes of a body: more than any log that somebody attaches to a mail, and a second's work at the most. */
  bodyBytes: 1024 * 1024,
  /** Milliseconds that a body may take to arrive. */
  bodyPatience: 10_000,
  /** Texts of one request. */
  texts: 100,
  /** Matches of one text. */
  matches: 20,
  /** Matches of one text where the request doesn't say. */
  usualMatches: 5,
};
