/** The facts that a link may carry after `#`, beside the message. */
export const fragmentFacts = ['side', 'host', 'code', 'item'] as const;
export type FragmentFact = (typeof fragmentFacts)[number];

/** Our keys as the part of a pattern. */
export const fragmentKeys = ['m', ...fragmentFacts].join('|');

/** How a fragment begins that carries one of these keys, or what stands somewhere in it. */
const patternOf = (keys: string) => `^#?(${keys})(=|%(25)*3D)|&(amp;)?m=`;
export const carrying = new RegExp(patternOf(fragmentKeys), 'i');
const carryingMessage = new RegExp(patternOf('m'), 'i');
/** Pages whose address may hold a visit, in any language: it has a key `side` of its own, so only a message counts. */
const visitPages = /^(\/..)?\/(guide$|checks\/)/;

/** Whether a fragment carries a message or facts, on the page at this path. */
export const carriesText = (path: string, fragment: string): boolean =>
  (visitPages.test(path) ? carryingMessage : carrying).test(fragment);

/**
 * The beginning of the first script of every page, as text: takes what the address carries out of it, before any other
 * script could read it there, and keeps it as `window.carried`. Leaves the fragment that was there in `h`.
 */
export const takeFromAddress = `const{pathname:p,search:s,hash:h}=location;if(RegExp("${patternOf(`"+(${visitPages}.test(p)?"m":"${fragmentKeys}")+"`)}","i").test(h)){window.carried=h;history.replaceState(0,"",p+s)}`;
