/**
 * The second key of "go to" for each place: `g`, then this one. A tool keeps its key for good, since hands remember it;
 * so those that aren't built yet have theirs, too. The tests hold the keys apart.
 */
export const goKeys = {
  '/': 'b',
  '/guide': 'g',
  '/desk': 'd',
  '/desk/triage': 't',
  '/desk/reply': 'r',
  '/desk/links': 'l',
  '/desk/lab': 'a',
  '/desk/shelf': 's',
  '/desk/insights': 'i',
  '/desk/guide': 'h',
  '/desk/keys': 'k',
} as const;
export type DeskPlace = keyof typeof goKeys;

/** What stands on the desk, in groups by what somebody is about to do. Add a tool here and it is listed and has its key. */
export const deskGroups = {
  answer: ['/', '/guide', '/desk/triage', '/desk/reply', '/desk/shelf', '/desk/links'],
  write: ['/desk/insights', '/desk/lab', '/desk/guide'],
  work: ['/desk/keys'],
} as const satisfies Record<string, readonly DeskPlace[]>;
export type DeskGroup = keyof typeof deskGroups;
export type DeskTool = (typeof deskGroups)[DeskGroup][number];

export const deskTools: DeskTool[] = Object.values(deskGroups).flat();

/** Where "go to" leads from anywhere on the desk: the desk itself, and each tool on it. */
export const goPlaces: (DeskTool | '/desk')[] = ['/desk', ...deskTools];
