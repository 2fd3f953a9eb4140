import { useEffect, useState, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('hashchange', listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('hashchange', listener);
    window.removeEventListener('popstate', listener);
  };
}

/**
 * What stands behind the last `#`. Where the guide was opened with a visit in its address, Next keeps that as the address
 * of the page, and a link from within the site puts its own visit behind it: `/guide#trail=…#trail=…`.
 */
const lastFragment = (): string => window.location.hash.slice(window.location.hash.lastIndexOf('#') + 1);

/** What stands after `#` in the address; undefined on the server, which never sees it. */
export const useFragment = (): string | undefined => useSyncExternalStore(subscribe, lastFragment, () => undefined);

/** Puts another fragment into the address: as a page of its own in the browser's history, or in place of this one. */
export function setFragment(fragment: string, how: 'push' | 'replace' = 'push'): void {
  const address = `${window.location.pathname}${window.location.search}#${fragment}`;
  if (how === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
  for (const listener of listeners) listener();
}

/** Links within the page, such as the one past the navigation, put the id of an element there: it has no key. */
const saysSomething = (fragment: string): boolean => fragment === '' || /[=%]/.test(fragment);

/** The visit in the address. It stays when a link within the page takes its place there. */
export function useVisitFragment(): string | undefined {
  const fragment = useFragment();
  const [kept, setKept] = useState<string>();
  if (fragment !== undefined && fragment !== kept && saysSomething(fragment)) setKept(fragment);
  // What is shared and reloaded is the visit that is shown. The address may be newer than what was drawn from it.
  useEffect(() => {
    if (window.location.hash.lastIndexOf('#') > 0) setFragment(lastFragment(), 'replace');
  });
  return kept;
}
