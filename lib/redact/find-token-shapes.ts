import { type Find, findAt } from './find';

/* Each begins with fixed letters and goes on over one class to its end: a match never has to be taken back. */
const shapes: RegExp[] = [
  // A signed or encrypted token of OAuth: three or five parts, the first one JSON.
  /\beyJ[A-Za-z0-9_-]{10,}(?:\.[A-Za-z0-9_-]*){0,4}/g,
  // Client secrets, refresh tokens and authorization codes of Microsoft Entra ID.
  /[A-Za-z0-9_.-]{3}[78]Q~[A-Za-z0-9_.~-]{20,}/g,
  /\b[01]\.A[A-Za-z0-9_-]{40,}(?:\.[A-Za-z0-9_-]+){0,4}/g,
  // Windows sign-in: NTLM, Kerberos.
  /\bTlRMTVNTUA[A-Za-z0-9+/]{8,}={0,2}/g,
  /\bYII[A-Za-z0-9+/]{60,}={0,2}/g,
  // Keys of Amazon, Google, GitHub, Slack, Stripe and their like.
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\b(?:AIza|ya29\.|1\/\/0)[A-Za-z0-9_-]{20,}/g,
  /\b(?:gh[pousr]_|github_pat_|glpat-|xox[abprs]-|[sr]k[-_](?:live[-_]|test[-_]|proj-|ant-)?)[A-Za-z0-9_-]{16,}/g,
  // Keys and certificates in a file's own form, also where the last line is cut off.
  /-----BEGIN [A-Z0-9 ]{1,40}-----[^-]{1,20000}(?:-----END [A-Z0-9 ]{1,40}-----)?/g,
];

const longestLine = 80;
const packedLine = /^[A-Za-z0-9+/]{1,76}={0,2}\r?$/;

/** The lines above the end of a key whose beginning was cut off. */
function* findCutKeys(text: string): Generator<Find> {
  for (let end = text.indexOf('-----END '); end >= 0; end = text.indexOf('-----END ', end + 1)) {
    let start = end;
    while (start > 0) {
      const from = Math.max(0, start - longestLine);
      const before = from + text.slice(from, start - 1).lastIndexOf('\n') + 1;
      if (!packedLine.test(text.slice(before, start - 1))) break;
      start = before;
    }
    if (start < end) yield findAt('token', text, start, end);
  }
}

/** Tokens and keys that tell by their shape what they are. */
export const findTokenShapes = (text: string): Find[] => [
  ...shapes.flatMap((shape) =>
    [...text.matchAll(shape)].map(({ 0: found, index }) => findAt('token', text, index, index + found.length)),
  ),
  ...findCutKeys(text),
];
