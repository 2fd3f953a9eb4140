/** Where letters work as shortcuts: on the pages of the desk, on all pages, or nowhere. */
export const keysReaches = ['desk', 'everywhere', 'off'] as const;
export type KeysReach = (typeof keysReaches)[number];

const key = 'desk-keys';

/**
 * Where letters work as shortcuts in this browser. Who speaks to the computer, or hits keys by accident, can switch them
 * off (WCAG 2.1.4). Where nothing may be stored, they work on the desk.
 */
export function keysReach(): KeysReach {
  try {
    const kept = localStorage.getItem(key);
    return keysReaches.find((reach) => reach === kept) ?? 'desk';
  } catch {
    return 'desk';
  }
}

export function setKeysReach(reach: KeysReach): void {
  try {
    if (reach === 'desk') localStorage.removeItem(key);
    else localStorage.setItem(key, reach);
  } catch {
    // Storage is switched off in this browser.
  }
}
