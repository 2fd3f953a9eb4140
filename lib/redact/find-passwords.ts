import type { Span } from '../match/read/mapped-text';
import { type Find, findAt } from './find';
import { isNoSecret, looksSecret } from './looks-secret';
import { readValue, type Value } from './read-value';

/** The word for a password in the languages that people write tickets in. A name of a setting may stand before it. */
const whole =
  'password|passwd|passphrase|passcode|passwort|kennwort|mot[ _-]de[ _-]passe|motdepasse|contraseña|contrasena|contrasenya|senha|palavra-passe|wachtwoord|parola|lösenord|adgangskode|passord|salasana|hasło|haslo|heslo|jelszó|şifre|пароль|κωδικός|סיסמה|كلمة المرور|密码|密碼|パスワード|비밀번호|convertto-securestring';
/** Short words that stand inside others (`compass`) and mean other things as well (`delta pass: 2`). */
const short = 'pwd|pass|pw|mdp|kw|pin';
/* Fixed words and at most a few signs behind them: nothing in it can be read in two ways. */
const key = new RegExp(`(?:${whole}|(${short}))(?:s|text|value|[_-]?\\d{1,2})?(?![\\p{L}\\p{N}])`, 'giu');

const sign =
  /(?:\\{0,8}["'`])?(?:[ ,]{1,3}\\{0,8}["']?value\\{0,8}["']?)?[ \t\u00a0]{0,8}(?::=|=>|==?|[:：])[ \t\u00a0]{0,8}/y;
const nextLine = /\r?\n[ \t>]{0,8}(?:\r?\n[ \t>]{0,8})?/y;
/** `password is`, `Passwort lautet`; and with six words at most between: `password of the new account was`. */
const verbs = '[ \\t\\u00a0]{1,3}(?:is|was|ist|war|lautet|est|es|è|é)[ \\t\\u00a0]{0,2}[:：]?[ \\t\\u00a0]{1,3}';
const verb = new RegExp(verbs, 'iuy');
const farVerb = new RegExp(`(?:[ \\t]{1,3}[\\p{L}\\p{N}._@'-]{1,64}){1,6}?${verbs}`, 'iuy');
const space = /[ \t\u00a0]{1,3}/y;
/** `<wsse:Password Type="…">` */
const insideTag = /[^<>\n]{0,200}>/y;
/** `curl -u name:`, `https://name:`, `A1 LOGIN name `: what stands behind is the password. */
const afterName =
  /(?:(?<![\w-])(?:-u|--user)[ =]{1,3}["']?[^\s:"'@]{1,128}:|\b[a-z][a-z0-9+.-]{1,15}:\/\/[^\s/@:"'<>]{1,128}:(?=[^\s/@]{1,128}@)|\bLOGIN[ \t]{1,3}"?[^\s"]{1,128}"?[ \t]{1,3}(?=\S))/g;

const after = (pattern: RegExp, text: string, at: number): number | undefined => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
};

/** A short word stands alone, or is a part of a name: `adminPwd`, `smtp_pass`. */
const isPart = (text: string, at: number) =>
  /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !(/\p{Ll}/u.test(text[at - 1] ?? '') && /\p{Lu}/u.test(text[at] ?? ''));
const mostWords = 4;
/** `[password 1]` is no key. */
const number = / \d{1,5}\]/y;

const wordOf = (text: string, { start, end }: Span) => text.slice(start, end);

/** `password=…`, `"password":"…"`, or the value on the next line, where it looks like one. */
function readAfterSign(text: string, at: number, isSure: boolean): Value | undefined {
  const start = after(sign, text, at);
  if (start === undefined) return undefined;
  const onNextLine = after(nextLine, text, start);
  const value = readValue(text, onNextLine ?? start);
  if (!value) return undefined;
  const word = wordOf(text, value);
  return (isSure && onNextLine === undefined ? !isNoSecret(word) : looksSecret(word)) ? value : undefined;
}

/** `password Winter-9` and `password is Winter-9`: only what looks like a secret, or stands after a switch (`--password x`). */
function readAfterSpace(text: string, at: number, isSwitch: boolean): Value | undefined {
  for (const pattern of isSwitch ? [space] : [verb, space, farVerb]) {
    const start = after(pattern, text, at);
    if (start === undefined || text[start] === '-') continue;
    const value = readValue(text, start);
    if (!value) continue;
    const word = wordOf(text, value);
    // A sentence in quotes is a message.
    if (value.isQuoted && word.split(' ').length > mostWords) continue;
    if (isSwitch ? !isNoSecret(word) && !/^[$(]/.test(word) : looksSecret(word)) return value;
  }
  return undefined;
}

/** `<Password>…</Password>` */
function readInTag(text: string, keyStart: number, at: number): Value | undefined {
  const before = text.slice(Math.max(0, keyStart - 40), keyStart);
  const start = /<[\w:.-]{0,39}$/.test(before) ? after(insideTag, text, at) : undefined;
  if (start === undefined || text[start - 2] === '/') return undefined;
  const end = text.indexOf('<', start);
  if (end <= start || end - start > 512 || isNoSecret(text.slice(start, end).trim())) return undefined;
  return { start, end, isQuoted: true };
}

/** Passwords, by the word in front of them. Goes on behind each value, so that no value is read twice. */
export function findPasswords(text: string): Find[] {
  const finds: Find[] = [];
  key.lastIndex = 0;
  for (let match = key.exec(text); match; match = key.exec(text)) {
    const [found, short] = match;
    if (short && isPart(text, match.index)) continue;
    const at = match.index + found.length;
    if (text[match.index - 1] === '[' && after(number, text, at)) continue;
    const isSure = short === undefined || short.toLowerCase() === 'pwd';
    const isSwitch = /[-/]/.test(text[match.index - 1] ?? '');
    const value =
      readInTag(text, match.index, at) ?? readAfterSign(text, at, isSure) ?? readAfterSpace(text, at, isSwitch);
    if (!value || value.end <= value.start) continue;
    finds.push(findAt('password', text, value.start, value.end));
    key.lastIndex = value.end;
  }
  for (const { 0: found, index } of text.matchAll(afterName)) {
    const start = index + found.length;
    // Before a host the password ends at the sign, whatever it holds.
    const end = found.includes('://') ? text.indexOf('@', start) : (readValue(text, start)?.end ?? start);
    const word = text.slice(start, end);
    const isWanted = found.includes('LOGIN') ? looksSecret(word) : !isNoSecret(word);
    if (isWanted) finds.push(findAt('password', text, start, end));
  }
  return finds;
}
