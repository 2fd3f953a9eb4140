/*
 * How the stand-ins of this module look. What looks so is left as it stands, so that a text can be redacted again, and
 * new stand-ins take numbers that the text doesn't hold yet.
 */
// In `\\tenant-a` the last backslash and the `t` may be taken for an escaped tab.
const tenant = 't?enant-[a-z]{1,2}\\d{0,3}';
const tenantPattern = new RegExp(`^${tenant}$`);
const hostPattern = new RegExp(`^(?:host\\d{1,5}|(?:[a-z0-9-]{1,63}\\.){0,3}${tenant}\\.example)$`);
const personalPattern = new RegExp(`^user\\d{1,5}_(?:${tenant}_example|[a-z0-9_-]{1,80})$`);

export const isTenantStandIn = (name: string): boolean => tenantPattern.test(name.toLowerCase());
export const isHostStandIn = (host: string): boolean => hostPattern.test(host.toLowerCase());
export const isUserStandIn = (name: string): boolean => /^user\d{1,5}(?:#ext#)?$/i.test(name);
export const isPersonalStandIn = (segment: string): boolean => personalPattern.test(segment.toLowerCase());

/** `[token 1]`, also where a space has cut it. */
const isBracketed = (text: string): boolean =>
  /^\[(?:hidden|password|token|directory name|name|encoded|ip)(?: \d{1,5}\]?)?$|^\[directory$/i.test(text);

/** Whether a word is what this module puts in place of another. */
export const isStandIn = (word: string): boolean =>
  isUserStandIn(word) ||
  isTenantStandIn(word) ||
  isHostStandIn(word) ||
  isPersonalStandIn(word) ||
  isBracketed(word) ||
  /^user\d{1,5}(?:#EXT#)?@/i.test(word);
