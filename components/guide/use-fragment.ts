import { useState, useSyncExternalStore } from 'react';

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

/** What stands after `#` in the address; undefined on the server, which never sees it. */
export const useFragment = (): string | undefined =>
  useSyncExternalStore(
    subscribe,
    () => window.location.hash.slice(1),
    () => undefined,
  );

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
  return kept;
}
