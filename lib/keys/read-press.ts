/** What of a keyboard event tells which shortcut it is. */
export interface KeyEvent {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/**
 * A key as shortcuts name it: `g`, `?`, `Delete`, `Mod+Z`. Undefined where it is held with keys that no shortcut of
 * this site uses, so that none of the browser's or a screen reader's is taken away.
 *
 * No look at Shift: the same character needs it on one keyboard and not on the other.
 */
export function readPress({ key, ctrlKey, metaKey, altKey }: KeyEvent, isMac: boolean): string | undefined {
  if (altKey) return undefined;
  const held = isMac ? metaKey : ctrlKey;
  if (isMac ? ctrlKey : metaKey) return undefined;
  const name = key.length === 1 && !held ? key.toLowerCase() : key;
  return held ? `Mod+${key.toUpperCase()}` : name;
}
