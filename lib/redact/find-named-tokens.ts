import { type Find, findAt } from './find';
import { isNoSecret, isRandom } from './looks-secret';
import { readValue } from './read-value';

/** After these names anything is a secret. */
const sure =
  'client[ _-]?secret(?:[ _-]?value)?|app(?:lication)?[ _-]?secret|consumer[ _-]?secret|shared[ _-]?secret|secret[ _-]?(?:access[ _-]?)?key|api[ _-]?key|access[ _-]?key(?:[ _-]?id)?|account[ _-]?key|shared[ _-]?access[ _-]?(?:key|signature)|subscription[ _-]?key|functions[ _-]?key|private[ _-]?key|encryption[ _-]?key|(?:access|refresh|id|auth|bearer|session|security|sas|device|user|csrf|api|personal[ _-]access)[ _-]?token|client[ _-]?assertion|samlresponse|samlrequest|wresult|flow[ _-]?token|code[ _-]?verifier|device[ _-]?code|canary';
/** After these, what is long and random. */
const unsure =
  'secret|token|(?:proxy-)?authorization|assertion|key|sig|signature|nonce|state|session[ _-]?id|sid|code|hash|credential|credentials|auth|ctx|wctx';
/** Cookies that hold a sign-in. */
const cookies =
  'ESTSAUTH\\w{0,20}|ESTSSC|esctx[\\w-]{0,40}|SignInStateCookie|FedAuth|rtFa|SPOIDCRL|MSISAuth\\w{0,20}|MSISSignOut|cadata\\w{0,10}|\\.ASPXAUTH|\\.AspNet\\.\\w{1,30}|JSESSIONID|PHPSESSID|ASP\\.NET_SessionId|AppServiceAuthSession|X-OWA-CANARY|RPSSecAuth|MUID|buid|fpc|SSO\\w{1,20}|okta-token|ctkn|sid';

const key = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${sure})|(${unsure})|(${cookies}))(?![\\p{L}\\p{N}_])|(?<=[a-z])(?<!publickey)(?:ClientSecret|ApiKey|AccessToken|RefreshToken|Secret|Token)(?![\\p{L}\\p{N}_])`,
  'giu',
);
const sign =
  /(?:\\{0,8}["'`])?(?:[ ,]{1,3}\\{0,8}["']?value\\{0,8}["']?)?[ \t\u00a0]{0,8}(?::=|=>|==?|[:：])[ \t\u00a0]{0,8}(?:\r?\n[ \t]{0,8})?/y;
const switchSpace = /[ \t]{1,3}(?![-$(])/y;

/** A word of a sentence: `Invalid`, `expired`. A secret is longer, or mixes its characters. */
const isPlainWord = (value: string) => /^\p{L}\p{Ll}{0,14}$/u.test(value);

/** Tokens, keys and client secrets after their name. Goes on behind each value, so that no value is read twice. */
export function* findNamedTokens(text: string): Generator<Find> {
  key.lastIndex = 0;
  for (let match = key.exec(text); match; match = key.exec(text)) {
    const [found, isSure, , isCookie] = match;
    let at = match.index + found.length;
    sign.lastIndex = at;
    switchSpace.lastIndex = at;
    if (sign.test(text)) at = sign.lastIndex;
    else if (/[-/]/.test(text[match.index - 1] ?? '') && switchSpace.test(text)) at = switchSpace.lastIndex;
    else continue;
    const value = readValue(text, at);
    if (!value || value.end <= value.start) continue;
    const word = text.slice(value.start, value.end);
    // A scheme and its value are read by themselves.
    if (/^(?:Bearer|Basic|Negotiate|NTLM|Kerberos|Digest|DPoP|PoP)(?:\s|$)/i.test(word)) continue;
    const isWord = isNoSecret(word) || isPlainWord(word);
    if (isSure || isCookie ? isWord : !isRandom(word)) continue;
    yield findAt('token', text, value.start, value.end);
    key.lastIndex = value.end;
  }
}
