const key = 'search-slash';

/**
 * Whether the key `/` opens the search. Who speaks to the computer, or hits keys by accident, can switch that off (WCAG
 * 2.1.4). Only the refusal is stored; where nothing may be stored, the key opens the search again after a reload.
 */
export function slashOpens(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

export function letSlashOpen(opens: boolean): void {
  try {
    if (opens) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // Storage is switched off in this browser.
  }
}
