/** The pieces of a page's data, which the framework writes into a script as strings, in order. */
const piece = /self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g;
const dataScript = /<script data-src="([^"]*\/later\/[^"]+)"/;

/** Where a page's data is: in a script of its own, which scripts/defer-scripts.mjs took out of the page. */
export const dataAddress = (html: string): string | undefined => dataScript.exec(html)?.[1];

/**
 * What a click within the site would fetch of a page, taken from the script that holds the page's data to the letter. So
 * one kept copy serves both, and a click without a network doesn't load a whole page, which would lose the paste.
 * Undefined where the script holds none.
 */
export function pageData(script: string): string | undefined {
  const pieces = [...script.matchAll(piece)].map(([, text]) => JSON.parse(text ?? '""') as string);
  return pieces.length > 0 ? pieces.join('') : undefined;
}
