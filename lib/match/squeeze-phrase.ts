import { lettersOf } from './squeeze';

/** Letters that stood apart stay apart where they would be folded into one: `for name` is not `foname`. */
const keepApart = (squeezed: string) => squeezed.replace(/rn/g, 'r n');
const gap = /\{[^{}]*\}/;

/** A phrase as the search sees it, which is shorter than as it is printed: `basicauthenticati0n`. */
export function squeezePhrase(phrase: string): string {
  return phrase
    .split(gap)
    .map((part) => keepApart(lettersOf(part)))
    .join('{}');
}
