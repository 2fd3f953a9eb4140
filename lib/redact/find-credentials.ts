import { type Find, findAt } from './find';
import { isNoSecret, isRandom } from './looks-secret';

/** `Authorization: Bearer …`, and the scheme alone in front of something random. A word, a space, one class to its end. */
const schemes =
  /\b(Bearer|Basic|Negotiate|NTLM|Kerberos|DPoP|PoP|AUTH (?:PLAIN|LOGIN|XOAUTH2))[ \t]{1,3}([A-Za-z0-9._~+/%=-]{2,})/gi;
const isNamed =
  /^(?:(?:realm|client_id|trusted_issuers|token_types|authorization_uri|authorization|tenant_id|error|error_description|scope|charset|claims|nonce|resource|resource_id)=|[a-z]{1,20}_[a-z_]{1,30}=$)/i;

/** Name and password in base64, as `Basic` writes them; its start tells, if it is cut at a whole group. */
function isNameAndPassword(value: string): boolean {
  try {
    return /^[ -~\u00a0-\u00ff]{0,300}:/.test(atob(value.slice(0, 400).replace(/={1,2}$/, '')));
  } catch {
    return false;
  }
}

/** What stands behind the scheme of a sign-in: `Bearer …`, `Basic …`; not what a server asks for (`Basic realm=…`). */
export function* findCredentials(text: string): Generator<Find> {
  for (const match of text.matchAll(schemes)) {
    const [found, scheme = '', rest = ''] = match;
    const start = match.index + found.length - rest.length;
    const value = rest.replace(/\.{1,3}$/, '');
    const isAnnounced = /authorization\\{0,4}["']?\s{0,3}[:=]\s{0,3}\\{0,4}["']?$/i.test(
      text.slice(Math.max(0, match.index - 40), match.index),
    );
    if (isNoSecret(value) || isNamed.test(value)) continue;
    const isSecret = scheme.toLowerCase() === 'basic' ? isNameAndPassword(value) : isRandom(value);
    if (isAnnounced || isSecret) yield findAt('token', text, start, start + value.length);
  }
}
