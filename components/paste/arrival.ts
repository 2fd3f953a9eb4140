import { carriesText } from '@/lib/links/carrying';
import { type LeftOut, parseMessageFragment } from '@/lib/links/message-fragment';
import type { Corrections } from '@/lib/match/answer';

declare global {
  interface Window {
    /** What the page's first script took out of the address; empty once it was read. */
    carried?: string;
  }
}

/** What somebody's link brought to this page. */
export interface Arrival {
  text: string;
  corrections: Corrections;
  leftOut: LeftOut[];
  /** The page it came to. */
  path: string;
}

let latest: Arrival | undefined;
let isTaken = true;

/** A code is read from the text, so it belongs there, on a line of its own where the text doesn't name it. */
const withCode = (message: string, code: string | undefined): string =>
  !code || message.toLowerCase().includes(code) ? message : [message, code.toUpperCase()].filter(Boolean).join('\n');

/** Takes the fragment from the first script, or from an address that changed on the open page, which it leaves clean. */
function takeFragment(): string | undefined {
  const { pathname, search, hash } = window.location;
  if (carriesText(pathname, hash)) {
    window.history.replaceState(null, '', pathname + search);
    window.carried = '';
    return hash;
  }
  const carried = window.carried;
  window.carried &&= '';
  return carried || undefined;
}

function receive(): void {
  const fragment = takeFragment();
  const parsed = fragment === undefined ? undefined : parseMessageFragment(fragment);
  if (!parsed) return;
  const { code, ...corrections } = parsed.facts;
  latest = {
    text: withCode(parsed.message, code),
    corrections,
    leftOut: parsed.leftOut,
    path: window.location.pathname,
  };
  isTaken = false;
}

/** What a link brought, handed out once: the box takes it where there is one, else the page. */
export function takeArrival(): Arrival | undefined {
  receive();
  if (isTaken) return undefined;
  isTaken = true;
  return latest;
}

/** What a link brought last, whoever took it. */
export function latestArrival(): Arrival | undefined {
  receive();
  return latest;
}

/** Calls back when a link leads to the page that is open already: then only what stands after `#` changes. */
export function watchArrivals(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
