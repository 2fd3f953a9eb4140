import { goKeys, goPlaces } from './desk-tools';

/** Where a shortcut works, in the order in which the page of shortcuts lists them. */
export const keyPlaces = ['go', 'desk', 'list', 'lab', 'shelf', 'everywhere', 'search', 'guide'] as const;
export type KeyPlace = (typeof keyPlaces)[number];

/**
 * A shortcut. Each of `presses` does it: keys one after the other, with blanks between (`g b`). `Mod` is Ctrl, and ⌘ on
 * a Mac.
 */
export interface Shortcut {
  place: KeyPlace;
  presses: readonly string[];
}

/**
 * Every shortcut of the site. What listens for keys, the hints beside buttons and the page of shortcuts all read this
 * list, so that none of them can be out of date. A tool adds its own here, and says what it does in `keys-words.ts`.
 */
export const shortcuts = {
  openKeys: { place: 'desk', presses: ['?'] },
  find: { place: 'desk', presses: ['f'] },
  listUp: { place: 'list', presses: ['ArrowUp'] },
  listDown: { place: 'list', presses: ['ArrowDown'] },
  listFirst: { place: 'list', presses: ['Home'] },
  listLast: { place: 'list', presses: ['End'] },
  listOpen: { place: 'list', presses: ['Enter'] },
  listRename: { place: 'list', presses: ['F2'] },
  listForget: { place: 'list', presses: ['Delete'] },
  undo: { place: 'shelf', presses: ['Mod+Z'] },
  labEdit: { place: 'lab', presses: ['e'] },
  labCopy: { place: 'lab', presses: ['c'] },
  labPaste: { place: 'lab', presses: ['p'] },
  labLeave: { place: 'lab', presses: ['Escape'] },
  openSearch: { place: 'everywhere', presses: ['Mod+K'] },
  slash: { place: 'everywhere', presses: ['/'] },
  searchMove: { place: 'search', presses: ['ArrowUp', 'ArrowDown'] },
  searchOpen: { place: 'search', presses: ['Enter'] },
  searchClose: { place: 'search', presses: ['Escape'] },
  guideChoose: { place: 'guide', presses: ['ArrowUp', 'ArrowDown'] },
  guideOn: { place: 'guide', presses: ['Enter'] },
} as const satisfies Record<string, Shortcut>;
export type ShortcutId = keyof typeof shortcuts;

/** What each shortcut of a tool or a list does there. */
export type Acts = Partial<Record<ShortcutId, () => void>>;

/** What a press does among these, if anything. */
export function actOf(acts: Acts, press: string): (() => void) | undefined {
  const ids = Object.keys(acts) as ShortcutId[];
  const id = ids.find((one) => shortcuts[one].presses.some((each) => each === press));
  return id && acts[id];
}

/** "Go to" as shortcuts: `g b`. */
export const goPresses: [press: string, place: (typeof goPlaces)[number]][] = goPlaces.map((place) => [
  `g ${goKeys[place]}`,
  place,
]);

/** Whether it is pressed by characters alone, so that it must not work in fields and can be switched off (WCAG 2.1.4). */
export const isCharacters = (press: string): boolean => press.split(' ').every((key) => key.length === 1);
