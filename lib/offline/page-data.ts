/** The pieces of a page's data, which the framework writes into the page as strings, in order. */
const piece = /self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g;

/**
 * What a click within the site would fetch of this page, taken from the page itself, where it stands to the letter. So
 * one kept copy serves both, and a click without a network doesn't load a whole page, which would lose the paste.
 * Undefined where the page holds none.
 */
export function pageData(html: string): string | undefined {
  const pieces = [...html.matchAll(piece)].map(([, text]) => JSON.parse(text ?? '""') as string);
  return pieces.length > 0 ? pieces.join('') : undefined;
}
