const most = 6;

/*
 * The pages of this tab, the last one first. Kept in memory alone, like the last paste: which errors somebody has looked
 * into is nobody else's business, so a reload forgets them.
 */
let visited: string[] = [];

/** Notes the page that is shown now. */
export function visitPage(path: string): void {
  visited = [path, ...visited.filter((known) => known !== path)].slice(0, most + 1);
}

/** The pages before this one, the last one first. */
export const pagesBefore = (path: string): string[] => visited.filter((known) => known !== path);
