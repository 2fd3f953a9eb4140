/** An id that a short link may carry, and what people call it. */
export interface KnownId {
  id: string;
  title: string;
}

/*
 * The page for addresses that aren't there carries all of them, so each is one short text: `AADSTS50076`, whose id are the
 * same letters in lower case, or `mfa-required Sign-in asks for a second factor`.
 */
export const formatKnownId = ({ id, title }: KnownId): string =>
  title.toLowerCase() === id ? title : `${id} ${title}`;

export function parseKnownId(text: string): KnownId {
  const space = text.indexOf(' ');
  return space < 0
    ? { id: text.toLowerCase(), title: text }
    : { id: text.slice(0, space), title: text.slice(space + 1) };
}
