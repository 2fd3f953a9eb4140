/** How long each part of what is sent may be. Apart from its schema, since the page needs them without it. */
export const outcomeLimits = {
  /** Characters of a reason: a few sentences. */
  reason: 500,
  /** Characters of a visit's address. Sixty answers with long ids stay below half of it. */
  visit: 8_000,
  /** Answers of a visit that are timed. */
  answers: 200,
  /** Minutes that an answer may have taken. Longer ones say that somebody went to lunch. */
  minutes: 240,
  /** Characters of a text that nothing was recognised in. */
  text: 20_000,
};
