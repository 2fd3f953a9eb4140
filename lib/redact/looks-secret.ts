import { isCommonWord } from './common-words';
import { isCode } from './is-code';
import { isStandIn } from './own-stand-ins';
import { isPublicHost } from './public-hosts';

const ordinary = new Set(
  'null none nil true false yes no undefined empty unset unknown string text type value required missing optional expired incorrect invalid wrong correct right changed reset hidden redacted removed masked omitted secret password passwd passwort kennwort token is was are has had have will must should can cannot not no never the a an this that your our my their his her its it and or but for of to in on at with by if when please you we he she they i as from after before there one old new same entered typed used set sent stored saved given error failed failure denied falsch abgelaufen richtig geändert unbekannt ist war wird wurde hat der die das ein eine und oder bitte nicht le la les un une est et ou el los una es y o incorrecto incorrecta incorrect incorrecte incorrecta expiré caducada'.split(
    ' ',
  ),
);

/** What no secret looks like: stars, `<password>`, `{0}`, `%PASSWORD%`, `$password`. */
const placeholder =
  /^(?:[*•●.…xX#_-]{1,64}|<[^<>\d]{0,64}>|\{[\w .$-]{0,40}\}|%[A-Za-z_]{1,40}%|\$\{[\w.:]{1,40}\}|\$(?:[A-Z_]{3,40}|(?:env:|secure|cred|pass|pwd|secret|token)\w{0,30})|\[[A-Za-z _-]{1,40}\]|\[[a-z ]{4,16} \d{1,5}\]?)$/;
const longestRefused = 80;

/** Whether a value can't be a secret: an everyday word, a code, or something that a person put in its place. */
export function isNoSecret(value: string): boolean {
  if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(value.slice(0, 8))) return true;
  if (value.length > longestRefused) return false;
  const word = value.replace(/[.,:;!?]{1,3}$/, '');
  const bare = word.replace(/^[([{]{1,2}|[)\]}]{1,2}$/g, '');
  if (isCode(bare) || isStandIn(bare) || placeholder.test(word)) return true;
  return ordinary.has(bare.toLowerCase()) || !/[\p{L}\p{N}]/u.test(bare);
}

/** No word is as long; a rule that refuses only what is shorter never reads long values twice. */
export const certainlySecret = 256;

/** Whether a word without a sign in front looks like a secret: letters with digits or signs in them, or many digits. */
export function looksSecret(value: string): boolean {
  if (value.length > certainlySecret) return true;
  if (value.length < 4 || isNoSecret(value) || isCommonWord(value) || /^[([{<]/.test(value)) return false;
  const word = value.slice(0, 128);
  if (isPublicHost(word.replace(/[.,:;]{1,3}$/, ''))) return false;
  if (/^(?:[\p{L}_][\p{L}\p{N}_.-]{0,40}[=:]|\d{4}-\d\d-\d\d)|:\/\/|^[^@]{1,64}@[^@]{1,64}\.\p{L}{2,24}$/u.test(word))
    return false;
  if (/^\d{6,}$/.test(word)) return true;
  return /\p{L}/u.test(word) && /[\p{N}!@$%^&*+=?~§€£]/u.test(word.replace(/[!?]{1,3}$/, ''));
}

const shortestRandom = 12;

/** Whether a value is long and mixes digits with letters, and is neither an address nor an id. */
export const isRandom = (value: string) => {
  const part = value.slice(0, 200);
  if (value.length > certainlySecret) return true;
  return (
    value.length >= shortestRandom &&
    /\d/.test(part) &&
    /[A-Za-z]/.test(part) &&
    !/[\s:@]|\/\/|^[\w-]{1,20}(?:\.[\w-]{1,20}){1,4}$/.test(part) &&
    !/^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(part)
  );
};
