import { type FragmentFact, fragmentFacts } from './carrying';

/** The folder of short links. */
export const shortFolder = '/e';

/** What a link may carry after `#`. Whoever sends it has taken out what is private: mail scanners see whole links. */
export interface Carried {
  message?: string;
  facts?: Partial<Record<FragmentFact, string>>;
}

/** `encodeURIComponent`, and the signs that mail programs take for the end of a link. Half a pair becomes U+FFFD. */
export const encodeForMail = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** What stands after `#`, or nothing where nothing is carried. */
export function formatMessageFragment({ message, facts = {} }: Carried): string {
  const parts = [
    // The message stands last: where a link is cut off, the facts before it are whole.
    ...fragmentFacts.map((name) => [name, facts[name]] as const),
    ['m', message] as const,
  ];
  return parts.flatMap(([key, value]) => (value ? [`${key}=${encodeForMail(value)}`] : [])).join('&');
}

/**
 * The short link to an article, code or alias; without an id the link to the box. `site` is the public address, without a
 * slash at its end.
 */
export function shortLink(site: string, id?: string, carried: Carried = {}): string {
  const fragment = formatMessageFragment(carried);
  return `${site}${id ? `${shortFolder}/${id}` : '/'}${fragment === '' ? '' : `#${fragment}`}`;
}
