import { squeeze } from './squeeze';

/** Letters that stood apart stay apart where they would be folded into one: `for name` is not `foname`. */
const keepApart = (squeezed: string) => squeezed.replace(/rn/g, 'r n');
const gap = /\{[^{}]*\}/;

/** A phrase as the search sees it, which is shorter than as it is printed: `basicauthenticati0n`. */
export function squeezePhrase(phrase: string): string {
  const parts = phrase.split(gap).map((part) => {
    const { codes, length } = squeeze(part);
    return keepApart(String.fromCharCode(...codes.subarray(0, length)));
  });
  return parts.join('{}');
}
