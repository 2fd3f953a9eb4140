/*
 * How much evidence moves a number. Chosen before the simulation was run, except where it says so; `npm run bench:learn`
 * shows what they come to.
 */
export const caution = {
  /**
   * The chance to change anything at all where every word is right, shared out evenly over all causes of all entries
   * (Bonferroni): with 52 causes, a word moves where it is right to less than one in a thousand.
   */
  wrongly: 0.05,
  /** The author's word counts as much as so many visits of that cause: one found case is not yet news. */
  authorCounts: 0.5,
  /** An entry with fewer visits teaches nothing. */
  leastVisits: 30,
  /** What a single day brings is one customer or one outage, however many report it. */
  leastDays: 5,
  /** Timed answers that a check needs before its minutes move, and what is cut off: who took longer went to lunch. */
  leastAnswers: 30,
  mostMinutes: 60,
  /** So many deviations to both sides the middle of the minutes may lie: one in two thousand times it lies beyond. */
  deviations: 3.5,
  /** The author's minutes count as so many answers. */
  authorMinutes: 10,
  /** Minutes move where they are off by this factor at least, and by a minute: less changes no order of checks. */
  minutesFactor: 1.5,
  /** Answers to a check with a known cause before it is called misleading. */
  leastMisled: 20,
  /** A check misleads where it contradicts the cause so many times as often as misreadings explain. */
  misledFactor: 2,
  /** So many visits name a wrong cause: something else helped at the same time. A guess; nobody can count them. */
  misnamed: 0.03,
};
