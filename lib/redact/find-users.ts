import { isCommonWord } from './common-words';
import { type Find, findAt } from './find';
import { isNoSecret } from './looks-secret';
import { isPersonalStandIn, isStandIn, isTenantStandIn, isUserStandIn } from './own-stand-ins';
import { readValue } from './read-value';

/* A fixed word between separators; the name behind it is read by `endOfFolder`, 64 characters at most. */
const homes =
  /(?:[\\/]|%5C|%2F)(?:Users|Benutzer|Utilisateurs|Usuarios|Documents and Settings|users?\$|home\$?|profiles\$?|homes)(\\{1,8}|\/{1,2}|%5C|%2F)/gi;
const personal = /[\\/]personal[\\/]{1,4}([\p{L}\p{N}_.~-]{2,128}[\p{L}\p{N}_])/giu;
/** The folder that OneDrive keeps on a computer is called after the organisation. */
const synced = /\bOneDrive - ([^\\/\r\n"'<>|:*?]{2,60})(?=[\\/"'\r\n])/g;
const nobody =
  /^(?:public|default|default user|all users|administrator|administrators|admin|root|site|runner|runneradmin|vsts.{0,20}|container.{0,20}|ubuntu|ec2-user|azureuser|me|user|username|delta|\$.{0,40}|%.{0,40}|\{.{0,40}|<.{0,40})$/i;
const longestName = 64;
const longestValue = 2 * longestName;

/**
 * A folder ends at a separator; then it may hold spaces. At the end of a path it ends with its word, and takes words
 * with a capital with it: `C:\Users\Anna Muster`.
 */
function endOfFolder(text: string, start: number): number {
  const rest = text.slice(start, start + longestName);
  const [folder] = /^[^\\/:*?"<>|\r\n\t,;'()%=]{1,64}(?=[\\/]|%5C|%2F)/i.exec(rest) ?? [];
  const [, ...others] = folder?.split(' ') ?? [];
  const isFolder = text[start - 1] === '\\' || others.every((word) => /^\p{Lu}\p{Ll}{1,30}$/u.test(word));
  if (folder && others.length <= 2 && isFolder) return start + folder.trimEnd().length;
  const [word = ''] =
    /^[^\\/:*?"<>|\s,;'()%=&]{1,64}(?: \p{Lu}[\p{Ll}'-]{1,30}(?![\p{L}\p{N}_/\\-]|\.\w)){0,2}/u.exec(rest) ?? [];
  return start + word.replace(/[.)\]}]+$/, '').length;
}

/** In an address `/home/` and `/users/` are pages; in a path nothing but a drive stands before them. */
const isPage = (text: string, at: number) => text[at] === '/' && /[\p{L}\p{N}._-]/u.test(text[at - 1] ?? '');

/** Names in the paths of user folders, `C:\Users\anna`; in the text as it came, where a backslash is one. */
export const findUserFolders = (text: string): Find[] =>
  [...text.matchAll(homes)].flatMap(({ 0: found, index }) => {
    const start = index + found.length;
    const end = endOfFolder(text, start);
    const name = text.slice(start, end);
    const isNobody = nobody.test(name) || isStandIn(name) || name.includes('@') || !/[\p{L}]/u.test(name);
    return isPage(text, index) || isNobody ? [] : [findAt('user', text, start, end)];
  });

/** Owners of personal sites, `/personal/anna_contoso_com`, and the organisation in `OneDrive - Contoso`. */
export function findPersonalSites(text: string): Find[] {
  const sites = [...text.matchAll(personal)].flatMap(({ 0: found, 1: segment = '', index }) => {
    const start = index + found.length - segment.length;
    return isPersonalStandIn(segment) || isUserStandIn(segment)
      ? []
      : [findAt('personal-site', text, start, start + segment.length)];
  });
  const folders = [...text.matchAll(synced)].flatMap(({ 0: found, 1: name = '', index }) => {
    const start = index + found.length - name.length;
    return isTenantStandIn(name) ? [] : [findAt('tenant', text, start, start + name.length)];
  });
  return [...sites, ...folders];
}

/* A fixed word and a sign; the value behind it is read once. */
const account =
  /(?<![\p{L}\p{N}])(?:user[ _-]?name|user[ _-]?id|log[io]n(?:[ _-]?name|[ _-]?hint)|(?:sam)?[ _-]?account[ _-]?name|mailnickname|alias|security[ _-]id|impersonated[ _-]?user|upn|user[ _-]?principal[ _-]?name|benutzer(?:name)?|anmeldename|nom d['’]utilisateur|identifiant|usuario|utente|gebruiker(?:snaam)?|(user|account|identity|login|logon))(?:\\{0,4}["'])?[ \t]{0,24}[:=][ \t]{0,8}/giu;
/** In front of a password: `curl -u svc_mig:…`, `https://svc_mig:…@host`. */
const beforePassword =
  /(?:(?<![\w-])(?:-u|--user)[ =]{1,3}["']?([\p{L}\p{N}._-]{1,64}):(?=\S)|:\/\/([\p{L}\p{N}._-]{1,64}):(?=[^\s/@]{1,128}@))/gu;
const authority = /^(?:NT AUTHORITY|NT SERVICE|BUILTIN|IIS APPPOOL|AUTHORITY|WORKGROUP|AzureAD)$/i;
const down = /^([A-Za-z][A-Za-z0-9.-]{0,30})(\\{1,8})([\p{L}\p{N}._$-]{1,64})$/u;

/** Sign-in names after their key: `username=svc_mig`, `Account Name: CONTOSO\svc_mig`. */
export function findAccounts(text: string): Find[] {
  const finds: Find[] = [];
  for (const match of text.matchAll(account)) {
    const at = match.index + match[0].length;
    const value = readValue(text, at, longestValue);
    if (!value) continue;
    const word = text.slice(value.start, value.end);
    if (word.length === longestValue || word.includes('@')) continue;
    const [, domain, slashes, name] = down.exec(word) ?? [];
    if (domain && slashes && name) {
      if (authority.test(domain) || isCommonWord(name)) continue;
      if (!isTenantStandIn(domain)) finds.push(findAt('tenant', text, value.start, value.start + domain.length));
      if (!isUserStandIn(name)) finds.push(findAt('user', text, value.end - name.length, value.end));
      continue;
    }
    // `user: not found` is a sentence; after the longer words stands a name.
    const isName = /^[\p{L}\p{N}][\p{L}\p{N}._$ -]{1,63}$/u.test(word) && !isCommonWord(word) && !isNoSecret(word);
    if (/^S-1-(?!5-21-)|^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(word) || !/\p{L}/u.test(word)) continue;
    const isShort = match[1] !== undefined && !/[\d._-]/.test(word);
    if (isName && !isShort && !nobody.test(word)) finds.push(findAt('user', text, value.start, value.end));
  }
  for (const { 0: found, 1: named, 2: inAddress, index } of text.matchAll(beforePassword)) {
    const name = named ?? inAddress ?? '';
    const start = index + found.length - 1 - name.length;
    if (!isUserStandIn(name)) finds.push(findAt('user', text, start, start + name.length));
  }
  return finds;
}
