/** The hashed files that a page names, in whichever attribute or text: what it needs beside itself. */
export function namedFiles(html: string, folders: string[]): string[] {
  const places = folders.map((folder) => folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return [...new Set(html.match(new RegExp(`(?:${places})[\\w./~-]+`, 'g')))];
}
